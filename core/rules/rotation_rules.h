// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"
#include "core/rules/judging.h"

// Rotation (luân chuyển) of leaders and managers, outside the flow: rules L-01 to L-04.

namespace botri::rules {

Judged rotatesPlannedLeaders(const RotationFacts& facts, std::int64_t limit);  // L-01
Judged rotationTerm(const RotationFacts& facts, std::int64_t limit);           // L-02
Judged serviceLeft(const RotationFacts& facts, std::int64_t limit);            // L-03
Judged secretaryIsNotLocal(const RotationFacts& facts, std::int64_t limit);    // L-04

}  // namespace botri::rules
