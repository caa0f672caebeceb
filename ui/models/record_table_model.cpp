// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_table_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/vietnamese_text.h"

namespace botri::ui {
namespace {

bool isNumber(model::ColumnType type)
{
    return type == model::ColumnType::Integer || type == model::ColumnType::Decimal;
}

bool less(const model::ColumnDescription& column, const model::Value& a, const model::Value& b)
{
    if (a.index() != b.index())
        return a.index() < b.index();
    if (const auto* text = std::get_if<std::string>(&a))
        return (column.key == "full_name" ? comparePersonNames(*text, std::get<std::string>(b))
                                          : compareVietnamese(*text, std::get<std::string>(b)))
            < 0;
    return a < b;
}

/// 1.234,5 and 1234.5: a comma is a decimal sign; points before it, or in groups of three, are not.
std::optional<double> numberOf(QString text)
{
    text.remove(QChar(0x00A0)).remove(QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-'));
    if (text.contains(QLatin1Char(',')))
        text.remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    bool good = false;
    const double number = text.toDouble(&good);
    return good ? std::optional(number) : std::nullopt;
}

LocalizedText notA(const char* vietnamese, const char* english, const QString& text)
{
    const std::string given = text.toStdString();
    return {"“" + given + "” không phải là " + vietnamese + ".", "“" + given + "” is not " + english + "."};
}

}  // namespace

std::variant<model::Value, LocalizedText> valueOfText(const model::ColumnDescription& column, const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return model::Value{};
    switch (column.type) {
    case model::ColumnType::Integer: {
        const std::optional<double> number = numberOf(QString(text).remove(QLatin1Char('.')));
        if (!number || *number != std::floor(*number) || std::fabs(*number) > 9e15)
            return notA("số nguyên", "a whole number", text);
        return model::Value{static_cast<std::int64_t>(*number)};
    }
    case model::ColumnType::Decimal:
        if (const auto number = numberOf(text))
            return model::Value{*number};
        return notA("một số", "a number", text);
    case model::ColumnType::Boolean: {
        const std::string word = foldedText(text.toStdString());
        if (word == "co" || word == "yes" || word == "1" || word == "x" || word == "true")
            return model::Value{true};
        if (word == "khong" || word == "no" || word == "0" || word == "false")
            return model::Value{false};
        return notA("Có hoặc Không", "Yes or No", text);
    }
    case model::ColumnType::Date:
        if (const auto date = parseVietnameseDate(text.toStdString()))
            return model::Value{*date};
        return notA("ngày viết dạng 15/11/2025", "a day written like 15/11/2025", text);
    case model::ColumnType::Choice: {
        const std::string word = foldedText(text.toStdString());
        for (const model::Choice& choice : column.choices)
            if (choice.key == text.toStdString() || foldedText(choice.name.vi) == word || foldedText(choice.name.en) == word)
                return model::Value{std::string(choice.key)};
        return notA("giá trị trong danh sách", "one of the choices", text);
    }
    case model::ColumnType::Text:
    case model::ColumnType::CodeList: break;
    }
    return model::Value{normalizedText(text.toStdString())};
}

RecordTableModel::RecordTableModel(const Words& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void RecordTableModel::show(model::TableId table, std::vector<model::Record> records)
{
    beginResetModel();
    if (table != m_table)
        m_sortColumn = -1;
    m_table = table;
    m_records = std::move(records);
    arrange();
    endResetModel();
}

void RecordTableModel::setEdit(Edit edit)
{
    m_edit = std::move(edit);
}

void RecordTableModel::setWords(const QString& words)
{
    beginResetModel();
    m_filter.clear();
    const QStringList parts = QString::fromStdString(foldedText(words.toStdString())).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        m_filter.push_back(part.toStdString());
    arrange();
    endResetModel();
}

void RecordTableModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

const model::Record& RecordTableModel::record(int row) const
{
    return m_records[m_shown[static_cast<std::size_t>(row)]];
}

void RecordTableModel::arrange()
{
    const std::vector<model::ColumnDescription>& columns = description().columns;
    m_shown.resize(m_records.size());
    std::iota(m_shown.begin(), m_shown.end(), std::size_t{0});
    if (!m_filter.empty())
        std::erase_if(m_shown, [&](std::size_t at) {
            std::string all;
            for (std::size_t i = 0; i < columns.size(); ++i)
                all += model::displayText(columns[i], m_records[at][i], m_words.language()) + ' ';
            all = foldedText(all);
            return !std::ranges::all_of(m_filter, [&](const std::string& word) { return all.find(word) != std::string::npos; });
        });
    if (m_sortColumn < 0 || m_sortColumn >= static_cast<int>(columns.size()))
        return;
    const auto column = static_cast<std::size_t>(m_sortColumn);
    std::ranges::stable_sort(m_shown, [&](std::size_t a, std::size_t b) {
        const model::Value& left = m_records[m_sortOrder == Qt::AscendingOrder ? a : b][column];
        const model::Value& right = m_records[m_sortOrder == Qt::AscendingOrder ? b : a][column];
        return less(columns[column], left, right);
    });
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(description().columns.size());
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto at = static_cast<std::size_t>(index.column());
    const model::ColumnDescription& column = description().columns[at];
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return QString::fromStdString(model::displayText(column, record(index.row())[at], m_words.language()));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const model::ColumnDescription& column = description().columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return m_words(column.heading);
    if (role == Qt::ToolTipRole)
        return column.help.vi.empty() ? m_words(column.heading) : m_words(column.help);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_edit && index.isValid()
        && description().columns[static_cast<std::size_t>(index.column())].presence != model::Presence::Key)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_edit)
        return false;
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true;
    const auto at = static_cast<std::size_t>(index.column());
    const auto read = valueOfText(description().columns[at], value.toString());
    if (const auto* why = std::get_if<LocalizedText>(&read)) {
        emit valueRefused(*why);
        return false;
    }
    // The change comes back through show() once the file has it.
    const model::Record row = record(index.row());
    return m_edit(m_table, row, at, std::get<model::Value>(read));
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
