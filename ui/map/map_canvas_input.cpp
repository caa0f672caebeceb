// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

#include "ui/map/map_canvas.h"

// How the map follows the mouse and the keys.

namespace botri::ui {
namespace {

constexpr double kZoomStep = 1.25;
constexpr double kKeyPan = 60;

}  // namespace

bool MapCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const std::optional<int> place = placeAt(help->pos()))
            QToolTip::showText(help->globalPos(), placeFacts(m_data, *place).join(QLatin1Char('\n')), this);
        else
            QToolTip::hideText();
        return true;
    }
    // While a person walks from place to place, Tab goes on walking; otherwise it leaves the map as it leaves any control.
    if (event->type() == QEvent::KeyPress && m_focus) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            walk(key == Qt::Key_Tab ? 1 : -1);
            return true;
        }
    }
    return QWidget::event(event);
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = m_lastAt = event->position();
    m_drag = Drag::Pending;
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::Pending && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        const bool band = m_selectsByDragging || (event->modifiers() & Qt::ShiftModifier);
        m_drag = band ? Drag::Band : Drag::Pan;
        setCursor(band ? Qt::CrossCursor : Qt::ClosedHandCursor);
        m_hover.reset();
    }
    if (m_drag == Drag::Pan) {
        m_camera.pan(at - m_lastAt);
        moved();
    } else if (m_drag == Drag::None) {
        const std::optional<int> hover = placeAt(at);
        if (hover != m_hover) {
            m_hover = hover;
            setCursor(hover ? Qt::PointingHandCursor : Qt::ArrowCursor);
            update();
        }
    }
    m_lastAt = at;
    if (m_drag == Drag::Band)
        update();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = m_drag;
    m_drag = Drag::None;
    unsetCursor();
    const bool add = event->modifiers() & Qt::ControlModifier;
    if (drag == Drag::Band) {
        selectInside(QRectF(m_pressedAt, event->position()).normalized(), add);
    } else if (drag == Drag::Pending) {
        if (const std::optional<int> place = placeAt(event->position()))
            choose(*place, add);
        else if (!add)
            clearSelection();
    }
    update();
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_camera.zoomAt(event->position(), 2);
    moved();
}

void MapCanvas::leaveEvent(QEvent*)
{
    m_hover.reset();
    update();
}

void MapCanvas::wheelEvent(QWheelEvent* event)
{
    m_camera.zoomAt(event->position(), std::pow(kZoomStep, event->angleDelta().y() / 120.0));
    moved();
    event->accept();
}

bool MapCanvas::moveByKey(int key)
{
    switch (key) {
    case Qt::Key_Left: m_camera.pan({kKeyPan, 0}); break;
    case Qt::Key_Right: m_camera.pan({-kKeyPan, 0}); break;
    case Qt::Key_Up: m_camera.pan({0, kKeyPan}); break;
    case Qt::Key_Down: m_camera.pan({0, -kKeyPan}); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(kZoomStep); break;
    case Qt::Key_Minus: zoom(1 / kZoomStep); break;
    case Qt::Key_0: fit(); break;
    default: return false;
    }
    moved();
    return true;
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_data.places.size()) - 1;
    const bool walks = m_focus.has_value();
    if (moveByKey(event->key()))
        return event->accept();
    if (last >= 0 && event->key() == Qt::Key_Home)
        return focusOn(0);
    if (last >= 0 && event->key() == Qt::Key_End)
        return focusOn(last);
    if (walks && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        return choose(*m_focus, event->modifiers() & Qt::ControlModifier);
    if (event->key() == Qt::Key_Escape && (walks || !m_look.selected.empty())) {
        if (walks)
            m_focus.reset();
        else
            clearSelection();
        update();
        return event->accept();
    }
    QWidget::keyPressEvent(event);
}

void MapCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// Brings the place into sight and reads it aloud.
void MapCanvas::focusOn(int place)
{
    m_focus = place;
    const QPointF at = m_camera.toScreen(m_data.places[static_cast<std::size_t>(place)].plane);
    if (!QRectF(rect()).adjusted(30, 30, -30, -30).contains(at)) {
        m_camera.centre = m_data.places[static_cast<std::size_t>(place)].plane;
        moved();
    }
    announce();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(place);
    QAccessible::updateAccessibility(&focus);
    update();
}

void MapCanvas::walk(int step)
{
    const int count = static_cast<int>(m_data.places.size());
    focusOn((*m_focus + step + count) % count);
}

void MapCanvas::choose(int place, bool add)
{
    if (add && m_look.selected.contains(place)) {
        m_look.selected.erase(place);
    } else {
        if (!add)
            m_look.selected.clear();
        m_look.selected.insert(place);
        emit placeChosen(place);
    }
    drawAgain();
    emit selectionChanged();
}

void MapCanvas::selectInside(const QRectF& band, bool add)
{
    if (!add)
        m_look.selected.clear();
    for (std::size_t i = 0; i < m_data.places.size(); ++i)
        if (m_data.places[i].isCommune && band.contains(m_camera.toScreen(m_data.places[i].plane)))
            m_look.selected.insert(static_cast<int>(i));
    drawAgain();
    emit selectionChanged();
}

}  // namespace botri::ui
