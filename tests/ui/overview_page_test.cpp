// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

#include "core/planning/planner.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/map/located_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/chart/bar_chart.h"
#include "ui/chart/chart_panel.h"
#include "ui/commands/plan_commands.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_panel.h"
#include "ui/pages/figure_tile.h"
#include "ui/pages/gaps_page.h"
#include "ui/pages/plan_page.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// The page on twenty communes, planned or not.
struct ShownOverview {
    explicit ShownOverview(bool planned)
    {
        fixture.open(tests::onGrid(tests::largeWorkspace(20)));
        if (planned)
            REQUIRE(fixture.document.keepPlan(
                std::get<planning::Plan>(planning::makePlan(fixture.document.workspace(), model::baseScenario()))));
        page.resize(1800, 1000);
        page.show();
    }
    [[nodiscard]] const planning::Plan& plan() const { return *fixture.document.plan(); }
    [[nodiscard]] planning::GapAnalysis gaps() const
    {
        return planning::analyseGaps(fixture.document.workspace(), fixture.document.plan().get());
    }
    [[nodiscard]] const BarChartData& chart(OverviewChartKind kind)
    {
        ChartPanel& panel = page.panel(0);
        panel.choose(static_cast<int>(kind));
        return panel.bars().chart();
    }

    tests::UiFixture fixture;
    OverviewPage page{fixture.desk()};
};

int sum(const BarChartData& chart, std::optional<int> Bar::*figure)
{
    int total = 0;
    for (const Bar& bar : chart.bars)
        total += (bar.*figure).value_or(0);
    return total;
}

}  // namespace

TEST_CASE("the figures and charts of the overview are those of the core", "[ui][overview]")
{
    ShownOverview shown(true);
    const planning::GapAnalysis gaps = shown.gaps();
    const auto tiles = shown.page.tiles();
    REQUIRE(tiles.size() >= 5);
    CHECK(tiles[0]->figure().value == numberText(gaps.total.open, Language::Vietnamese));
    CHECK(tiles[1]->figure().value == numberText(gaps.total.filled, Language::Vietnamese));
    CHECK(tiles[2]->figure().value == numberText(shown.plan().totals.left, Language::Vietnamese));
    for (const auto kind : {OverviewChartKind::BySpecialty, OverviewChartKind::ByRegion, OverviewChartKind::ByDistrict}) {
        CHECK(sum(shown.chart(kind), &Bar::before) == gaps.total.open);
        CHECK(sum(shown.chart(kind), &Bar::after) == gaps.total.left());
    }
    CHECK(sum(shown.chart(OverviewChartKind::ByMeasure), &Bar::after) == shown.plan().totals.moves);
}

TEST_CASE("a tile, a bar and a task lead to their rows", "[ui][overview]")
{
    qRegisterMetaType<PageFilter>();
    qRegisterMetaType<Place>();
    ShownOverview shown(true);
    std::vector<std::pair<Place, PageFilter>> asked;
    QObject::connect(
        &shown.page, &OverviewPage::showAsked, [&](Place place, const PageFilter& filter) { asked.emplace_back(place, filter); });
    QTest::mouseClick(shown.page.tiles()[2], Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.back().first == Place::Plan);
    CHECK(asked.back().second.part == PlanPart::EmptyPosts);
    shown.page.tiles()[0]->setFocus();
    QTest::keyClick(shown.page.tiles()[0], Qt::Key_Space);
    CHECK(asked.back().first == Place::Gaps);
    CHECK(asked.back().second.onlyShort);

    const BarChartData& regions = shown.chart(OverviewChartKind::ByRegion);
    emit shown.page.panel(0).bars().barChosen(0);
    CHECK(asked.back().second.region == model::RegionClass::Lowland);
    CHECK(regions.bars.front().name == QStringLiteral("Đồng bằng"));
    shown.page.panel(0).choose(static_cast<int>(OverviewChartKind::ByMeasure));
    emit shown.page.panel(0).bars().barChosen(0);
    CHECK(asked.back().first == Place::Plan);
    CHECK(asked.back().second.measure.has_value());

    REQUIRE_FALSE(shown.page.tasks().empty());
    const std::size_t before = asked.size();
    QTest::mouseClick(shown.page.tasks().front(), Qt::LeftButton);
    CHECK(asked.size() == before + 1);
}

TEST_CASE("communes chosen on the map are looked at and shown on other pages", "[ui][overview]")
{
    ShownOverview shown(true);
    MapCanvas& canvas = shown.page.map().canvas();
    REQUIRE_FALSE(canvas.map().places.empty());
    const QSignalSpy looks(&shown.page, &OverviewPage::looksAt);
    canvas.fit();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.camera().toScreen(canvas.map().places.front().plane).toPoint());
    REQUIRE(looks.size() == 1);
    CHECK(std::get<UnitSubject>(looks[0][0].value<Subject>()).unit == canvas.selectedUnits().front());
    std::vector<model::UnitCode> asked;
    QObject::connect(&shown.page, &OverviewPage::showAsked,
        [&](Place place, const PageFilter& filter) { asked = place == Place::Gaps ? filter.units : asked; });
    emit shown.page.map().gapsAsked(canvas.selectedUnits());
    CHECK(asked == canvas.selectedUnits());
}

TEST_CASE("boundaries are read in the background, shown, kept, and can be removed", "[ui][overview]")
{
    ShownOverview shown(true);
    QStandardPaths::setTestModeEnabled(true);
    const model::Unit& unit = shown.fixture.document.workspace().rows<model::Unit>()[0];
    const QString path = shown.fixture.folder.filePath(QStringLiteral("ranh giới.geojson"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"%1"},)"
                              R"("geometry":{"type":"Polygon","coordinates":[[[103,19],[105,19],[105,20]]]}}]})")
                   .arg(QString::fromStdString(unit.code.text()))
                   .toUtf8());
    file.close();
    QString said;
    QObject::connect(&shown.page, &OverviewPage::tells,
        [&](MessageKind, const LocalizedText& text) { said = QString::fromStdString(text.vi); });
    emit shown.page.map().boundariesAsked(path);
    tests::waitFor(shown.fixture.jobs);
    CHECK(said == QStringLiteral("Đã nhận ranh giới của 1/20 xã, phường."));
    CHECK(shown.page.map().canvas().map().hasOutlines);
    {
        OverviewPage again(shown.fixture.desk());
        again.resize(900, 600);
        again.show();
        CHECK(again.map().canvas().map().hasOutlines);
    }
    emit shown.page.map().boundariesForgotten();
    CHECK_FALSE(shown.page.map().canvas().map().hasOutlines);
    OverviewPage after(shown.fixture.desk());
    after.resize(900, 600);
    after.show();
    CHECK_FALSE(after.map().canvas().map().hasOutlines);
    QStandardPaths::setTestModeEnabled(false);
}

TEST_CASE("without a plan the overview shows today and offers to compute one", "[ui][overview]")
{
    ShownOverview shown(false);
    const QSignalSpy computes(&shown.page, &OverviewPage::computeAsked);
    for (QPushButton* button : shown.page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Lập phương án"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(computes.size() == 1);
    CHECK(sum(shown.chart(OverviewChartKind::BySpecialty), &Bar::before) == shown.gaps().total.open);
    for (const Bar& bar : shown.chart(OverviewChartKind::BySpecialty).bars)
        CHECK_FALSE(bar.after);
    CHECK(shown.page.map().canvas().map().arcs.empty());
}

TEST_CASE("without data the overview says what to import", "[ui][overview]")
{
    tests::UiFixture fixture;
    model::Workspace empty;
    empty.put(tests::smallWorkspace().info());
    fixture.open(empty);
    OverviewPage page(fixture.desk());
    page.resize(900, 600);
    page.show();
    const QSignalSpy imports(&page, &OverviewPage::importAsked);
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Nhập từ Excel…"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(imports.size() == 1);
}

TEST_CASE("what the overview counts is what the other pages then show", "[ui][overview][window]")
{
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    fixture.open(tests::onGrid(tests::largeWorkspace(20)));
    window.show();
    window.plans().compute();
    tests::waitFor(fixture.jobs);
    window.goTo(Place::Overview);
    window.overviewPage().panel(0).choose(static_cast<int>(OverviewChartKind::ByRegion));
    const BarChartData regions = window.overviewPage().panel(0).bars().chart();
    emit window.overviewPage().panel(0).bars().barChosen(0);
    CHECK(window.gapsPage().isVisible());
    CHECK(window.gapsPage().model().total().open == regions.bars[0].before);

    window.goTo(Place::Overview);
    window.overviewPage().panel(0).choose(static_cast<int>(OverviewChartKind::ByMeasure));
    const BarChartData measures = window.overviewPage().panel(0).bars().chart();
    const auto used = std::ranges::find_if(measures.bars, [](const Bar& bar) { return bar.after.value_or(0) > 0; });
    REQUIRE(used != measures.bars.end());
    emit window.overviewPage().panel(0).bars().barChosen(static_cast<int>(used - measures.bars.begin()));
    CHECK(window.planPage().isVisible());
    int people = 0;
    const std::string name = used->name.toStdString();
    for (const planning::Move& move : fixture.document.plan()->moves) {
        const auto* measure = fixture.document.workspace().find<model::Measure>(move.measure);
        people += measure && measure->name == name ? 1 : 0;
    }
    CHECK(window.planPage().moves().model().rowCount() == people);
}
