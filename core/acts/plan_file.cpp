// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/plan_file.h"

#include <algorithm>
#include <utility>

#include "core/acts/act_writer.h"
#include "core/acts/journal_audit.h"
#include "core/acts/journal_text.h"
#include "core/acts/plan_file_state.h"
#include "core/base/check.h"

namespace botri::acts {
namespace {

using store::StoreError;
using store::StoreOperation;
using store::StoreProblem;

}  // namespace

bool ChangeSet::touches(model::TableId table) const
{
    return std::ranges::any_of(rows, [table](const model::RowChange& row) { return row.table == table; });
}

PlanFile::PlanFile(std::shared_ptr<PlanFileState> state) : m_state(std::move(state)) {}
PlanFile::PlanFile(PlanFile&&) noexcept = default;
PlanFile& PlanFile::operator=(PlanFile&&) noexcept = default;
PlanFile::~PlanFile() = default;

PlanFile PlanFile::create(const std::filesystem::path& path, const Act& first, const store::DatabaseOptions& options)
{
    const auto answer = effectOf(first, {}, {});
    const auto* effect = std::get_if<ActEffect>(&answer);
    BOTRI_CHECK(effect != nullptr);
    const auto plans = replacements(effect->plans);
    return PlanFile(std::make_shared<PlanFileState>(
        store::Database::create(path, {effect->changes, plans, entryFor(first, *effect, {}, 1, "")}, options)));
}

PlanFile PlanFile::open(const std::filesystem::path& path, const store::DatabaseOptions& options)
{
    try {
        return PlanFile(std::make_shared<PlanFileState>(store::Database::open(path, options)));
    } catch (const StoreError& error) {
        if (error.problem() != StoreProblem::InUse && error.problem() != StoreProblem::ReadOnly)
            throw;
        PlanFile file = openReadOnly(path, options);
        const LocalizedText who = error.holder().value_or(store::Holder{}).text();
        file.m_state->holder = error.holder();
        file.m_state->readOnlyReason = error.problem() == StoreProblem::InUse
            ? LocalizedText{"Tệp đang được " + who.vi + " mở để sửa; bạn chỉ xem được. Muốn sửa, hãy đóng tệp ở đó rồi mở lại.",
                "The file is open for editing by " + who.en
                    + "; you can only read it. To edit, close the file there and open it again."}
            : LocalizedText{"Tệp, thư mục hoặc ổ đĩa chỉ cho đọc; muốn sửa, hãy lưu bản sao vào nơi khác.",
                "The file, its folder or the disk is read-only; save a copy elsewhere to edit it."};
        return file;
    }
}

PlanFile PlanFile::openReadOnly(const std::filesystem::path& path, const store::DatabaseOptions& options)
{
    return PlanFile(std::make_shared<PlanFileState>(store::Database::openReadOnly(path, options)));
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

std::optional<ActRefusal> PlanFile::refusal() const
{
    return m_state->closedDoor();
}

std::optional<ActRefusal> PlanFile::apply(const Act& act)
{
    BOTRI_CHECK(act.kind != ActKind::Undo && act.kind != ActKind::Redo);
    return m_state->perform(act, {});
}

std::optional<ActRefusal> PlanFile::undo(const Actor& by)
{
    return m_state->performStep(&PlanFileState::undoStep, by);
}

std::optional<ActRefusal> PlanFile::redo(const Actor& by)
{
    return m_state->performStep(&PlanFileState::redoStep, by);
}

bool PlanFile::canUndo() const
{
    return !m_state->closedDoor() && m_state->undoStack.undoable();
}
bool PlanFile::canRedo() const
{
    return !m_state->closedDoor() && m_state->undoStack.redoable();
}

std::optional<ActKind> PlanFile::undoKind() const
{
    const auto sequence = m_state->undoStack.undoable();
    return sequence ? std::optional(m_state->journal.at(static_cast<std::size_t>(*sequence - 1)).kind) : std::nullopt;
}
std::optional<ActKind> PlanFile::redoKind() const
{
    const auto sequence = m_state->undoStack.redoable();
    return sequence ? std::optional(m_state->journal.at(static_cast<std::size_t>(*sequence - 1)).kind) : std::nullopt;
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
    BOTRI_CHECK(!m_state->handedOver);
    return m_state->actAt(sequence);
}

std::optional<JournalFault> PlanFile::verifyJournal() const
{
    BOTRI_CHECK(!m_state->handedOver);
    return auditJournal(m_state->database);
}

void PlanFile::onChange(std::function<void(const ChangeSet&)> listener)
{
    m_state->listeners.push_back(std::move(listener));
}

std::shared_ptr<ActWriter> PlanFile::handOver()
{
    BOTRI_CHECK(!m_state->closedDoor());
    m_state->journal.reserve(m_state->journal.size() + 1);
    m_state->handedOver = true;
    return std::shared_ptr<ActWriter>(new ActWriter(m_state));
}

bool PlanFile::isHandedOver() const
{
    return m_state->handedOver;
}

bool PlanFile::takeBack(ActWriter& writer)
{
    BOTRI_CHECK(m_state->handedOver && writer.m_state == m_state);
    m_state->handedOver = false;
    if (!writer.m_written)
        return false;
    m_state->adopt(std::move(*writer.m_written));
    writer.m_written.reset();
    return true;
}

void PlanFile::saveCopy(const std::filesystem::path& target, store::Existing existing) const
{
    BOTRI_CHECK(!m_state->handedOver);
    m_state->database.saveCopy(target, existing);
}

}  // namespace botri::acts
