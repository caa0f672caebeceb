// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/similar_text.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/base/vietnamese_text.h"

namespace botri {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

std::vector<std::string> similarTexts(std::string_view typed, const std::vector<std::string>& candidates)
{
    constexpr std::size_t kMostNamed = 3;
    const std::string wanted = foldedText(typed);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const std::string& each : candidates) {
        const std::string folded = foldedText(each);
        const std::size_t distance = editDistance(wanted, folded);
        // One letter in three may be wrong: "plna" is plan, "abcd" is nothing.
        const std::size_t allowed = std::max<std::size_t>(1, std::max(wanted.size(), folded.size()) / 3);
        const bool begins = wanted.size() >= 2 && folded.starts_with(wanted);
        if (distance <= allowed || begins || (distance == 2 && wanted.size() >= 4 && folded.size() == wanted.size()))
            found.emplace_back(begins ? 0 : distance, each);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < std::min(kMostNamed, found.size()); ++i)
        texts.push_back(found[i].second);
    return texts;
}

}  // namespace botri
