// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_hint.h"

#include <QPainter>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace botri::ui {

DropHint::DropHint(QWidget* window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropHint::show(const QString& words, bool welcome)
{
    m_words = words;
    m_welcome = welcome;
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
    update();
}

void DropHint::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    const QColor ink = m_welcome ? theme.accent : theme.bad;
    QColor veil = theme.window;
    veil.setAlphaF(0.92F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(ink, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 6, 6);
    const QPixmap icon = linePixmap(m_welcome ? QStringLiteral("drop") : QStringLiteral("error"), ink, 48, devicePixelRatioF());
    painter.drawPixmap(rect().center().x() - 24, rect().center().y() - 72, icon);
    painter.setFont(screenFont(TypeSize::Heading, TypeWeight::Bold));
    painter.setPen(theme.text);
    painter.drawText(
        QRect(48, rect().center().y() - 8, width() - 96, 120), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

}  // namespace botri::ui
