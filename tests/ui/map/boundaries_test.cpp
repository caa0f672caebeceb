// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/boundaries.h"

#include <QFile>
#include <QTemporaryDir>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/map/located_workspace.h"
#include "ui/commands/file_commands.h"

using namespace botri;
using namespace botri::ui;

namespace {

std::vector<exchange::CommuneBoundary> oneArea()
{
    return {{model::UnitCode("17329"), {{{19.5, 103.9}, {19.5, 104.1}, {19.7, 104.1}, {19.7, 103.9}}}}};
}

}  // namespace

TEST_CASE("kept boundaries come back; a damaged or foreign file gives none", "[ui][map]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mới/nghe-an.bin"));
    CHECK(keptBoundaries(path).empty());
    REQUIRE_FALSE(keepBoundaries(path, oneArea()));
    CHECK(keptBoundaries(path) == oneArea());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    for (qsizetype length = 0; length < whole.size(); length += 3) {
        REQUIRE(file.resize(0));
        file.seek(0);
        file.write(whole.left(length));
        file.flush();
        CHECK((length == 8 || keptBoundaries(path).empty()));
    }
    CHECK(boundaryPath("Nghệ An").endsWith(QStringLiteral("/boundaries/nghe-an.bin")));
    CHECK(keepBoundaries(QStringLiteral("/proc/không/có.bin"), oneArea()));
}

TEST_CASE("outlines surround their commune and widen the map", "[ui][map]")
{
    const model::Workspace workspace = tests::onGrid(tests::smallWorkspace());
    const Words words(Language::Vietnamese);
    MapData map = mapData(workspace, nullptr, planning::analyseGaps(workspace), words);
    addOutlines(map, oneArea());
    int outlined = 0;
    for (const MapPlace& place : map.places) {
        if (place.outlines.front().isEmpty())
            continue;
        ++outlined;
        CHECK(place.units.front() == model::UnitCode("17329"));
        for (const QPainterPath& outline : place.outlines)
            CHECK(outline.contains(place.plane));
        CHECK(map.bounds.contains(place.outlineBounds));
    }
    CHECK(outlined == 1);
    CHECK(map.hasOutlines);
}

TEST_CASE("importing says how many communes were found, or what is wrong", "[ui][map]")
{
    const QTemporaryDir folder;
    const model::Workspace workspace = tests::smallWorkspace();
    const QString path = folder.filePath(QStringLiteral("xã.geojson"));
    const auto import = [&](const char* text) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        return importBoundaries(toPath(path), workspace, {});
    };
    const BoundaryImport good = import(R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"ten":"Xã Keng Đu"},"geometry":{"type":"Polygon","coordinates":[[[104,19],[105,19],[105,20]]]}},
        {"type":"Feature","properties":{"ten":"Nơi khác"},"geometry":{"type":"Polygon","coordinates":[[[104,19],[105,19],[105,20]]]}}]})");
    REQUIRE(good.areas.size() == 1);
    CHECK(good.areas[0].unit == model::UnitCode("17329"));
    CHECK(good.said.vi == "Đã nhận ranh giới của 1/5 xã, phường. 1 vùng không khớp với xã nào.");
    const BoundaryImport strange = import(R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[104,19],[105,19],[105,20]]]}}]})");
    CHECK(strange.areas.empty());
    CHECK(strange.said.en.starts_with("None of the 1 areas"));
    const BoundaryImport damaged = import("{\"features\":[");
    CHECK(damaged.areas.empty());
    CHECK(damaged.said.vi.find("hỏng") != std::string::npos);
}
