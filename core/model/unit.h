// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>

#include "core/base/date.h"
#include "core/base/geo_point.h"
#include "core/model/choices.h"
#include "core/model/codes.h"

namespace botri::model {

/// A body that has staff: commune, department, public service unit or ministry.
struct Unit {
    UnitCode code;
    std::string name;  ///< without "xã" or "phường"
    UnitKind kind = UnitKind::Commune;
    std::string formerDistrict;  ///< communes only, as the statistics office writes it
    RegionClass region = RegionClass::Lowland;
    bool border = false;
    bool merged = true;  ///< made of several old communes
    bool speciallyDisadvantaged = false;
    std::optional<int> population;
    std::optional<double> latitude;  ///< WGS84 degrees
    std::optional<double> longitude;
    std::array<int, kPoolCount> quota{};  ///< authorised headcount per pool
    std::optional<int> frame;             ///< reference frame of 09-CV, government side
    std::optional<int> minimumStaff;      ///< government-side staff it must keep; the frame's minimum
    std::optional<int> releaseCap;        ///< most people it can let go in this plan
    std::optional<int> inflowCap;         ///< most people it can take in in this plan
    std::optional<int> divisions;         ///< rooms and centres with a head
    std::optional<int> deputyHeads;       ///< deputies over all divisions
    std::optional<int> taskForce;         ///< 1–4
    std::string areaOfficer;
    std::string note;
    std::string source;  ///< where these figures come from
    std::optional<Date> asOf;

    [[nodiscard]] UnitCode key() const { return code; }
    [[nodiscard]] bool isCommune() const
    {
        return kind == UnitKind::Commune || kind == UnitKind::Ward || kind == UnitKind::SpecialZone;
    }
    [[nodiscard]] int quotaOf(QuotaPool pool) const { return quota[indexOf(pool)]; }
    [[nodiscard]] std::optional<GeoPoint> location() const
    {
        return latitude && longitude ? std::optional(GeoPoint{*latitude, *longitude}) : std::nullopt;
    }
    /// "xã Keng Đu", "Keng Đu commune"; the bare name for bodies other than communes and wards.
    [[nodiscard]] LocalizedText fullName() const;

    bool operator==(const Unit&) const = default;
};

}  // namespace botri::model
