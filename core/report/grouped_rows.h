// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/report/report.h"

namespace botri::report {

/// Collects the rows of a table in groups, with a subtotal under each group and a total at the end.
/// Only columns marked `summed` are added up; a sum over nothing but blanks is blank.
class GroupedRows {
public:
    /// \param labelColumn where subtotals say what they are.
    GroupedRows(const std::vector<ReportColumn>& columns, std::size_t labelColumn);

    void beginGroup(std::string heading);
    /// \pre one cell per column
    void add(std::vector<ReportCell> cells);
    void endGroup(std::string label);
    /// The rows so far with the total under them.
    [[nodiscard]] std::vector<ReportRow> finish(std::string label) &&;

private:
    using Sums = std::vector<std::optional<std::int64_t>>;

    void addSums(RowKind kind, std::string label, const Sums& sums);

    const std::vector<ReportColumn>& m_columns;
    std::size_t m_labelColumn;
    std::vector<ReportRow> m_rows;
    Sums m_group;
    Sums m_total;
};

}  // namespace botri::report
