// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gaps_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include "core/planning/gap_analysis.h"
#include "core/planning/planner.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/planned_window.h"
#include "ui/pages/gap_table_view.h"
#include "ui/pages/need_editor.h"
#include "ui/table/shown_table_view.h"

using namespace botri;
using namespace botri::ui;

TEST_CASE("every cell and sum of the gap table is the core's figure, under every figure shown", "[ui][gaps]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::plannable(tests::largeWorkspace(25));
    const auto plan =
        std::make_shared<planning::Plan>(std::get<planning::Plan>(planning::makePlan(workspace, model::baseScenario())));
    const planning::GapAnalysis core = planning::analyseGaps(workspace, plan.get());
    GapTableModel model(fixture.words);
    model.setSource(&workspace, plan);
    model.setGrouping(GapGrouping::RegionAndDistrict);
    CHECK(model.total() == core.total);
    std::map<std::pair<model::UnitCode, model::SpecialtyCode>, planning::GapFigures> cells;
    for (const planning::GapRow& row : core.rows)
        cells[{row.need.unit, row.need.specialty}] += row.figures;
    std::size_t seen = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const GapLine& line = model.line(row);
        if (line.kind == GapLineKind::Commune)
            for (int column = GapTableModel::FirstSpecialty; column < model.columnCount(); ++column) {
                const Subject subject = model.subject(model.index(row, column));
                const auto& posts = std::get<PostsSubject>(subject);
                const auto found = cells.find({posts.unit, posts.specialty});
                const GapCell& cell = line.cells[static_cast<std::size_t>(column - GapTableModel::FirstSpecialty)];
                CHECK(cell.asked == (found != cells.end()));
                if (found != cells.end()) {
                    CHECK(cell.figures == found->second);
                    ++seen;
                }
            }
        if (line.kind == GapLineKind::Group && line.region && !line.district)
            for (const planning::GapGroup& group : core.byRegion)
                if (group.key == model::choiceOf(*line.region).key)
                    CHECK(line.sum == group.figures);
    }
    CHECK(seen == cells.size());
    model.setGrouping(GapGrouping::District);
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.line(row).kind == GapLineKind::Group)
            for (const planning::GapGroup& group : core.byDistrict)
                if (group.key == *model.line(row).district)
                    CHECK(model.line(row).sum == group.figures);
    for (int column = GapTableModel::FirstSpecialty; column < model.columnCount(); ++column) {
        const auto group = std::get<GroupSubject>(model.subject(model.index(0, column)));
        for (const planning::GapGroup& each : core.bySpecialty)
            if (each.key == group.specialty->text())
                CHECK(model.line(0).cells[static_cast<std::size_t>(column - GapTableModel::FirstSpecialty)].figures
                    == each.figures);
    }
}

TEST_CASE("groups fold and unfold without losing a line, and the model stays sound", "[ui][gaps]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::largeWorkspace(30);
    GapTableModel model(fixture.words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSource(&workspace, nullptr);
    model.setGrouping(GapGrouping::RegionAndDistrict);
    const int all = model.rowCount();
    const planning::GapFigures total = model.total();
    model.toggle(1);
    CHECK(model.isFolded(1));
    CHECK(model.rowCount() < all);
    CHECK(model.total() == total);
    model.toggle(1);
    CHECK(model.rowCount() == all);
    model.setAllFolded(true);
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(model.line(row).depth == 0);
    model.setAllFolded(false);
    CHECK(model.rowCount() == all);
}

TEST_CASE("a cell is spoken of by commune, specialty and balance", "[ui][gaps][accessibility]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::smallWorkspace();
    GapTableModel model(fixture.words);
    model.setSource(&workspace, nullptr);
    const QModelIndex cell = model.indexOf(PostsSubject{model::UnitCode("17329"), model::SpecialtyCode("KT03"), std::nullopt});
    REQUIRE(cell.isValid());
    CHECK(cell.data(Qt::AccessibleTextRole).toString() == QStringLiteral("Keng Đu, Xây dựng: thiếu 2"));
    CHECK(cell.data(GapTableModel::ValueRole).toInt() == -2);
}

TEST_CASE("the total row and the sum columns stay in sight while the numbers scroll", "[ui][gaps]")
{
    tests::PlannedWindow planned(60);
    planned.window.resize(1000, 600);
    planned.window.goTo(Place::Gaps);
    QApplication::processEvents();
    GapTableView& view = planned.window.gapsPage().table();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(view.currentIndex().row() == view.model()->rowCount() - 1);
    CHECK(view.verticalScrollBar()->value() > 0);
    CHECK(view.horizontalScrollBar()->value() > 0);
    int panes = 0;
    for (QTableView* pane : view.findChildren<QTableView*>())
        if (pane->isVisible() && pane->indexAt(QPoint(2, 2)).row() == 0)
            ++panes;
    CHECK(panes >= 2);  // the corner and the row of totals
    // Going back up, no cell may hide under the frozen row.
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&view, Qt::Key_Up);
    view.setCurrentIndex(view.model()->index(view.model()->rowCount() - 1, GapTableModel::FirstSpecialty + 5));
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(&view, Qt::Key_Up);
        CHECK(view.visualRect(view.currentIndex()).top() >= view.visualRect(view.model()->index(0, 0)).height() - 1);
    }
}

TEST_CASE("what is copied from the gap table is what is shown, in bare numbers", "[ui][gaps]")
{
    tests::PlannedWindow planned;
    planned.window.goTo(Place::Gaps);
    GapTableView& view = planned.window.gapsPage().table();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == view.model()->rowCount() + 1);
    const QStringList total = lines[1].split(QLatin1Char('\t'));
    CHECK(total[0] == QStringLiteral("Tổng cộng"));
    CHECK(total[1].toInt() == -planned.window.gapsPage().model().total().open);
}

TEST_CASE("posts are changed from the gap table with the keyboard alone, as one act", "[ui][gaps]")
{
    tests::PlannedWindow planned;
    planned.window.goTo(Place::Gaps);
    GapTableView& view = planned.window.gapsPage().table();
    const QModelIndex cell = tests::shortCell(planned.window.gapsPage().model());
    REQUIRE(cell.isValid());
    view.setCurrentIndex(cell);
    const auto posts = std::get<PostsSubject>(planned.window.gapsPage().model().subject(cell));
    const model::NeedKey key{posts.unit, posts.specialty, model::QuotaPool::Government};
    const int before = planned.workspace().find<model::Need>(key)->required;
    QTest::keyClick(&view, Qt::Key_F2);
    NeedEditor& editor = planned.window.gapsPage().needEditor();
    REQUIRE(editor.isVisible());
    auto* required = editor.findChildren<QSpinBox*>().front();
    CHECK(required->value() == before);
    required->setValue(before + 3);
    QTest::keyClick(required, Qt::Key_Return);
    CHECK_FALSE(editor.isVisible());
    CHECK(planned.workspace().find<model::Need>(key)->required == before + 3);
    CHECK(planned.fixture.document.planStanding() == PlanStanding::Stale);
    REQUIRE(planned.fixture.document.undo());
    CHECK(planned.workspace().find<model::Need>(key)->required == before);
}
