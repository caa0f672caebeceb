// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/planning/lifting.h"

namespace botri::planning {
namespace {

using namespace botri::model;
using Kind = Relaxation::Kind;

void addPeople(std::vector<Lifting>& all, const Workspace& workspace)
{
    for (const HeadCount& each : workspace.rows<HeadCount>()) {
        Relaxation what;
        what.kind = Kind::OneMorePerson;
        what.source = each.code;
        all.push_back({what, [more = each](Workspace& copy) mutable {
                           ++more.count;
                           copy.put(more);
                       }});
    }
}

void addQuotas(std::vector<Lifting>& all, const Workspace& workspace, const Matching& matching)
{
    std::set<std::pair<UnitCode, QuotaPool>> lacking;
    for (const Post& post : matching.posts())
        if (post.backed < post.open)
            lacking.insert({post.unit->code, post.need->pool});
    for (const auto& [code, pool] : lacking) {
        Relaxation what;
        what.kind = Kind::OneMoreQuota;
        what.unit = code;
        what.pool = pool;
        all.push_back({what, [more = *workspace.find<Unit>(code), pool = pool](Workspace& copy) mutable {
                           ++more.quota[indexOf(pool)];
                           copy.put(more);
                       }});
    }
}

void addCap(std::vector<Lifting>& all, const Unit& unit, Kind kind, std::optional<int> Unit::*cap)
{
    if (!(unit.*cap))
        return;
    Relaxation what;
    what.kind = kind;
    what.unit = unit.code;
    all.push_back({what, [more = unit, cap](Workspace& copy) mutable {
                       ++*(more.*cap);
                       copy.put(more);
                   }});
}

void addMoves(std::vector<Lifting>& all, const Matching& matching)
{
    for (const Measure* each : matching.measuresInForce()) {
        if (!each->cap)
            continue;
        Relaxation what;
        what.kind = Kind::OneMoreMove;
        what.measure = each->code;
        all.push_back({what, [more = *each](Workspace& copy) mutable {
                           ++*more.cap;
                           copy.put(more);
                       }});
    }
}

std::vector<Lifting> onesMore(const Workspace& workspace, const Matching& matching)
{
    std::vector<Lifting> all;
    addPeople(all, workspace);
    addQuotas(all, workspace, matching);
    for (const Unit& unit : workspace.rows<Unit>()) {
        addCap(all, unit, Kind::OneMoreRelease, &Unit::releaseCap);
        addCap(all, unit, Kind::OneMoreInflow, &Unit::inflowCap);
    }
    addMoves(all, matching);
    return all;
}

}  // namespace

std::variant<RelaxationRanking, PlanRefusal> rankOneMore(
    const Workspace& workspace, const ScenarioCode& scenario, const Job& job, const Plan* kept)
{
    return rankLiftings(
        workspace, scenario, onesMore, {"Lập thử phương án khi thêm một", "Planning with one more of each in turn"}, job, kept);
}

}  // namespace botri::planning
