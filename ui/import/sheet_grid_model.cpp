// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sheet_grid_model.h"

#include <algorithm>

namespace botri::ui {
namespace {

constexpr int kGridRowsAround = 6;
constexpr int kGridColumns = 200;

}  // namespace

SheetGridModel::SheetGridModel(QObject* parent) : QAbstractTableModel(parent) {}

void SheetGridModel::show(std::shared_ptr<const exchange::Sheet> sheet, const exchange::SheetMatch& match,
    exchange::CellPlace marked, const std::vector<exchange::CellCorrection>& corrections)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_match = match;
    m_marked = marked;
    m_corrections = corrections;
    m_rows.clear();
    m_columns = 0;
    if (m_sheet != nullptr && !m_sheet->rows.empty()) {
        m_columns = std::clamp(std::max(m_sheet->lastColumn(), marked.column), 1, kGridColumns);
        const int centre = marked.row > 0 ? marked.row : std::max(match.lastHeadingRow, m_sheet->rows.front().number);
        const int first = std::max(1, centre - kGridRowsAround);
        for (int row = match.firstHeadingRow; row > 0 && row <= match.lastHeadingRow && row < first; ++row)
            m_rows.push_back(row);  // the headings stay in sight
        for (int row = first; row <= std::min(std::max(m_sheet->lastRow(), centre), centre + kGridRowsAround); ++row)
            m_rows.push_back(row);
    }
    endResetModel();
}

exchange::CellPlace SheetGridModel::placeAt(const QModelIndex& index) const
{
    return {m_rows[static_cast<std::size_t>(index.row())], index.column() + 1};
}

QModelIndex SheetGridModel::indexOf(exchange::CellPlace place) const
{
    const auto row = std::ranges::find(m_rows, place.row);
    if (row == m_rows.end() || place.column < 1 || place.column > m_columns)
        return {};
    return index(static_cast<int>(row - m_rows.begin()), place.column - 1);
}

int SheetGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

const exchange::CellCorrection* SheetGridModel::correctionAt(exchange::CellPlace place) const
{
    const auto found = std::ranges::find_if(
        m_corrections, [&](const exchange::CellCorrection& each) { return each.isAt(m_match.file, m_match.sheet, place); });
    return found == m_corrections.end() ? nullptr : &*found;
}

QString SheetGridModel::textAt(exchange::CellPlace place) const
{
    if (const exchange::CellCorrection* correction = correctionAt(place))
        return QString::fromStdString(correction->text);
    return QString::fromStdString(m_sheet->at(place).shown());
}

QVariant SheetGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || m_sheet == nullptr)
        return {};
    const exchange::CellPlace place = placeAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return textAt(place);
    case Qt::ToolTipRole:
        if (correctionAt(place) != nullptr)
            return tr("%1 in the workbook: “%2”")
                .arg(QString::fromStdString(exchange::cellReference(place)), QString::fromStdString(m_sheet->at(place).shown()));
        return textAt(place);
    case MarkedRole: return place == m_marked || (m_marked.column == 0 && place.row == m_marked.row);
    case CorrectedRole: return correctionAt(place) != nullptr;
    case HeadingRole: return place.row >= m_match.firstHeadingRow && place.row <= m_match.lastHeadingRow;
    default: return {};
    }
}

QVariant SheetGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole)
        return orientation == Qt::Horizontal ? QVariant(QString::fromStdString(exchange::columnLetters(section + 1)))
                                             : QVariant(m_rows[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignCenter);
    return {};
}

Qt::ItemFlags SheetGridModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool SheetGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_sheet == nullptr)
        return false;
    const exchange::CellPlace place = placeAt(index);
    if (value.toString() == textAt(place))
        return true;
    exchange::CellCorrection correction{m_match.file, m_match.sheet, place, value.toString().toStdString()};
    std::erase_if(
        m_corrections, [&](const exchange::CellCorrection& each) { return each.isAt(correction.file, correction.sheet, place); });
    m_corrections.push_back(correction);
    emit dataChanged(index, index);
    emit corrected(correction);
    return true;
}

}  // namespace botri::ui
