// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/exchange/import.h"

namespace botri::exchange {

/// Collects findings, a bounded number per sheet: the thousandth wrong row teaches nothing new.
class FindingList {
public:
    void add(Finding finding);
    /// In the order of ImportPreview::findings, with a last word for every sheet that had more. Leaves the list empty.
    [[nodiscard]] std::vector<Finding> take(const std::vector<SheetMatch>& sheets);

private:
    static constexpr int kMostPerSheet = 1'000;
    std::vector<Finding> m_findings;
    std::map<std::pair<std::string, std::string>, int> m_counts;
};

}  // namespace botri::exchange
