// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "core/base/date.h"
#include "core/base/quantity.h"
#include "core/model/codes.h"

namespace botri::model {

/// What the whole plan file is about: one row.
struct PlanInfo {
    std::string id = "plan";
    std::string title;
    std::string province;
    Date asOf{};                          ///< "Số liệu tính đến ngày"
    Date decisionDate{};                  ///< the day rules are judged on
    Date startDate{};                     ///< first day of the moves
    std::int64_t baseSalary = 2'340'000;  ///< VND a month
    bool illustrative = false;            ///< invented data: every page says so

    [[nodiscard]] const std::string& key() const { return id; }

    bool operator==(const PlanInfo&) const = default;
};

/// Road distance that replaces the estimate. Holds in both directions.
struct Distance {
    UnitCode from;
    UnitCode to;
    double kilometres = 0;

    [[nodiscard]] std::pair<UnitCode, UnitCode> key() const { return {from, to}; }

    bool operator==(const Distance&) const = default;
};

struct Deadline {
    std::string code;
    Date date{};
    std::string item;
    std::string englishItem;
    std::string source;

    [[nodiscard]] const std::string& key() const { return code; }

    bool operator==(const Deadline&) const = default;
};

}  // namespace botri::model
