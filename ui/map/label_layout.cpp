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
constexpr double kClearer = 1;   // pixels by which every other mark is farther from a label than its own
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
        return none(box, [&](const Taken& taken) { return taken.owner != owner && taken.box.intersects(box); });
    }

    struct Taken {
        QRectF box;
        std::size_t owner;
    };
    /// Is `condition` true of nothing in the squares that `box` touches?
    template <class Condition>
    [[nodiscard]] bool none(const QRectF& box, Condition condition) const
    {
        bool free = true;
        visit(box, [&](std::int64_t cell) {
            if (const auto found = m_cells.find(cell); free && found != m_cells.end())
                free = std::ranges::none_of(found->second, condition);
        });
        return free;
    }

private:
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
            if (const LabelWish& wish = wishes[i]; !wish.centred) {
                const QRectF mark(wish.anchor.x() - wish.radius, wish.anchor.y() - wish.radius, 2 * wish.radius, 2 * wish.radius);
                m_taken.take(mark, i);
                m_marks.take(mark, i);
            }
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
        for (const QRectF& box : placesOf(wish, size, 0))
            if (isNearest(i, box) && placed({i, box, part, false, false}))
                return true;
        for (double away = kAwayStep; away <= wish.reach; away += kAwayStep)
            for (const QRectF& box : placesOf(wish, size, away))
                if (const std::vector<QRectF> line = lineTo(i, box); isFree(line, i) && placed({i, box, part, false, true})) {
                    for (const QRectF& piece : line)
                        m_taken.take(piece, m_wishes.size());
                    return true;
                }
        return false;
    }

    [[nodiscard]] double gapBetween(std::size_t mark, const QRectF& box) const
    {
        const QPointF at = m_wishes[mark].anchor;
        const QPointF nearest(std::clamp(at.x(), box.left(), box.right()), std::clamp(at.y(), box.top(), box.bottom()));
        return QLineF(at, nearest).length() - m_wishes[mark].radius;
    }

    /// Is every other mark farther from `box` than the own one? Marks on the same spot cannot be told apart anyway.
    [[nodiscard]] bool isNearest(std::size_t i, const QRectF& box) const
    {
        const double clear = gapBetween(i, box) + kClearer;
        return m_marks.none(box.adjusted(-clear, -clear, clear, clear), [&](const TakenBoxes::Taken& mark) {
            return mark.owner != i && gapBetween(mark.owner, box) < clear
                && QLineF(m_wishes[i].anchor, m_wishes[mark.owner].anchor).length() > kClearer;
        });
    }

    /// The line from the edge of the mark to `box`, in pieces.
    [[nodiscard]] std::vector<QRectF> lineTo(std::size_t i, const QRectF& box) const
    {
        constexpr double kPiece = 2;
        const QPointF from = m_wishes[i].anchor;
        const QPointF to(std::clamp(from.x(), box.left(), box.right()), std::clamp(from.y(), box.top(), box.bottom()));
        const double length = QLineF(from, to).length();
        std::vector<QRectF> pieces;
        for (double at = m_wishes[i].radius; at < length; at += kPiece) {
            const QPointF middle = from + (to - from) * (at / length);
            pieces.emplace_back(middle.x() - kPiece / 2, middle.y() - kPiece / 2, kPiece, kPiece);
        }
        return pieces;
    }

    [[nodiscard]] bool isFree(const std::vector<QRectF>& line, std::size_t owner) const
    {
        return std::ranges::all_of(line, [&](const QRectF& piece) { return m_taken.isFree(piece, owner); });
    }

    std::span<const LabelWish> m_wishes;
    TakenBoxes m_taken;
    TakenBoxes m_marks;
    std::vector<PlacedLabel> m_placed;
};

}  // namespace

bool fitsIntoMark(const LabelWish& wish)
{
    return !wish.figure.isEmpty() && !wish.keepsMarkClear && wish.figure.width() <= wish.radius * kFilled;
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
