// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wrap_row.h"

#include <QEvent>

#include "ui/table/flow_layout.h"

namespace botri::ui {

WrapRow::WrapRow(QWidget* parent, int gap) : QWidget(parent), m_flow(new FlowLayout(this, gap))
{
    m_flow->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WrapRow::add(QWidget* control)
{
    m_flow->addWidget(control);
}

void WrapRow::add(std::initializer_list<QWidget*> controls)
{
    for (QWidget* control : controls)
        add(control);
}

void WrapRow::goRight()
{
    m_flow->goRight();
}

QSize WrapRow::sizeHint() const
{
    return minimumSizeHint();
}

QSize WrapRow::minimumSizeHint() const
{
    return {m_flow->minimumSize().width(), m_flow->heightForWidth(width())};
}

void WrapRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool WrapRow::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void WrapRow::fit()
{
    const int height = m_flow->heightForWidth(width());
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

}  // namespace botri::ui
