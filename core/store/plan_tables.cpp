// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_tables.h"

#include "core/base/fingerprint.h"
#include "core/store/connection.h"

namespace botri::store {
namespace {

void keepText(SQLite::Database& sqlite, const std::string& hash, const std::string& text)
{
    SQLite::Statement statement(sqlite, "INSERT INTO plan_document (hash, document) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING");
    statement.bindNoCopy(1, hash);
    statement.bindNoCopy(2, text);
    statement.exec();
}

}  // namespace

std::map<model::ScenarioCode, PlanDocument> readPlans(const SQLite::Database& sqlite)
{
    SQLite::Statement query(sqlite,
        "SELECT plan.scenario, plan.fingerprint, plan_document.document, plan_document.hash"
        " FROM plan JOIN plan_document ON plan_document.hash = plan.document");
    std::map<model::ScenarioCode, PlanDocument> plans;
    while (query.executeStep()) {
        PlanDocument plan{query.getColumn(1).getString(), query.getColumn(2).getString()};
        if (fingerprint(plan.json) != query.getColumn(3).getString())
            throw DamageFound("the plan of scenario " + query.getColumn(0).getString() + " is not the one that was saved");
        plans.emplace(model::ScenarioCode(query.getColumn(0).getString()), std::move(plan));
    }
    return plans;
}

std::optional<std::string> readPlanText(const SQLite::Database& sqlite, const std::string& hash)
{
    SQLite::Statement query(sqlite, "SELECT document FROM plan_document WHERE hash = ?");
    query.bind(1, hash);
    return query.executeStep() ? std::optional(query.getColumn(0).getString()) : std::nullopt;
}

void replacePlan(SQLite::Database& sqlite, const PlanReplacement& replacement)
{
    if (!replacement.document) {
        SQLite::Statement statement(sqlite, "DELETE FROM plan WHERE scenario = ?");
        statement.bind(1, replacement.scenario.text());
        statement.exec();
        return;
    }
    const std::string hash = fingerprint(replacement.document->json);
    keepText(sqlite, hash, replacement.document->json);
    SQLite::Statement statement(sqlite,
        "INSERT INTO plan (scenario, fingerprint, document) VALUES (?, ?, ?)"
        " ON CONFLICT (scenario) DO UPDATE SET fingerprint = excluded.fingerprint, document = excluded.document");
    statement.bind(1, replacement.scenario.text());
    statement.bind(2, replacement.document->fingerprint);
    statement.bind(3, hash);
    statement.exec();
}

}  // namespace botri::store
