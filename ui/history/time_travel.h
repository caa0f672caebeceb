// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "core/acts/plan_file.h"

namespace botri::ui {

/// How the acts of a journal can be reached by undo and redo: steps back are negative, steps forward positive, 0 is now.
/// An act that is missing here was taken back and then overtaken by another: it cannot be reached any more.
/// Undo and redo entries themselves are no states and are never in it. O(journal).
[[nodiscard]] std::map<std::int64_t, int> stepsToActs(const std::vector<acts::JournalLine>& journal);

}  // namespace botri::ui
