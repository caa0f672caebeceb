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
            said << m_rows.headerData(column, Qt::Horizontal).toString() + QLatin1Char(' ') + m_totals.back();
    }
    setVisible(m_rows.hasTotals() && m_rows.passedRows() > 1);
    setAccessibleName(tr("Total") + QStringLiteral(": ") + said.join(QStringLiteral(", ")));
    update();
}

QSize TableFoot::sizeHint() const
{
    return {0, std::max(30, QFontMetrics(screenFont(TypeSize::Body, TypeWeight::Bold)).height() + 8)};
}

void TableFoot::paintEvent(QPaintEvent*)
{
    constexpr int kMargin = 6;
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.subtotal);
    painter.setPen(theme.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.setPen(theme.text);
    painter.setFont(screenFont(TypeSize::Body, TypeWeight::Bold));
    int free = width();
    for (const int column : m_grid.header().shownColumns()) {
        if (column >= m_totals.size() || m_totals[column].isEmpty())
            continue;
        const int right = m_grid.columnViewportPosition(column) + m_grid.columnWidth(column);
        // A sum may be wider than its column and then grows to the left.
        const int wide = QFontMetrics(painter.font()).horizontalAdvance(m_totals[column]) + 2 * kMargin;
        const int left = std::min(m_grid.columnViewportPosition(column), right - wide);
        painter.drawText(QRect(left, 0, right - left - kMargin, height()), Qt::AlignRight | Qt::AlignVCenter, m_totals[column]);
        free = std::min(free, left);
    }
    if (const QRect words(kMargin, 0, free - 2 * kMargin, height()); words.width() > 40)
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter.font())
                .elidedText(tr("Total of %Ln rows", nullptr, m_rows.passedRows()), Qt::ElideRight, words.width()));
}

}  // namespace botri::ui
