// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineF>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <random>

#include "core/base/geo_point.h"
#include "tests/support/catch.h"
#include "ui/map/hull.h"
#include "ui/map/label_layout.h"
#include "ui/map/map_camera.h"
#include "ui/map/map_painter.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// The same on every machine, unlike std::uniform_real_distribution.
class Numbers {
public:
    explicit Numbers(std::uint32_t seed) : m_source(seed) {}
    double between(double low, double high) { return low + (high - low) * (static_cast<double>(m_source()) / 4294967296.0); }
    int below(int limit) { return static_cast<int>(m_source() % static_cast<std::uint32_t>(limit)); }

private:
    std::mt19937 m_source;
};

std::vector<LabelWish> randomWishes(Numbers& numbers, int count, double extent)
{
    std::vector<LabelWish> wishes;
    for (int i = 0; i < count; ++i)
        wishes.push_back({{numbers.between(-extent, extent), numbers.between(-extent, extent)}, numbers.between(1, 9),
            {numbers.between(20, 110), numbers.between(12, 16)}, numbers.below(9), numbers.below(12) == 0,
            numbers.below(2) == 0 ? QSizeF(numbers.between(6, 16), 12) : QSizeF(), numbers.below(5) == 0 ? 40.0 : 0.0});
    return wishes;
}

QRectF markOf(const LabelWish& wish)
{
    return {wish.anchor.x() - wish.radius, wish.anchor.y() - wish.radius, 2 * wish.radius, 2 * wish.radius};
}

}  // namespace

TEST_CASE("the projection keeps distances of a province and comes back", "[ui][map]")
{
    const MapProjection projection({19.2, 104.9});
    const GeoPoint kengDu{19.68, 104.03};
    const GeoPoint vinh{18.68, 105.68};
    const QPointF way = projection.toPlane(vinh) - projection.toPlane(kengDu);
    const double kilometres = static_cast<double>(greatCircleDistance(kengDu, vinh).count()) / 1000;
    CHECK(std::hypot(way.x(), way.y()) == Approx(kilometres).epsilon(0.01));
    CHECK(way.x() > 0);
    CHECK(way.y() > 0);
    const GeoPoint back = projection.toGeo(projection.toPlane(kengDu));
    CHECK(back.latitude == Approx(kengDu.latitude));
    CHECK(back.longitude == Approx(kengDu.longitude));
}

TEST_CASE("zooming keeps what is under the pointer, panning moves by what the hand moved", "[ui][map]")
{
    Numbers numbers(7);
    for (int i = 0; i < 200; ++i) {
        MapCamera camera{{numbers.between(-50, 50), numbers.between(-50, 50)}, numbers.between(0.5, 20), {800, 600}};
        const QPointF at(numbers.between(0, 800), numbers.between(0, 600));
        const QPointF under = camera.toPlane(at);
        camera.zoomAt(at, numbers.between(0.3, 3));
        CHECK((camera.toScreen(under) - at).manhattanLength() < 1e-6);
        camera.pan({13, -8});
        CHECK((camera.toScreen(under) - at - QPointF(13, -8)).manhattanLength() < 1e-6);
    }
}

TEST_CASE("fitting shows everything, also a single point and a degenerate window", "[ui][map]")
{
    MapCamera camera{{}, 1, {640, 480}};
    const QRectF bounds(-80, -30, 200, 90);
    camera.fit(bounds, {40, 40, 40, 40});
    CHECK(camera.seen().contains(bounds));
    CHECK(camera.toScreen(bounds.topLeft()).x() >= 39.9);
    camera.fit({5, 5, 0, 0}, {40, 40, 40, 40});
    CHECK(std::isfinite(camera.scale));
    CHECK((camera.toScreen({5, 5}) - QPointF(320, 240)).manhattanLength() < 1e-6);
    camera.size = {0, 0};
    camera.fit(bounds, {40, 40, 40, 40});
    CHECK(camera.scale > 0);
}

TEST_CASE("the scale bar has a round length that fits", "[ui][map]")
{
    for (double scale = 0.01; scale < 900; scale *= 1.7) {
        const double kilometres = scaleBarKilometres(scale, 110);
        CHECK(kilometres * scale <= 110);
        CHECK(kilometres * scale > 110 / 2.6);
        const double mantissa = kilometres / std::pow(10, std::floor(std::log10(kilometres) + 1e-9));
        CHECK((mantissa == Approx(1) || mantissa == Approx(2) || mantissa == Approx(5)));
    }
}

TEST_CASE("no two labels overlap and none covers another's mark, on random layouts", "[ui][map]")
{
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Numbers numbers(seed);
        const std::vector<LabelWish> wishes = randomWishes(numbers, 40 + numbers.below(160), 100 + 8.0 * seed);
        const std::vector<PlacedLabel> placed = placeLabels(wishes);
        REQUIRE_FALSE(placed.empty());
        bool overlap = false;
        for (std::size_t i = 0; i < placed.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                overlap = overlap || placed[i].box.intersects(placed[j].box);
            for (std::size_t mark = 0; mark < wishes.size(); ++mark)
                if (mark != placed[i].wish && !wishes[mark].centred)
                    overlap = overlap || placed[i].box.intersects(markOf(wishes[mark]));
        }
        CHECK_FALSE(overlap);
    }
}

TEST_CASE("a label is nearer its own mark than any other, or a line leads to it that crosses nothing", "[ui][map]")
{
    int beside = 0;
    int far = 0;
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Numbers numbers(seed);
        const std::vector<LabelWish> wishes = randomWishes(numbers, 40 + numbers.below(160), 100 + 8.0 * seed);
        const std::vector<PlacedLabel> placed = placeLabels(wishes);
        const auto nearest = [](const QPointF& at, const QRectF& box) {
            return QPointF(std::clamp(at.x(), box.left(), box.right()), std::clamp(at.y(), box.top(), box.bottom()));
        };
        const auto gap = [&](const LabelWish& mark, const QRectF& box) {
            return QLineF(mark.anchor, nearest(mark.anchor, box)).length() - mark.radius;
        };
        for (const PlacedLabel& label : placed) {
            const LabelWish& own = wishes[label.wish];
            if (own.centred || label.isInMark)
                continue;
            (label.isFar ? far : beside)++;
            QLineF line(nearest(own.anchor, label.box), own.anchor);
            line.setLength(std::max(0.0, line.length() - own.radius));
            for (std::size_t other = 0; other < wishes.size(); ++other) {
                const bool isSameSpot = QLineF(own.anchor, wishes[other].anchor).length() <= 1;
                if (other == label.wish || wishes[other].centred || isSameSpot)
                    continue;
                if (!label.isFar)
                    CHECK(gap(wishes[other], label.box) > gap(own, label.box));
                for (int step = 0; label.isFar && step <= 40; ++step)
                    CHECK(QLineF(line.pointAt(step / 40.0), wishes[other].anchor).length() > wishes[other].radius - 0.5);
            }
            for (const PlacedLabel& other : placed)
                for (int step = 1; label.isFar && &other != &label && step <= 40; ++step)
                    CHECK_FALSE(other.box.adjusted(1, 1, -1, -1).contains(line.pointAt(step / 40.0)));
        }
    }
    CHECK(beside > 100);
    CHECK(far > 20);
}

TEST_CASE("labels with room are all placed; where there is none the more important one is", "[ui][map]")
{
    std::vector<LabelWish> apart;
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 10; ++column)
            apart.push_back({{column * 300.0, row * 100.0}, 5, {80, 14}, 0, false});
    CHECK(placeLabels(apart).size() == apart.size());

    std::vector<LabelWish> crowd(12, {{0, 0}, 4, {80, 14}, 0, false});
    crowd[7].priority = 3;
    crowd[2].priority = 1;
    const std::vector<PlacedLabel> placed = placeLabels(crowd);
    CHECK(placeLabels(std::vector<LabelWish>{}).empty());
    // Marks on one spot: their own and the others' cover the same square, and eight places lie around it.
    REQUIRE_FALSE(placed.empty());
    CHECK(placed.front().wish == 7);
}

TEST_CASE("a figure stands in its mark only where no other mark covers it, else behind the name", "[ui][map]")
{
    const LabelWish alone{{0, 0}, 12, {60, 14}, 0, false, {16, 14}};
    const std::vector<PlacedLabel> inside = placeLabels(std::vector<LabelWish>{alone});
    REQUIRE(inside.size() == 2);
    CHECK(inside[0].isInMark);
    CHECK(inside[0].part == LabelPart::Figure);
    CHECK(inside[1].part == LabelPart::Name);

    LabelWish neighbour = alone;
    neighbour.anchor = {14, 0};
    neighbour.figure = {};
    const std::vector<PlacedLabel> covered = placeLabels(std::vector<LabelWish>{alone, neighbour});
    REQUIRE_FALSE(covered.empty());
    CHECK(covered.front().wish == 0);
    CHECK(covered.front().part == LabelPart::NameAndFigure);
    CHECK(covered.front().box.width() > alone.size.width() + alone.figure.width());
}

TEST_CASE("what matters finds a place farther off, or at least for its figure, where all is full round it", "[ui][map]")
{
    // Marks on all sides but the upper right: beside the middle one there is no room, a line finds its way out.
    std::vector<LabelWish> crowd;
    for (int x = -1; x <= 1; ++x)
        for (int y = -1; y <= 1; ++y)
            if (x != 1 || y != -1)
                crowd.push_back({{x * 16.0, y * 16.0}, 4, {60, 14}, 0, false, {16, 14}});
    const auto at = static_cast<std::size_t>(std::ranges::find(crowd, QPointF(), &LabelWish::anchor) - crowd.begin());
    LabelWish& middle = crowd[at];
    middle.priority = 9;
    const auto labelOfMiddle = [&]() -> std::optional<PlacedLabel> {
        const std::vector<PlacedLabel> placed = placeLabels(crowd);
        const auto found = std::ranges::find(placed, at, &PlacedLabel::wish);
        return found == placed.end() ? std::nullopt : std::optional(*found);
    };
    CHECK_FALSE(labelOfMiddle());
    middle.reach = 60;
    REQUIRE(labelOfMiddle());
    CHECK(labelOfMiddle()->isFar);
}

TEST_CASE("the largest shortage is named before anything else, then the largest surplus", "[ui][map]")
{
    MapData data;
    for (const int balance : {1, 9, -9, -1}) {
        MapPlace place;
        place.name = QStringLiteral("Xã %1").arg(balance);
        place.plane = QPointF(static_cast<double>(data.places.size()) * 0.01, 0);
        place.shortToday = std::max(0, -balance);
        place.surplusToday = std::max(0, balance);
        data.places.push_back(place);
    }
    data.bounds = QRectF(0, 0, 20, 20);
    data.largestBalance = 9;
    const MapLook look;
    const std::vector<PlacedLabel> labels = MapPainter(data, look).layOutLabels(1);
    REQUIRE(labels.size() >= 2);
    CHECK(labels[0].wish == 2);
    CHECK(labels[1].wish == 1);
}

TEST_CASE("words of a map can be read over every colour of it, in both themes", "[ui][map]")
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (const auto* ramp : {&theme->shortage, &theme->surplus})
            for (const Tint& tint : *ramp) {
                const auto mixed = [&](float surface, float fill) {
                    return surface * static_cast<float>(kLabelPlate) + fill * static_cast<float>(1 - kLabelPlate);
                };
                const QColor ground = QColor::fromRgbF(mixed(theme->surface.redF(), tint.fill.redF()),
                    mixed(theme->surface.greenF(), tint.fill.greenF()), mixed(theme->surface.blueF(), tint.fill.blueF()));
                CAPTURE(theme->dark, tint.fill.name().toStdString());
                CHECK(contrast(theme->muted, ground) >= 4.5);
            }
}

TEST_CASE("the sample of a measure's line shows its dashes twice", "[ui][map]")
{
    for (std::size_t i = 0; i < model::choicesOf<model::MeasureKind>().size(); ++i) {
        const QPen pen = measurePen(lightTheme(), static_cast<model::MeasureKind>(i), kSampleWidth);
        const QList<qreal> dashes = pen.dashPattern();
        const double round = std::accumulate(dashes.begin(), dashes.end(), 0.0) * kSampleWidth;
        CAPTURE(model::choicesOf<model::MeasureKind>()[i].name.en);
        CHECK(2 * round <= kSampleLength);
    }
}

TEST_CASE("a hull is convex and holds all its points", "[ui][map]")
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        Numbers numbers(seed);
        std::vector<QPointF> points;
        for (int i = 0; i < 3 + numbers.below(40); ++i)
            points.emplace_back(numbers.below(30), numbers.below(30));
        const QPolygonF hull = convexHull(points);
        const QPainterPath rounded = roundedHull(points, 2);
        bool convex = true;
        bool inside = true;
        for (qsizetype i = 0; hull.size() >= 3 && i < hull.size(); ++i) {
            const QPointF a = hull[i];
            const QPointF b = hull[(i + 1) % hull.size()];
            for (const QPointF& point : points)
                convex = convex && (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x()) >= -1e-9;
        }
        for (const QPointF& point : points)
            inside = inside && rounded.contains(point);
        CHECK(convex);
        CHECK(inside);
    }
}

TEST_CASE("hulls of one point, two points and a line do not fail", "[ui][map]")
{
    CHECK(roundedHull({}, 2).isEmpty());
    CHECK(roundedHull({{1, 1}}, 2).contains(QPointF(2, 1)));
    CHECK(roundedHull({{0, 0}, {10, 0}}, 2).contains(QPointF(5, 1)));
    CHECK(convexHull({{0, 0}, {5, 5}, {10, 10}, {5, 5}}).size() == 2);
    CHECK(roundedHull({{0, 0}, {5, 5}, {10, 10}}, 2).contains(QPointF(5, 5.5)));
}
