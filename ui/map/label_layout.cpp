// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace botri::ui {
namespace {

constexpr double kCell = 64;
constexpr double kLabelGap = 3;

/// Boxes that are taken, found again by the squares of a grid that they touch.
class TakenBoxes {
public:
    void take(const QRectF& box, std::size_t owner)
    {
        visit(box, [&](std::int64_t cell) { m_cells[cell].push_back({box, owner}); });
    }
    [[nodiscard]] bool isFree(const QRectF& box, std::size_t owner) const
    {
        bool free = true;
        visit(box, [&](std::int64_t cell) {
            const auto found = m_cells.find(cell);
            if (!free || found == m_cells.end())
                return;
            free = std::ranges::none_of(
                found->second, [&](const Taken& taken) { return taken.owner != owner && taken.box.intersects(box); });
        });
        return free;
    }

private:
    struct Taken {
        QRectF box;
        std::size_t owner;
    };

    template <class Visit>
    static void visit(const QRectF& box, Visit each)
    {
        const auto cell = [](double at) { return static_cast<std::int64_t>(std::floor(at / kCell)); };
        for (std::int64_t y = cell(box.top()); y <= cell(box.bottom()); ++y)
            for (std::int64_t x = cell(box.left()); x <= cell(box.right()); ++x)
                each(y * 1'000'003 + x);
    }

    std::unordered_map<std::int64_t, std::vector<Taken>> m_cells;
};

std::array<QRectF, 8> placesOf(const LabelWish& wish)
{
    const double w = wish.size.width();
    const double h = wish.size.height();
    const double r = wish.radius + kLabelGap;
    const double d = r * 0.71;
    const auto at = [&](double x, double y) { return QRectF(wish.anchor + QPointF(x, y), wish.size); };
    return {at(r, -h / 2), at(-r - w, -h / 2), at(-w / 2, -r - h), at(-w / 2, r), at(d, -d - h), at(d, d), at(-d - w, -d - h),
        at(-d - w, d)};
}

std::array<QRectF, 8> areaPlacesOf(const LabelWish& wish)
{
    const QPointF corner = wish.anchor - QPointF(wish.size.width() / 2, wish.size.height() / 2);
    std::array<QRectF, 8> places;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t step = (i + 1) / 2;
        const double lines = 0.7 * static_cast<double>(step) * (i % 2 == 0 ? 1 : -1);
        places[i] = QRectF(corner + QPointF(0, lines * wish.size.height()), wish.size);
    }
    return places;
}

}  // namespace

std::vector<PlacedLabel> placeLabels(std::span<const LabelWish> wishes)
{
    TakenBoxes taken;
    for (std::size_t i = 0; i < wishes.size(); ++i)
        if (const LabelWish& wish = wishes[i]; !wish.centred)
            taken.take({wish.anchor.x() - wish.radius, wish.anchor.y() - wish.radius, 2 * wish.radius, 2 * wish.radius}, i);
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return wishes[i].priority; });
    std::vector<PlacedLabel> placed;
    for (const std::size_t i : order) {
        const LabelWish& wish = wishes[i];
        const auto place = [&](const QRectF& box) {
            // A label may touch its own mark, but never a label: those are taken in nobody's name.
            if (!taken.isFree(box, i))
                return false;
            taken.take(box, wishes.size());
            placed.push_back({i, box});
            return true;
        };
        const auto places = wish.centred ? areaPlacesOf(wish) : placesOf(wish);
        std::ignore = std::ranges::any_of(places, place);
    }
    return placed;
}

}  // namespace botri::ui
