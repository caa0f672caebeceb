// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/grouped_rows.h"

#include <utility>

#include "core/base/check.h"

namespace botri::report {
namespace {

std::optional<std::int64_t> wholeNumber(const ReportCell& cell)
{
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return *number;
    if (const auto* balance = std::get_if<Balance>(&cell))
        return balance->value;
    return std::nullopt;
}

}  // namespace

GroupedRows::GroupedRows(const std::vector<ReportColumn>& columns, std::size_t labelColumn)
    : m_columns(columns), m_labelColumn(labelColumn), m_group(columns.size()), m_total(columns.size())
{
    BOTRI_CHECK(labelColumn < columns.size());
}

void GroupedRows::beginGroup(std::string heading)
{
    m_group.assign(m_columns.size(), std::nullopt);
    m_rows.push_back({RowKind::Group, {std::move(heading)}});
}

void GroupedRows::add(std::vector<ReportCell> cells)
{
    BOTRI_CHECK(cells.size() == m_columns.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (const auto number = wholeNumber(cells[i]); number && m_columns[i].summed) {
            m_group[i] = m_group[i].value_or(0) + *number;
            m_total[i] = m_total[i].value_or(0) + *number;
        }
    m_rows.push_back({RowKind::Data, std::move(cells)});
}

void GroupedRows::endGroup(std::string label)
{
    addSums(RowKind::Subtotal, std::move(label), m_group);
}

std::vector<ReportRow> GroupedRows::finish(std::string label) &&
{
    addSums(RowKind::Total, std::move(label), m_total);
    return std::move(m_rows);
}

void GroupedRows::addSums(RowKind kind, std::string label, const Sums& sums)
{
    std::vector<ReportCell> cells(m_columns.size());
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (sums[i])
            cells[i] = m_columns[i].kind == CellKind::Balance ? ReportCell{Balance{*sums[i]}} : ReportCell{*sums[i]};
    cells[m_labelColumn] = std::move(label);
    m_rows.push_back({kind, std::move(cells)});
}

}  // namespace botri::report
