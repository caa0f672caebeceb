// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include "core/acts/plan_acts.h"
#include "core/base/check.h"
#include "core/planning/plan_document.h"
#include "core/planning/planner.h"
#include "ui/text/failure.h"

namespace botri::ui {

Document::Document(std::function<acts::Actor()> actor, QObject* parent) : QObject(parent), m_actor(std::move(actor)) {}

Document::~Document() = default;

void Document::adopt(acts::PlanFile file)
{
    m_file.emplace(std::move(file));
    // Listeners may not act: what changed is kept here and told once the act has returned.
    m_file->onChange([this](const acts::ChangeSet& changes) { m_lastChange = changes; });
    m_savedAt.reset();
    readPlan();
    emit opened();
}

void Document::close()
{
    if (!isOpen())
        return;
    m_file.reset();
    m_plan.reset();
    m_standing = PlanStanding::None;
    emit closed();
}

const acts::PlanFile& Document::file() const
{
    BOTRI_CHECK(m_file.has_value());
    return *m_file;
}

const model::Workspace& Document::workspace() const
{
    static const model::Workspace empty;
    return m_file ? m_file->workspace() : empty;
}

template <class Step>
bool Document::perform(Step step)
{
    BOTRI_CHECK(m_file.has_value());
    m_lastChange.reset();
    try {
        if (const std::optional<acts::ActRefusal> refusal = step()) {
            emit refused(refusal->text);
            return false;
        }
    } catch (...) {
        emit failed(failureText(std::current_exception()));
        return false;
    }
    m_savedAt = QTime::currentTime();
    const acts::ChangeSet changes = m_lastChange.value_or(acts::ChangeSet{});
    if (changes.plans.empty())
        judgePlan();
    else
        readPlan();
    emit changed(changes);
    emit planChanged();
    return true;
}

bool Document::apply(const acts::Act& act)
{
    return perform([&] { return m_file->apply(act); });
}

bool Document::undo()
{
    return perform([&] { return m_file->undo(m_actor()); });
}

bool Document::redo()
{
    return perform([&] { return m_file->redo(m_actor()); });
}

bool Document::keepPlan(const planning::Plan& plan)
{
    const std::optional<acts::PlanDocument> before = file().planDocument(plan.scenario);
    acts::PlanDocument document{plan.inputs, planning::toDocument(plan)};
    if (before == document) {
        emit planChanged();
        return true;
    }
    return apply(acts::savePlan(workspace(), m_actor(), plan.scenario, before, std::move(document)));
}

void Document::readPlan()
{
    m_plan.reset();
    if (const auto document = m_file->planDocument(scenario()))
        if (std::optional<planning::Plan> plan = planning::fromDocument(document->json))
            m_plan = std::make_shared<const planning::Plan>(std::move(*plan));
    judgePlan();
}

void Document::judgePlan()
{
    if (!m_plan)
        m_standing = PlanStanding::None;
    else
        m_standing =
            planning::inputsFingerprint(workspace(), scenario()) == m_plan->inputs ? PlanStanding::Current : PlanStanding::Stale;
}

}  // namespace botri::ui
