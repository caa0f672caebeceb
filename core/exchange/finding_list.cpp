// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/finding_list.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace botri::exchange {

void FindingList::add(Finding finding)
{
    if (++m_counts[{finding.file, finding.sheet}] <= kMostPerSheet)
        m_findings.push_back(std::move(finding));
}

std::vector<Finding> FindingList::take()
{
    for (const auto& [place, count] : std::exchange(m_counts, {})) {
        if (count <= kMostPerSheet)
            continue;
        const std::string more = std::to_string(count - kMostPerSheet);
        Finding last;
        last.kind = FindingKind::TooManyFindings;
        last.severity = Severity::Note;
        last.file = place.first;
        last.sheet = place.second;
        last.row = std::numeric_limits<int>::max();
        last.why = {"còn " + more + " điều nữa không liệt kê", more + " more are not listed"};
        last.mend = {"Hãy sửa những điều đã nêu rồi nhập lại.", "Mend those listed and import again."};
        m_findings.push_back(std::move(last));
    }
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const Finding& a, const Finding& b) { return std::tie(a.file, a.sheet, a.row) < std::tie(b.file, b.sheet, b.row); });
    for (Finding& finding : m_findings)
        if (finding.kind == FindingKind::TooManyFindings)
            finding.row = 0;
    return std::exchange(m_findings, {});
}

}  // namespace botri::exchange
