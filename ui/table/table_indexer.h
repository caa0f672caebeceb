// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

#include "ui/table/column_index.h"

class QAbstractItemModel;

namespace botri::ui {

/// Makes the index of a model. A small table is indexed when it is asked for; a large one is read in slices that leave the
/// window free, then indexed in a thread of its own.
class TableIndexer : public QObject {
    Q_OBJECT

public:
    explicit TableIndexer(QObject* parent = nullptr);

    /// Forgets the index. `rows` are those that are arranged.
    void begin(const QAbstractItemModel* model, std::vector<int> rows);
    /// The index if there is one or if it takes no time to make; else null, and ready() comes later.
    [[nodiscard]] std::shared_ptr<const TableIndex> index();

signals:
    void ready();

private:
    void readSlice();
    bool readCells(int howMany);
    void makeInThread();

    QPointer<const QAbstractItemModel> m_model;
    std::vector<int> m_rows;
    std::vector<ColumnTexts> m_texts;
    int m_nextRow = 0;
    QTimer m_slices;
    int m_turn = 0;  ///< tells a late result from the one waited for
    std::shared_ptr<const TableIndex> m_index;
};

}  // namespace botri::ui
