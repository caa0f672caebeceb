// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_index.h"

#include <algorithm>
#include <array>
#include <sstream>

#include "core/base/vietnamese_text.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

enum Rank { Beginning, WordBeginning, Inside, Absent };

Rank rankOf(const SearchEntry& entry, const std::string& typed, const std::vector<std::string>& words)
{
    if (entry.folded.starts_with(typed))
        return Beginning;
    bool allBeginWords = true;
    for (const std::string& word : words) {
        const auto at = entry.folded.find(word);
        if (at == std::string::npos)
            return Absent;
        allBeginWords = allBeginWords && (at == 0 || entry.folded.find(" " + word) != std::string::npos);
    }
    return allBeginWords ? WordBeginning : Inside;
}

}  // namespace

void SearchIndex::add(SearchEntry entry)
{
    entry.folded = foldedText((entry.title + QLatin1Char(' ') + entry.detail).toStdString());
    m_entries.push_back(std::move(entry));
}

std::vector<std::size_t> SearchIndex::find(const QString& words, std::size_t limit) const
{
    const std::string typed = foldedText(words.toStdString());
    std::vector<std::string> parts;
    std::istringstream stream(typed);
    for (std::string part; stream >> part;)
        parts.push_back(part);
    std::array<std::vector<std::size_t>, Absent> ranked;
    for (std::size_t i = 0; i < m_entries.size() && ranked[Beginning].size() < limit; ++i)
        if (const Rank rank = rankOf(m_entries[i], typed, parts); rank != Absent && ranked[rank].size() < limit)
            ranked[rank].push_back(i);
    std::vector<std::size_t> best;
    for (const std::vector<std::size_t>& each : ranked)
        for (const std::size_t index : each)
            if (best.size() < limit)
                best.push_back(index);
    return best;
}

void addNamesOf(const model::Workspace& workspace, const Words& words, SearchIndex& index)
{
    for (const model::Unit& unit : workspace.rows<model::Unit>())
        index.add({words(unitName(workspace, unit.code)), QString::fromStdString(unit.formerDistrict), QStringLiteral("gaps"),
            Subject(UnitSubject{unit.code}), {}});
    const auto addMover = [&](const std::string& name, const model::StaffCode& code, const model::UnitCode& unit) {
        const QString place = unit.empty() ? QString() : words(unitName(workspace, unit)) + QStringLiteral(" · ");
        index.add({QString::fromStdString(name), place + QString::fromStdString(code.text()), QStringLiteral("staff"),
            Subject(StaffSubject{code}), {}});
    };
    for (const model::Staff& staff : workspace.rows<model::Staff>())
        addMover(staff.fullName, staff.code, staff.unit);
    for (const model::HeadCount& people : workspace.rows<model::HeadCount>())
        addMover(people.title, people.code, people.unit);
}

}  // namespace botri::ui
