// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/plan_commands.h"

#include "core/base/vietnamese_text.h"
#include "core/planning/plan_changes.h"
#include "core/planning/planner.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

LocalizedText outcomeText(const planning::Plan& plan, const planning::Plan* before)
{
    const LocalizedText changes = before ? planning::describe(planning::changesBetween(*before, plan)) : LocalizedText{};
    return {"Đã lập phương án: bố trí được " + groupedNumber(plan.totals.filled, true) + "/"
            + groupedNumber(plan.totals.open, true) + " vị trí trống, còn thiếu " + groupedNumber(plan.totals.left, true) + ". "
            + changes.vi,
        "The plan is ready: it fills " + groupedNumber(plan.totals.filled, false) + " of "
            + groupedNumber(plan.totals.open, false) + " empty posts and leaves " + groupedNumber(plan.totals.left, false) + ". "
            + changes.en};
}

bool isNamed(const model::Workspace& workspace, const model::StaffCode& staff)
{
    return workspace.find<model::Staff>(staff) || workspace.find<model::HeadCount>(staff);
}

}  // namespace

PlanCommands::PlanCommands(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void PlanCommands::compute()
{
    if (!m_desk.document.isOpen() || m_desk.document.isReadOnly())
        return;
    m_desk.jobs.start(
        {"Lập phương án", "Computing the plan"},
        [workspace = m_desk.document.workspace(), scenario = m_desk.document.scenario(), before = m_desk.document.plan()](
            const Job& job) { return planning::makePlan(workspace, scenario, job, before.get()); },
        [this, before = m_desk.document.plan()](const planning::PlanOutcome& outcome) {
            if (const auto* refusal = std::get_if<planning::PlanRefusal>(&outcome)) {
                emit says(
                    MessageKind::Failure, {refusal->why.vi + " " + refusal->mend.vi, refusal->why.en + " " + refusal->mend.en});
                return;
            }
            const auto& plan = std::get<planning::Plan>(outcome);
            if (m_desk.document.keeps(plan)) {
                emit says(MessageKind::Hint,
                    {"Phương án không đổi: số liệu vẫn như lần lập trước nên không có gì để lưu thêm.",
                        "The plan is the same: the data are as they were when it was computed, so there is nothing new to "
                        "keep."});
                return;
            }
            if (m_desk.document.keepPlan(plan))
                emit says(MessageKind::Done, outcomeText(plan, before.get()));
        });
}

void PlanCommands::verify()
{
    const std::shared_ptr<const planning::Plan> plan = m_desk.document.plan();
    if (!plan)
        return;
    m_desk.jobs.start(
        {"Kiểm chứng phương án", "Verifying the plan"},
        [workspace = m_desk.document.workspace(), plan](const Job&) { return planning::verifyPlan(workspace, *plan); },
        [this](const std::vector<LocalizedText>& faults) {
            if (faults.empty()) {
                emit says(MessageKind::Done,
                    {"Đã kiểm chứng lại từ dữ liệu: chứng nhận tối ưu hợp lệ, mọi điều kiện của phương án đều đúng.",
                        "Checked again from the data: the certificate of optimality is valid and every condition of the plan "
                        "holds."});
                return;
            }
            LocalizedText all;
            for (const LocalizedText& fault : faults) {
                all.vi += (all.vi.empty() ? "" : "\n") + fault.vi;
                all.en += (all.en.empty() ? "" : "\n") + fault.en;
            }
            emit says(MessageKind::Failure, all);
        });
}

void PlanCommands::decide(const acts::Act& act)
{
    if (m_desk.document.apply(act))
        emit says(MessageKind::Done,
            {act.title.vi + ". Lập lại phương án để thấy thay đổi.", act.title.en + ". Compute again to see what changes."});
}

void PlanCommands::pin(const acts::Placement& placement)
{
    decide(acts::pin(m_desk.document.workspace(), m_desk.document.actor(), m_desk.document.scenario(), placement));
}

void PlanCommands::forbid(const acts::Placement& placement)
{
    decide(acts::forbid(m_desk.document.workspace(), m_desk.document.actor(), m_desk.document.scenario(), placement));
}

void PlanCommands::release(const acts::Placement& placement)
{
    decide(acts::withdrawDecision(m_desk.document.workspace(), m_desk.document.actor(), m_desk.document.scenario(), placement));
}

void PlanCommands::choose(const acts::Placement& placement, const model::StaffCode& insteadOf)
{
    const model::Workspace& workspace = m_desk.document.workspace();
    const acts::Actor by = m_desk.document.actor();
    acts::Act act = acts::pin(workspace, by, m_desk.document.scenario(), placement);
    if (isNamed(workspace, insteadOf)) {
        const acts::Act away = acts::forbid(workspace, by, m_desk.document.scenario(), {insteadOf, placement.need});
        act.changes.insert(act.changes.end(), away.changes.begin(), away.changes.end());
        const LocalizedText chosen = moverName(workspace, placement.staff);
        const LocalizedText other = moverName(workspace, insteadOf);
        const LocalizedText post = needName(workspace, placement.need);
        act.title = {"Chọn " + chosen.vi + " thay " + other.vi + " cho " + post.vi,
            "Choose " + chosen.en + " instead of " + other.en + " for " + post.en};
    }
    decide(act);
}

}  // namespace botri::ui
