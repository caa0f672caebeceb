// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/card.h"

#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace botri::ui {

Card::Card(QWidget* parent, double opacity) : QFrame(parent), m_opacity(opacity) {}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QColor ground = theme.surface;
    ground.setAlphaF(static_cast<float>(m_opacity));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

QToolButton* menuButton(const QString& icon, QMenu& menu, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    QObject::connect(
        button, &QToolButton::clicked, &menu, [button, &menu] { menu.popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

}  // namespace botri::ui
