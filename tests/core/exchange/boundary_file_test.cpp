// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boundary_file.h"

#include <string>
#include <tuple>

#include "tests/core/exchange/file_maker.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;

namespace {

const std::string kSquare = "[[[105,19],[105.1,19],[105.1,19.1],[105,19.1],[105,19]]]";

std::string feature(const std::string& properties, const std::string& coordinates, const std::string& type = "Polygon")
{
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":{"type":")" + type + R"(","coordinates":)"
        + coordinates + "}}";
}

std::string collection(const std::string& features)
{
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

/// A file that goes with its test.
class TextFile {
public:
    explicit TextFile(const std::string& text) : m_path(m_folder.file("boundaries.geojson")) { test::writeBytes(m_path, text); }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    test::TemporaryFolder m_folder;
    std::filesystem::path m_path;
};

BoundaryFile read(const std::string& text)
{
    const TextFile file(text);
    return readBoundaries(file.path());
}

model::Workspace fourCommunes()
{
    model::Workspace workspace;
    for (const auto& [code, name, district] : {std::tuple{"00123", "Keng Đu", "Kỳ Sơn"}, {"17330", "Nhân Hòa", "Anh Sơn"},
             {"17331", "Tân Phú", "Tân Kỳ"}, {"17332", "Tân Phú", "Thái Hòa"}}) {
        model::Unit unit;
        unit.code = model::UnitCode(code);
        unit.name = name;
        unit.formerDistrict = district;
        workspace.put(unit);
    }
    return workspace;
}

Boundary withProperties(std::vector<std::pair<std::string, std::string>> properties)
{
    return {std::move(properties), {{{19, 105}, {19, 106}, {20, 105}}}};
}

}  // namespace

TEST_CASE("polygons and their properties are read, wherever they stand in the file", "[exchange][boundaries]")
{
    const BoundaryFile file = read(
        collection(feature(R"({"code":"17329","area":12.5,"name":"Keng Đu"})", kSquare) + "," + R"({"geometry":{"coordinates":[)"
            + kSquare + "," + kSquare + R"(],"type":"MultiPolygon"},"id":17330,"properties":null})"));
    CHECK(file.findings.empty());
    REQUIRE(file.boundaries.size() == 2);
    REQUIRE(file.boundaries[0].rings.size() == 1);
    CHECK(file.boundaries[0].rings[0].size() == 4);
    CHECK(file.boundaries[0].rings[0][1] == GeoPoint{19, 105.1});
    CHECK(file.boundaries[0].properties
        == std::vector<std::pair<std::string, std::string>>{{"code", "17329"}, {"area", "12.5"}, {"name", "Keng Đu"}});
    CHECK(file.boundaries[1].rings.size() == 2);
    CHECK(file.boundaries[1].properties == std::vector<std::pair<std::string, std::string>>{{"id", "17330"}});
}

TEST_CASE("holes are rings like others, and heights are passed over", "[exchange][boundaries]")
{
    const BoundaryFile file = read(collection(
        feature("{}", "[[[105,19,7],[106,19,7],[106,20,7]],[[105.2,19.2],[105.4,19.2],[105.4,19.3]],[[105,19],[105,19]]]")));
    REQUIRE(file.boundaries.size() == 1);
    CHECK(file.boundaries[0].rings.size() == 2);
}

TEST_CASE("other shapes are left out with a finding each", "[exchange][boundaries]")
{
    const BoundaryFile file =
        read(collection(feature("{}", "[105,19]", "Point") + "," + feature("{}", kSquare) + "," + feature("{}", "[]")));
    CHECK(file.boundaries.size() == 1);
    REQUIRE(file.findings.size() == 2);
    CHECK(file.findings[0].sheet == "features[0]");
    CHECK(file.findings[1].sheet == "features[2]");
}

TEST_CASE("projected or exchanged coordinates are told from degrees", "[exchange][boundaries]")
{
    for (const char* coordinates : {"[[[553000,2110000],[554000,2110000],[554000,2111000]]]", "[[[19,105],[19,106],[20,106]]]"}) {
        const BoundaryFile file = read(collection(feature("{}", coordinates)));
        CHECK(file.boundaries.empty());
        REQUIRE(file.findings.size() == 1);
        CHECK(file.findings[0].kind == FindingKind::OutOfRange);
        CHECK(file.findings[0].text().vi.find("EPSG:4326") != std::string::npos);
    }
}

TEST_CASE("a damaged file gives one finding and no area", "[exchange][boundaries]")
{
    const std::string whole = collection(feature(R"({"code":"17329"})", kSquare) + "," + feature("{}", kSquare));
    for (std::size_t length = 0; length < whole.size(); length += 7) {
        CAPTURE(length);
        const BoundaryFile file = read(whole.substr(0, length));
        CHECK(file.boundaries.empty());
        CHECK_FALSE(file.findings.empty());
    }
    for (const std::string& text : {std::string("[1,2,3]"), std::string("{}"), std::string("\"x\""),
             std::string("{\"features\":{}}"), std::string("PK\x03\x04"), std::string(100'000, '['),
             collection(feature("{}", "[[[1e999,19],[1,1],[2,2]]]")), collection("1,null,[]")}) {
        const BoundaryFile file = read(text);
        CHECK(file.boundaries.empty());
        CHECK_FALSE(file.findings.empty());
    }
    CHECK(readBoundaries("/không/có.geojson").findings.size() == 1);
}

TEST_CASE("bytes changed at random never do more than give findings", "[exchange][boundaries]")
{
    const std::string whole = collection(feature(R"({"code":"17329","name":"Keng Đu"})", kSquare) + "," + feature("{}", kSquare));
    std::uint32_t state = 20251115;
    for (int i = 0; i < 400; ++i) {
        std::string text = whole;
        for (int change = 0; change < 3; ++change) {
            state = state * 1664525U + 1013904223U;
            text[(state >> 8U) % text.size()] = "[]{},:\"0x\xC3"[state % 10];
        }
        const BoundaryFile file = read(text);
        for (const Boundary& boundary : file.boundaries)
            CHECK_FALSE(boundary.rings.empty());
    }
}

TEST_CASE("a boundary belongs to the commune of its code, also without leading zeros", "[exchange][boundaries]")
{
    const std::vector<Boundary> boundaries{withProperties({{"ma_xa", "123"}, {"ten", "Không đúng tên"}}),
        withProperties({{"GID", "7"}, {"MA", "17330"}}), withProperties({{"code", "99999"}, {"name", "Nơi khác"}})};
    const BoundaryMatch match = matchBoundaries(fourCommunes(), boundaries);
    REQUIRE(match.areas.size() == 2);
    CHECK(match.areas[0].unit == model::UnitCode("00123"));
    CHECK(match.areas[1].unit == model::UnitCode("17330"));
    CHECK(match.unknown == 1);
    CHECK(match.missing == std::vector{model::UnitCode("17331"), model::UnitCode("17332")});
}

TEST_CASE("without a code the name decides, with its district where two are called so", "[exchange][boundaries]")
{
    const std::vector<Boundary> boundaries{withProperties({{"ten", "Xã Nhân Hoà"}}), withProperties({{"ten", "Tân Phú"}}),
        withProperties({{"ten", "xã Tân Phú"}, {"huyen", "Thị xã Thái Hoà"}}), withProperties({{"ten", "Keng Du"}}),
        withProperties({{"ten", "Keng Đu"}})};
    const BoundaryMatch match = matchBoundaries(fourCommunes(), boundaries);
    REQUIRE(match.areas.size() == 3);
    CHECK(match.areas[0].unit == model::UnitCode("00123"));
    CHECK(match.areas[0].rings.size() == 2);
    CHECK(match.areas[1].unit == model::UnitCode("17330"));
    CHECK(match.areas[2].unit == model::UnitCode("17332"));
    CHECK(match.unknown == 1);
    CHECK(match.missing == std::vector{model::UnitCode("17331")});
}
