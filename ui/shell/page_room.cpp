// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_room.h"

#include <QEvent>
#include <QStackedWidget>

namespace botri::ui {

PageRoom::PageRoom(QStackedWidget* pages, QWidget* parent) : QScrollArea(parent), m_pages(pages)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(pages);
    connect(pages, &QStackedWidget::currentChanged, this, &PageRoom::fit);
}

/// Not setWidgetResizable(): that would give a page whose lines wrap the height it likes best, and scroll without need.
void PageRoom::fit()
{
    if (const QWidget* page = m_pages->currentWidget())
        m_pages->resize(viewport()->size().expandedTo(page->minimumSizeHint()));
}

void PageRoom::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageRoom::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == m_pages && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

}  // namespace botri::ui
