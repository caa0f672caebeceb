// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/plan_file_state.h"

#include <utility>

#include "core/acts/journal_text.h"
#include "core/base/check.h"

namespace botri::acts {

using store::StoreError;
using store::StoreOperation;
using store::StoreProblem;

namespace {

LocalizedText prefixed(const LocalizedText& prefix, const LocalizedText& title)
{
    return {prefix.vi + title.vi, prefix.en + title.en};
}

}  // namespace

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

Act PlanFileState::actAt(std::int64_t sequence) const
{
    const auto entry = database.journalEntry(sequence);
    BOTRI_CHECK(entry.has_value());
    auto changes = hashOf(*entry) == entry->hash ? parseChanges(entry->changes) : std::nullopt;
    if (!changes)
        throw StoreError(
            StoreProblem::Damaged, StoreOperation::Read, database.path(), "journal entry " + std::to_string(sequence));
    const JournalLine line = lineOf(*entry, database.path());
    Act act{line.kind, line.by, line.scenario, line.title, parseArguments(entry->arguments), std::move(changes->rows), {}};
    for (const PlanReferenceChange& plan : changes->plans)
        act.plans.push_back({plan.scenario, planAt(plan.before, sequence), planAt(plan.after, sequence)});
    return act;
}

std::variant<Step, ActRefusal> PlanFileState::undoStep(const Actor& by) const
{
    const auto sequence = undoStack.undoable();
    if (!sequence)
        return ActRefusal{RefusalReason::NoUndo, {"Không có gì để hoàn tác.", "There is nothing to undo."}, std::nullopt};
    const Act done = actAt(*sequence);
    return Step{{ActKind::Undo, by, done.scenario, prefixed({"Hoàn tác: ", "Undo: "}, done.title), {}, done.inverseChanges(),
                    done.inversePlans()},
        {sequence, std::nullopt}};
}

std::variant<Step, ActRefusal> PlanFileState::redoStep(const Actor& by) const
{
    const auto sequence = undoStack.redoable();
    if (!sequence)
        return ActRefusal{RefusalReason::NoUndo, {"Không có gì để làm lại.", "There is nothing to redo."}, std::nullopt};
    Act again = actAt(*sequence);
    again.kind = ActKind::Redo;
    again.by = by;
    again.title = prefixed({"Làm lại: ", "Redo: "}, again.title);
    return Step{std::move(again), {std::nullopt, sequence}};
}

std::optional<ActRefusal> PlanFileState::performStep(MakeStep make, const Actor& by)
{
    if (auto closed = closedDoor(); closed && closed->reason == RefusalReason::Busy)
        return closed;
    auto made = (this->*make)(by);
    if (auto* refused = std::get_if<ActRefusal>(&made))
        return std::move(*refused);
    const Step& step = std::get<Step>(made);
    return perform(step.act, step.link);
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
