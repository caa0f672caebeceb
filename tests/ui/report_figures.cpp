// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_overview.h"
#include "core/report/make_report.h"
#include "core/report/report_text.h"
#include "tests/support/catch.h"
#include "tests/ui/page_figures.h"
#include "tests/ui/page_reading.h"
#include "ui/pages/paper_view.h"
#include "ui/pages/reports_page.h"

// Figures of the Reports page.

namespace botri::tests {

using namespace botri::ui;

void PageFigures::compareReports()
{
    std::map<std::string, std::int64_t> frame;
    for (const planning::FrameStanding& each : planning::frameStandings(m_workspace)) {
        frame["quota"] += each.quota;
        frame["frame"] += each.frame;
        frame["present"] += each.present;
        frame["balance"] += each.balance();
        frame["leadership_vacant"] += each.leadershipVacant;
        frame["contract_workers"] += each.contractWorkers;
    }
    frame["all_surplus"] = m_gaps.total.surplus;
    frame["all_short"] = -m_gaps.total.open;
    comparePaper(report::Form::R1, frame);
    std::map<std::string, std::int64_t> fields{{"required", m_gaps.total.required}, {"present", m_gaps.total.present},
        {"surplus", m_gaps.total.surplus}, {"short", -m_gaps.total.open}, {"concurrent", m_gaps.total.concurrentlyHeld},
        {"contract_workers", m_gaps.total.contractWorkers}};
    if (m_plan)
        fields.merge(std::map<std::string, std::int64_t>{{"filled", m_gaps.total.filled}, {"left", -m_gaps.total.left()}});
    comparePaper(report::Form::R2, fields);
    if (m_plan)
        comparePaper(report::Form::R3, {{"support", m_plan->totals.monthlySupport.count()}});
}

void PageFigures::comparePaper(report::Form form, const std::map<std::string, std::int64_t>& totals)
{
    ReportsPage& page = m_window.reportsPage();
    page.choose(form);
    REQUIRE(page.report());
    const report::ReportTable& table = page.report()->tables.front();
    REQUIRE(table.rows.back().kind == report::RowKind::Total);
    QStringList printed;
    for (const Page& each : page.paper().paper()->pages())
        for (const PlacedText& text : each.texts)
            printed << text.text;
    std::size_t seen = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto core = totals.find(table.columns[i].key);
        if (core == totals.end())
            continue;
        ++seen;
        const bool isSigned = table.columns[i].kind == report::CellKind::Balance;
        const report::ReportCell expected =
            isSigned ? report::ReportCell(report::Balance{core->second}) : report::ReportCell(core->second);
        const auto shown = QString::fromStdString(report::cellText(table.rows.back().cells[i], page.report()->language));
        same(QString::fromStdString(table.columns[i].heading), shown,
            QString::fromStdString(report::cellText(expected, page.report()->language)));
        same(QStringLiteral("on paper: ") + shown, printed.contains(shown) ? shown : QString(), shown);
    }
    CHECK(seen == totals.size());
}

}  // namespace botri::tests
