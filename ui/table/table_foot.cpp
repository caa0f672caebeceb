// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_foot.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/table/table_arrangement.h"
#include "ui/table/table_grid.h"
#include "ui/table/table_header.h"

namespace botri::ui {
namespace {

constexpr int kMargin = 6;

}  // namespace

TableFoot::TableFoot(const TableArrangement& rows, const TableGrid& grid, QWidget* parent)
    : QWidget(parent), m_rows(rows), m_grid(grid)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    connect(&grid.header(), &QHeaderView::sectionResized, this, repaint);
    connect(&grid.header(), &QHeaderView::sectionMoved, this, repaint);
    connect(grid.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(&rows, &TableArrangement::arranged, this, &TableFoot::refresh);
    refresh();
}

void TableFoot::refresh()
{
    m_totals.clear();
    QStringList said;
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        m_totals << m_rows.totalText(column, m_rows.passed());
        if (!m_totals.back().isEmpty())
            said << totalInWords(column);
    }
    setVisible(m_rows.hasTotals() && m_rows.passedRows() > 1);
    setAccessibleName(tr("Total") + QStringLiteral(": ") + said.join(QStringLiteral(", ")));
    setToolTip(accessibleName());  // for sums that are scrolled out of sight
    update();
}

QSize TableFoot::sizeHint() const
{
    return {0, std::max(30, QFontMetrics(screenFont(TypeSize::Body, TypeWeight::Bold)).height() + 8)};
}

void TableFoot::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.subtotal);
    painter.setPen(theme.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.setPen(theme.text);
    painter.setFont(screenFont(TypeSize::Body, TypeWeight::Bold));
    const QFontMetrics metrics(painter.font());
    int free = width();
    for (const auto& [column, box] : sumsInSight()) {
        painter.drawText(box.adjusted(0, 0, -kMargin, 0), Qt::AlignRight | Qt::AlignVCenter, m_totals[column]);
        free = std::min(free, box.left());
    }
    const QRect room(kMargin, 0, free - 2 * kMargin, height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words(metrics, room.width()));
}

QString TableFoot::words(const QFontMetrics& metrics, int room) const
{
    const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; };
    QString said = tr("Total of %Ln rows", nullptr, m_rows.passedRows());
    if (!fits(said))
        return fits(tr("Total")) ? tr("Total") : QString();
    const std::vector<std::pair<int, QRect>> seen = sumsInSight();
    for (const int column : m_grid.header().shownColumns()) {
        if (column >= m_totals.size() || m_totals[column].isEmpty()
            || std::ranges::count(seen, column, [](const auto& sum) { return sum.first; }) > 0)
            continue;
        const QString more = said + QStringLiteral("  ·  ") + totalInWords(column);
        if (!fits(more))
            break;
        said = more;
    }
    return said;
}

QString TableFoot::totalInWords(int column) const
{
    return m_rows.headerData(column, Qt::Horizontal).toString().simplified() + QStringLiteral(": ") + m_totals[column];
}

std::vector<std::pair<int, QRect>> TableFoot::sumsInSight() const
{
    const QFontMetrics metrics(screenFont(TypeSize::Body, TypeWeight::Bold));
    const int end = std::min(width(), m_grid.viewport()->geometry().right() + 1);
    // While something is scrolled the words keep their place; else they have what the sums leave.
    const bool isScrolled = m_grid.horizontalScrollBar()->value() > 0;
    const int least = isScrolled ? metrics.horizontalAdvance(tr("Total")) + 2 * kMargin : 0;
    std::vector<std::pair<int, QRect>> sums;
    for (const int column : m_grid.header().shownColumns()) {
        if (column >= m_totals.size() || m_totals[column].isEmpty())
            continue;
        const int start = m_grid.columnViewportPosition(column);
        const int right = std::min(start + m_grid.columnWidth(column), end);  // as the figures above it
        const int wide = metrics.horizontalAdvance(m_totals[column]) + 2 * kMargin;
        const bool isWhole = start + m_grid.columnWidth(column) <= end;
        // Under a whole column a sum may grow to the left; under a part of one there may be another sum.
        if (right - wide >= least && (isWhole || start + wide <= right))
            sums.emplace_back(column, QRect(right - wide, 0, wide, height()));
    }
    return sums;
}

}  // namespace botri::ui
