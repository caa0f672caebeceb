// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_table_model.h"

#include <algorithm>
#include <chrono>

#include "ui/data/finding_tables.h"
#include "ui/models/value_text.h"

namespace botri::ui {
namespace {

bool isNumberColumn(model::ColumnType type)
{
    return type == model::ColumnType::Integer || type == model::ColumnType::Decimal;
}

Ordering orderingOf(const model::ColumnDescription& column)
{
    if (isNumberColumn(column.type))
        return Ordering::Number;
    if (column.type == model::ColumnType::Date)
        return Ordering::Rank;
    return column.key == "full_name" ? Ordering::PersonName : Ordering::Vietnamese;
}

/// What a number or date column compares.
double numberOf(const model::Value& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    if (const auto* decimal = std::get_if<double>(&value))
        return *decimal;
    if (const auto* date = std::get_if<Date>(&value))
        return static_cast<double>(std::chrono::sys_days(*date).time_since_epoch().count());
    return 0;
}

}  // namespace

RecordTableModel::RecordTableModel(const Words& words, std::function<const model::Workspace&()> workspace, QObject* parent)
    : QAbstractTableModel(parent), m_words(words), m_workspace(std::move(workspace))
{
}

void RecordTableModel::show(model::TableId table)
{
    std::vector<model::Record> records = workspace().records(table);
    m_typed.reset();
    if (table == m_table && hasKeysOf(records))
        return replace(std::move(records));
    beginResetModel();
    if (table != m_table)
        m_draft.reset();
    m_table = table;
    m_records = std::move(records);
    endResetModel();
}

bool RecordTableModel::hasKeysOf(const std::vector<model::Record>& records) const
{
    return !records.empty() && std::ranges::equal(records, m_records, [this](const model::Record& a, const model::Record& b) {
        return keyOf(description(), a) == keyOf(description(), b);
    });
}

/// The rows are the same ones: only what changed in them is told, so that nothing jumps while a person edits.
void RecordTableModel::replace(std::vector<model::Record> records)
{
    m_records.swap(records);
    const int last = columnCount() - 1;
    emit headerDataChanged(Qt::Horizontal, 0, last);  // the language may be another
    for (std::size_t row = 0; row < records.size(); ++row)
        if (row == 0 || records[row] != m_records[row])  // names from other tables may have changed anywhere: views ask again
            emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), last));
}

void RecordTableModel::setEditing(RecordEditing editing)
{
    m_editing = std::move(editing);
}

const model::Record& RecordTableModel::record(int row) const
{
    return isDraft(row) ? *m_draft : m_records[static_cast<std::size_t>(row)];
}

std::optional<int> RecordTableModel::rowOf(const model::Record& record) const
{
    const std::string key = keyOf(description(), record);
    for (std::size_t row = 0; row < m_records.size(); ++row)
        if (keyOf(description(), m_records[row]) == key)
            return static_cast<int>(row);
    return std::nullopt;
}

int RecordTableModel::startDraft(std::optional<model::Record> like)
{
    dropDraft();
    const auto& columns = description().columns;
    const int row = static_cast<int>(m_records.size());
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
    const int row = static_cast<int>(m_records.size());
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
    return parent.isValid() ? 0 : static_cast<int>(m_records.size()) + (m_draft ? 1 : 0);
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
    case TableRole::Tone: return toneAt(index.row(), at);
    case TableRole::Number: return numberOf(value);
    case TableRole::Pinned: return isDraft(index.row());
    case TableRole::Subject:
        return isDraft(index.row()) ? QVariant() : QVariant::fromValue(subjectOf(m_table, record(index.row())));
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? (isDraft(section) ? QVariant(QStringLiteral("+")) : QVariant(section + 1)) : QVariant();
    const model::ColumnDescription& column = description().columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return m_words(valueHeading(column));
    case Qt::ToolTipRole: return column.help.vi.empty() ? m_words(valueHeading(column)) : m_words(column.help);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumberColumn(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::Pinned: return hasDraft();
    case TableRole::ColumnKey: return QString::fromStdString(std::string(column.key));
    case TableRole::Ordering: return static_cast<int>(orderingOf(column));
    case TableRole::Decimals: return column.type == model::ColumnType::Decimal ? 2 : 0;
    case TableRole::Width: return widthOf(static_cast<std::size_t>(section));
    default: return {};
    }
}

/// Wide enough for the first rows, within reason.
int RecordTableModel::widthOf(std::size_t column) const
{
    constexpr std::size_t kRowsRead = 40;
    constexpr int kPixelsPerLetter = 7;
    int longest = 0;
    for (std::size_t row = 0; row < std::min(kRowsRead, m_records.size()); ++row)
        longest = std::max(longest,
            static_cast<int>(
                valueText(workspace(), description().columns[column], m_records[row][column], m_words.language()).size()));
    return std::clamp(longest * kPixelsPerLetter + 24, 76, 260);
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

}  // namespace botri::ui
