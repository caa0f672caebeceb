// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/codes.h"
#include "core/model/need.h"

namespace botri::ui {

/// A specialty in a commune, in one quota pool or all.
struct PostsSubject {
    model::UnitCode unit;
    model::SpecialtyCode specialty;
    std::optional<model::QuotaPool> pool;

    bool operator==(const PostsSubject&) const = default;
};

struct UnitSubject {
    model::UnitCode unit;

    bool operator==(const UnitSubject&) const = default;
};

struct StaffSubject {
    model::StaffCode staff;

    bool operator==(const StaffSubject&) const = default;
};

struct MoveSubject {
    model::StaffCode staff;
    model::NeedKey need;

    bool operator==(const MoveSubject&) const = default;
};

/// The posts of many communes at once: a specialty, a former district, a region, a filtered table. Empty fields do not narrow;
/// all empty is the province.
struct GroupSubject {
    std::optional<model::SpecialtyCode> specialty = {};
    std::optional<model::Agency> agency = {};
    std::optional<model::RegionClass> region = {};
    std::optional<std::string> district = {};  ///< "" is the communes without one
    std::optional<model::QuotaPool> pool = {};
    std::optional<std::vector<model::UnitCode>> units = {};

    bool operator==(const GroupSubject&) const = default;
};

/// A figure of the plan as a whole, for "where does this come from".
enum class PlanFigure { Open, Filled, Left, People, Distance, Support };

struct FigureSubject {
    PlanFigure figure = PlanFigure::Open;

    bool operator==(const FigureSubject&) const = default;
};

/// What a person looks at, and the inspector explains. Codes, so that it outlives changes of the data.
using Subject = std::variant<std::monostate, PostsSubject, UnitSubject, StaffSubject, MoveSubject, GroupSubject, FigureSubject>;

}  // namespace botri::ui

Q_DECLARE_METATYPE(botri::ui::Subject)
