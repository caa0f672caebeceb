// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "core/acts/plan_file.h"
#include "core/exchange/export.h"
#include "core/exchange/template.h"

namespace botri::app {

int exportTables(const ExportOptions& options, const Console& console)
{
    const acts::PlanFile file = acts::PlanFile::openReadOnly(options.file);
    std::vector<std::filesystem::path> written;
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
