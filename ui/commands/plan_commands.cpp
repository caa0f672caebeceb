// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/plan_commands.h"

#include "core/base/vietnamese_text.h"
#include "core/planning/plan_changes.h"
#include "core/planning/planner.h"

namespace botri::ui {
namespace {

LocalizedText outcomeText(const planning::Plan& plan, const planning::Plan* before)
{
    LocalizedText text{"Đã lập phương án: bố trí được " + groupedNumber(plan.totals.filled, true) + "/"
            + groupedNumber(plan.totals.open, true) + " vị trí trống, còn thiếu " + groupedNumber(plan.totals.left, true) + ".",
        "The plan is ready: it fills " + groupedNumber(plan.totals.filled, false) + " of "
            + groupedNumber(plan.totals.open, false) + " empty posts and leaves " + groupedNumber(plan.totals.left, false) + "."};
    if (before) {
        const LocalizedText changes = planning::describe(planning::changesBetween(*before, plan));
        text.vi += " " + changes.vi;
        text.en += " " + changes.en;
    }
    return text;
}

}  // namespace

PlanCommands::PlanCommands(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void PlanCommands::compute()
{
    if (m_desk.document.refusesWhileWriting() || !m_desk.document.isEditable())
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

}  // namespace botri::ui
