// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPageLayout>
#include <QString>

#include "core/report/report.h"
#include "ui/print/page.h"

class QPagedPaintDevice;
class QPainter;

namespace botri::ui {

/// A report laid out on A4 landscape, ready to be painted anywhere: preview, printer and PDF show the same pages.
/// Keeps no reference to the report. Painting is const and repeatable.
class PaginatedReport {
public:
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const QString& title() const { return m_title; }

    /// Paints a page at the painter's origin, in points (1/72 inch): scale the painter first.
    /// \pre 0 ≤ page < pageCount()
    void paintPage(QPainter& painter, int page) const;

    /// What stands on the pages, in tenths of a point from the upper left corner of the paper.
    [[nodiscard]] const std::vector<Page>& pages() const { return m_pages; }

private:
    friend PaginatedReport paginate(const report::Report& report);

    QString m_title;
    std::vector<Page> m_pages;
};

/// Lays a report out. \pre a QGuiApplication exists. Must run on the thread of the GUI: it measures fonts.
[[nodiscard]] PaginatedReport paginate(const report::Report& report);

/// A4, landscape, without printer margins: the paper has its own.
[[nodiscard]] QPageLayout paperLayout();

/// Paints pages `first`…`last` (from 0, both included) on a printer or PDF writer, one device page each.
/// Returns false when the device cannot be painted on.
[[nodiscard]] bool paintPages(const PaginatedReport& paper, QPagedPaintDevice& device, int first, int last);

}  // namespace botri::ui
