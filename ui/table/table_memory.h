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

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rowsArranged();
    void headingsChanged();
    void columnResized(int column, int before, int now);
    void note();
    void save();
    void stretchLast();
    /// Lends the room that is left over to columns which would cut their words. Never remembered.
    void spread();
    /// How wide figures and dates are as they are written now: a part of one reads as another. Never less than before, so that
    /// a filter moves no column.
    void measureFigures();
    /// As the model wants it, and no less than its heading and its figures.
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] std::vector<int> usualWidths() const;
    [[nodiscard]] int ownWidth(int column) const;  ///< as chosen, else the usual
    [[nodiscard]] int wantedBy(int column) const;  ///< for the words of the first rows
    [[nodiscard]] QStringList keys() const;

    TableArrangement& m_rows;
    TableHeader& m_header;
    QString m_key;
    QStringList m_columns;  ///< keys of the columns the header is laid out for
    TableState m_state;
    QTimer m_later;
    std::vector<int> m_usual;    ///< widths for which the columns are laid out: others with other words or larger text
    std::vector<int> m_figures;  ///< of each column as measured; 0: it holds words
    bool m_hasSpread = false;    ///< when there were rows
    bool m_applying = false;
};

/// The key of a column; its number when the model names none.
[[nodiscard]] QString columnKey(const TableArrangement& rows, int column);

}  // namespace botri::ui
