// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/act_writer.h"

#include <utility>

#include "core/acts/plan_file_state.h"
#include "core/base/check.h"

namespace botri::acts {

ActWriter::ActWriter(std::shared_ptr<PlanFileState> state) : m_state(std::move(state)) {}

ActWriter::~ActWriter() = default;

std::optional<ActRefusal> ActWriter::write(const Act& act, const Job& job)
{
    BOTRI_CHECK(act.kind != ActKind::Undo && act.kind != ActKind::Redo);
    return put(act, {}, job);
}

std::optional<ActRefusal> ActWriter::undo(const Actor& by, const Job& job)
{
    return put(m_state->undoStep(by), job);
}

std::optional<ActRefusal> ActWriter::redo(const Actor& by, const Job& job)
{
    return put(m_state->redoStep(by), job);
}

std::optional<ActRefusal> ActWriter::put(const std::variant<Step, ActRefusal>& made, const Job& job)
{
    if (const auto* refused = std::get_if<ActRefusal>(&made))
        return *refused;
    const Step& step = std::get<Step>(made);
    return put(step.act, step.link, job);
}

std::optional<ActRefusal> ActWriter::put(const Act& act, const Link& link, const Job& job)
{
    BOTRI_CHECK(!m_written);
    auto answer = m_state->write(act, link, job);
    if (auto* refused = std::get_if<ActRefusal>(&answer))
        return std::move(*refused);
    m_written = std::make_unique<WrittenAct>(std::move(std::get<WrittenAct>(answer)));
    return std::nullopt;
}

const model::Workspace& ActWriter::workspaceAfter() const
{
    BOTRI_CHECK(m_written != nullptr);
    return m_written->effect.workspace;
}

}  // namespace botri::acts
