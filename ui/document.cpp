// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include <cstdlib>
#include <utility>

#include "core/acts/plan_acts.h"
#include "core/base/check.h"
#include "core/planning/plan_document.h"
#include "core/planning/planner.h"
#include "ui/jobs/job_runner.h"
#include "ui/text/failure.h"

namespace botri::ui {
namespace {

std::shared_ptr<const planning::Plan> keptPlan(const acts::PlanFile& file, const model::ScenarioCode& scenario)
{
    if (const auto document = file.planDocument(scenario))
        if (std::optional<planning::Plan> plan = planning::fromDocument(document->json))
            return std::make_shared<const planning::Plan>(std::move(*plan));
    return nullptr;
}

PlanStanding standingOf(const planning::Plan* plan, const model::Workspace& workspace, const model::ScenarioCode& scenario)
{
    if (!plan)
        return PlanStanding::None;
    return planning::inputsFingerprint(workspace, scenario) == plan->inputs ? PlanStanding::Current : PlanStanding::Stale;
}

}  // namespace

Document::Document(std::function<acts::Actor()> actor, QObject* parent) : QObject(parent), m_actor(std::move(actor)) {}

Document::~Document() = default;

ReadPlanFile readPlanFile(acts::PlanFile file)
{
    const model::ScenarioCode scenario = model::baseScenario();
    std::shared_ptr<const planning::Plan> plan = keptPlan(file, scenario);
    const PlanStanding standing = standingOf(plan.get(), file.workspace(), scenario);
    return {std::move(file), std::move(plan), standing};
}

void Document::adopt(ReadPlanFile read)
{
    const std::optional<acts::PlanFile> before = std::exchange(m_file, std::move(read.file));  // pages look at it until told
    m_writer.reset();
    // Listeners may not act: what changed is kept here and told once the act has returned.
    m_file->onChange([this](const acts::ChangeSet& changes) { remember(changes); });
    m_lastSaveFailed = false;
    m_plan = std::move(read.plan);
    m_standing = read.standing;
    emit opened();
}

void Document::close()
{
    if (!isOpen())
        return;
    const std::optional<acts::PlanFile> before = std::exchange(m_file, std::nullopt);  // pages look at it until told
    m_writer.reset();
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
    std::optional<acts::ActRefusal> refusal;
    try {
        refusal = step();
    } catch (...) {
        m_lastSaveFailed = true;
        tellChange();
        emit failed(failureText(std::current_exception()), failureDetails(std::current_exception()));
        return false;
    }
    if (m_lastChange)
        m_lastSaveFailed = false;
    tellChange();
    if (refusal)
        emit refused(refusal->text);
    return !refusal;
}

/// Several undo steps are told as one change.
void Document::remember(const acts::ChangeSet& changes)
{
    if (!m_lastChange) {
        m_lastChange = changes;
        return;
    }
    m_lastChange->sequence = changes.sequence;
    m_lastChange->kind = changes.kind;
    m_lastChange->rows.insert(m_lastChange->rows.end(), changes.rows.begin(), changes.rows.end());
    m_lastChange->plans.insert(m_lastChange->plans.end(), changes.plans.begin(), changes.plans.end());
}

void Document::tellChange(std::optional<PlanStanding> judged)
{
    if (!m_lastChange) {
        if (m_lastSaveFailed)
            emit planChanged();
        return;
    }
    const acts::ChangeSet changes = std::move(*m_lastChange);
    m_lastChange.reset();
    if (changes.plans.empty() && judged)
        m_standing = *judged;
    else if (changes.plans.empty())
        judgePlan();
    else
        readPlan();
    emit changed(changes);
    emit planChanged();
}

bool Document::apply(const acts::Act& act)
{
    return perform([&] { return m_file->apply(act); });
}

/// How the job of a large act ended.
struct Document::Written {
    std::optional<acts::ActRefusal> refusal;
    std::exception_ptr failure;
    PlanStanding standing = PlanStanding::None;
};

void Document::applyIn(
    JobRunner& jobs, const LocalizedText& title, std::function<acts::Act()> make, std::function<void(bool)> ended)
{
    writeIn(
        jobs, title, [make = std::move(make)](acts::ActWriter& writer, const Job& job) { return writer.write(make(), job); },
        std::move(ended));
}

void Document::writeIn(JobRunner& jobs, const LocalizedText& title, Write write, std::function<void(bool)> ended)
{
    if (const auto closed = m_file->refusal()) {
        emit refused(closed->text);
        return ended(false);
    }
    m_lastChange.reset();
    const std::shared_ptr<acts::ActWriter> writer = m_writer = m_file->handOver();
    emit writingChanged();
    jobs.startWriting(
        title,
        [writer, write = std::move(write), plan = m_plan, code = scenario()](const Job& job) {
            Written written;
            try {
                written.refusal = write(*writer, job);
                if (!written.refusal)
                    written.standing = standingOf(plan.get(), writer->workspaceAfter(), code);
            } catch (const JobCancelled&) {
                throw;
            } catch (...) {
                written.failure = std::current_exception();
            }
            return written;
        },
        [this, writer, ended](const Written& written) {
            if (m_writer != writer)
                return;  // closed meanwhile
            const bool applied = !written.refusal && !written.failure;
            endWriting(writer, written);
            ended(applied);
        });
    // A cancelled job hands nothing over.
    connect(
        &jobs, &JobRunner::finished, this,
        [this, writer, ended = std::move(ended)] {
            if (m_writer != writer)
                return;
            endWriting(writer, {});
            ended(false);
        },
        Qt::SingleShotConnection);
}

void Document::endWriting(const std::shared_ptr<acts::ActWriter>& writer, const Written& written)
{
    m_writer.reset();
    m_lastSaveFailed = written.failure != nullptr;
    m_file->takeBack(*writer);
    emit writingChanged();
    tellChange(written.standing);
    if (written.failure)
        emit failed(failureText(written.failure), failureDetails(written.failure));
    if (written.refusal)
        emit refused(written.refusal->text);
}

bool Document::refusesWhileWriting()
{
    if (isWriting())
        emit refused(m_file->refusal()->text);
    return isWriting();
}

bool Document::undo()
{
    return perform([&] { return m_file->undo(m_actor()); });
}

bool Document::travel(int steps)
{
    return perform([&] {
        std::optional<acts::ActRefusal> refusal;
        for (int i = 0; i < std::abs(steps) && !refusal; ++i)
            refusal = steps < 0 ? m_file->undo(m_actor()) : m_file->redo(m_actor());
        return refusal;
    });
}

bool Document::redo()
{
    return perform([&] { return m_file->redo(m_actor()); });
}

void Document::undoIn(JobRunner& jobs)
{
    if (isWriting() || file().undoKind() != acts::ActKind::Import) {
        undo();
        return;
    }
    const LocalizedText title = file().undoTitle();
    writeIn(
        jobs, {"Hoàn tác: " + title.vi, "Undoing: " + title.en},
        [by = actor()](acts::ActWriter& writer, const Job& job) { return writer.undo(by, job); }, [](bool) {});
}

void Document::redoIn(JobRunner& jobs)
{
    if (isWriting() || file().redoKind() != acts::ActKind::Import) {
        redo();
        return;
    }
    const LocalizedText title = file().redoTitle();
    writeIn(
        jobs, {"Làm lại: " + title.vi, "Redoing: " + title.en},
        [by = actor()](acts::ActWriter& writer, const Job& job) { return writer.redo(by, job); }, [](bool) {});
}

QDateTime Document::savedAt() const
{
    return QDateTime::fromString(QString::fromStdString(file().journal().back().by.time), Qt::ISODate).toLocalTime();
}

bool Document::keeps(const planning::Plan& plan) const
{
    return file().planDocument(plan.scenario) == acts::PlanDocument{plan.inputs, planning::toDocument(plan)};
}

bool Document::keepPlan(const planning::Plan& plan)
{
    const std::optional<acts::PlanDocument> before = file().planDocument(plan.scenario);
    acts::PlanDocument document{plan.inputs, planning::toDocument(plan)};
    if (before == document)
        return true;
    return apply(acts::savePlan(workspace(), m_actor(), plan.scenario, before, std::move(document)));
}

void Document::readPlan()
{
    m_plan = keptPlan(file(), scenario());
    judgePlan();
}

void Document::judgePlan()
{
    m_standing = standingOf(m_plan.get(), workspace(), scenario());
}

}  // namespace botri::ui
