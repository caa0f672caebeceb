// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/finding_list.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace botri::exchange {

namespace {

/// Where the findings of each sheet stand: what is no sheet of a table comes first, then the tables as they are read.
std::map<std::pair<std::string, std::string>, int> tableRanks(const std::vector<SheetMatch>& sheets)
{
    std::map<std::pair<std::string, std::string>, int> ranks;
    for (const SheetMatch& sheet : sheets)
        if (sheet.table)
            ranks[{sheet.file, sheet.sheet}] =
                1 + static_cast<int>(std::ranges::find(model::allTables(), *sheet.table) - model::allTables().begin());
    return ranks;
}

bool followsFromOthers(const Finding& finding)
{
    return finding.kind == FindingKind::DependsOnLeftOut || finding.kind == FindingKind::TooManyFindings;
}

}  // namespace

void FindingList::add(Finding finding)
{
    if (++m_counts[{finding.file, finding.sheet}] <= kMostPerSheet)
        m_findings.push_back(std::move(finding));
}

std::vector<Finding> FindingList::take(const std::vector<SheetMatch>& sheets)
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
    const auto ranks = tableRanks(sheets);
    const auto rankOf = [&](const Finding& finding) {
        const auto rank = ranks.find({finding.file, finding.sheet});
        return rank == ranks.end() ? 0 : rank->second;
    };
    std::ranges::stable_sort(m_findings, {}, [&](const Finding& each) {
        return std::tuple<Severity, bool, int, const std::string&, const std::string&, int>(
            each.severity, followsFromOthers(each), rankOf(each), each.file, each.sheet, each.row);
    });
    for (Finding& finding : m_findings)
        if (finding.kind == FindingKind::TooManyFindings)
            finding.row = 0;
    return std::exchange(m_findings, {});
}

}  // namespace botri::exchange
