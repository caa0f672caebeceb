// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/date.h"
#include "core/model/choices.h"
#include "core/model/codes.h"

namespace botri::model {

struct Unit;

/// A named person who may be moved. Commune staff are counted in their Need's `present` too.
struct Staff {
    StaffCode code;
    std::string fullName;
    StaffKind kind = StaffKind::CivilServant;
    UnitCode unit;  ///< where the person works now; may be empty for candidates
    QuotaPool pool = QuotaPool::Government;
    SpecialtyCode specialty;
    std::vector<SpecialtyCode> secondarySpecialties;
    std::optional<Date> birth;
    std::optional<Sex> sex;
    std::optional<Education> education;
    std::string major;
    std::string politicalTheory;
    std::string rank;      ///< ngạch
    std::string position;  ///< chức vụ, as printed
    TitleLevel titleLevel = TitleLevel::Specialist;
    bool plannedForRotation = false;
    std::string homeDistrict;         ///< former district the person comes from
    std::optional<int> insuredYears;  ///< whole years of suitable work with compulsory social insurance, breaks summed
    std::optional<Rating> lastRating;

    bool nominated = false;  ///< on the list its department or ministry offers
    bool volunteers = false;
    bool withdrawn = false;  ///< taken out of every plan by the office

    bool underDiscipline = false;
    bool underInvestigation = false;
    bool seriousIllness = false;
    bool onLongStudy = false;
    std::optional<Date> secondedUntil;
    bool pregnantOrMaternity = false;
    std::optional<Date> youngestChildBirth;
    bool soleFather = false;
    bool certifiedHardship = false;
    std::string otherExclusion;  ///< reason set by the competent authority
    bool disciplineInForce = false;
    bool receptionException = false;  ///< moved by a written decision: the five years of rule A-02 are not asked
    bool priorityCase = false;        ///< former head of the Front or a mass organisation (rule A-03)
    bool relativeOfSigner = false;
    std::optional<Date> leftUnderReduction;  ///< left under the staff-reduction policy (rule A-11)

    std::string note;
    std::string source;
    std::optional<Date> asOf;

    [[nodiscard]] StaffCode key() const { return code; }
    [[nodiscard]] bool isLeader() const { return titleLevel != TitleLevel::Specialist; }

    bool operator==(const Staff&) const = default;
};

/// A number of interchangeable people without names: candidates to recruit, contract workers, nominees not yet named.
struct HeadCount {
    StaffCode code;  ///< shares the code space of Staff
    std::string title;
    StaffKind kind = StaffKind::Candidate;
    UnitCode unit;               ///< the body that offers them; may be empty
    std::string formerDistrict;  ///< they serve only here; empty: anywhere in the province
    QuotaPool pool = QuotaPool::Government;
    SpecialtyCode specialty;
    int count = 0;
    std::string note;
    std::string source;
    std::optional<Date> asOf;

    [[nodiscard]] StaffCode key() const { return code; }

    bool operator==(const HeadCount&) const = default;
};

/// A registered wish to serve at the grassroots. Order 1 is the first wish.
struct Wish {
    StaffCode staff;
    int order = 1;
    UnitCode unit;
    SpecialtyCode specialty;  ///< may be empty: any
    std::string unitOpinion;  ///< what the person's own unit says

    [[nodiscard]] std::pair<StaffCode, int> key() const { return {staff, order}; }

    bool operator==(const Wish&) const = default;
};

/// Which source a person of this kind working at `unit` (null: nowhere) belongs to.
[[nodiscard]] SourceKind sourceKindOf(StaffKind kind, const Unit* unit);

}  // namespace botri::model
