// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "ui/table/table_state.h"

namespace botri::ui {

class TableArrangement;
class TableHeader;

/// Keeps what a person made of a table in the settings, under "tables/" and a key, and gives it back next time.
class TableMemory : public QObject {
    Q_OBJECT

public:
    TableMemory(TableArrangement& rows, TableHeader& header, QObject* parent = nullptr);
    ~TableMemory() override;

    /// From now on under this key; an empty one remembers nothing beyond this table. Takes effect with the next columns.
    void setKey(const QString& key);
    /// As the model wants it, with no order, filter or group.
    void reset();
    [[nodiscard]] TableState state() const;
    void apply(const TableState& state);

private:
    void rowsArranged();
    void note();
    void save();
    void stretchLast();
    [[nodiscard]] QStringList keys() const;

    TableArrangement& m_rows;
    TableHeader& m_header;
    QString m_key;
    QStringList m_columns;  ///< keys of the columns the header is laid out for
    TableState m_state;
    QTimer m_later;
    bool m_applying = false;
};

/// The key of a column; its number when the model names none.
[[nodiscard]] QString columnKey(const TableArrangement& rows, int column);

}  // namespace botri::ui
