// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/column_widths.h"

#include <numeric>

#include "tests/support/catch.h"
#include "tests/ui/print/printed_report.h"
#include "ui/print/paper_text.h"
#include "ui/print/table_words.h"

using namespace botri;
using namespace botri::report;
using namespace botri::tests;
using namespace botri::ui;

namespace {

std::vector<std::size_t> onPaper(const ReportTable& table)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (!table.columns[i].repeatsGroup)
            shown.push_back(i);
    return shown;
}

}  // namespace

TEST_CASE("columns fill the width, break no word and keep letters of 9 points, of 8 in a dense list", "[print]")
{
    loadPaperFonts();
    const auto form = GENERATE(Form::R1, Form::R2, Form::R3);
    const Report report = largeReport(form);
    const double width = millimetres(252);
    for (const ReportTable& table : report.tables) {
        const auto shown = onPaper(table);
        const ColumnWidths made = columnWidths(table, shown, report.language, width);
        CHECK(std::accumulate(made.columns.begin(), made.columns.end(), 0.0) == Approx(width));
        CHECK(made.size >= (form == Form::R3 ? 8 : 9));
        const auto words = wordsOf(table, shown, report.language);
        for (std::size_t i = 0; i < shown.size(); ++i)
            CHECK(words[i].longestWord * made.size + 2 * cellPadding(made.size) <= made.columns[i]);
    }
}

TEST_CASE("a table too wide for the smallest letters is squeezed onto the paper all the same", "[print]")
{
    loadPaperFonts();
    ReportTable table;
    for (int i = 0; i < 60; ++i)
        table.columns.push_back({std::to_string(i), "", "Kilômétvuông", CellKind::Text});
    table.rows.push_back({RowKind::Data, std::vector<ReportCell>(60, std::string("không-ngắt-được"))});
    const ColumnWidths made = columnWidths(table, onPaper(table), Language::Vietnamese, millimetres(252));
    CHECK(std::accumulate(made.columns.begin(), made.columns.end(), 0.0) == Approx(millimetres(252)));
}

TEST_CASE("predicted lines are never fewer than those laid out", "[print]")
{
    loadPaperFonts();
    const ReportTable table = largeReport(Form::R3).tables.front();
    const auto shown = onPaper(table);
    const auto words = wordsOf(table, shown, Language::Vietnamese);
    const TextStyle style{9};
    for (const Words& text : words[4].texts)
        CHECK(text.lines(1e9) == 1);
    const std::string sample = std::get<std::string>(table.rows[1].cells[4]);
    for (const double width : {millimetres(12), millimetres(18), millimetres(30)})
        CHECK(words[4].texts[words[4].textOfRow[1]].lines(width / style.size)
            >= lineCount(QString::fromStdString(sample), style, width));
}
