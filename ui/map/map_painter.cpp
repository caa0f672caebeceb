// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_painter.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>

#include "ui/style/fonts.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

constexpr double kBow = 0.16;              // how far a way bends, as a part of its length
constexpr double kReachOfGrave = 45;       // pixels
constexpr int kDistrictPriority = 10'000;  // before communes, but for those with the gravest figures

QFont placeFont()
{
    return screenFont(TypeSize::Small);
}

QFont districtFont()
{
    QFont font = screenFont(TypeSize::Small, TypeWeight::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

/// A triangle whose tip is at `tip`, seen from `from`.
void drawHead(QPainter& painter, const QPointF& from, const QPointF& tip, double size)
{
    QLineF back(tip, from);
    back.setLength(size);
    QLineF side = back.normalVector();
    side.setLength(size * 0.45);
    const QPointF half(side.dx(), side.dy());
    painter.drawPolygon(QPolygonF({tip, back.p2() + half, back.p2() - half}));
}

QPointF shortened(const QPointF& from, const QPointF& to, double pixels)
{
    QLineF line(from, to);
    line.setLength(std::max(0.0, line.length() - pixels));
    return line.p2();
}

QColor faded(const QColor& color, double opacity)
{
    QColor made = color;
    made.setAlphaF(static_cast<float>(opacity));
    return made;
}

/// Large marks before small ones, so that none is hidden.
std::vector<const MapPlace*> bySize(const MapData& data, MapStage stage)
{
    std::vector<const MapPlace*> places;
    for (const MapPlace& place : data.places)
        places.push_back(&place);
    std::ranges::stable_sort(
        places, std::greater{}, [stage](const MapPlace* place) { return place->isCommune ? place->largest(stage) : -1; });
    return places;
}

}  // namespace

QPen measurePen(const Theme& theme, model::MeasureKind kind, double width)
{
    QPen pen(colorOf(theme, kind), width, Qt::SolidLine, Qt::FlatCap);
    switch (kind) {
    case model::MeasureKind::Secondment: pen.setDashPattern({7, 2}); break;
    case model::MeasureKind::MinistrySecondment: pen.setDashPattern({7, 2, 1.5, 2}); break;
    case model::MeasureKind::Reception: pen.setDashPattern({4, 2}); break;
    case model::MeasureKind::Recruitment: pen.setDashPattern({2, 2}); break;
    case model::MeasureKind::Contract: pen.setDashPattern({1, 1.5}); break;
    default: break;
    }
    return pen;
}

double MapPainter::spacing(double scale) const
{
    const double area = std::max(1.0, m_data.bounds.width() * m_data.bounds.height());
    return std::sqrt(area / std::max<double>(1, static_cast<double>(m_data.places.size()))) * scale;
}

double MapPainter::radiusOf(const MapPlace& place, double scale) const
{
    const double room = spacing(scale);
    const double smallest = std::clamp(room * 0.13, 1.5, 5.0);
    if (!place.isCommune)
        return smallest + 1;
    if (!place.outlineBounds.isEmpty())
        return smallest * (place.isBoth(m_look.stage) ? 1.2 : 0.8);  // its area carries the colour
    const double largest = std::clamp(room * 0.32, 2.5, 16.0);
    const double part = std::sqrt(place.largest(m_look.stage) / static_cast<double>(m_data.largestBalance));
    return smallest + (largest - smallest) * part;
}

bool MapPainter::showsDistrictNames(double scale) const
{
    return !m_data.districts.empty() && spacing(scale) > 34 && spacing(scale) < 90;
}

bool MapPainter::isShown(const MapArc& arc) const
{
    return !m_look.hidden.contains(m_data.measures[static_cast<std::size_t>(arc.measure)].code);
}

double MapPainter::widthOf(const MapArc& arc, double scale) const
{
    const double crowded = std::clamp(spacing(scale) / 60, 0.55, 1.0);
    return crowded * std::min(8.0, 1.1 + 0.8 * std::sqrt(static_cast<double>(arc.people)));
}

QPen MapPainter::penOf(const MapArc& arc, double scale) const
{
    return measurePen(m_look.theme, m_data.measures[static_cast<std::size_t>(arc.measure)].kind, widthOf(arc, scale));
}

QString MapPainter::figureOf(const MapPlace& place) const
{
    QStringList figures;
    if (const int lacking = place.lacking(m_look.stage); place.isCommune && lacking > 0)
        figures << signedText(-lacking, m_data.language);
    if (const int over = place.over(m_look.stage); place.isCommune && over > 0)
        figures << signedText(over, m_data.language);
    return figures.join(QChar(0x00A0));
}

void MapPainter::paint(QPainter& painter, const MapCamera& camera, const std::vector<PlacedLabel>& labels) const
{
    painter.fillRect(QRectF(QPointF(), camera.size), m_look.theme.window);
    if (m_data.hasOutlines)
        paintOutlines(painter, camera);
    else
        paintDistricts(painter, camera);
    paintArcs(painter, camera);
    const QRectF screen = QRectF(QPointF(), camera.size).adjusted(-20, -20, 20, 20);
    for (const MapPlace* place : bySize(m_data, m_look.stage))
        if (screen.contains(camera.toScreen(place->plane)))
            paintPlace(painter, camera, *place);
    paintLabels(painter, camera, labels);
    for (const int place : m_look.selected) {
        const MapPlace& chosen = m_data.places[static_cast<std::size_t>(place)];
        const double radius = radiusOf(chosen, camera.scale) + 3;
        painter.setPen(QPen(m_look.theme.accent, 2.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(camera.toScreen(chosen.plane), radius, radius);
    }
}

/// Areas in the colours of their communes; the scale tells how much detail anybody can see.
void MapPainter::paintOutlines(QPainter& painter, const MapCamera& camera) const
{
    const Theme& theme = m_look.theme;
    const std::size_t detail = camera.scale > 6 ? 0 : camera.scale > 1.5 ? 1 : 2;
    const QRectF seen = camera.seen();
    QPen edge(theme.dark ? theme.muted : theme.line.darker(125), 1);
    edge.setCosmetic(true);
    painter.save();
    painter.translate(camera.toScreen({0, 0}));
    painter.scale(camera.scale, camera.scale);
    painter.setPen(edge);
    for (const MapPlace& place : m_data.places) {
        if (place.outlineBounds.isEmpty() || !seen.intersects(place.outlineBounds))
            continue;
        const Tint tint = tintOfBalance(theme, place.balance(m_look.stage), m_data.largestBalance);
        painter.setBrush(tint.fill.isValid() ? tint.fill : theme.surface);
        painter.drawPath(place.outlines[detail]);
    }
    painter.restore();
}

void MapPainter::paintDistricts(QPainter& painter, const MapCamera& camera) const
{
    painter.save();
    painter.translate(camera.toScreen({0, 0}));
    painter.scale(camera.scale, camera.scale);
    QPen edge(m_look.theme.line, 1.2);
    edge.setCosmetic(true);
    painter.setPen(edge);
    painter.setBrush(m_look.theme.surface);
    for (const MapDistrict& district : m_data.districts)
        painter.drawPath(district.hull);
    painter.setBrush(Qt::NoBrush);  // once more, over neighbours that cover them
    for (const MapDistrict& district : m_data.districts)
        painter.drawPath(district.hull);
    painter.restore();
}

void MapPainter::paintArcs(QPainter& painter, const MapCamera& camera) const
{
    const auto touchesSelection = [&](const MapArc& arc) {
        return m_look.selected.contains(arc.to) || m_look.selected.contains(arc.from);
    };
    const bool fades = !m_look.selected.empty();
    const double plain = m_data.arcs.size() > 400 ? 0.3 : 0.5;
    std::vector<int> stubs(m_data.places.size(), 0);
    for (const MapArc& arc : m_data.arcs) {
        if (!isShown(arc))
            continue;
        const double opacity = !fades ? plain : touchesSelection(arc) ? 0.95 : 0.15;
        if (arc.from >= 0 && arc.from != arc.to) {
            paintArc(painter, camera, arc, opacity);
            continue;
        }
        painter.setOpacity(std::min(1.0, opacity + 0.25));
        paintStub(painter, camera, arc, stubs[static_cast<std::size_t>(arc.to)]++);
        painter.setOpacity(1);
    }
}

void MapPainter::paintArc(QPainter& painter, const MapCamera& camera, const MapArc& arc, double opacity) const
{
    const MapPlace& source = m_data.places[static_cast<std::size_t>(arc.from)];
    const MapPlace& target = m_data.places[static_cast<std::size_t>(arc.to)];
    const QPointF from = camera.toScreen(source.plane);
    const QPointF to = camera.toScreen(target.plane);
    const QRectF screen(QPointF(), camera.size);
    if (!screen.intersects(QRectF(from, to).normalized().adjusted(-60, -60, 60, 60)))
        return;
    const QPointF way = to - from;
    const QPointF control = (from + to) / 2 + QPointF(-way.y(), way.x()) * kBow;
    const double width = widthOf(arc, camera.scale);
    const double head = 4 + width;
    const QPointF tip = shortened(control, to, radiusOf(target, camera.scale) + 1);
    QPainterPath path(from);
    path.quadTo(control, shortened(control, tip, head * 0.8));
    QPen pen = penOf(arc, camera.scale);
    pen.setColor(faded(pen.color(), opacity));
    painter.strokePath(path, pen);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    drawHead(painter, control, tip, head);
}

/// People from outside come down on their commune; people who stay in it turn round beside it.
void MapPainter::paintStub(QPainter& painter, const MapCamera& camera, const MapArc& arc, int turn) const
{
    const MapPlace& place = m_data.places[static_cast<std::size_t>(arc.to)];
    const QPointF at = camera.toScreen(place.plane);
    const double radius = radiusOf(place, camera.scale);
    const double size = std::clamp(radius * 1.3, 5.0, 14.0);
    const double head = 3 + 1.2 * widthOf(arc, camera.scale);
    QPen pen = penOf(arc, camera.scale);
    painter.setBrush(Qt::NoBrush);
    if (arc.from == arc.to) {
        pen.setStyle(Qt::SolidLine);
        painter.setPen(pen);
        const QPointF middle = at + QPointF((radius + size * 0.3) * 0.8, -(radius + size * 0.3) * 0.8);
        const QRectF box(middle.x() - size / 2, middle.y() - size / 2, size, size);
        painter.drawArc(box, -60 * 16, 270 * 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        const QPointF end = middle + QPointF(-size * 0.43, size * 0.25);
        return drawHead(painter, end - QPointF(-1, 6), end + QPointF(1, head * 0.6), head);
    }
    const QPointF tip = at + QPointF(turn * (widthOf(arc, camera.scale) + 3), -radius - 1);
    const QPointF start = tip - QPointF(0, size + 5);
    painter.setPen(pen);
    painter.drawLine(start, tip - QPointF(0, head * 0.8));
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    drawHead(painter, start, tip, head);
}

void paintBothMark(QPainter& painter, const QPointF& at, double radius, const Theme& theme, const Tint& lacking, const Tint& over)
{
    constexpr int kHalf = 180 * 16;
    const QRectF box(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lacking.fill);
    painter.drawPie(box, kHalf / 2, kHalf);
    painter.setBrush(over.fill);
    painter.drawPie(box, -kHalf / 2, kHalf);
    painter.setBrush(Qt::NoBrush);
    const double width = radius > 3 ? 1.2 : 0.8;
    painter.setPen(QPen(theme.shortage[4].fill, width));
    painter.drawArc(box, kHalf / 2, kHalf);
    painter.setPen(QPen(theme.surplus[4].fill, width));
    painter.drawArc(box, -kHalf / 2, kHalf);
    painter.drawLine(QPointF(at.x(), box.top()), QPointF(at.x(), box.bottom()));
}

void MapPainter::paintPlace(QPainter& painter, const MapCamera& camera, const MapPlace& place) const
{
    const Theme& theme = m_look.theme;
    const QPointF at = camera.toScreen(place.plane);
    const double radius = radiusOf(place, camera.scale);
    if (!place.isCommune) {
        painter.setPen(QPen(theme.surface, 1));
        painter.setBrush(theme.text);
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
        return;
    }
    if (place.isBoth(m_look.stage))
        return paintBothMark(painter, at, radius, theme,
            tintOfBalance(theme, -place.lacking(m_look.stage), m_data.largestBalance),
            tintOfBalance(theme, place.over(m_look.stage), m_data.largestBalance));
    const int balance = place.balance(m_look.stage);
    const Tint tint = tintOfBalance(theme, balance, m_data.largestBalance);
    const QColor edge = balance < 0 ? theme.shortage[4].fill : balance > 0 ? theme.surplus[4].fill : theme.muted;
    painter.setPen(QPen(edge, radius > 3 ? 1.2 : 0.8));
    painter.setBrush(tint.fill.isValid() ? tint.fill : theme.surface);
    painter.drawEllipse(at, radius, radius);
}

QString MapPainter::textOf(const PlacedLabel& label) const
{
    if (label.wish >= m_data.places.size())
        return m_data.districts[label.wish - m_data.places.size()].name;
    const MapPlace& place = m_data.places[label.wish];
    switch (label.part) {
    case LabelPart::Name: break;
    case LabelPart::Figure: return figureOf(place);
    case LabelPart::NameAndFigure: return place.name + QStringLiteral("\u00A0") + figureOf(place);
    }
    return place.name;
}

/// What matters most chooses first: what was selected, the capital, then the largest shortages.
LabelWish MapPainter::wishOf(std::size_t index, double scale) const
{
    const MapPlace& place = m_data.places[index];
    const QFontMetricsF metrics(placeFont());
    const int largest = place.largest(m_look.stage);
    const bool isGrave = place.isCommune && 2 * largest > m_data.largestBalance;
    const bool isSelected = m_look.selected.contains(static_cast<int>(index));
    LabelWish wish{place.plane * scale, radiusOf(place, scale), {metrics.horizontalAdvance(place.name) + 4, metrics.height()}};
    wish.priority = isSelected ? 1'000'000
        : !place.isCommune     ? 500'000
                               : (isGrave ? 2 * kDistrictPriority : 0) + 2 * largest + (place.lacking(m_look.stage) > 0 ? 1 : 0);
    if (const QString figure = figureOf(place); !figure.isEmpty())
        wish.figure = {metrics.horizontalAdvance(figure) + 2, metrics.height()};
    wish.keepsMarkClear = place.isBoth(m_look.stage);
    if (isGrave || isSelected)
        wish.reach = kReachOfGrave;
    return wish;
}

std::vector<PlacedLabel> MapPainter::layOutLabels(double scale) const
{
    const QFontMetricsF districtMetrics(districtFont());
    std::vector<LabelWish> wishes;
    for (std::size_t i = 0; i < m_data.places.size(); ++i)
        wishes.push_back(wishOf(i, scale));
    if (showsDistrictNames(scale))
        for (const MapDistrict& district : m_data.districts)
            wishes.push_back({district.middle * scale, 0,
                {districtMetrics.horizontalAdvance(district.name) + 8, districtMetrics.height()}, kDistrictPriority, true});
    return placeLabels(wishes);
}

void MapPainter::paintLabels(QPainter& painter, const MapCamera& camera, const std::vector<PlacedLabel>& labels) const
{
    const QRectF screen(QPointF(), camera.size);
    for (const PlacedLabel& label : labels)
        if (screen.intersects(label.box.translated(camera.toScreen({0, 0}))))
            paintLabel(painter, camera, label);
}

void MapPainter::paintFigure(QPainter& painter, const QRectF& box, const MapPlace& place) const
{
    painter.setFont(placeFont());
    painter.setPen(tintOfBalance(m_look.theme, place.balance(m_look.stage), m_data.largestBalance).ink);
    painter.drawText(box, Qt::AlignCenter, figureOf(place));
}

void MapPainter::paintLabel(QPainter& painter, const MapCamera& camera, const PlacedLabel& label) const
{
    const Theme& theme = m_look.theme;
    const QRectF box = label.box.translated(camera.toScreen({0, 0}));
    const bool isDistrict = label.wish >= m_data.places.size();
    painter.setFont(isDistrict ? districtFont() : placeFont());
    if (label.isInMark)
        return paintFigure(painter, box, m_data.places[label.wish]);
    if (label.isFar) {
        const QPointF mark = camera.toScreen(m_data.places[label.wish].plane);
        const QPointF end(std::clamp(mark.x(), box.left(), box.right()), std::clamp(mark.y(), box.top(), box.bottom()));
        painter.setPen(QPen(theme.text, 1));
        painter.drawLine(shortened(end, mark, radiusOf(m_data.places[label.wish], camera.scale)), end);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(theme.surface, kLabelPlate));
    painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 3, 3);
    painter.setPen(isDistrict ? theme.muted : theme.text);
    painter.drawText(box, Qt::AlignCenter, textOf(label));
}

void MapPainter::paintEmphasis(QPainter& painter, const MapCamera& camera, int index, bool focus) const
{
    const MapPlace& place = m_data.places[static_cast<std::size_t>(index)];
    for (const MapArc& arc : m_data.arcs)
        if (isShown(arc) && (arc.from == index || arc.to == index) && arc.from >= 0 && arc.from != arc.to)
            paintArc(painter, camera, arc, 1);
    const double radius = radiusOf(place, camera.scale) + (focus ? 6 : 2.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(focus ? m_look.theme.accent : m_look.theme.text, 2));
    const QPointF at = camera.toScreen(place.plane);
    painter.drawEllipse(at, radius, radius);
    paintPlace(painter, camera, place);
    if (fitsIntoMark(wishOf(static_cast<std::size_t>(index), camera.scale)))
        paintFigure(painter, QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), place);
}

}  // namespace botri::ui
