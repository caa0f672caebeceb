// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/journal_audit.h"

#include <map>

#include "core/acts/journal_text.h"
#include "core/acts/undo_stack.h"
#include "core/base/fingerprint.h"

namespace botri::acts {
namespace {

using PlanReferences = std::map<model::ScenarioCode, PlanReference>;

/// The data as the entries seen so far lead to them.
class Replay {
public:
    explicit Replay(const store::Database& database) : m_database(database) {}

    std::optional<JournalFault> follow(const store::JournalEntry& line)
    {
        const std::int64_t sequence = ++m_sequence;
        if (line.sequence != sequence)
            return fault(sequence, {"mục bị thiếu", "the entry is missing"});
        const auto entry = m_database.journalEntry(sequence);
        if (!entry || entry->previousHash != m_hash)
            return fault(sequence, {"không nối tiếp mục trước", "it does not follow the entry before"});
        if (hashOf(*entry) != entry->hash)
            return fault(sequence, {"nội dung đã bị sửa sau khi ghi", "it was altered after it was written"});
        m_hash = entry->hash;
        const auto kind = actKindOf(entry->kind);
        const auto changes = parseChanges(entry->changes);
        if (!kind || !changes)
            return fault(sequence, {"không đọc được nội dung", "it cannot be read"});
        if (!m_undoStack.record(sequence, *kind, entry->undoes, entry->redoes))
            return fault(sequence, {"hoàn tác sai thứ tự", "it undoes out of order"});
        return make(*changes, sequence);
    }

    [[nodiscard]] bool leadsTo(const store::Contents& contents) const
    {
        PlanReferences there;
        for (const auto& [scenario, plan] : contents.plans)
            there.emplace(scenario, referenceTo(plan));
        return contents.workspace == m_workspace && there == m_plans;
    }

    static JournalFault fault(std::int64_t sequence, const LocalizedText& why)
    {
        const std::string number = std::to_string(sequence);
        return {sequence,
            {"Nhật ký sai từ mục " + number + ": " + why.vi + ".",
                "The journal is broken from entry " + number + ": " + why.en + "."}};
    }

private:
    std::optional<JournalFault> make(const JournalChanges& changes, std::int64_t sequence)
    {
        m_workspace.apply(changes.rows);
        for (const PlanReferenceChange& plan : changes.plans) {
            m_plans.erase(plan.scenario);
            if (!plan.after)
                continue;
            const auto text = m_database.planText(plan.after->hash);
            if (!text || fingerprint(*text) != plan.after->hash)
                return fault(sequence, {"thiếu kết quả tính đã lưu", "the plan it saved is missing"});
            m_plans.emplace(plan.scenario, *plan.after);
        }
        return std::nullopt;
    }

    const store::Database& m_database;
    std::int64_t m_sequence = 0;
    std::string m_hash;
    model::Workspace m_workspace;
    PlanReferences m_plans;
    UndoStack m_undoStack;
};

}  // namespace

std::optional<JournalFault> auditJournal(const store::Database& database)
{
    const store::Contents contents = database.load();
    Replay replay(database);
    for (const store::JournalEntry& line : contents.journal)
        if (auto found = replay.follow(line))
            return found;
    if (contents.journal.empty() || !replay.leadsTo(contents))
        return JournalFault{0,
            {"Dữ liệu trong tệp không khớp với nhật ký: có chương trình khác đã sửa tệp.",
                "The data are not what the journal leads to: another program changed the file."}};
    return std::nullopt;
}

}  // namespace botri::acts
