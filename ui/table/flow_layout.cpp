// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace botri::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items[index] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    if (index < m_right && m_right <= m_items.size())
        --m_right;
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line& line : lines(width))
        height += line.height + (height > 0 ? m_gap : 0);
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize most;
    for (const QLayoutItem* item : m_items)
        most = most.expandedTo(item->minimumSize());
    return most;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    int y = rect.top();
    for (const Line& line : lines(rect.width())) {
        placeLine(line, {rect.left(), y, rect.width(), line.height});
        y += line.height + m_gap;
    }
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> made;
    for (int i = 0; i < count(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        if (made.empty() || made.back().width + m_gap + size.width() > width)
            made.push_back({});
        Line& line = made.back();
        line.width += size.width() + (line.items.empty() ? 0 : m_gap);
        line.height = std::max(line.height, size.height());
        line.items.push_back(i);
    }
    return made;
}

void FlowLayout::placeLine(const Line& line, const QRect& rect) const
{
    int x = rect.left();
    bool isRight = false;
    for (const int i : line.items) {
        if (!isRight && i >= m_right) {
            x += std::max(0, rect.width() - line.width);
            isRight = true;
        }
        const QSize size = m_items[i]->sizeHint();
        m_items[i]->setGeometry({QPoint(x, rect.top() + (line.height - size.height()) / 2),
            QSize(std::min(size.width(), rect.width()), size.height())});
        x += size.width() + m_gap;
    }
}

}  // namespace botri::ui
