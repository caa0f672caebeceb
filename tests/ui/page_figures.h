// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>

#include "core/planning/gap_analysis.h"
#include "core/report/report.h"
#include "tests/ui/ui_fixture.h"

namespace botri::ui {
class FigureStrip;
class ShownTableView;
}  // namespace botri::ui

namespace botri::tests {

/// Reads every page of the window as a person reads it, as texts, and compares each figure with the core's, asked anew of the
/// rows of the file and the plan in it. Leaves the window on the page it was on.
class PageFigures {
public:
    PageFigures(ui::MainWindow& window, UiFixture& fixture);

    /// All pages and the status line. \return how many texts were compared
    int compareAll();

private:
    /// Compares one text; tells where when they differ.
    void same(const QString& where, const QString& shown, const QString& core);
    void same(const QString& where, const QString& shown, std::int64_t core);
    void same(const QString& where, const ui::FigureStrip& shown, const QStringList& core);
    /// Every row of a table by what it is about: the cells `core` names by the key of their column, and the total below them.
    void sameRows(const QString& where, ui::ShownTableView& shown, int rows,
        const std::function<std::map<QString, QString>(const ui::Subject& subject)>& core,
        const std::map<QString, QString>& totals);
    [[nodiscard]] QString number(std::int64_t figure) const;
    [[nodiscard]] QString meanDistance(const QString& unknown) const;
    [[nodiscard]] std::map<std::pair<model::UnitCode, model::SpecialtyCode>, planning::GapFigures> cells() const;

    void compareTiles();
    void compareCharts();
    void compareChart(int chart, const std::vector<planning::GapGroup>& groups, bool onlyShort);
    void compareMeasures();
    void compareMap();
    void compareTasks();
    void compareGaps();
    void compareGapCells(int figure, const std::function<QString(const planning::GapFigures&)>& text);
    void compareStaff();
    void comparePlan();
    void compareMoves();
    void compareEmptyPosts();
    void compareStays();
    void compareReports();
    void comparePaper(report::Form form, const std::map<std::string, std::int64_t>& totals);
    void compareData();
    void compareStatusLine();

    ui::MainWindow& m_window;
    UiFixture& m_fixture;
    const model::Workspace& m_workspace;
    std::shared_ptr<const planning::Plan> m_plan;
    planning::GapAnalysis m_gaps;
    int m_compared = 0;
};

}  // namespace botri::tests
