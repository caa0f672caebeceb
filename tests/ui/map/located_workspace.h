// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workspace.h"

namespace botri::tests {

/// The workspace with its communes on a grid in the north of Vietnam, about 20 km apart.
[[nodiscard]] model::Workspace onGrid(model::Workspace workspace);

}  // namespace botri::tests
