// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_widget.h"

#include <QEvent>

namespace botri::ui {

PageWidget::PageWidget(const Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    for (const auto signal : {&Document::opened, &Document::closed})
        connect(&m_desk.document, signal, this, &PageWidget::letGo);
    for (const auto signal : {&Document::opened, &Document::closed, &Document::planChanged})
        connect(&m_desk.document, signal, this, &PageWidget::becomeStale);
}

void PageWidget::begin()
{
    m_begun = true;
    retranslate();
}

void PageWidget::becomeStale()
{
    m_stale = true;
    if (m_begun && isVisible()) {
        m_stale = false;
        refresh();
    }
}

void PageWidget::showEvent(QShowEvent* event)
{
    if (m_stale) {
        m_stale = false;
        refresh();
    }
    QWidget::showEvent(event);
}

void PageWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_begun) {
        retranslate();
        becomeStale();
    }
}

}  // namespace botri::ui
