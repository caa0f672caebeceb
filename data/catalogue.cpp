// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/catalogue.h"

#include <array>
#include <utility>

#include "data/embedded_csv.h"

namespace botri::data {

std::vector<model::RowChange> defaultCatalogue()
{
    using enum model::TableId;
    constexpr std::array kTables{Specialty, Substitution, Measure, Deadline};
    std::vector<model::RowChange> changes;
    for (const model::TableId table : kTables)
        for (model::Record& record : recordsIn(model::describe(table), catalogueText(model::describe(table).name)))
            changes.push_back({table, std::nullopt, std::move(record)});
    return changes;
}

}  // namespace botri::data
