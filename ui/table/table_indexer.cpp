// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_indexer.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace botri::ui {
namespace {

constexpr int kCellsAtOnce = 12'000;  ///< read and indexed in less than a frame
constexpr int kSliceMilliseconds = 8;
constexpr int kBetweenSlices = 16;  // milliseconds in which the window paints and answers keys

using IndexPointer = std::shared_ptr<const TableIndex>;

IndexPointer indexOfTable(const std::vector<ColumnTexts>& texts, std::vector<int> rows)
{
    auto index = std::make_shared<TableIndex>();
    for (const ColumnTexts& column : texts)
        index->columns.push_back(indexOf(column));
    index->rows = std::move(rows);
    return index;
}

}  // namespace

TableIndexer::TableIndexer(QObject* parent) : QObject(parent)
{
    connect(&m_slices, &QTimer::timeout, this, &TableIndexer::readSlice);
}

void TableIndexer::begin(const QAbstractItemModel* model, std::vector<int> rows)
{
    ++m_turn;
    m_index.reset();
    m_model = model;
    m_rows = std::move(rows);
    m_nextRow = 0;
    m_texts.clear();
    m_slices.stop();
    if (!m_model)
        return;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        ColumnTexts texts;
        texts.ordering = static_cast<Ordering>(m_model->headerData(column, Qt::Horizontal, TableRole::Ordering).toInt());
        m_texts.push_back(std::move(texts));
    }
    if (m_model->rowCount() * m_model->columnCount() <= kCellsAtOnce)
        return;
    // Room for all rows at once: growing all columns at the same row would take several frames.
    for (ColumnTexts& column : m_texts) {
        column.texts.reserve(static_cast<std::size_t>(m_model->rowCount()));
        if (column.ordering == Ordering::Number || column.ordering == Ordering::Rank)
            column.numbers.reserve(static_cast<std::size_t>(m_model->rowCount()));
    }
    m_slices.start(kBetweenSlices);
}

bool TableIndexer::readCells(int howMany)
{
    const int rows = m_model->rowCount();
    for (int last = std::min(rows, m_nextRow + howMany); m_nextRow < last; ++m_nextRow)
        for (std::size_t at = 0; at < m_texts.size(); ++at) {
            const QModelIndex cell = m_model->index(m_nextRow, static_cast<int>(at));
            ColumnTexts& column = m_texts[at];
            column.texts.push_back(cell.data().toString());
            if (column.ordering == Ordering::Number || column.ordering == Ordering::Rank)
                column.numbers.push_back(cell.data(TableRole::Number).toDouble());
        }
    return m_nextRow == rows;
}

std::shared_ptr<const TableIndex> TableIndexer::index()
{
    if (!m_index && m_model && !m_slices.isActive() && m_nextRow == 0) {
        readCells(m_model->rowCount());
        m_index = indexOfTable(m_texts, m_rows);
        m_texts.clear();
    }
    return m_index;
}

void TableIndexer::readSlice()
{
    if (!m_model)
        return m_slices.stop();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < kSliceMilliseconds)
        if (readCells(64)) {
            m_slices.stop();
            return makeInThread();
        }
}

void TableIndexer::makeInThread()
{
    auto promise = std::make_shared<QPromise<IndexPointer>>();
    // A watcher of ours, and not then(): that takes it ill when we go before the thread is done.
    auto* watcher = new QFutureWatcher<IndexPointer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn = m_turn] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        m_index = watcher->result();
        emit ready();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, texts = std::make_shared<std::vector<ColumnTexts>>(std::move(m_texts)), rows = m_rows] {
            promise->start();
            promise->addResult(indexOfTable(*texts, rows));
            promise->finish();
        });
    m_texts.clear();
}

}  // namespace botri::ui
