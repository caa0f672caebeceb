// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string_view>

#include "core/base/date.h"

/// What the invented staffing is held to. Public figures these restate are named in data/nghe-an/README.md.
namespace botri::data::calibration {

inline constexpr std::uint64_t kSeed = 20251115;
inline constexpr Date kAsOf{std::chrono::year{2025}, std::chrono::November, std::chrono::day{1}};
inline constexpr Date kDecision{std::chrono::year{2025}, std::chrono::November, std::chrono::day{15}};
inline constexpr Date kStart{std::chrono::year{2025}, std::chrono::December, std::chrono::day{1}};

/// Quota given to the 130 communes, by pool.
inline constexpr int kGovernmentQuota = 5509;
inline constexpr int kMilitaryQuota = 356;
inline constexpr int kPartyMassQuota = 3978;
inline constexpr int kPoliticalCentreQuota = 85;

inline constexpr int kSmallestFrame = 25;
inline constexpr int kLargestFrame = 43;
inline constexpr int kSmallestQuota = 30;
inline constexpr int kLargestQuota = 62;

/// Present of quota, in percent.
struct PresentBand {
    int least;
    int most;
};
inline constexpr PresentBand kLowlandPresent{92, 104};  ///< midland too
inline constexpr PresentBand kMountainPresent{60, 95};
inline constexpr PresentBand kNotMergedPresent{50, 70};

/// Communes above their frame and below it, of 130.
inline constexpr int kSurplusLowland = 33;
inline constexpr int kSurplusMountain = 6;
inline constexpr int kShortLowland = 3;
inline constexpr int kShortMountain = 17;  ///< beside the nine communes that were not merged

/// A specialty and a number of communes.
struct FieldCount {
    std::string_view specialty;
    int communes;
};
/// In how many of the 130 communes one post of a specialty is empty.
inline constexpr std::array kEmptyPosts{FieldCount{"VP02", 82}, FieldCount{"KT04", 55}, FieldCount{"KT03", 49},
    FieldCount{"KT02", 36}, FieldCount{"VX08", 36}, FieldCount{"KT08", 34}, FieldCount{"VX04", 30}, FieldCount{"KT01", 24},
    FieldCount{"KT09", 3}, FieldCount{"HC01", 3}, FieldCount{"VX07", 2}, FieldCount{"VP05", 2}, FieldCount{"VP06", 2}};

/// In how many communes that are not short one person of a scarcer specialty is beyond the posts.
inline constexpr std::array kSpecialistSurplus{FieldCount{"KT01", 6}, FieldCount{"KT07", 4}, FieldCount{"KT03", 5},
    FieldCount{"KT08", 5}, FieldCount{"VX07", 4}, FieldCount{"KT02", 4}, FieldCount{"KT09", 3}, FieldCount{"KT06", 2},
    FieldCount{"VX04", 2}, FieldCount{"KT05", 2}, FieldCount{"KT10", 2}, FieldCount{"VX08", 2}, FieldCount{"VX06", 2},
    FieldCount{"KT04", 1}, FieldCount{"VP02", 1}};

/// Shares among named people, per mille.
inline constexpr int kWomen = 450;
inline constexpr int kUniversity = 848;
inline constexpr int kMaster = 136;
inline constexpr int kMismatchedMajor = 50;
inline constexpr int kBlocked = 50;

inline constexpr int kVolunteers = 29;
inline constexpr int kVolunteersCleared = 22;

}  // namespace botri::data::calibration
