// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/quota_backing.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace botri::planning {
namespace {

using namespace botri::model;

using PoolKey = std::pair<UnitCode, QuotaPool>;

struct Claim {
    const Need* need;
    Priority priority;
    int wanted;
};

std::map<PoolKey, int> presentByPool(const Workspace& workspace)
{
    std::map<PoolKey, int> present;
    for (const Need& need : workspace.rows<Need>())
        present[{need.unit, need.pool}] += need.present;
    return present;
}

bool comesFirst(const Claim& a, const Claim& b)
{
    const auto rank = [](const Claim& claim) {
        return std::tuple(!claim.need->quotaBacked.has_value(), -static_cast<int>(claim.priority), claim.need->specialty);
    };
    return rank(a) < rank(b);
}

}  // namespace

int freeQuota(const Workspace& workspace, const UnitCode& unit, QuotaPool pool)
{
    const Unit* row = workspace.find<Unit>(unit);
    int present = 0;
    for (const Need& need : workspace.rows<Need>())
        if (need.unit == unit && need.pool == pool)
            present += need.present;
    return row ? std::max(0, row->quotaOf(pool) - present) : 0;
}

std::map<NeedKey, int> quotaBacking(const Workspace& workspace)
{
    std::map<PoolKey, std::vector<Claim>> claims;
    for (const Need& need : workspace.rows<Need>()) {
        const Specialty* specialty = workspace.find<Specialty>(need.specialty);
        if (specialty && !specialty->leadership && need.open() > 0)
            claims[{need.unit, need.pool}].push_back(
                {&need, specialty->priority, std::min(need.open(), need.quotaBacked.value_or(need.open()))});
    }
    const auto present = presentByPool(workspace);
    std::map<NeedKey, int> backing;
    for (auto& [key, wanting] : claims) {
        const Unit* unit = workspace.find<Unit>(key.first);
        int free = unit ? std::max(0, unit->quotaOf(key.second) - present.at(key)) : 0;
        std::sort(wanting.begin(), wanting.end(), comesFirst);
        for (const Claim& claim : wanting) {
            const int given = std::min(free, claim.wanted);
            backing[claim.need->key()] = given;
            free -= given;
        }
    }
    return backing;
}

}  // namespace botri::planning
