// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/block_edits.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/exchange/csv.h"

namespace botri::ui {
namespace {

LocalizedText whyAndMend(const exchange::CellRemark& remark)
{
    return {remark.why.vi + ". " + remark.mend.vi, remark.why.en + ". " + remark.mend.en};
}

bool isNeeded(const model::ColumnDescription& column)
{
    return column.presence != model::Presence::Optional;
}

/// Collects what becomes of each row, one change a row however many cells.
class BlockReader {
public:
    explicit BlockReader(const RecordTableModel& table) : m_table(table)
    {
        m_lastRow = table.rowCount() - (table.hasDraft() ? 1 : 0);
    }

    [[nodiscard]] int newRow(std::size_t which) const { return m_lastRow + static_cast<int>(which); }

    void put(int row, int column, const QString& text)
    {
        const auto at = static_cast<std::size_t>(column);
        const bool isNew = row >= m_lastRow;
        model::Record& after = rowAt(row);
        if (isNew && text.trimmed().isEmpty())
            return;  // what a new row lacks is told once it is whole
        const exchange::CellReading reading = m_table.read(at, text);
        if (reading.failed()) {
            m_edit.problems.push_back({row, column, text, whyAndMend(*reading.remark)});
            m_faulty.insert({row, column});
            return;
        }
        set(row, column, after, reading.value, text);
    }
    void put(int row, int column, const model::Value& value) { set(row, column, rowAt(row), value, {}); }

    BlockEdit finish()
    {
        const auto& columns = m_table.description().columns;
        for (auto& [row, after] : m_rows) {
            const bool isNew = row >= m_lastRow;
            for (std::size_t i = 0; isNew && i < columns.size(); ++i)
                if (isNeeded(columns[i]) && model::isEmpty(after[i]) && !m_faulty.contains({row, static_cast<int>(i)}))
                    m_edit.problems.push_back({row, static_cast<int>(i), {},
                        {"dòng mới cần “" + columns[i].heading.vi + "”. Hãy thêm cột này vào khối đã chép.",
                            "a new row needs “" + columns[i].heading.en + "”. Add this column to the copied block."}});
            const auto before = isNew ? std::nullopt : std::optional(m_table.record(row));
            if (before != after)
                m_edit.changes.push_back({m_table.description().id, before, after});
        }
        return std::move(m_edit);
    }

private:
    model::Record& rowAt(int row)
    {
        const auto [at, isNew] = m_rows.try_emplace(row);
        if (isNew && row < m_lastRow)
            at->second = m_table.record(row);
        if (isNew && row >= m_lastRow)
            for (const model::ColumnDescription& column : m_table.description().columns)
                at->second.push_back(column.whenAbsent);
        return at->second;
    }

    void set(int row, int column, model::Record& after, const model::Value& value, const QString& text)
    {
        const auto at = static_cast<std::size_t>(column);
        const bool isKey = m_table.description().columns[at].presence == model::Presence::Key;
        if (isKey && row < m_lastRow && after[at] != value) {
            m_edit.problems.push_back({row, column, text,
                {"khóa của dòng đang có không đổi bằng cách dán hay điền. Hãy sửa trong từng ô.",
                    "the key of a row that is there is not changed by pasting or filling. Edit the cell itself."}});
            return;
        }
        after[at] = value;
    }

    const RecordTableModel& m_table;
    int m_lastRow = 0;
    std::map<int, model::Record> m_rows;
    std::set<std::pair<int, int>> m_faulty;
    BlockEdit m_edit;
};

}  // namespace

std::vector<QStringList> clipboardBlock(const QString& text)
{
    const std::string utf8 = text.toStdString();
    exchange::CsvReader reader(utf8, '\t');
    std::vector<QStringList> block;
    exchange::CsvRow fields;
    while (reader.next(fields)) {
        QStringList row;
        for (const std::string& field : fields)
            row << QString::fromStdString(field);
        block.push_back(row);
    }
    while (!block.empty() && block.back().size() == 1 && block.back().front().isEmpty())
        block.pop_back();
    return block;
}

BlockEdit pastedBlock(const RecordTableModel& table, const std::vector<int>& rows, const std::vector<int>& columns,
    const std::vector<QStringList>& block)
{
    BlockReader reader(table);
    for (std::size_t line = 0; line < block.size(); ++line) {
        const int row = line < rows.size() ? rows[line] : reader.newRow(line - rows.size());
        for (int cell = 0; cell < std::min(static_cast<int>(block[line].size()), static_cast<int>(columns.size())); ++cell)
            reader.put(row, columns[static_cast<std::size_t>(cell)], block[line][cell]);
    }
    return reader.finish();
}

BlockEdit sameInAll(const RecordTableModel& table, const QModelIndexList& cells, const QString& text)
{
    BlockReader reader(table);
    for (const QModelIndex& cell : cells)
        if (!table.isDraft(cell.row()))
            reader.put(cell.row(), cell.column(), text);
    return reader.finish();
}

BlockEdit filledDown(const RecordTableModel& table, const QModelIndexList& cells)
{
    std::map<int, int> first;  // row by column
    for (const QModelIndex& cell : cells)
        first.try_emplace(cell.column(), cell.row());
    BlockReader reader(table);
    for (const QModelIndex& cell : cells)
        if (const int top = first[cell.column()]; cell.row() != top && !table.isDraft(cell.row()))
            reader.put(cell.row(), cell.column(), table.record(top)[static_cast<std::size_t>(cell.column())]);
    return reader.finish();
}

QString blockText(const RecordTableModel& table, const QModelIndexList& cells, const std::vector<int>& columns)
{
    std::vector<int> rows;
    std::set<int> places;
    std::map<std::pair<int, int>, QString> texts;  // by row and place
    for (const QModelIndex& cell : cells) {
        const int place = static_cast<int>(std::ranges::find(columns, cell.column()) - columns.begin());
        if (rows.empty() || rows.back() != cell.row())
            rows.push_back(cell.row());
        places.insert(place);
        texts[{cell.row(), place}] = table.data(cell, Qt::DisplayRole)
                                         .toString()
                                         .replace(QLatin1Char('\t'), QLatin1Char(' '))
                                         .replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    QStringList lines;
    for (const int row : rows) {
        QStringList line;
        for (const int place : places)
            line << texts[{row, place}];
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace botri::ui
