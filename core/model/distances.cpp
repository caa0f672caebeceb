// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/distances.h"

#include <cmath>

namespace botri::model {
namespace {

bool isHighMountain(const Unit& unit)
{
    return unit.isCommune() && unit.region == RegionClass::HighMountain;
}

std::pair<UnitCode, UnitCode> unordered(const UnitCode& a, const UnitCode& b)
{
    return a < b ? std::pair{a, b} : std::pair{b, a};
}

}  // namespace

Distances::Distances(const Workspace& workspace, const Policy& policy, std::optional<GeoPoint> centre)
    : m_roadFactor(policy[PolicyItem::RoadFactor]),
      m_highMountainRoadFactor(policy[PolicyItem::RoadFactorHighMountain]),
      m_centre(centre)
{
    for (const Distance& each : workspace.rows<Distance>())
        m_table.emplace(unordered(each.from, each.to), Metres(std::llround(each.kilometres * 1000)));
}

std::optional<RoadDistance> Distances::between(const Unit& a, const Unit& b) const
{
    if (a.code == b.code)
        return RoadDistance{Metres(0), DistanceBasis::SameUnit};
    if (const auto known = m_table.find(unordered(a.code, b.code)); known != m_table.end())
        return RoadDistance{known->second, DistanceBasis::Table};
    const auto from = a.location() ? a.location() : (a.isCommune() ? std::nullopt : m_centre);
    const auto to = b.location() ? b.location() : (b.isCommune() ? std::nullopt : m_centre);
    if (!from || !to)
        return std::nullopt;
    const std::int64_t factor = isHighMountain(a) || isHighMountain(b) ? m_highMountainRoadFactor : m_roadFactor;
    return RoadDistance{Metres(greatCircleDistance(*from, *to).count() * factor / 100), DistanceBasis::Estimate};
}

std::optional<GeoPoint> provincialCentre(const Workspace& workspace)
{
    const auto firstLocated = [&](auto&& wanted) -> std::optional<GeoPoint> {
        for (const Unit& unit : workspace.rows<Unit>())
            if (wanted(unit) && unit.location())
                return unit.location();
        return std::nullopt;
    };
    if (const auto department = firstLocated([](const Unit& unit) { return unit.kind == UnitKind::Department; }))
        return department;
    return firstLocated([](const Unit& unit) { return unit.kind == UnitKind::Ward; });
}

}  // namespace botri::model
