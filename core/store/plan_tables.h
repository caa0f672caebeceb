// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <optional>
#include <string>

#include "core/store/database.h"

namespace botri::store {

[[nodiscard]] std::map<model::ScenarioCode, PlanDocument> readPlans(const SQLite::Database& sqlite);
[[nodiscard]] std::optional<std::string> readPlanText(const SQLite::Database& sqlite, const std::string& hash);

/// The text stays in the file when the plan goes or is replaced: the journal may bring it back.
void replacePlan(SQLite::Database& sqlite, const PlanReplacement& replacement);

}  // namespace botri::store
