// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/plan_file_state.h"

#include <utility>

#include "core/acts/journal_text.h"
#include "core/base/check.h"

namespace botri::acts {

using store::StoreError;
using store::StoreOperation;
using store::StoreProblem;

JournalLine lineOf(const store::JournalEntry& entry, const std::filesystem::path& path)
{
    const auto kind = actKindOf(entry.kind);
    if (!kind)
        throw StoreError(StoreProblem::Damaged, StoreOperation::Read, path,
            "journal entry " + std::to_string(entry.sequence) + ": kind " + entry.kind);
    return {entry.sequence, *kind, entry.title, {entry.author, entry.time}, model::ScenarioCode(entry.scenario), entry.undoes,
        entry.redoes, false, entry.hash};
}

std::vector<store::PlanReplacement> replacements(const std::vector<PlanChange>& plans)
{
    std::vector<store::PlanReplacement> all;
    for (const PlanChange& plan : plans)
        all.push_back({plan.scenario, plan.after});
    return all;
}

store::JournalEntry entryFor(
    const Act& act, const ActEffect& effect, const Link& link, std::int64_t sequence, const std::string& previousHash)
{
    store::JournalEntry entry{sequence, std::string(describe(act.kind).key), act.title, act.by.author, act.by.time,
        act.scenario.text(), argumentsText(act.arguments), link.undoes, link.redoes, previousHash, {},
        changesText(effect.changes, effect.plans)};
    entry.hash = hashOf(entry);
    return entry;
}

PlanFileState::PlanFileState(store::Database opened) : database(std::move(opened))
{
    store::Contents contents = database.load();
    workspace = std::move(contents.workspace);
    plans = std::move(contents.plans);
    for (const store::JournalEntry& entry : contents.journal)
        remember(lineOf(entry, database.path()));
}

void PlanFileState::remember(JournalLine line)
{
    undoStack.record(line.sequence, line.kind, line.undoes, line.redoes);
    if (const auto undone = line.undoes ? line.undoes : line.redoes; undone && *undone >= 1 && *undone <= std::ssize(journal))
        journal[static_cast<std::size_t>(*undone - 1)].takenBack = line.undoes.has_value();
    journal.push_back(std::move(line));
}

std::optional<ActRefusal> PlanFileState::closedDoor() const
{
    if (handedOver)
        return ActRefusal{RefusalReason::Busy,
            {"Tệp đang được ghi. Hãy đợi ghi xong hoặc hủy việc đang chạy, rồi làm lại.",
                "The file is being written. Wait until that is done, or cancel it, and repeat."},
            std::nullopt};
    if (database.isReadOnly())
        return ActRefusal{RefusalReason::ReadOnly,
            readOnlyReason.value_or(LocalizedText{"Tệp đang mở ở chế độ chỉ xem.", "The file is open for reading only."}),
            std::nullopt};
    return std::nullopt;
}

std::optional<ActRefusal> PlanFileState::perform(const Act& act, const Link& link)
{
    BOTRI_CHECK(!announcing);
    if (auto closed = closedDoor())
        return closed;
    journal.reserve(journal.size() + 1);
    auto answer = write(act, link, {});
    if (auto* refused = std::get_if<ActRefusal>(&answer))
        return std::move(*refused);
    adopt(std::move(std::get<WrittenAct>(answer)));
    return std::nullopt;
}

/// All that can fail comes before or in the commit.
std::variant<WrittenAct, ActRefusal> PlanFileState::write(const Act& act, const Link& link, const Job& job)
{
    auto answer = effectOf(act, workspace, plans, job);
    if (auto* refused = std::get_if<ActRefusal>(&answer))
        return std::move(*refused);
    auto& effect = std::get<ActEffect>(answer);
    const store::JournalEntry entry =
        entryFor(act, effect, link, std::ssize(journal) + 1, journal.empty() ? "" : journal.back().hash);
    WrittenAct written{act.kind, std::move(effect), lineOf(entry, database.path())};
    const auto plansToWrite = replacements(written.effect.plans);
    database.commit({written.effect.changes, plansToWrite, entry}, job);
    return written;
}

void PlanFileState::adopt(WrittenAct written)
{
    ChangeSet announced{written.line.sequence, written.kind, {}, {}};
    for (const PlanChange& plan : written.effect.plans)
        announced.plans.push_back(plan.scenario);
    workspace = std::move(written.effect.workspace);
    plans = std::move(written.effect.plansAfter);
    remember(std::move(written.line));
    announced.rows = std::move(written.effect.changes);
    announce(announced);
}

void PlanFileState::announce(const ChangeSet& changes)
{
    announcing = true;
    for (const auto& listener : listeners)
        listener(changes);
    announcing = false;
}

std::optional<PlanDocument> PlanFileState::planAt(const std::optional<PlanReference>& reference, std::int64_t sequence) const
{
    if (!reference)
        return std::nullopt;
    auto text = database.planText(reference->hash);
    if (!text)
        throw StoreError(StoreProblem::Damaged, StoreOperation::Read, database.path(),
            "journal entry " + std::to_string(sequence) + ": plan missing");
    return PlanDocument{reference->fingerprint, std::move(*text)};
}

}  // namespace botri::acts
