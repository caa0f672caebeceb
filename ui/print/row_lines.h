// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/print/table_words.h"

namespace botri::ui {

/// How many lines the rows of a table take at given column widths, kept up to date while widths change.
class RowLines {
public:
    /// \param padding of both sides of a cell together
    RowLines(const std::vector<ColumnWords>& columns, double size, double padding, std::vector<double> widths);

    [[nodiscard]] const std::vector<double>& widths() const { return m_widths; }
    /// Lines of all rows and, as often as pages repeat it, of the heading. Cells lower than their row count a little too,
    /// so that a step towards a lower row is seen before the row gets lower.
    [[nodiscard]] double cost() const { return m_cost; }
    [[nodiscard]] double costWith(std::size_t column, double width) const;
    void set(std::size_t column, double width);
    /// Lines of all rows.
    [[nodiscard]] double total() const;

private:
    using Lines = std::vector<int>;  ///< per row; the heading last

    [[nodiscard]] Lines linesAt(std::size_t column, double width) const;
    [[nodiscard]] double wholeCost() const;
    /// With so many lines in the column that is tried.
    [[nodiscard]] double costOfRow(std::size_t row, std::size_t changed, int lines) const;

    const std::vector<ColumnWords>& m_columns;
    double m_size;
    double m_padding;
    std::vector<double> m_widths;
    std::vector<Lines> m_lines;  ///< per column
    double m_cost = 0;
};

}  // namespace botri::ui
