// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/console.h"
#include "core/base/date.h"
#include "core/planning/cost_front.h"
#include "core/report/report.h"

/// The sub-commands. Each does its job with the core alone, speaks through `console` and returns an exit code (command_line.h).
/// StoreError and ExchangeError pass through: the command line words them once.
namespace botri::app {

struct NewOptions {
    std::filesystem::path file;
    std::string province = "Nghệ An";
    std::string title;
    std::optional<Date> asOf;          ///< today
    std::optional<Date> decisionDate;  ///< today
    std::optional<Date> startDate;     ///< first day of the month after the decision
};
int newPlanFile(const NewOptions& options, const Console& console);

struct ImportOptions {
    std::filesystem::path file;
    std::vector<std::filesystem::path> sources;
    bool previewOnly = false;
};
int importFiles(const ImportOptions& options, const Console& console);

enum class GapGrouping { Specialty, District, Region, Pool, Unit };
int showGaps(const std::filesystem::path& file, GapGrouping grouping, const Console& console);

int computePlan(const std::filesystem::path& file, const Console& console);

struct ReportCommandOptions {
    std::filesystem::path file;
    report::Form form = report::Form::R1;
    report::HeaderFamily family = report::HeaderFamily::Party;
    std::optional<Date> documentDate;
    std::optional<std::filesystem::path> pdf;
    std::optional<std::filesystem::path> xlsx;
};
int makeReports(const ReportCommandOptions& options, const Console& console);

struct ExportOptions {
    std::filesystem::path file;
    std::optional<std::filesystem::path> xlsx;
    std::optional<std::filesystem::path> csvFolder;
    std::optional<std::filesystem::path> importTemplate;
    std::optional<std::filesystem::path> certificate;
};
int exportTables(const ExportOptions& options, const Console& console);

struct ExplainOptions {
    std::filesystem::path file;
    std::optional<std::string> person;  ///< code, or name with or without diacritics
    std::optional<std::string> post;    ///< "unit/specialty" or "unit/specialty/pool", codes or names
    bool unlock = false;                ///< what would let more posts be filled
    bool oneMore = false;               ///< what one more person, quota slot, release… is worth
    int most = 10;                      ///< lines of each kind
};
/// All choices for a post or for a person by their exact price; without either, why posts stay empty.
int explainPlan(const ExplainOptions& options, const Console& console);
/// The restrictions, or one more of each thing that is counted, by how many posts more could be filled; plans anew for each.
int explainUnlocking(const ExplainOptions& options, const Console& console);

struct SweepOptions {
    std::filesystem::path file;
    std::optional<std::string> lever;  ///< its key; nothing: list them
    std::optional<std::int64_t> from;  ///< the lever's usual range
    std::optional<std::int64_t> to;
    int most = 5;  ///< people told a stretch
};
/// The best plan at every value of a lever, and who changes where it tips.
int sweepPlan(const SweepOptions& options, const Console& console);

struct ReplanOptions {
    std::filesystem::path file;
    std::optional<int> changes;  ///< tell the plan that changes at most so many people; nothing: the one that changes fewest
    int most = 10;               ///< people told
};
/// What the plan in the file can become with the present data: how good for how many people changed. Writes nothing.
int replan(const ReplanOptions& options, const Console& console);

struct FrontOptions {
    std::filesystem::path file;
    std::optional<planning::FrontCost> by;  ///< points
    std::optional<std::int64_t> budget;     ///< dong a month; goes with money alone
    int most = 15;                          ///< lines
};
/// The least cost for each number of posts filled, or what a budget can buy. Writes nothing.
int showFront(const FrontOptions& options, const Console& console);

int verifyFile(const std::filesystem::path& file, const Console& console);

}  // namespace botri::app
