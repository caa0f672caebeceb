// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/integrity.h"

#include <map>
#include <set>

#include "core/acts/referrers.h"
#include "core/acts/row_title.h"

namespace botri::acts {
namespace {

using namespace model;

ActRefusal refusal(RefusalReason reason, LocalizedText text, std::optional<std::size_t> change = std::nullopt)
{
    return {reason, std::move(text), change};
}

ActRefusal refusal(RefusalReason reason, LocalizedText text, const RowOutcome& outcome)
{
    return refusal(reason, std::move(text), outcome.changeIndex);
}

std::optional<ActRefusal> missingCode(const Workspace& after, const RowOutcome& outcome)
{
    const auto missing = missingReferences(after, outcome.table, *outcome.after);
    if (missing.empty())
        return std::nullopt;
    const LocalizedText row = rowTitle(after, outcome.table, *outcome.after);
    const LocalizedText& column = model::describe(outcome.table).columns[missing.front().column].heading;
    const LocalizedText& table = model::describe(missing.front().table).title;
    const std::string& code = missing.front().code;
    return refusal(RefusalReason::MissingReference,
        {row.vi + ": " + column.vi + " “" + code + "” không có trong bảng " + table.vi
                + ". Hãy thêm mã này trước hoặc sửa lại mã.",
            row.en + ": " + column.en + " “" + code + "” is not in " + table.en + ". Add it first or correct the code."},
        outcome);
}

/// Decisions name a person or a head-count, two tables that share one space of codes.
std::optional<ActRefusal> staffCodeProblem(const Workspace& after, const RowOutcome& outcome)
{
    if (outcome.table == TableId::Decision) {
        const StaffCode staff = tableOf<Decision>().row(*outcome.after).staff;
        if (!namesSomebody(after, staff))
            return refusal(RefusalReason::MissingReference,
                {"Mã nhân sự “" + staff.text() + "” không có trong bảng Nhân sự và bảng Nguồn theo số lượng.",
                    "Staff code “" + staff.text() + "” is neither a person nor a head-count."},
                outcome);
    }
    if (outcome.table != TableId::Staff && outcome.table != TableId::HeadCount)
        return std::nullopt;
    const StaffCode code(std::get<std::string>(outcome.after->front()));
    if (!after.find<Staff>(code) || !after.find<HeadCount>(code))
        return std::nullopt;
    return refusal(RefusalReason::AlreadyThere,
        {"Mã “" + code.text() + "” được dùng cho cả một người và một nguồn theo số lượng. Hãy đặt mã khác.",
            "Code “" + code.text() + "” is used for a person and for a head-count. Give one of them another code."},
        outcome);
}

std::optional<ActRefusal> policyProblem(const RowOutcome& outcome)
{
    if (outcome.table != TableId::PolicySetting)
        return std::nullopt;
    const PolicySetting setting = tableOf<PolicySetting>().row(*outcome.after);
    const auto item = policyItemOf(setting.item.text());
    if (!item)
        return refusal(RefusalReason::BadValue,
            {"Không có tham số chính sách “" + setting.item.text() + "”.",
                "There is no policy item “" + setting.item.text() + "”."},
            outcome);
    const PolicyItemDescription& described = model::describe(*item);
    if (setting.value >= described.smallest && setting.value <= described.largest)
        return std::nullopt;
    const std::string from = std::to_string(described.smallest);
    const std::string to = std::to_string(described.largest);
    return refusal(RefusalReason::BadValue,
        {"“" + described.name.vi + "” phải từ " + from + " đến " + to + ".",
            "“" + described.name.en + "” must be from " + from + " to " + to + "."},
        outcome);
}

std::optional<ActRefusal> scenarioProblem(const Workspace& after, const RowOutcome& outcome)
{
    if (outcome.table != TableId::Scenario)
        return std::nullopt;
    std::set<ScenarioCode> line;
    for (const Scenario* at = after.find<Scenario>(tableOf<Scenario>().row(*outcome.after).code); at;
         at = after.find<Scenario>(at->parent))
        if (!line.insert(at->code).second)
            return refusal(RefusalReason::BadValue,
                {"Kịch bản “" + at->name + "” không thể là cha của chính nó.",
                    "Scenario “" + at->name + "” cannot be its own ancestor."},
                outcome);
    return std::nullopt;
}

/// Codes that are gone from tables others refer to, and the outcomes that took them away.
using GoneCodes = std::map<TableId, std::map<std::string, const RowOutcome*>>;

GoneCodes goneCodes(std::span<const RowOutcome> outcomes)
{
    GoneCodes gone;
    for (const RowOutcome& outcome : outcomes)
        if (outcome.before && !outcome.after && isReferredTo(outcome.table))
            gone[outcome.table].emplace(keyOf(model::describe(outcome.table), *outcome.before), &outcome);
    return gone;
}

std::optional<ActRefusal> goneButNamed(const Workspace& before, const Workspace& after, std::span<const RowOutcome> outcomes)
{
    for (const auto& [table, gone] : goneCodes(outcomes)) {
        std::set<std::string> codes;
        for (const auto& [code, outcome] : gone)
            codes.insert(code);
        const auto found = referrersOf(after, table, codes);
        if (found.empty())
            continue;
        const auto& [code, referrers] = *found.begin();
        const RowOutcome& outcome = *gone.at(code);
        const LocalizedText what = rowTitle(before, table, *outcome.before);
        const LocalizedText list = referrers.text();
        return refusal(RefusalReason::StillReferred,
            {"Không xóa được " + what.vi + " vì còn được nhắc đến ở " + list.vi + ". Hãy sửa hoặc xóa các dòng đó trước.",
                what.en + " cannot be deleted: it is still named in " + list.en + ". Change or delete those rows first."},
            outcome);
    }
    return std::nullopt;
}

std::optional<ActRefusal> wholeFileProblem(const Workspace& after, const SavedPlans& plansAfter)
{
    if (after.rowCount(TableId::PlanInfo) != 1)
        return refusal(RefusalReason::BadValue,
            {"Mỗi tệp có đúng một dòng Thông tin phương án.", "A file has exactly one row of plan information."});
    if (!after.find<Scenario>(baseScenario()))
        return refusal(RefusalReason::StillReferred, {"Không xóa được kịch bản gốc.", "The base scenario cannot be deleted."});
    for (const auto& [scenario, plan] : plansAfter)
        if (!after.find<Scenario>(scenario))
            return refusal(RefusalReason::StillReferred,
                {"Kịch bản “" + scenario.text() + "” còn kết quả tính đã lưu. Hãy bỏ kết quả đó trước.",
                    "Scenario “" + scenario.text() + "” still has a saved plan. Discard it first."});
    return std::nullopt;
}

/// The scenario a row belongs to, when it belongs to one.
std::optional<ScenarioCode> scenarioOf(TableId table, const Record& row)
{
    switch (table) {
    case TableId::Decision: return tableOf<Decision>().row(row).scenario;
    case TableId::PolicySetting: return tableOf<PolicySetting>().row(row).scenario;
    case TableId::Scenario: return tableOf<Scenario>().row(row).code;
    default: return std::nullopt;
    }
}

}  // namespace

std::optional<ActRefusal> integrityRefusal(
    const Workspace& before, const Workspace& after, std::span<const RowOutcome> outcomes, const SavedPlans& plansAfter)
{
    for (const RowOutcome& outcome : outcomes) {
        if (!outcome.after)
            continue;
        for (auto refused : {missingCode(after, outcome), staffCodeProblem(after, outcome), policyProblem(outcome),
                 scenarioProblem(after, outcome)})
            if (refused)
                return refused;
    }
    if (auto refused = wholeFileProblem(after, plansAfter))
        return refused;
    return goneButNamed(before, after, outcomes);
}

std::optional<ActRefusal> frozenRefusal(
    const Workspace& before, const Workspace& after, std::span<const RowOutcome> outcomes, std::span<const PlanChange> plans)
{
    const auto refusalFor = [&](const ScenarioCode& code, std::optional<std::size_t> change) -> std::optional<ActRefusal> {
        const Scenario* was = before.find<Scenario>(code);
        const Scenario* is = after.find<Scenario>(code);
        if (!was || !was->frozen || (is && !is->frozen))
            return std::nullopt;
        return refusal(RefusalReason::Frozen,
            {"Kịch bản “" + was->name + "” đã khóa. Hãy mở khóa hoặc tạo kịch bản con để thay đổi.",
                "Scenario “" + was->name + "” is frozen. Unfreeze it or branch a new one to change it."},
            change);
    };
    for (const RowOutcome& outcome : outcomes)
        for (const auto* row : {&outcome.before, &outcome.after})
            if (*row)
                if (const auto scenario = scenarioOf(outcome.table, **row))
                    if (auto refused = refusalFor(*scenario, outcome.changeIndex))
                        return refused;
    for (const PlanChange& plan : plans)
        if (auto refused = refusalFor(plan.scenario, std::nullopt))
            return refused;
    return std::nullopt;
}

}  // namespace botri::acts
