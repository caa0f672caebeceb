// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <optional>
#include <variant>

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

/// What a person looks at, and the inspector explains. Codes, so that it outlives changes of the data.
using Subject = std::variant<std::monostate, PostsSubject, UnitSubject, StaffSubject, MoveSubject>;

}  // namespace botri::ui

Q_DECLARE_METATYPE(botri::ui::Subject)
