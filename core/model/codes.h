// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_text.h"

namespace botri::model {

using UnitCode = StrongText<struct UnitCodeTag>;  ///< Official five digits of a commune ("17329"), or an office's own code.
using SpecialtyCode = StrongText<struct SpecialtyCodeTag>;  ///< "KT03"; leadership posts are "LD1"…"LD8".
using StaffCode = StrongText<struct StaffCodeTag>;          ///< A named person or a head-count; unique in the plan file.
using MeasureCode = StrongText<struct MeasureCodeTag>;
using RuleId = StrongText<struct RuleIdTag>;  ///< "E-05"
using ScenarioCode = StrongText<struct ScenarioCodeTag>;
using PolicyKey = StrongText<struct PolicyKeyTag>;

}  // namespace botri::model
