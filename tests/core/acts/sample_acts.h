// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <random>

#include "core/acts/plan_file.h"
#include "core/acts/row_acts.h"
#include "tests/core/store/sample_rows.h"

namespace botri::test {

[[nodiscard]] inline acts::Actor hoa()
{
    return {"Trần Thị Hòa", "2026-01-15T08:30:00+07:00"};
}

/// The first act of a file that then holds the rows of `workspace`.
[[nodiscard]] acts::Act firstAct(const model::Workspace& workspace);

/// An act of a kind drawn at random, made from what the data are; now and then one that will be refused.
[[nodiscard]] acts::Act randomAct(std::mt19937& random, const model::Workspace& workspace, const acts::SavedPlans& plans);

/// What `act` makes of the data, change by change, without any of the checks.
void doPlainly(const acts::Act& act, model::Workspace& workspace, acts::SavedPlans& plans);

}  // namespace botri::test
