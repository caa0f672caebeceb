// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/workspace.h"

namespace botri::data {

/// The rows a new plan file of `province` starts with: specialties, substitutions, measures and deadlines of data/catalogue/.
///
/// Every change adds a row; applied in order to an empty workspace no row refers to one that comes later.
/// Deadlines are those set for the whole country and, where data/catalogue/ has them, those the province set itself; any other
/// name gets the national ones alone.
/// An office may change all of them afterwards. Deterministic; reads no file.
[[nodiscard]] std::vector<model::RowChange> defaultCatalogue(const std::string& province);

}  // namespace botri::data
