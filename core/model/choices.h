// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "core/base/check.h"
#include "core/base/localized_text.h"

namespace botri::model {

enum class UnitKind { Commune, Ward, SpecialZone, Department, PublicServiceUnit, Ministry };
enum class RegionClass { Lowland, Midland, Mountain, HighMountain };
enum class QuotaPool { Government, Military, PartyMass, PoliticalCentre };
enum class Agency {
    Office,
    Economic,
    CultureSocial,
    ServiceCentre,
    MilitaryCommand,
    Party,
    PoliticalCentre,
    PublicService,
    Leadership
};
enum class Priority { Low, Medium, High };
enum class StaffKind { Cadre, CivilServant, PublicEmployee, PartTimer, Candidate, ContractCandidate };
enum class Sex { Female, Male };
enum class Education { Intermediate, College, University, Master, Doctor };
enum class TitleLevel { Specialist, DeputyHead, Head, CommuneLeader };
enum class Rating { Excellent, Good, Completed, NotCompleted };
enum class SourceKind { CommuneSurplus, DepartmentNominee, MinistrySecondee, PublicEmployee, PartTimer, Recruitment, Contract };
enum class MeasureKind {
    Internal,
    TransferInDistrict,
    TransferAcross,
    Secondment,
    MinistrySecondment,
    Reception,
    Recruitment,
    Contract
};
enum class DecisionKind { Pin, Forbid };

inline constexpr std::array kAllPools{
    QuotaPool::Government, QuotaPool::Military, QuotaPool::PartyMass, QuotaPool::PoliticalCentre};
inline constexpr std::size_t kPoolCount = kAllPools.size();

/// One value of an enumeration as files keep it (`key`) and people read it.
struct Choice {
    std::string_view key;
    LocalizedText name;
    std::string_view alsoWritten = {};  ///< what else offices write for it, separated by ';'
};

/// The values of `Enum` in order: element i describes static_cast<Enum>(i). Defined for every enumeration above.
template <class Enum>
[[nodiscard]] std::span<const Choice> choicesOf();

template <class Enum>
[[nodiscard]] const Choice& choiceOf(Enum value)
{
    const auto all = choicesOf<Enum>();
    const auto index = static_cast<std::size_t>(value);
    BOTRI_CHECK(index < all.size());
    return all[index];
}

template <class Enum>
[[nodiscard]] const LocalizedText& nameOf(Enum value)
{
    return choiceOf(value).name;
}

template <class Enum>
[[nodiscard]] std::optional<Enum> enumOf(std::string_view key)
{
    const auto all = choicesOf<Enum>();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].key == key)
            return static_cast<Enum>(i);
    return std::nullopt;
}

template <class Enum>
[[nodiscard]] constexpr std::size_t indexOf(Enum value)
{
    return static_cast<std::size_t>(value);
}

}  // namespace botri::model
