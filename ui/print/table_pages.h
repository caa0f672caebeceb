// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/print/page.h"
#include "ui/print/table_layout.h"

namespace botri::ui {

/// Fills pages from the top down. Coordinates are those of the text area: its upper left corner is the origin.
class PageFiller {
public:
    explicit PageFiller(double height) : m_height(height), m_pages(1) {}

    [[nodiscard]] double room() const { return m_height - m_y; }
    [[nodiscard]] double height() const { return m_height; }
    /// \pre it fits, unless the page is empty
    void place(const Block& block);
    /// On this page if it fits, else on the next.
    void placeWhole(const Block& block);
    void newPage();
    [[nodiscard]] bool atTop() const { return m_y == 0; }
    [[nodiscard]] std::vector<Page> take() && { return std::move(m_pages); }

private:
    double m_height;
    double m_y = 0;
    std::vector<Page> m_pages;
};

/// Rows that must not be parted: a group heading and the first row under it, a subtotal or total and the row above.
struct RowChain {
    std::size_t first;
    std::size_t last;  ///< included
};
[[nodiscard]] std::vector<RowChain> rowChains(const TableLayout& table);

/// Places the table, its headings again on each page. Rows are not split unless one is higher than a page.
/// \param tail height of what follows; the last chain moves to the next page with it when both do not fit here.
void placeTable(PageFiller& pages, const TableLayout& table, double tail);

}  // namespace botri::ui
