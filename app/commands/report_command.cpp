// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/saved_plan.h"
#include "core/acts/plan_file.h"
#include "core/exchange/report_workbook.h"
#include "core/report/make_report.h"
#include "ui/print/pdf_file.h"

namespace botri::app {
int makeReports(const ReportCommandOptions& options, const Console& console)
{
    const acts::PlanFile file = acts::PlanFile::openReadOnly(options.file);
    const auto plan = currentPlan(file);
    if (!plan && report::describe(options.form).needsPlan) {
        console.complain({"Biểu này cần phương án còn khớp dữ liệu: chạy “botri plan " + options.file.string() + "” trước.",
            "This form needs a plan that fits the data: run “botri plan " + options.file.string() + "” first."});
        return kNoPlan;
    }
    report::ReportOptions reportOptions =
        report::usualOptions(options.family, file.workspace().info().province, console.language());
    reportOptions.documentDate = options.documentDate;
    const report::Report report = report::makeReport(options.form, file.workspace(), plan ? &*plan : nullptr, reportOptions);
    nlohmann::ordered_json json{{"form", report::describe(options.form).key}, {"written", nlohmann::ordered_json::array()}};
    const auto written = [&](const std::filesystem::path& path) {
        console.say({"Đã ghi " + path.string(), "Wrote " + path.string()});
        json["written"].push_back(path.string());
    };
    if (options.pdf) {
        ui::writePdf(report, *options.pdf);
        written(*options.pdf);
    }
    if (options.xlsx) {
        exchange::writeReport(*options.xlsx, report);
        written(*options.xlsx);
    }
    console.print(json);
    return kDone;
}

}  // namespace botri::app
