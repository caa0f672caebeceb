// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/map/located_workspace.h"

namespace botri::tests {

model::Workspace onGrid(model::Workspace workspace)
{
    constexpr int kAcross = 8;
    const auto& units = workspace.rows<model::Unit>();
    int index = 0;
    for (model::Unit unit : std::vector<model::Unit>(units.begin(), units.end())) {
        if (!unit.isCommune())
            continue;
        const int line = index / kAcross;
        unit.latitude = 19.6 - 0.2 * line;
        unit.longitude = 104.0 + 0.2 * (index % kAcross);
        ++index;
        workspace.put(std::move(unit));
    }
    return workspace;
}

}  // namespace botri::tests
