// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/workspace.h"

namespace botri::data {

/// The rows every new plan file starts with: specialties, substitutions, measures and deadlines of data/catalogue/.
///
/// Every change adds a row; applied in order to an empty workspace no row refers to one that comes later.
/// An office may change all of them afterwards. Deterministic; reads no file.
[[nodiscard]] std::vector<model::RowChange> defaultCatalogue();

}  // namespace botri::data
