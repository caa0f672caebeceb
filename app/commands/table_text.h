// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace botri::app {

/// A table for the terminal: first column left, the others right, widths in characters rather than bytes.
class TableText {
public:
    explicit TableText(std::vector<std::string> headings);

    /// \pre as many cells as headings.
    void add(std::vector<std::string> cells);
    /// Without a line break at the end.
    [[nodiscard]] std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

}  // namespace botri::app
