// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_canvas.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

#include "tests/support/catch.h"
#include "ui/map/map_panel.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// A grid of communes 20 km apart, `side` in a row; every way of people has its own kind of ends.
MapData grid(int side)
{
    MapData data;
    for (int i = 0; i < side * side; ++i) {
        const int row = i / side;
        MapPlace place;
        place.units = {model::UnitCode(std::to_string(10000 + i))};
        place.name = QStringLiteral("Xã %1").arg(i);
        place.district = QStringLiteral("Huyện %1").arg(row);
        place.plane = QPointF(i % side, row) * 20;
        place.shortToday = i % 4;
        data.places.push_back(place);
    }
    data.measures = {{model::MeasureCode("BP"), model::MeasureKind::Secondment, QStringLiteral("Biệt phái"), 3}};
    if (side > 1)
        data.arcs = {{0, 1, 0, 2}, {-1, 2, 0, 1}, {1, 1, 0, 1}};
    data.bounds = QRectF(0, 0, side * 20, side * 20);
    data.largestBalance = 3;
    data.hasPlan = true;
    return data;
}

struct ShownMap {
    explicit ShownMap(int side = 3)
    {
        canvas.resize(600, 500);
        canvas.QWidget::show();
        canvas.show(grid(side));
        canvas.fit();
        canvas.setFocus();
    }
    QPoint markOf(int place) const
    {
        return canvas.camera().toScreen(canvas.map().places[static_cast<std::size_t>(place)].plane).toPoint();
    }
    MapCanvas canvas;
};

std::set<int> selected(const MapCanvas& canvas)
{
    return canvas.look().selected;
}

void drag(QWidget& widget, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
{
    QTest::mousePress(&widget, Qt::LeftButton, keys, from);
    // QTest's own moves carry no buttons in offscreen windows.
    for (const QPoint at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, keys, to);
}

}  // namespace

TEST_CASE("a click selects a commune, Ctrl adds and takes away, the ground clears", "[ui][map]")
{
    ShownMap shown;
    const QSignalSpy chosen(&shown.canvas, &MapCanvas::placeChosen);
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, shown.markOf(4));
    CHECK(selected(shown.canvas) == std::set{4});
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toInt() == 4);
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, Qt::ControlModifier, shown.markOf(0));
    CHECK(selected(shown.canvas) == std::set{0, 4});
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, Qt::ControlModifier, shown.markOf(4));
    CHECK(selected(shown.canvas) == std::set{0});
    CHECK(shown.canvas.selectedUnits() == std::vector{model::UnitCode("10000")});
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, (shown.markOf(0) + shown.markOf(4)) / 2);
    CHECK(selected(shown.canvas).empty());
}

TEST_CASE("a rectangle drawn with Shift selects what is inside; dragging alone moves the map", "[ui][map]")
{
    ShownMap shown;
    drag(shown.canvas, shown.markOf(0) - QPoint(20, 20), shown.markOf(4) + QPoint(20, 20), Qt::ShiftModifier);
    CHECK(selected(shown.canvas) == std::set{0, 1, 3, 4});
    const QPoint before = shown.markOf(8);
    drag(shown.canvas, {50, 250}, {90, 270});
    CHECK(shown.markOf(8) - before == QPoint(40, 20));
    CHECK(selected(shown.canvas) == std::set{0, 1, 3, 4});
}

TEST_CASE("the wheel zooms at the pointer and 0 shows the whole map again", "[ui][map]")
{
    ShownMap shown;
    const MapCamera whole = shown.canvas.camera();
    const QPoint at = shown.markOf(8);
    QWheelEvent wheel(at, shown.canvas.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&shown.canvas, &wheel);
    CHECK(shown.canvas.camera().scale > whole.scale * 1.5);
    CHECK((shown.markOf(8) - at).manhattanLength() <= 2);
    QTest::keyClick(&shown.canvas, Qt::Key_0);
    CHECK(shown.canvas.camera() == whole);
    QTest::keyClick(&shown.canvas, Qt::Key_Plus);
    QTest::keyClick(&shown.canvas, Qt::Key_Right);
    CHECK(shown.canvas.camera().scale > whole.scale);
    CHECK(shown.canvas.camera().centre.x() > whole.centre.x());
}

TEST_CASE("the keyboard walks through the communes, selects one and leaves", "[ui][map]")
{
    ShownMap shown;
    QTest::keyClick(&shown.canvas, Qt::Key_Home);
    CHECK(shown.canvas.focusedPlace() == 0);
    CHECK(shown.canvas.accessibleDescription().contains(QStringLiteral("Xã 0")));
    QTest::keyClick(&shown.canvas, Qt::Key_Tab);
    QTest::keyClick(&shown.canvas, Qt::Key_Tab);
    QTest::keyClick(&shown.canvas, Qt::Key_Backtab);
    CHECK(shown.canvas.focusedPlace() == 1);
    QTest::keyClick(&shown.canvas, Qt::Key_Return);
    CHECK(selected(shown.canvas) == std::set{1});
    QTest::keyClick(&shown.canvas, Qt::Key_End);
    CHECK(shown.canvas.focusedPlace() == 8);
    QTest::keyClick(&shown.canvas, Qt::Key_Tab);
    CHECK(shown.canvas.focusedPlace() == 0);
    QTest::keyClick(&shown.canvas, Qt::Key_Escape);
    CHECK_FALSE(shown.canvas.focusedPlace());
}

TEST_CASE("new figures keep the view and the selection, new places show the whole map", "[ui][map]")
{
    ShownMap shown;
    shown.canvas.zoom(3);
    shown.canvas.select({model::UnitCode("10004")});
    const MapCamera kept = shown.canvas.camera();
    MapData changed = grid(3);
    changed.places[0].shortToday = 3;
    shown.canvas.show(std::move(changed));
    CHECK(shown.canvas.camera() == kept);
    CHECK(selected(shown.canvas) == std::set{4});
    shown.canvas.show(grid(5));
    CHECK_FALSE(shown.canvas.camera() == kept);
}

TEST_CASE("screen readers find the communes in the map, with their facts and where they are", "[ui][map]")
{
    ShownMap shown;
    shown.canvas.select({model::UnitCode("10004")});
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&shown.canvas);
    REQUIRE(map);
    CHECK(map->role() == QAccessible::List);
    REQUIRE(map->childCount() == 9);
    QAccessibleInterface* place = map->child(4);
    REQUIRE(place);
    CHECK(place->text(QAccessible::Name) == QStringLiteral("Xã 4 (Huyện 1)"));
    CHECK_FALSE(place->text(QAccessible::Description).isEmpty());
    CHECK(place->state().selected);
    CHECK_FALSE(map->child(3)->state().selected);
    CHECK(map->indexOfChild(place) == 4);
    CHECK(place->parent() == map);
    CHECK(place->rect().contains(shown.canvas.mapToGlobal(shown.markOf(4))));
    const QPoint at = place->rect().center();
    CHECK(map->childAt(at.x(), at.y()) == place);
}

TEST_CASE("a map of no place and of one place is drawn", "[ui][map]")
{
    for (const int side : {0, 1}) {
        ShownMap shown(side);
        CHECK_FALSE(shown.canvas.grab().isNull());
        QTest::keyClick(&shown.canvas, Qt::Key_Home);
        CHECK(shown.canvas.focusedPlace().has_value() == (side == 1));
    }
}

TEST_CASE("a saved map holds the name of every commune", "[ui][map]")
{
    const QTemporaryDir folder;
    const Words words(Language::Vietnamese);
    MapPanel panel(words);
    panel.resize(700, 600);
    panel.show(grid(12));
    const QString path = folder.filePath(QStringLiteral("ban-do.svg"));
    panel.savePicture(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const MapPlace& place : panel.canvas().map().places)
        CHECK(text.contains(place.name));
    CHECK(text.contains(QStringLiteral("Biệt phái (3)")));
}
