// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "core/report/report.h"
#include "ui/print/column_widths.h"
#include "ui/print/page.h"

namespace botri::ui {

/// A table measured for one width of paper: how high its headings and rows are, and what they look like.
/// Refers to the table it was made from.
class TableLayout {
public:
    TableLayout(const report::ReportTable& table, Language language, double width);

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] report::RowKind kind(std::size_t row) const { return m_table.rows[row].kind; }
    [[nodiscard]] double headingHeight() const { return m_heading.height; }
    [[nodiscard]] double rowHeight(std::size_t row) const { return heightOf(m_rows[row].lines); }
    [[nodiscard]] int rowLines(std::size_t row) const { return m_rows[row].lines; }
    /// How many lines of a row stand in `height`; 0 or less when none does.
    [[nodiscard]] int linesWithin(double height) const;
    [[nodiscard]] double letterSize() const { return m_widths.size; }

    /// Both levels of headings and the row of column numbers.
    [[nodiscard]] const Block& heading() const { return m_heading; }
    [[nodiscard]] Block row(std::size_t row) const;
    /// Some lines of a row too tall for a page.
    [[nodiscard]] Block rowPart(std::size_t row, int firstLine, int lines) const;

private:
    struct Cell {
        QString text;
        Across across = Across::Left;
        std::size_t first = 0;  ///< columns it spans, both included
        std::size_t last = 0;
        int lines = 1;
    };
    struct Row {
        std::vector<Cell> cells;
        int lines = 1;
    };

    /// Lines by the columns, weight and words of cells: most figures of a table are written many times.
    using KnownLines = std::map<std::tuple<std::size_t, std::size_t, bool, QString>, int>;

    [[nodiscard]] Row measuredRow(const report::ReportRow& row, KnownLines& known) const;
    [[nodiscard]] std::vector<Cell> cellsOf(const report::ReportRow& row) const;
    [[nodiscard]] TextStyle styleOf(report::RowKind kind) const;
    [[nodiscard]] double heightOf(int lines) const;
    [[nodiscard]] double textWidthOf(std::size_t first, std::size_t last) const;
    [[nodiscard]] QRectF boxOf(std::size_t first, std::size_t last, double top, double height) const;
    [[nodiscard]] Block madeHeading() const;

    const report::ReportTable& m_table;
    Language m_language;
    std::vector<std::size_t> m_shown;  ///< columns of the table on paper
    ColumnWidths m_widths;
    std::vector<double> m_edges;
    std::vector<Row> m_rows;
    Block m_heading;
};

}  // namespace botri::ui
