// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "app/commands/saved_plan.h"
#include "core/acts/plan_file.h"
#include "core/exchange/export.h"
#include "core/exchange/proof_workbook.h"
#include "core/exchange/template.h"

namespace botri::app {

namespace {

/// The proof of the plan in the file; nothing when it has none, which is said.
std::optional<report::Proof> proofIn(const acts::PlanFile& file, const Console& console)
{
    const auto plan = currentPlan(file);
    if (!plan) {
        console.complain({"Tệp chưa có phương án của dữ liệu hiện tại: chạy “botri plan” trước.",
            "The file has no plan of its present data: run “botri plan” first."});
        return std::nullopt;
    }
    auto proof = report::proofOf(file.workspace(), *plan);
    if (const auto* refusal = std::get_if<planning::PlanRefusal>(&proof)) {
        console.complain({refusal->why.vi + " " + refusal->mend.vi, refusal->why.en + " " + refusal->mend.en});
        return std::nullopt;
    }
    if (!exchange::addsUpExactly(std::get<report::Proof>(proof))) {
        console.complain({"Số điểm quá lớn để bảng tính cộng chính xác. Hãy dùng “botri verify”, kiểm tra được số lớn tùy ý.",
            "The points are too large for a spreadsheet to add up exactly. Use “botri verify”, which checks numbers of any "
            "size."});
        return std::nullopt;
    }
    return std::get<report::Proof>(std::move(proof));
}

}  // namespace

int exportTables(const ExportOptions& options, const Console& console)
{
    const acts::PlanFile file = acts::PlanFile::openReadOnly(options.file);
    std::vector<std::filesystem::path> written;
    if (options.certificate) {
        const auto proof = proofIn(file, console);
        if (!proof)
            return kNoPlan;
        exchange::writeProof(*options.certificate, *proof, console.language(), currentTime());
        written.push_back(*options.certificate);
    }
    if (options.xlsx) {
        exchange::exportXlsx(*options.xlsx, file.workspace(), currentTime());
        written.push_back(*options.xlsx);
    }
    if (options.importTemplate) {
        exchange::writeImportTemplate(*options.importTemplate, file.workspace(), currentTime());
        written.push_back(*options.importTemplate);
    }
    if (options.csvFolder) {
        const auto tables = exchange::exportCsv(*options.csvFolder, file.workspace(), console.language());
        written.insert(written.end(), tables.begin(), tables.end());
    }
    nlohmann::ordered_json json{{"written", nlohmann::ordered_json::array()}};
    for (const auto& path : written) {
        console.say({"Đã ghi " + path.string(), "Wrote " + path.string()});
        json["written"].push_back(path.string());
    }
    console.print(json);
    return kDone;
}

}  // namespace botri::app
