// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "core/acts/plan_file.h"
#include "core/planning/plan_document.h"
#include "core/planning/planner.h"

namespace botri::app {
namespace {

struct Finding {
    std::string what;
    LocalizedText text;
};

/// Is the plan whole, but of data as they were before?
bool isOutdated(const acts::PlanFile& file)
{
    const auto document = file.planDocument(model::baseScenario());
    const auto plan = document ? planning::fromDocument(document->json) : std::nullopt;
    return plan && plan->inputs != planning::inputsFingerprint(file.workspace(), model::baseScenario());
}

std::vector<Finding> check(const acts::PlanFile& file)
{
    std::vector<Finding> findings;
    if (const auto fault = file.verifyJournal())
        findings.push_back({"journal", fault->text});
    const auto document = file.planDocument(model::baseScenario());
    if (!document)
        return findings;
    const auto plan = planning::fromDocument(document->json);
    if (!plan)
        findings.push_back({"plan",
            {"Phương án lưu trong tệp không đọc được; hãy lập lại.", "The plan in the file cannot be read; compute it again."}});
    else
        for (const LocalizedText& broken : planning::verifyPlan(file.workspace(), *plan))
            findings.push_back({"plan", broken});
    return findings;
}

}  // namespace

int verifyFile(const std::filesystem::path& path, const Console& console)
{
    const acts::PlanFile file = acts::PlanFile::openReadOnly(path);
    const auto findings = check(file);
    const bool hasPlan = file.planDocument(model::baseScenario()).has_value();
    nlohmann::ordered_json json{
        {"valid", findings.empty() && hasPlan}, {"has_plan", hasPlan}, {"findings", nlohmann::ordered_json::array()}};
    for (const Finding& each : findings) {
        console.say({"  ! " + each.text.vi, "  ! " + each.text.en});
        json["findings"].push_back({{"of", each.what}, {"vi", each.text.vi}, {"en", each.text.en}});
    }
    console.print(json);
    if (!findings.empty()) {
        if (isOutdated(file) && !file.verifyJournal())
            console.say({"Tệp không hỏng, nhưng phương án cũ hơn dữ liệu: chạy “botri plan” rồi kiểm tra lại.",
                "The file is whole, but its plan is older than its data: run “botri plan”, then check again."});
        else
            console.say({"Tệp KHÔNG qua kiểm tra.", "The file does NOT pass the check."});
        return kNotValid;
    }
    if (!hasPlan) {
        console.say({"Nhật ký nguyên vẹn. Chưa có phương án: chạy “botri plan” trước.",
            "The journal is whole. There is no plan yet: run “botri plan” first."});
        return kNoPlan;
    }
    console.say({"Hợp lệ: nhật ký nguyên vẹn, phương án tối ưu theo chứng nhận, mọi điều ghi trong phương án khớp với dữ liệu và "
                 "quy định.",
        "Valid: the journal is whole, the plan is optimal by its certificate, and all it says fits the data and the rules."});
    return kDone;
}

}  // namespace botri::app
