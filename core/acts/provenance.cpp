// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/provenance.h"

#include <algorithm>

#include "core/acts/journal_text.h"
#include "core/base/moment.h"

namespace botri::acts {
namespace {

using store::StoreError;
using store::StoreOperation;
using store::StoreProblem;

constexpr std::size_t kMostColumns = 64;

std::uint64_t changedColumns(const model::RowChange& change)
{
    std::uint64_t columns = 0;
    for (std::size_t i = 0; i < std::min(change.after->size(), kMostColumns); ++i)
        if (!change.before || (*change.before)[i] != (*change.after)[i])
            columns |= std::uint64_t{1} << i;
    return columns;
}

}  // namespace

void Provenance::read(const store::JournalReader& reader, const std::vector<JournalLine>& journal, const Job& job)
{
    for (const JournalLine& line : journal) {
        if (line.sequence <= m_read)
            continue;
        job.report({"đọc nhật ký", "reading the journal"}, line.sequence - 1, std::ssize(journal));
        // Undo and redo only take back or repeat; the entry itself says which.
        if (line.kind != ActKind::Undo && line.kind != ActKind::Redo) {
            const auto entry = reader.entry(line.sequence);
            const auto changes = entry && entry->hash == line.hash ? parseChanges(entry->changes) : std::nullopt;
            if (!changes)
                throw StoreError(
                    StoreProblem::Damaged, StoreOperation::Read, reader.path(), "journal entry " + std::to_string(line.sequence));
            job.throwIfCancelled();
            take(*entry, *changes);
        }
        m_read = line.sequence;
    }
}

void Provenance::take(const store::JournalEntry& entry, const JournalChanges& changes)
{
    const auto arguments = parseArguments(entry.arguments);
    if (const auto source = arguments.find("source"); source != arguments.end())
        m_sources[entry.sequence] = source->second;
    for (const model::RowChange& change : changes.rows)
        if (change.after)
            m_touches[{change.table, change.key()}].push_back({entry.sequence, changedColumns(change)});
}

bool Provenance::hasRead(const std::vector<JournalLine>& journal) const
{
    return journal.empty() || m_read >= journal.back().sequence;
}

const JournalLine* Provenance::originOf(
    const std::vector<JournalLine>& journal, model::TableId table, const model::Record& row, std::size_t column) const
{
    const auto found = m_touches.find({table, keyOf(model::describe(table), row)});
    if (found == m_touches.end() || column >= kMostColumns)
        return nullptr;
    for (auto touch = found->second.rbegin(); touch != found->second.rend(); ++touch) {
        const JournalLine& line = journal[static_cast<std::size_t>(touch->sequence - 1)];
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
