// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper_view.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

#include "ui/style/theme.h"

namespace botri::ui {
namespace {

constexpr double kPaperWidth = 297 / 25.4 * 72;  // A4 landscape, in points
constexpr double kPaperHeight = 210 / 25.4 * 72;
constexpr double kGap = 16;

}  // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Midlight);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_paper)
            return;
        for (int page = 0; page < m_paper->pageCount(); ++page)
            if (pageRect(page).bottom() > viewport()->height() / 2.0)
                return emit pageChanged(page);
    });
}

void PaperView::show(PaginatedReport paper)
{
    m_paper = std::move(paper);
    m_hint.clear();
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void PaperView::showHint(const QString& text)
{
    m_paper.reset();
    m_hint = text;
    updateScrollBars();
    viewport()->update();
}

void PaperView::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 0.3, 4.0);
    updateScrollBars();
    viewport()->update();
    emit zoomed();
}

void PaperView::fitWidth()
{
    zoom(1 / m_zoom);
}

int PaperView::perCent() const
{
    return qRound(scale() * 72 / logicalDpiX() * 100);
}

double PaperView::scale() const
{
    return std::max(0.1, (viewport()->width() - 2 * kGap) / kPaperWidth * m_zoom);
}

QRectF PaperView::pageRect(int page) const
{
    const double width = kPaperWidth * scale();
    const double height = kPaperHeight * scale();
    const double left = std::max(kGap, (viewport()->width() - width) / 2) - horizontalScrollBar()->value();
    return {left, kGap + page * (height + kGap) - verticalScrollBar()->value(), width, height};
}

void PaperView::updateScrollBars()
{
    const int pages = m_paper ? m_paper->pageCount() : 0;
    const int height = static_cast<int>(kGap + pages * (kPaperHeight * scale() + kGap));
    const int width = static_cast<int>(kPaperWidth * scale() + 2 * kGap);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PaperView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.hover);
    if (!m_paper) {
        painter.setPen(theme.muted);
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < m_paper->pageCount(); ++page) {
        const QRectF sheet = pageRect(page);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        painter.fillRect(sheet, Qt::white);  // paper is white in both themes
        painter.setPen(theme.line);
        painter.drawRect(sheet);
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.scale(scale(), scale());
        m_paper->paintPage(painter, page);
        painter.restore();
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    emit zoomed();
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoom(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

}  // namespace botri::ui
