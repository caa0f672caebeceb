// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_table_model.h"

#include <algorithm>
#include <numeric>

#include "core/base/vietnamese_text.h"
#include "ui/models/value_text.h"
#include "ui/table/column_filter.h"

namespace botri::ui {
namespace {

bool isNumberColumn(model::ColumnType type)
{
    return type == model::ColumnType::Integer || type == model::ColumnType::Decimal;
}

bool valueLess(const model::ColumnDescription& column, const model::Value& a, const model::Value& b)
{
    if (a.index() != b.index())
        return a.index() < b.index();
    if (const auto* text = std::get_if<std::string>(&a))
        return (column.key == "full_name" ? comparePersonNames(*text, std::get<std::string>(b))
                                          : compareVietnamese(*text, std::get<std::string>(b)))
            < 0;
    return a < b;
}

bool holdsAll(const std::string& text, const std::vector<std::string>& words)
{
    return std::ranges::all_of(words, [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

}  // namespace

RecordTableModel::RecordTableModel(const Words& words, std::function<const model::Workspace&()> workspace, QObject* parent)
    : QAbstractTableModel(parent), m_words(words), m_workspace(std::move(workspace))
{
}

void RecordTableModel::show(model::TableId table)
{
    beginResetModel();
    if (table != m_table) {
        m_sortColumn = -1;
        m_draft.reset();
    }
    m_table = table;
    m_records = workspace().records(table);
    m_folded.clear();
    m_typed.reset();
    arrange();
    endResetModel();
}

void RecordTableModel::setEditing(RecordEditing editing)
{
    m_editing = std::move(editing);
}

void RecordTableModel::setWords(const QString& words)
{
    beginResetModel();
    m_filter = foldedWords(words);
    arrange();
    endResetModel();
}

const model::Record& RecordTableModel::record(int row) const
{
    return isDraft(row) ? *m_draft : m_records[m_shown[static_cast<std::size_t>(row)]];
}

std::optional<int> RecordTableModel::rowOf(const model::Record& record) const
{
    const std::string key = keyOf(description(), record);
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        if (keyOf(description(), m_records[m_shown[row]]) == key)
            return static_cast<int>(row);
    return std::nullopt;
}

std::optional<int> RecordTableModel::rowHolding(const QString& words, int from)
{
    const std::vector<std::string> wanted = foldedWords(words);
    const int count = static_cast<int>(m_shown.size());
    for (int step = 0; step < count && !wanted.empty(); ++step) {
        const int row = (std::max(0, from) + step) % count;
        if (holdsAll(foldedAt(m_shown[static_cast<std::size_t>(row)]), wanted))
            return row;
    }
    return std::nullopt;
}

const std::string& RecordTableModel::foldedAt(std::size_t at)
{
    m_folded.resize(m_records.size());
    if (m_folded[at].empty()) {
        const auto& columns = description().columns;
        QString all;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto* code = columns[i].refersTo ? std::get_if<std::string>(&m_records[at][i]) : nullptr;
            all += valueText(workspace(), columns[i], m_records[at][i], m_words.language()) + QLatin1Char(' ')
                + (code ? QString::fromStdString(*code) + QLatin1Char(' ') : QString());
        }
        m_folded[at] = foldedText(all.toStdString()) + ' ';
    }
    return m_folded[at];
}

void RecordTableModel::arrange()
{
    m_shown.resize(m_records.size());
    std::iota(m_shown.begin(), m_shown.end(), std::size_t{0});
    if (!m_filter.empty())
        std::erase_if(m_shown, [&](std::size_t at) { return !holdsAll(foldedAt(at), m_filter); });
    if (m_sortColumn >= 0 && m_sortColumn < static_cast<int>(description().columns.size()))
        sortShown();
}

void RecordTableModel::sortShown()
{
    const auto at = static_cast<std::size_t>(m_sortColumn);
    const model::ColumnDescription& column = description().columns[at];
    std::vector<model::Value> keys(m_records.size());  // names are made once, not at each comparison
    for (const std::size_t each : m_shown)
        keys[each] = column.refersTo || !column.choices.empty()
            ? model::Value(valueText(workspace(), column, m_records[each][at], m_words.language()).toStdString())
            : m_records[each][at];
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(m_shown,
        [&](std::size_t a, std::size_t b) { return valueLess(column, keys[ascending ? a : b], keys[ascending ? b : a]); });
}

int RecordTableModel::startDraft(std::optional<model::Record> like)
{
    dropDraft();
    const auto& columns = description().columns;
    const int row = static_cast<int>(m_shown.size());
    beginInsertRows({}, row, row);
    if (!like) {
        like.emplace(columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i)
            (*like)[i] = columns[i].whenAbsent;
    }
    m_draft = std::move(like);
    endInsertRows();
    return row;
}

void RecordTableModel::dropDraft()
{
    if (!m_draft)
        return;
    const int row = static_cast<int>(m_shown.size());
    beginRemoveRows({}, row, row);
    m_draft.reset();
    endRemoveRows();
}

bool RecordTableModel::needs(std::size_t column) const
{
    return description().columns[column].presence != model::Presence::Optional;
}

std::vector<std::size_t> RecordTableModel::missingInDraft() const
{
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; m_draft && i < m_draft->size(); ++i)
        if (needs(i) && model::isEmpty((*m_draft)[i]))
            missing.push_back(i);
    return missing;
}

exchange::CellReading RecordTableModel::read(std::size_t column, const QString& text) const
{
    if (!m_typed)
        m_typed = std::make_unique<exchange::TypedCells>(workspace(), m_table);
    return m_typed->read(column, text.toStdString());
}

std::optional<LocalizedText> RecordTableModel::problemOf(const QModelIndex& index, const QString& text) const
{
    const auto at = static_cast<std::size_t>(index.column());
    if (text == data(index, Qt::EditRole).toString())
        return std::nullopt;
    const bool draft = isDraft(index.row());
    if (draft && text.trimmed().isEmpty())
        return std::nullopt;
    const exchange::CellReading reading = read(at, text);
    if (reading.failed())
        return LocalizedText{
            reading.remark->why.vi + ". " + reading.remark->mend.vi, reading.remark->why.en + ". " + reading.remark->mend.en};
    model::Record after = record(index.row());
    after[at] = reading.value;
    if (!m_editing.check)
        return std::nullopt;
    if (!draft)
        return m_editing.check(m_table, &record(index.row()), after);
    for (std::size_t i = 0; i < after.size(); ++i)
        if (needs(i) && model::isEmpty(after[i]))
            return std::nullopt;  // not yet whole
    return m_editing.check(m_table, nullptr, after);
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size()) + (m_draft ? 1 : 0);
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(description().columns.size());
}

/// As an editor starts with: codes rather than names, numbers without signs between thousands.
QString RecordTableModel::editText(const model::ColumnDescription& column, const model::Value& value) const
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return QString::number(*whole);
    return QString::fromStdString(model::displayText(column, value, m_words.language()));
}

QVariant RecordTableModel::toneAt(int row, std::size_t column) const
{
    if (!isDraft(row))
        return static_cast<int>(Tone::Plain);
    return static_cast<int>(needs(column) && model::isEmpty((*m_draft)[column]) ? Tone::Warning : Tone::Muted);
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto at = static_cast<std::size_t>(index.column());
    const model::ColumnDescription& column = description().columns[at];
    const model::Value& value = record(index.row())[at];
    switch (role) {
    case Qt::DisplayRole:
        if (isDraft(index.row()) && needs(at) && model::isEmpty(value))
            return tr("fill in");
        return valueText(workspace(), column, value, m_words.language());
    case Qt::EditRole: return editText(column, value);
    case Qt::ToolTipRole: {
        const QString text = valueText(workspace(), column, value, m_words.language());
        const auto* code = column.refersTo ? std::get_if<std::string>(&value) : nullptr;
        return code ? QString::fromStdString(*code) + QStringLiteral(" – ") + text : text;
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumberColumn(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole: return toneAt(index.row(), at);
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? (isDraft(section) ? QVariant(QStringLiteral("+")) : QVariant(section + 1)) : QVariant();
    const model::ColumnDescription& column = description().columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return m_words(column.heading);
    if (role == Qt::ToolTipRole)
        return column.help.vi.empty() ? m_words(column.heading) : m_words(column.help);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumberColumn(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isEditable() && !(m_table == model::TableId::PlanInfo && index.column() == 0))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !isEditable())
        return false;
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    const auto at = static_cast<std::size_t>(index.column());
    if (isDraft(index.row()) && text.trimmed().isEmpty())
        return put(index.row(), at, {});
    const exchange::CellReading reading = read(at, text);
    if (reading.failed()) {
        const std::string typed = "“" + text.toStdString() + "”: ";
        const exchange::CellRemark& remark = *reading.remark;
        emit valueRefused({typed + remark.why.vi + ". " + remark.mend.vi, typed + remark.why.en + ". " + remark.mend.en});
        return false;
    }
    return put(index.row(), at, reading.value);
}

/// Changes of rows come back through show() once the file has them.
bool RecordTableModel::put(int row, std::size_t column, model::Value value)
{
    if (!isDraft(row)) {
        const model::Record before = record(row);
        model::Record after = before;
        after[column] = std::move(value);
        return m_editing.put(m_table, &before, after);
    }
    (*m_draft)[column] = std::move(value);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    if (!missingInDraft().empty() || m_editing.check(m_table, nullptr, *m_draft))
        return true;  // not whole yet, or the same as another row
    const model::Record whole = *m_draft;
    dropDraft();
    if (m_editing.put(m_table, nullptr, whole))
        return true;
    startDraft(whole);
    return false;
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

}  // namespace botri::ui
