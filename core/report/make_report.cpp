// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make_report.h"

#include <algorithm>
#include <array>

#include "core/base/check.h"
#include "core/base/vietnamese_text.h"
#include "core/planning/plan.h"
#include "core/planning/planner.h"
#include "core/report/form_input.h"
#include "core/report/report_text.h"

namespace botri::report {
namespace {

constexpr std::size_t kShownVersionDigits = 10;

struct FormEntry {
    void (*fill)(const FormInput&, Report&);
    const char* typeCode;  ///< in the number of the paper: BC report, PA plan
};

constexpr FormEntry entryOf(Form form)
{
    switch (form) {
    case Form::R1: return {fillSurplusShortage, "BC"};
    case Form::R2: return {fillSpecialtyGap, "BC"};
    case Form::R3: return {fillProposedMoves, "PA"};
    }
    return {nullptr, ""};
}

int blankYearOf(const FormInput& input, const ReportOptions& options)
{
    // A paper is never older than its figures.
    const model::PlanInfo info = input.workspace.info();
    return options.blankYear != 0 ? options.blankYear : static_cast<int>(std::max(info.decisionDate, info.asOf).year());
}

ReportHeader headerOf(const FormInput& input, const ReportOptions& options, const char* typeCode)
{
    const IssuingBody& issuer = options.issuer;
    const bool party = options.family == HeaderFamily::Party;
    const std::string code = std::string(typeCode) + (party ? "/" : "-") + issuer.numberCode;
    ReportHeader header;
    header.family = options.family;
    header.superior = issuer.superior;
    header.issuer = issuer.name;
    // A hyphen before the type in Party papers, a slash in those of the government.
    header.number =
        party ? input.say("Số           -", "No.          -") + code : input.say("Số:          /", "No.:         /") + code;
    header.nation = party ? input.say("ĐẢNG CỘNG SẢN VIỆT NAM", "COMMUNIST PARTY OF VIET NAM")
                          : input.say("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM");
    if (!party)
        header.motto = input.say("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
    header.placeAndDate = placeAndDateText(issuer.place, options.documentDate, blankYearOf(input, options), input.language);
    return header;
}

std::string dataVersion(const FormInput& input)
{
    const std::string fingerprint =
        input.plan ? input.plan->inputs : planning::inputsFingerprint(input.workspace, model::baseScenario());
    return fingerprint.substr(0, kShownVersionDigits);
}

void addMarks(const FormInput& input, const ReportOptions& options, Report& report)
{
    const model::PlanInfo info = input.workspace.info();
    report.asOf = info.asOf;
    report.asOfLine = input.say("Số liệu tính đến ngày ", "Figures as of ") + toVietnameseText(info.asOf);
    report.dataVersionLine = input.say("Phiên bản số liệu: ", "Data version: ") + dataVersion(input);
    if (options.draft)
        report.draftMark = input.say("DỰ THẢO", "DRAFT");
    if (info.illustrative)
        report.illustrativeMark = input.say("dữ liệu minh họa", "illustrative data");
}

void addSignature(const FormInput& input, const ReportOptions& options, Report& report)
{
    report.signature = {options.issuer.capacity, options.issuer.signer};
    report.recipients = options.issuer.recipients;
    if (!report.recipients.empty())
        report.recipientsLabel = input.say("Nơi nhận:", "Recipients:");
}

}  // namespace

std::span<const FormDescription> allForms()
{
    static const std::array forms{
        FormDescription{Form::R1, "R1", "thua-thieu",
            {"Biểu tổng hợp thừa, thiếu công chức cấp xã", "Surplus and shortage of commune staff"}, false},
        FormDescription{Form::R2, "R2", "linh-vuc",
            {"Biểu thừa, thiếu theo lĩnh vực chuyên môn", "Surplus and shortage by specialty"}, false},
        FormDescription{
            Form::R3, "R3", "dieu-dong", {"Phương án điều động, biệt phái", "Proposed transfers and secondments"}, true},
    };
    return forms;
}

const FormDescription& describe(Form form)
{
    return allForms()[static_cast<std::size_t>(form)];
}

std::optional<Form> formOf(std::string_view key)
{
    for (const FormDescription& each : allForms())
        if (foldedText(each.key) == foldedText(key))
            return each.form;
    return std::nullopt;
}

Report makeReport(Form form, const model::Workspace& workspace, const planning::Plan* plan, const ReportOptions& options)
{
    BOTRI_CHECK(plan || !describe(form).needsPlan);
    const FormInput input{workspace, plan, options.language};
    const FormEntry entry = entryOf(form);
    Report report;
    report.form = form;
    report.language = options.language;
    report.header = headerOf(input, options, entry.typeCode);
    addMarks(input, options, report);
    entry.fill(input, report);
    addSignature(input, options, report);
    BOTRI_CHECK(!report.tables.empty());
    return report;
}

}  // namespace botri::report
