// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/plan_file.h"

#include <algorithm>
#include <utility>

#include "core/acts/journal_audit.h"
#include "core/acts/journal_text.h"
#include "core/acts/undo_stack.h"
#include "core/base/check.h"

namespace botri::acts {
namespace {

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

LocalizedText prefixed(const LocalizedText& prefix, const LocalizedText& title)
{
    return {prefix.vi + title.vi, prefix.en + title.en};
}

/// What an entry takes back or makes again, when it is an undo or a redo.
struct Link {
    std::optional<std::int64_t> undoes;
    std::optional<std::int64_t> redoes;
};

store::JournalEntry entryFor(
    const Act& act, const ActEffect& effect, const Link& link, std::int64_t sequence, const std::string& previousHash)
{
    store::JournalEntry entry{sequence, std::string(describe(act.kind).key), act.title, act.by.author, act.by.time,
        act.scenario.text(), argumentsText(act.arguments), link.undoes, link.redoes, previousHash, {},
        changesText(effect.changes, effect.plans)};
    entry.hash = hashOf(entry);
    return entry;
}

}  // namespace

struct PlanFile::State {
    store::Database database;
    model::Workspace workspace;
    SavedPlans plans;
    std::vector<JournalLine> journal;
    UndoStack undoStack;
    std::optional<LocalizedText> readOnlyReason;
    std::optional<store::Holder> holder;
    std::vector<std::function<void(const ChangeSet&)>> listeners;
    bool announcing = false;

    explicit State(store::Database opened) : database(std::move(opened))
    {
        store::Contents contents = database.load();
        workspace = std::move(contents.workspace);
        plans = std::move(contents.plans);
        for (const store::JournalEntry& entry : contents.journal)
            remember(lineOf(entry, database.path()));
    }

    void remember(JournalLine line)
    {
        undoStack.record(line.sequence, line.kind, line.undoes, line.redoes);
        if (const auto undone = line.undoes ? line.undoes : line.redoes; undone && *undone >= 1 && *undone <= std::ssize(journal))
            journal[static_cast<std::size_t>(*undone - 1)].takenBack = line.undoes.has_value();
        journal.push_back(std::move(line));
    }

    std::optional<ActRefusal> perform(const Act& act, const Link& link)
    {
        BOTRI_CHECK(!announcing);
        if (database.isReadOnly())
            return ActRefusal{RefusalReason::ReadOnly,
                readOnlyReason.value_or(LocalizedText{"Tệp đang mở ở chế độ chỉ xem.", "The file is open for reading only."}),
                std::nullopt};
        auto answer = effectOf(act, workspace, plans);
        if (auto* refused = std::get_if<ActRefusal>(&answer))
            return std::move(*refused);
        carryOut(act, std::get<ActEffect>(answer), link);
        return std::nullopt;
    }

    /// All that can fail comes before or in the commit; after it memory is only moved into place.
    void carryOut(const Act& act, ActEffect& effect, const Link& link)
    {
        const store::JournalEntry entry =
            entryFor(act, effect, link, std::ssize(journal) + 1, journal.empty() ? "" : journal.back().hash);
        JournalLine line = lineOf(entry, database.path());
        ChangeSet announced{entry.sequence, act.kind, {}, {}};
        for (const PlanChange& plan : effect.plans)
            announced.plans.push_back(plan.scenario);
        const auto plansToWrite = replacements(effect.plans);
        journal.reserve(journal.size() + 1);
        database.commit({effect.changes, plansToWrite, entry});
        workspace = std::move(effect.workspace);
        plans = std::move(effect.plansAfter);
        remember(std::move(line));
        announced.rows = std::move(effect.changes);
        announce(announced);
    }

    void announce(const ChangeSet& changes)
    {
        announcing = true;
        for (const auto& listener : listeners)
            listener(changes);
        announcing = false;
    }

    std::optional<PlanDocument> planAt(const std::optional<PlanReference>& reference, std::int64_t sequence) const
    {
        if (!reference)
            return std::nullopt;
        auto text = database.planText(reference->hash);
        if (!text)
            throw StoreError(StoreProblem::Damaged, StoreOperation::Read, database.path(),
                "journal entry " + std::to_string(sequence) + ": plan missing");
        return PlanDocument{reference->fingerprint, std::move(*text)};
    }
};

bool ChangeSet::touches(model::TableId table) const
{
    return std::ranges::any_of(rows, [table](const model::RowChange& row) { return row.table == table; });
}

PlanFile::PlanFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PlanFile::PlanFile(PlanFile&&) noexcept = default;
PlanFile& PlanFile::operator=(PlanFile&&) noexcept = default;
PlanFile::~PlanFile() = default;

PlanFile PlanFile::create(const std::filesystem::path& path, const Act& first, const store::DatabaseOptions& options)
{
    const auto answer = effectOf(first, {}, {});
    const auto* effect = std::get_if<ActEffect>(&answer);
    BOTRI_CHECK(effect != nullptr);
    const auto plans = replacements(effect->plans);
    return PlanFile(std::make_unique<State>(
        store::Database::create(path, {effect->changes, plans, entryFor(first, *effect, {}, 1, "")}, options)));
}

PlanFile PlanFile::open(const std::filesystem::path& path, const store::DatabaseOptions& options)
{
    try {
        return PlanFile(std::make_unique<State>(store::Database::open(path, options)));
    } catch (const StoreError& error) {
        if (error.problem() != StoreProblem::InUse && error.problem() != StoreProblem::ReadOnly)
            throw;
        PlanFile file = openReadOnly(path, options);
        const LocalizedText who = error.holder().value_or(store::Holder{}).text();
        file.m_state->holder = error.holder();
        file.m_state->readOnlyReason = error.problem() == StoreProblem::InUse
            ? LocalizedText{"Tệp đang được " + who.vi + " mở để sửa; bạn chỉ xem được.",
                "The file is open for editing by " + who.en + "; you can only read it."}
            : LocalizedText{"Tệp, thư mục hoặc ổ đĩa chỉ cho đọc; muốn sửa, hãy lưu bản sao vào nơi khác.",
                "The file, its folder or the disk is read-only; save a copy elsewhere to edit it."};
        return file;
    }
}

PlanFile PlanFile::openReadOnly(const std::filesystem::path& path, const store::DatabaseOptions& options)
{
    return PlanFile(std::make_unique<State>(store::Database::openReadOnly(path, options)));
}

const std::filesystem::path& PlanFile::path() const
{
    return m_state->database.path();
}
bool PlanFile::isReadOnly() const
{
    return m_state->database.isReadOnly();
}
std::optional<LocalizedText> PlanFile::readOnlyReason() const
{
    return m_state->readOnlyReason;
}
std::optional<store::Holder> PlanFile::holder() const
{
    return m_state->holder;
}
const model::Workspace& PlanFile::workspace() const
{
    return m_state->workspace;
}
const SavedPlans& PlanFile::plans() const
{
    return m_state->plans;
}
const std::vector<JournalLine>& PlanFile::journal() const
{
    return m_state->journal;
}

std::optional<PlanDocument> PlanFile::planDocument(const model::ScenarioCode& scenario) const
{
    const auto found = m_state->plans.find(scenario);
    return found == m_state->plans.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ActRefusal> PlanFile::apply(const Act& act)
{
    BOTRI_CHECK(act.kind != ActKind::Undo && act.kind != ActKind::Redo);
    return m_state->perform(act, {});
}

std::optional<ActRefusal> PlanFile::undo(const Actor& by)
{
    const auto sequence = m_state->undoStack.undoable();
    if (!sequence)
        return ActRefusal{RefusalReason::NoUndo, {"Không có gì để hoàn tác.", "There is nothing to undo."}, std::nullopt};
    const Act done = actAt(*sequence);
    return m_state->perform({ActKind::Undo, by, done.scenario, prefixed({"Hoàn tác: ", "Undo: "}, done.title), {},
                                done.inverseChanges(), done.inversePlans()},
        {sequence, std::nullopt});
}

std::optional<ActRefusal> PlanFile::redo(const Actor& by)
{
    const auto sequence = m_state->undoStack.redoable();
    if (!sequence)
        return ActRefusal{RefusalReason::NoUndo, {"Không có gì để làm lại.", "There is nothing to redo."}, std::nullopt};
    Act again = actAt(*sequence);
    again.kind = ActKind::Redo;
    again.by = by;
    again.title = prefixed({"Làm lại: ", "Redo: "}, again.title);
    return m_state->perform(again, {std::nullopt, sequence});
}

bool PlanFile::canUndo() const
{
    return !isReadOnly() && m_state->undoStack.undoable();
}
bool PlanFile::canRedo() const
{
    return !isReadOnly() && m_state->undoStack.redoable();
}

LocalizedText PlanFile::undoTitle() const
{
    const auto sequence = m_state->undoStack.undoable();
    return sequence ? m_state->journal.at(static_cast<std::size_t>(*sequence - 1)).title : LocalizedText{};
}

LocalizedText PlanFile::redoTitle() const
{
    const auto sequence = m_state->undoStack.redoable();
    return sequence ? m_state->journal.at(static_cast<std::size_t>(*sequence - 1)).title : LocalizedText{};
}

Act PlanFile::actAt(std::int64_t sequence) const
{
    const auto entry = m_state->database.journalEntry(sequence);
    BOTRI_CHECK(entry.has_value());
    auto changes = hashOf(*entry) == entry->hash ? parseChanges(entry->changes) : std::nullopt;
    if (!changes)
        throw StoreError(StoreProblem::Damaged, StoreOperation::Read, path(), "journal entry " + std::to_string(sequence));
    const JournalLine line = lineOf(*entry, path());
    Act act{line.kind, line.by, line.scenario, line.title, parseArguments(entry->arguments), std::move(changes->rows), {}};
    for (const PlanReferenceChange& plan : changes->plans)
        act.plans.push_back({plan.scenario, m_state->planAt(plan.before, sequence), m_state->planAt(plan.after, sequence)});
    return act;
}

std::optional<JournalFault> PlanFile::verifyJournal() const
{
    return auditJournal(m_state->database);
}

void PlanFile::onChange(std::function<void(const ChangeSet&)> listener)
{
    m_state->listeners.push_back(std::move(listener));
}

void PlanFile::saveCopy(const std::filesystem::path& target, store::Existing existing) const
{
    m_state->database.saveCopy(target, existing);
}

}  // namespace botri::acts
