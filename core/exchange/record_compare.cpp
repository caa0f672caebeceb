// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_compare.h"

#include <algorithm>
#include <cmath>

#include "core/base/check.h"
#include "core/exchange/cell_value.h"

namespace botri::exchange {
namespace {

using model::isEmpty;

bool seemsEqual(const model::Value& imported, const model::Value& existing)
{
    if (imported == existing)
        return true;
    const auto* newText = std::get_if<std::string>(&imported);
    const auto* oldText = std::get_if<std::string>(&existing);
    if (oldText != nullptr && (newText != nullptr || isEmpty(imported)))
        return normalizedLines(*oldText) == (newText != nullptr ? normalizedLines(*newText) : std::string{});
    const auto* newNumber = std::get_if<double>(&imported);
    const auto* oldNumber = std::get_if<double>(&existing);
    constexpr double kFileDigits = 1e-14;  // workbooks keep about sixteen digits
    return newNumber != nullptr && oldNumber != nullptr
        && std::abs(*newNumber - *oldNumber) <= kFileDigits * std::max(std::abs(*newNumber), std::abs(*oldNumber));
}

}  // namespace

model::Record canonicalRecord(model::TableId table, const model::Record& record)
{
    model::Workspace scratch;
    scratch.apply({table, std::nullopt, record});
    auto rows = scratch.records(table);
    BOTRI_CHECK(rows.size() == 1);
    return std::move(rows.front());
}

model::Record withoutSeemingChanges(model::Record imported, const model::Record& existing)
{
    for (std::size_t i = 0; i < imported.size(); ++i)
        if (seemsEqual(imported[i], existing[i]))
            imported[i] = existing[i];
    return imported;
}

}  // namespace botri::exchange
