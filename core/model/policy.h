// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/base/localized_text.h"

namespace botri::model {

/// Every number of the plan's objective and estimates that a planner may argue about.
enum class PolicyItem {
    Lexicographic,
    PostHigh,
    PostMedium,
    PostLow,
    PostMidland,
    PostMountain,
    PostHighMountain,
    PostBorder,
    PostDisadvantaged,
    PostRepeatInCommune,
    PostRepeatInSpecialty,
    PostConcurrentRelief,
    PostFactor,
    FieldEmpty,
    DistancePer100Km,
    TrainingLevel1,
    TrainingLevel2,
    CrossPool,
    Warning,
    SupportPerMillion,
    FirstWish,
    FurtherWish,
    Volunteer,
    PriorityCase,
    RankDeputyHead,
    RankSpecialist,
    RoadFactor,
    RoadFactorHighMountain,
    SupportMountain,
    SupportHighMountain,
};
inline constexpr std::size_t kPolicyItemCount = static_cast<std::size_t>(PolicyItem::SupportHighMountain) + 1;

enum class PolicyGroup { Order, EmptyPosts, Preference, Distance, Support };
enum class PolicyUnit { Switch, Points, Percent, Factor };

struct PolicyItemDescription {
    PolicyItem item;
    std::string_view key;  ///< in files; snake_case
    PolicyGroup group;
    PolicyUnit unit;
    std::int64_t defaultValue;
    std::int64_t smallest;
    std::int64_t largest;
    LocalizedText name;
};

/// All items in the order of the enumeration.
[[nodiscard]] std::span<const PolicyItemDescription> policyItems();
[[nodiscard]] const PolicyItemDescription& describe(PolicyItem item);
[[nodiscard]] std::optional<PolicyItem> policyItemOf(std::string_view key);

/// The policy numbers of one scenario; starts with the defaults.
class Policy {
public:
    Policy();

    [[nodiscard]] std::int64_t operator[](PolicyItem item) const { return m_values[static_cast<std::size_t>(item)]; }
    void set(PolicyItem item, std::int64_t value) { m_values[static_cast<std::size_t>(item)] = value; }

    bool operator==(const Policy&) const = default;

private:
    std::array<std::int64_t, kPolicyItemCount> m_values;
};

}  // namespace botri::model
