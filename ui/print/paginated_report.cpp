// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paginated_report.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include "core/base/check.h"
#include "ui/print/letterhead.h"
#include "ui/print/paper_text.h"
#include "ui/print/table_pages.h"

namespace botri::ui {
namespace {

constexpr double kPaperWidth = millimetres(297);
constexpr double kPaperHeight = millimetres(210);

/// The report's pages, seen from the corner of the text area.
std::vector<Page> filledPages(const report::Report& report, double width, double height)
{
    PageFiller pages(height);
    pages.place(letterhead(report, width));
    pages.place(titleBlock(report, width));
    for (std::size_t i = 0; i < report.tables.size(); ++i) {
        const report::ReportTable& table = report.tables[i];
        const bool isLast = i + 1 == report.tables.size();
        const TableLayout layout(table, report.language, width);
        const Block notes = notesBlock(report, table, width);
        const Block closing = isLast ? closingBlock(report, width) : Block{};
        if (i > 0)
            pages.newPage();
        pages.placeWhole(tableTitle(report, table, width));
        placeTable(pages, layout, notes.height + closing.height);
        pages.placeWhole(notes);
        pages.placeWhole(closing);
    }
    return std::move(pages).take();
}

Block pageNumber(int number, double width)
{
    const TextStyle style{13};
    const double height = lineHeight(style);
    return {{{{QString::number(number), style, {0, 0, width, height}, Across::Centre, 0, 1}}, {}}, height};
}

/// "Trang 2/12", between the marks at the foot.
Block pageOfPages(std::size_t number, std::size_t count, Language language, double width)
{
    const TextStyle style{9, false, true};
    const double height = lineHeight(style);
    const QString text = (language == Language::Vietnamese ? QStringLiteral("Trang %1/%2") : QStringLiteral("Page %1 of %2"))
                             .arg(number)
                             .arg(count);
    return {{{{text, style, {0, 0, width, height}, Across::Centre, 0, 1}}, {}}, height};
}

}  // namespace

PaginatedReport paginate(const report::Report& report)
{
    loadPaperFonts();
    const PaperStyle style = paperStyle(report.header.family);
    const double width = kPaperWidth - style.marginLeft - style.marginRight;
    std::vector<Page> filled = filledPages(report, width, kPaperHeight - style.marginTop - style.marginBottom);
    const Block marks = footMarks(report, width);
    PaginatedReport made;
    made.m_title = QString::fromStdString(report.title());
    for (std::size_t i = 0; i < filled.size(); ++i) {
        Page page = std::move(filled[i]);
        page.translate({style.marginLeft, style.marginTop});
        if (i > 0)
            page.add(pageNumber(static_cast<int>(i) + 1, width).content, {style.marginLeft, style.numberFromTop});
        const QPointF foot{style.marginLeft, kPaperHeight - style.marginBottom + millimetres(6)};
        page.add(marks.content, foot);
        page.add(pageOfPages(i + 1, filled.size(), report.language, width).content, foot);
        made.m_pages.push_back(std::move(page));
    }
    return made;
}

void PaginatedReport::paintPage(QPainter& painter, int page) const
{
    BOTRI_CHECK(page >= 0 && page < pageCount());
    painter.save();
    painter.scale(1 / kUnitsPerPoint, 1 / kUnitsPerPoint);
    paint(painter, m_pages[static_cast<std::size_t>(page)]);
    painter.restore();
}

QPageLayout paperLayout()
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

bool paintPages(const PaginatedReport& paper, QPagedPaintDevice& device, int first, int last)
{
    BOTRI_CHECK(first >= 0 && first <= last && last < paper.pageCount());
    device.setPageLayout(paperLayout());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage())
            return false;
        paper.paintPage(painter, page);
    }
    return painter.end();
}

}  // namespace botri::ui
