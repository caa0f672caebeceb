// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/quantity.h"
#include "core/model/choices.h"
#include "core/model/codes.h"

namespace botri::model {

/// A way to fill a post (hình thức). Every fact about it that an office may argue over is data.
struct Measure {
    MeasureCode code;
    std::string name;
    std::string englishName;
    MeasureKind kind = MeasureKind::Internal;  ///< decides between which places it runs
    std::vector<SourceKind> sources;           ///< who may use it
    bool enabled = true;
    bool usesTargetQuota = true;    ///< takes a free quota of the receiving unit
    std::optional<int> termMonths;  ///< planned term; empty: no term
    std::optional<int> longestTermMonths;
    int leadTimeDays = 0;    ///< from decision to first day at work
    int baseCost = 0;        ///< points; the order of preference
    std::optional<int> cap;  ///< most moves of this measure in a plan
    std::string decidedBy;   ///< authority, as printed
    std::optional<Date> validFrom;
    std::optional<Date> validUntil;
    std::string note;

    [[nodiscard]] MeasureCode key() const { return code; }
    [[nodiscard]] LocalizedText title() const { return {name, englishName.empty() ? name : englishName}; }

    bool operator==(const Measure&) const = default;
};

}  // namespace botri::model
