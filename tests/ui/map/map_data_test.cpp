// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_data.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>

#include <algorithm>

#include "core/planning/plan_overview.h"
#include "core/planning/planner.h"
#include "tests/support/catch.h"
#include "tests/support/hand_made_plan.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/map/located_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/map/map_painter.h"
#include "ui/map/map_table.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// The small workspace with its communes on a line to the east, a department without a place, and one commune without.
model::Workspace located()
{
    model::Workspace workspace = tests::smallWorkspace();
    double longitude = 104.0;
    for (model::Unit unit : std::vector(workspace.rows<model::Unit>().begin(), workspace.rows<model::Unit>().end())) {
        if (!unit.isCommune() || unit.code == model::UnitCode("17332"))
            continue;
        unit.latitude = 19.0;
        unit.longitude = longitude += 0.2;
        workspace.put(unit);
    }
    model::Staff person;
    person.code = model::StaffCode("P1");
    person.fullName = "Nguyễn Văn Ấn";
    person.unit = model::UnitCode("SXD");
    person.specialty = model::SpecialtyCode("KT03");
    workspace.put(person);
    return workspace;
}

planning::Plan planOf(const model::Workspace& workspace)
{
    planning::Plan plan;
    const model::NeedKey kengDu{model::UnitCode("17329"), model::SpecialtyCode("KT03")};
    plan.moves = {tests::moveOf(workspace, "P1", kengDu, "BP"), tests::moveOf(workspace, "X", kengDu, "DDH")};
    return plan;
}

const MapPlace& called(const MapData& data, const char* name)
{
    const auto found = std::ranges::find(data.places, QString::fromUtf8(name), &MapPlace::name);
    REQUIRE(found != data.places.end());
    return *found;
}

}  // namespace

TEST_CASE("the map holds the communes with coordinates and names the others", "[ui][map]")
{
    const model::Workspace workspace = located();
    const Words words(Language::Vietnamese);
    const MapData data = mapData(workspace, nullptr, planning::analyseGaps(workspace), words);
    CHECK(data.places.size() == 4);
    CHECK(data.unplaced == std::vector{model::UnitCode("17332")});
    CHECK(data.arcs.empty());
    CHECK_FALSE(data.hasPlan);
    CHECK(called(data, "Keng Đu").balance(MapStage::Today) == -3);
    CHECK(called(data, "Mường Xén").balance(MapStage::Today) == 1);
    CHECK(called(data, "Thành Vinh").balance(MapStage::Today) == 0);
    CHECK(data.largestBalance == 3);
    CHECK(data.districts.size() == 2);
}

TEST_CASE("a commune with posts short and people over shows both figures, in words and in colour", "[ui][map]")
{
    MapData data;
    for (const auto& [lacking, over] : {std::pair{1, 12}, std::pair{1, 0}, std::pair{0, 12}}) {
        MapPlace place;
        place.name = QStringLiteral("Xã");
        place.plane = QPointF(static_cast<double>(data.places.size()) * 40, 20);
        place.shortToday = lacking;
        place.surplusToday = over;
        data.places.push_back(place);
    }
    data.bounds = QRectF(0, 0, 80, 40);
    data.largestBalance = 12;
    const MapLook look;
    const MapPainter painter(data, look);
    QString both;
    for (const PlacedLabel& label : painter.layOutLabels(4))
        if (label.wish == 0) {
            both = painter.textOf(label);
            CHECK_FALSE(label.isInMark);
        }
    CHECK(both == QStringLiteral("Xã\u00A0−1\u00A0+12"));
    // As large as the larger of the two, not as the smaller.
    CHECK(painter.radiusOf(data.places[0], 4) == painter.radiusOf(data.places[2], 4));
    CHECK(painter.radiusOf(data.places[0], 4) > painter.radiusOf(data.places[1], 4));
    MapCamera camera{{40, 20}, 4, {400, 200}};
    QImage image(400, 200, QImage::Format_RGB32);
    QPainter canvas(&image);
    painter.paint(canvas, camera, {});
    canvas.end();
    const QPointF at = camera.toScreen(data.places[0].plane);
    const auto side = [&](double x) { return image.pixelColor((at + QPointF(x, 0)).toPoint()); };
    const double half = painter.radiusOf(data.places[0], 4) / 2;
    CHECK(side(-half) == tintOfBalance(look.theme, -1, 12).fill);
    CHECK(side(half) == tintOfBalance(look.theme, 12, 12).fill);
}

TEST_CASE("ways start at the seat of their office or outside the map", "[ui][map]")
{
    const model::Workspace workspace = located();
    const planning::Plan plan = planOf(workspace);
    const Words words(Language::Vietnamese);
    const MapData data = mapData(workspace, &plan, planning::analyseGaps(workspace, &plan), words);
    REQUIRE(data.arcs.size() == 2);
    const auto fromSeat = std::ranges::find_if(data.arcs, [](const MapArc& arc) { return arc.from >= 0; });
    REQUIRE(fromSeat != data.arcs.end());
    const MapPlace& seat = data.places[static_cast<std::size_t>(fromSeat->from)];
    CHECK_FALSE(seat.isCommune);
    CHECK(seat.name == QStringLiteral("Sở Xây dựng"));
    CHECK(seat.leaving == 1);
    CHECK(called(data, "Keng Đu").arriving == 2);
    CHECK(called(data, "Keng Đu").balance(MapStage::AfterPlan) == -1);
    CHECK(called(data, "Keng Đu").balance(MapStage::Today) == -3);
    CHECK(placeFacts(data, 0).size() == 4);
}

TEST_CASE("the figures of the map are those of the core", "[ui][map]")
{
    const model::Workspace workspace = tests::onGrid(tests::plannable(tests::largeWorkspace(40)));
    const auto plan = std::get<planning::Plan>(planning::makePlan(workspace, model::baseScenario()));
    const planning::GapAnalysis gaps = planning::analyseGaps(workspace, &plan);
    const Words words(Language::English);
    const MapData data = mapData(workspace, &plan, gaps, words);
    const auto traffic = planning::unitTraffic(plan);
    planning::GapFigures total;
    for (const MapPlace& place : data.places) {
        if (!place.isCommune)
            continue;
        total.open += place.shortToday;
        total.filled += place.shortToday - place.shortAfter;
        const auto each = traffic.find(place.units.front());
        const planning::UnitTraffic expected = each == traffic.end() ? planning::UnitTraffic{} : each->second;
        CHECK(planning::UnitTraffic{place.arriving, place.leaving, place.inside} == expected);
    }
    CHECK(data.unplaced.empty());
    CHECK(total.open == gaps.total.open);
    CHECK(total.filled == gaps.total.filled);
    int people = 0;
    for (const MapMeasure& measure : data.measures)
        people += measure.people;
    CHECK(people == plan.totals.moves);
}

TEST_CASE("the table of the map says what the map says", "[ui][map]")
{
    const model::Workspace workspace = located();
    const planning::Plan plan = planOf(workspace);
    const Words words(Language::Vietnamese);
    const MapData data = mapData(workspace, &plan, planning::analyseGaps(workspace, &plan), words);
    const ShownTable table = mapTable(data);
    REQUIRE(table.rows.size() == data.places.size());
    CHECK(table.columns.size() == 9);
    for (const ShownRow& row : table.rows)
        CHECK(row.cells.size() == table.columns.size());
    ShownTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(table);
    model.show(mapTable(mapData(workspace, nullptr, planning::analyseGaps(workspace), words)));
    CHECK(model.columnCount() == 4);
}

TEST_CASE("a map without communes is empty and does not fail", "[ui][map]")
{
    const model::Workspace workspace;
    const Words words(Language::Vietnamese);
    const MapData data = mapData(workspace, nullptr, planning::analyseGaps(workspace), words);
    CHECK(data.places.empty());
    CHECK(data.bounds.isValid());
    CHECK(mapTable(data).rows.empty());
}
