// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_index.h"

#include <algorithm>
#include <array>
#include <sstream>

#include "core/base/vietnamese_text.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

enum Rank {
    WholeBeginning,
    WholeWords,
    DataBeginning,
    DataWholeWords,  // of the detail, too
    DataWordBeginning,
    Beginning,
    WordBeginning,
    Inside,
    Absent
};

constexpr std::size_t kKeptForCommands = 3;

bool isOfData(const SearchEntry& entry)
{
    return std::holds_alternative<Subject>(entry.target);
}

/// Does each of `words` begin a word of `text`, or with an `end` of " " stand in it whole?
bool holds(const std::string& text, const std::vector<std::string>& words, const char* end)
{
    const std::string spaced = " " + text + " ";
    return std::ranges::all_of(
        words, [&](const std::string& word) { return spaced.find(" " + word + end) != std::string::npos; });
}

Rank rankOf(const SearchEntry& entry, const std::string& typed, const std::vector<std::string>& words)
{
    if (!std::ranges::all_of(words, [&](const std::string& word) { return entry.folded.find(word) != std::string::npos; }))
        return Absent;
    if (words.empty())
        return Beginning;
    if (holds(entry.foldedTitle, words, " "))
        return entry.foldedTitle.starts_with(typed) ? WholeBeginning : WholeWords;
    const bool begins = entry.folded.starts_with(typed);
    const bool wordsBegin = begins || holds(entry.folded, words, "");
    if (!isOfData(entry))
        return begins ? Beginning : wordsBegin ? WordBeginning : Inside;
    if (begins)
        return DataBeginning;
    if (holds(entry.folded, words, " "))
        return DataWholeWords;
    return wordsBegin ? DataWordBeginning : Inside;
}

}  // namespace

void SearchIndex::add(SearchEntry entry)
{
    entry.folded = foldedText((entry.title + QLatin1Char(' ') + entry.detail).toStdString());
    entry.foldedTitle = foldedText(entry.title.toStdString());
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
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (const Rank rank = rankOf(m_entries[i], typed, parts); rank != Absent && ranked[rank].size() < limit)
            ranked[rank].push_back(i);
    // However many names begin so, a command that does is still to be seen.
    std::size_t commands = std::min({ranked[Beginning].size() + ranked[WordBeginning].size(), kKeptForCommands, limit / 2});
    std::vector<std::size_t> best;
    for (std::size_t rank = 0; rank < ranked.size(); ++rank)
        for (const std::size_t index : ranked[rank]) {
            const bool isCommand = rank == Beginning || rank == WordBeginning;
            if (best.size() + (isCommand ? 0 : commands) >= limit)
                break;
            commands -= isCommand && commands > 0 ? 1 : 0;
            best.push_back(index);
        }
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
