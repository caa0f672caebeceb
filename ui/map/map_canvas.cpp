// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_canvas.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/map/map_accessible.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

const QMarginsF kMapMargin(124, 30, 130, 40);  // around the places when all are shown: room for names
constexpr double kReach = 12;                  // pixels within which a mark is meant
constexpr double kOverlap = 0.25;              // of the view, kept drawn beyond each edge
constexpr int kRestMilliseconds = 60;

}  // namespace

MapCanvas::MapCanvas(QWidget* parent) : QWidget(parent)
{
    makeMapsAccessible();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_pictureIsOld = true;
        update();
    });
}

void MapCanvas::show(MapData map)
{
    const std::vector<model::UnitCode> kept = selectedUnits();
    const bool stays = m_isFitted && map.bounds == m_data.bounds;
    m_data = std::move(map);
    m_hover.reset();
    m_focus.reset();
    m_look.selected.clear();
    if (!stays)
        fit();
    select(kept);
    drawAgain();
    announce();
}

void MapCanvas::setStage(MapStage stage)
{
    m_look.stage = stage;
    drawAgain();
}

void MapCanvas::setHidden(const model::MeasureCode& measure, bool hidden)
{
    if (hidden)
        m_look.hidden.insert(measure);
    else
        m_look.hidden.erase(measure);
    drawAgain();
}

std::optional<int> MapCanvas::placeAt(QPointF screen) const
{
    const MapPainter painter(m_data, m_look);
    std::optional<int> nearest;
    double least = 1e9;
    for (std::size_t i = 0; i < m_data.places.size(); ++i) {
        const QPointF way = m_camera.toScreen(m_data.places[i].plane) - screen;
        const double distance = std::hypot(way.x(), way.y());
        const double reach = std::max(kReach, painter.radiusOf(m_data.places[i], m_camera.scale));
        if (distance <= reach && distance < least) {
            nearest = static_cast<int>(i);
            least = distance;
        }
    }
    return nearest;
}

std::vector<model::UnitCode> MapCanvas::selectedUnits() const
{
    std::vector<model::UnitCode> units;
    for (const int place : m_look.selected)
        for (const model::UnitCode& unit : m_data.places[static_cast<std::size_t>(place)].units)
            units.push_back(unit);
    return units;
}

void MapCanvas::zoom(double factor)
{
    m_camera.zoomAt(QPointF(width() / 2.0, height() / 2.0), factor);
    moved();
}

void MapCanvas::fit()
{
    m_camera.size = size();
    m_camera.fit(m_data.bounds, kMapMargin);
    m_isFitted = true;
    moved();
}

void MapCanvas::clearSelection()
{
    if (m_look.selected.empty())
        return;
    m_look.selected.clear();
    drawAgain();
    emit selectionChanged();
}

void MapCanvas::select(const std::vector<model::UnitCode>& units)
{
    m_look.selected.clear();
    for (std::size_t i = 0; i < m_data.places.size(); ++i)
        for (const model::UnitCode& unit : m_data.places[i].units)
            if (std::ranges::find(units, unit) != units.end())
                m_look.selected.insert(static_cast<int>(i));
    drawAgain();
    emit selectionChanged();
}

void MapCanvas::drawAgain()
{
    m_pictureIsOld = true;
    m_labelScale = 0;
    update();
}

void MapCanvas::moved()
{
    m_rest.start(kRestMilliseconds);
    update();
}

void MapCanvas::render()
{
    m_look.theme = themeOf(palette());
    const MapPainter map(m_data, m_look);
    if (m_labelScale != m_camera.scale) {
        m_labels = map.layOutLabels(m_camera.scale);
        m_labelScale = m_camera.scale;
    }
    m_pictureCamera = m_camera;
    m_pictureCamera.size = QSizeF(size()) * (1 + 2 * kOverlap);
    const QSize pixels = (m_pictureCamera.size * devicePixelRatioF()).toSize();
    if (m_picture.size() != pixels)
        m_picture = QPixmap(pixels);
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    map.paint(painter, m_pictureCamera, m_labels);
    m_pictureIsOld = false;
}

void MapCanvas::paintEvent(QPaintEvent*)
{
    if (m_pictureIsOld)
        render();
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    const QPointF corner = m_camera.toScreen(m_pictureCamera.toPlane({0, 0}));
    if (m_pictureCamera.scale == m_camera.scale)
        painter.drawPixmap(corner, m_picture);
    else
        painter.drawPixmap(
            QRectF(corner, m_pictureCamera.size * (m_camera.scale / m_pictureCamera.scale)), m_picture, QRectF(m_picture.rect()));
    painter.setRenderHint(QPainter::Antialiasing);
    const MapPainter map(m_data, m_look);
    if (m_hover)
        map.paintEmphasis(painter, m_camera, *m_hover, false);
    if (m_focus && hasFocus())
        map.paintEmphasis(painter, m_camera, *m_focus, true);
    if (m_drag == Drag::Band) {
        QColor inside = theme.accent;
        inside.setAlphaF(0.12F);
        painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
        painter.setBrush(inside);
        painter.drawRect(QRectF(m_pressedAt, m_lastAt).normalized());
    }
    if (std::ranges::any_of(m_data.places, &MapPlace::isCommune))
        paintScaleBar(painter, {width() - 14.0, height() - 12.0}, m_camera, m_data.language, theme);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void MapCanvas::resizeEvent(QResizeEvent* event)
{
    const bool first = !m_isFitted || event->oldSize().isEmpty();
    MapCamera whole = m_camera;
    whole.fit(m_data.bounds, kMapMargin);
    const bool wasWhole = std::abs(whole.scale - m_camera.scale) < 1e-9;
    m_camera.size = size();
    if (first || wasWhole)
        m_camera.fit(m_data.bounds, kMapMargin);
    m_isFitted = true;
    drawAgain();
}

void MapCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawAgain();
}

/// The description says what the map shows, or the place that the keyboard is at.
void MapCanvas::announce()
{
    int lacking = 0;
    int communes = 0;
    for (const MapPlace& place : m_data.places) {
        lacking += m_look.stage == MapStage::Today ? place.shortToday : place.shortAfter;
        communes += place.isCommune ? 1 : 0;
    }
    setAccessibleName(tr("Map"));
    setAccessibleDescription(m_focus ? placeFacts(m_data, *m_focus).join(QStringLiteral(". "))
                                     : tr("%1 communes, %2 posts short. Press Home to go from commune to commune.")
                                           .arg(numberText(communes, m_data.language), numberText(lacking, m_data.language)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

}  // namespace botri::ui
