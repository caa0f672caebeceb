// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

QColor colorOf(const Theme& theme, MessageKind kind)
{
    return kind == MessageKind::Failure ? theme.bad : kind == MessageKind::Hint ? theme.warning : theme.good;
}

}  // namespace

MessageStrip::MessageStrip(const Words& words, QWidget* parent)
    : QFrame(parent), m_words(words), m_icon(new QLabel), m_label(new QLabel), m_close(new QToolButton)
{
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageStrip::tell(MessageKind kind, const LocalizedText& text)
{
    m_kind = kind;
    m_text = text;
    refresh();
    show();
    const int serial = ++m_serial;
    if (kind != MessageKind::Failure)
        QTimer::singleShot(kind == MessageKind::Done ? 8000 : 20000, this, [this, serial] {
            if (serial == m_serial)
                hide();
        });
}

void MessageStrip::refresh()
{
    m_close->setToolTip(tr("Close"));
    m_label->setText(m_words(m_text));
    const char* icon = m_kind == MessageKind::Failure ? "error" : m_kind == MessageKind::Hint ? "warning" : "check";
    m_icon->setPixmap(linePixmap(QString::fromLatin1(icon), colorOf(themeOf(palette()), m_kind), 20, devicePixelRatioF()));
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, 4, height()), colorOf(theme, m_kind));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

void MessageStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

}  // namespace botri::ui
