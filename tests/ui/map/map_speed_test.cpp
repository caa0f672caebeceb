// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <iostream>

#include "core/exchange/boundary_file.h"
#include "core/planning/planner.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/map/located_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/map/boundaries.h"
#include "ui/map/map_canvas.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// A wavy square of `points` points about each commune.
std::vector<exchange::CommuneBoundary> wavyAreas(const model::Workspace& workspace, int points)
{
    std::vector<exchange::CommuneBoundary> areas;
    for (const model::Unit& unit : workspace.rows<model::Unit>()) {
        if (!unit.isCommune() || !unit.location())
            continue;
        exchange::Ring ring;
        for (int i = 0; i < points; ++i) {
            const double along = 8.0 * i / points;
            const double angle = along * 0.785398;
            const double reach = 0.1 + 0.004 * ((i * 7919) % 11);
            ring.push_back(
                {unit.location()->latitude + reach * std::sin(angle), unit.location()->longitude + reach * std::cos(angle)});
        }
        areas.push_back({unit.code, {std::move(ring)}});
    }
    return areas;
}

void report(const char* what, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    std::cout << what << ": median " << milliseconds[milliseconds.size() / 2] << " ms, worst " << milliseconds.back() << " ms\n";
}

}  // namespace

/// Not run by default: prints how long frames take, for people to read.
TEST_CASE("frames of a large map are measured", "[.speed]")
{
    for (const int communes : {130, 3321}) {
        const model::Workspace workspace = tests::onGrid(tests::plannable(tests::largeWorkspace(communes)));
        const planning::PlanOutcome outcome =
            communes > 500 ? planning::PlanOutcome(planning::Plan{}) : planning::makePlan(workspace, model::baseScenario());
        const auto& plan = std::get<planning::Plan>(outcome);
        const Words words(Language::Vietnamese);
        MapCanvas canvas;
        canvas.resize(2560, 1440);
        MapData map = mapData(workspace, &plan, planning::analyseGaps(workspace, &plan), words);
        addOutlines(map, wavyAreas(workspace, 240));
        std::cout << map.places.size() << " places, " << map.arcs.size() << " ways\n";
        canvas.QWidget::show();
        REQUIRE(QTest::qWaitForWindowExposed(&canvas));
        canvas.show(std::move(map));
        std::vector<double> drawn, panned, zoomed;
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            canvas.setStage(i % 2 == 0 ? MapStage::AfterPlan : MapStage::Today);
            canvas.repaint();
            drawn.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            timer.restart();
            QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
            QApplication::sendEvent(&canvas, &right);
            canvas.repaint();
            panned.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            timer.restart();
            canvas.zoom(i % 2 == 0 ? 1.25 : 0.8);
            canvas.repaint();
            zoomed.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        report("drawn anew", drawn);
        report("moved", panned);
        report("zoomed", zoomed);
    }
}
