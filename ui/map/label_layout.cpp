// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_layout.h"

#include <QLineF>

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
constexpr double kWordGap = 4;   // between a name and its figure
constexpr double kAwayStep = 9;  // pixels
constexpr double kFilled = 1.7;  // of a mark's radius: the widest figure that is written into it

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

/// Round the mark, `away` pixels farther off than beside it.
std::array<QRectF, 8> placesOf(const LabelWish& wish, const QSizeF& size, double away)
{
    const double w = size.width();
    const double h = size.height();
    const double r = wish.radius + kLabelGap + away;
    const double d = r * 0.71;
    const auto at = [&](double x, double y) { return QRectF(wish.anchor + QPointF(x, y), size); };
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

/// Places labels one after another.
class Placing {
public:
    explicit Placing(std::span<const LabelWish> wishes) : m_wishes(wishes)
    {
        for (std::size_t i = 0; i < wishes.size(); ++i)
            if (const LabelWish& wish = wishes[i]; !wish.centred)
                m_taken.take({wish.anchor.x() - wish.radius, wish.anchor.y() - wish.radius, 2 * wish.radius, 2 * wish.radius}, i);
    }

    void place(std::size_t i)
    {
        const LabelWish& wish = m_wishes[i];
        if (wish.centred) {
            std::ignore = std::ranges::any_of(areaPlacesOf(wish), [&](const QRectF& box) {
                return placed({i, box, LabelPart::Name, false, false});
            });
            return;
        }
        if (wish.figure.isEmpty() || writesIntoMark(i)) {
            std::ignore = beside(i, wish.size, LabelPart::Name);
            return;
        }
        const QSizeF both(wish.size.width() + wish.figure.width() + kWordGap, wish.size.height());
        std::ignore = beside(i, both, LabelPart::NameAndFigure) || beside(i, wish.figure, LabelPart::Figure);
    }

    [[nodiscard]] std::vector<PlacedLabel> take() { return std::move(m_placed); }

private:
    /// A label may touch its own mark, but never a label: those are taken in nobody's name.
    bool placed(const PlacedLabel& label)
    {
        if (!m_taken.isFree(label.box, label.wish))
            return false;
        m_taken.take(label.box, m_wishes.size());
        m_placed.push_back(label);
        return true;
    }

    bool writesIntoMark(std::size_t i)
    {
        const LabelWish& wish = m_wishes[i];
        const QRectF box(wish.anchor - QPointF(wish.figure.width() / 2, wish.figure.height() / 2), wish.figure);
        return fitsIntoMark(wish) && placed({i, box, LabelPart::Figure, true, false});
    }

    bool beside(std::size_t i, const QSizeF& size, LabelPart part)
    {
        const LabelWish& wish = m_wishes[i];
        const auto find = [&](bool crosses) {
            for (double away = 0; away <= wish.reach; away += kAwayStep)
                for (const QRectF& box : placesOf(wish, size, away))
                    if ((crosses || away <= 0 || isLineFree(i, box)) && placed({i, box, part, false, away > 0}))
                        return true;
            return false;
        };
        return find(false) || (wish.reach > 0 && find(true));
    }

    /// Would a line from the mark to `box` cross no other mark and no label?
    [[nodiscard]] bool isLineFree(std::size_t i, const QRectF& box) const
    {
        constexpr int kSteps = 12;
        const QPointF from = m_wishes[i].anchor;
        const QPointF to(std::clamp(from.x(), box.left(), box.right()), std::clamp(from.y(), box.top(), box.bottom()));
        for (int step = 0; step < kSteps; ++step) {
            const QPointF at = from + (to - from) * (static_cast<double>(step) / kSteps);
            const bool isOutside = QLineF(from, at).length() > m_wishes[i].radius;
            if (isOutside && !m_taken.isFree({at.x() - 1, at.y() - 1, 2, 2}, i))
                return false;
        }
        return true;
    }

    std::span<const LabelWish> m_wishes;
    TakenBoxes m_taken;
    std::vector<PlacedLabel> m_placed;
};

}  // namespace

bool fitsIntoMark(const LabelWish& wish)
{
    return !wish.figure.isEmpty() && wish.figure.width() <= wish.radius * kFilled;
}

std::vector<PlacedLabel> placeLabels(std::span<const LabelWish> wishes)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return wishes[i].priority; });
    Placing placing(wishes);
    for (const std::size_t i : order)
        placing.place(i);
    return placing.take();
}

}  // namespace botri::ui
