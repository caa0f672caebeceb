// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workspace.h"

namespace botri::data {

/// The worked example: the 130 real communes of Nghệ An with staffing that is invented from first to last, on top of
/// defaultCatalogue() for it. Held to the figures of calibration.h; PlanInfo::illustrative is set.
/// Deterministic: the same on every machine.
[[nodiscard]] model::Workspace ngheAnExample();

}  // namespace botri::data
