// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/provenance.h"

#include <algorithm>

namespace botri::acts {
namespace {

constexpr std::size_t kMostColumns = 64;

std::uint64_t changedColumns(const model::RowChange& change)
{
    std::uint64_t columns = 0;
    for (std::size_t i = 0; i < std::min(change.after->size(), kMostColumns); ++i)
        if (!change.before || (*change.before)[i] != (*change.after)[i])
            columns |= std::uint64_t{1} << i;
    return columns;
}

/// "2026-01-15T08:30:00+07:00" → "15/01/2026 08:30"
std::string momentText(const std::string& time)
{
    if (time.size() < 16 || time[4] != '-' || time[10] != 'T')
        return time;
    return time.substr(8, 2) + "/" + time.substr(5, 2) + "/" + time.substr(0, 4) + " " + time.substr(11, 5);
}

}  // namespace

void Provenance::clear()
{
    m_read = 0;
    m_touches.clear();
    m_sources.clear();
}

void Provenance::read(const PlanFile& file)
{
    for (const JournalLine& line : file.journal()) {
        if (line.sequence <= m_read)
            continue;
        m_read = line.sequence;
        if (line.kind == ActKind::Undo || line.kind == ActKind::Redo)
            continue;  // they only take back or repeat; the entry itself says which
        const Act act = file.actAt(line.sequence);
        if (const auto source = act.arguments.find("source"); source != act.arguments.end())
            m_sources[line.sequence] = source->second;
        for (const model::RowChange& change : act.changes)
            if (change.after)
                m_touches[{change.table, change.key()}].push_back({line.sequence, changedColumns(change)});
    }
}

const JournalLine* Provenance::originOf(const PlanFile& file, model::TableId table, const model::Record& row, std::size_t column)
{
    read(file);
    const auto found = m_touches.find({table, keyOf(model::describe(table), row)});
    if (found == m_touches.end() || column >= kMostColumns)
        return nullptr;
    for (auto touch = found->second.rbegin(); touch != found->second.rend(); ++touch) {
        const JournalLine& line = file.journal()[static_cast<std::size_t>(touch->sequence - 1)];
        if (!line.takenBack && (touch->columns >> column & 1U) != 0)
            return &line;
    }
    return nullptr;
}

std::string Provenance::sourceOf(std::int64_t sequence) const
{
    const auto found = m_sources.find(sequence);
    return found == m_sources.end() ? std::string{} : found->second;
}

LocalizedText originText(const JournalLine& line, const std::string& source)
{
    const std::string who = line.by.author.empty() ? "" : ", " + line.by.author;
    const std::string when = momentText(line.by.time);
    if (!source.empty())
        return {"nhập từ “" + source + "” lúc " + when + who, "imported from “" + source + "” on " + when + who};
    return {line.title.vi + ", lúc " + when + who, line.title.en + ", on " + when + who};
}

}  // namespace botri::acts
