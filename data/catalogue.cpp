// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/catalogue.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/vietnamese_text.h"
#include "data/embedded_csv.h"

namespace botri::data {
namespace {

using model::TableId;

void addRows(std::vector<model::RowChange>& changes, TableId table, std::string_view csv)
{
    for (model::Record& record : recordsIn(model::describe(table), csv))
        changes.push_back({table, std::nullopt, std::move(record)});
}

/// "Nghệ An" → "deadline_nghe_an": files are named so.
std::string ownDeadlines(const std::string& province)
{
    std::string name = foldedText(province);
    std::replace(name.begin(), name.end(), ' ', '_');
    return "deadline_" + name;
}

}  // namespace

std::vector<model::RowChange> defaultCatalogue(const std::string& province)
{
    constexpr std::array kTables{TableId::Specialty, TableId::Substitution, TableId::Measure, TableId::Deadline};
    std::vector<model::RowChange> changes;
    for (const TableId table : kTables)
        addRows(changes, table, catalogueText(model::describe(table).name));
    if (const std::string_view own = catalogueText(ownDeadlines(province)); !own.empty())
        addRows(changes, TableId::Deadline, own);
    return changes;
}

}  // namespace botri::data
