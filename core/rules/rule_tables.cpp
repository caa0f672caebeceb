// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_tables.h"

#include <array>

#include "core/rules/eligibility_rules.h"
#include "core/rules/quota_rules.h"
#include "core/rules/rotation_rules.h"
#include "core/rules/secondment_rules.h"
#include "core/rules/source_rules.h"
#include "core/rules/transfer_rules.h"

namespace botri::rules {

template <>
std::span<const RuleFunction<MoverFacts>> ruleFunctions()
{
    static constexpr std::array kFunctions{
        RuleFunction<MoverFacts>{"A-02", receptionConditions},
        RuleFunction<MoverFacts>{"A-04", partTimersUntil},
        RuleFunction<MoverFacts>{"A-06", contractsAreAllowed},
        RuleFunction<MoverFacts>{"A-11", leftUnderReduction},
        RuleFunction<MoverFacts>{"E-01", notUnderDiscipline},
        RuleFunction<MoverFacts>{"E-02", notUnderInvestigation},
        RuleFunction<MoverFacts>{"E-03", notSeriouslyIll},
        RuleFunction<MoverFacts>{"E-04", notAwayAlready},
        RuleFunction<MoverFacts>{"E-05", noSmallChild},
        RuleFunction<MoverFacts>{"E-06", noCertifiedHardship},
        RuleFunction<MoverFacts>{"E-07", notExcludedOtherwise},
        RuleFunction<MoverFacts>{"E-08", listHoldsForSecondment},
        RuleFunction<MoverFacts>{"E-09", retiresAfterTheEnd},
        RuleFunction<MoverFacts>{"E-10", completedTheirTasks},
        RuleFunction<MoverFacts>{"Q-08", contractsOutsideQuota},
        RuleFunction<MoverFacts>{"S-02", secondmentTerm},
        RuleFunction<MoverFacts>{"S-08", publicEmployeeSecondmentTerm},
        RuleFunction<MoverFacts>{"T-06", donorKeepsSpecialty},
    };
    return kFunctions;
}

template <>
std::span<const RuleFunction<MoveFacts>> ruleFunctions()
{
    static constexpr std::array kFunctions{
        RuleFunction<MoveFacts>{"A-03", receptionOnlyWhereShort},
        RuleFunction<MoveFacts>{"A-05", recruitmentNeedsFreePost},
        RuleFunction<MoveFacts>{"A-07", contractConditions},
        RuleFunction<MoveFacts>{"E-11", specialtyFits},
        RuleFunction<MoveFacts>{"E-12", wishIsHeard},
        RuleFunction<MoveFacts>{"Q-01", recruitmentWithinQuota},
        RuleFunction<MoveFacts>{"Q-02", poolsStaySeparate},
        RuleFunction<MoveFacts>{"Q-07", quotaFollowsTransferOnly},
        RuleFunction<MoveFacts>{"S-07", secondmentToEquivalentPost},
        RuleFunction<MoveFacts>{"T-01", sameFormerDistrict},
        RuleFunction<MoveFacts>{"T-05", leadersGoApart},
    };
    return kFunctions;
}

template <>
std::span<const RuleFunction<UnitFacts>> ruleFunctions()
{
    static constexpr std::array kFunctions{
        RuleFunction<UnitFacts>{"Q-01", recruitmentWithinUnitQuota},
        RuleFunction<UnitFacts>{"Q-02", poolHasRoom},
        RuleFunction<UnitFacts>{"Q-04", balanceAgainstFrame},
        RuleFunction<UnitFacts>{"Q-05", surplusIsKeptAtFirst},
        RuleFunction<UnitFacts>{"Q-06", minimumSecured},
        RuleFunction<UnitFacts>{"Q-07", quotaAddsUp},
        RuleFunction<UnitFacts>{"Q-10", lowerFrameWhenNotMerged},
        RuleFunction<UnitFacts>{"Q-11", largeCommuneMustRelease},
        RuleFunction<UnitFacts>{"Q-12", departmentListLongEnough},
        RuleFunction<UnitFacts>{"T-06", noSpecialtyEmptied},
    };
    return kFunctions;
}

template <>
std::span<const RuleFunction<ProvinceFacts>> ruleFunctions()
{
    static constexpr std::array kFunctions{
        RuleFunction<ProvinceFacts>{"Q-03", provinceTotalKept},
        RuleFunction<ProvinceFacts>{"Q-09", deputiesOnAverage},
    };
    return kFunctions;
}

template <>
std::span<const RuleFunction<RotationFacts>> ruleFunctions()
{
    static constexpr std::array kFunctions{
        RuleFunction<RotationFacts>{"L-01", rotatesPlannedLeaders},
        RuleFunction<RotationFacts>{"L-02", rotationTerm},
        RuleFunction<RotationFacts>{"L-03", serviceLeft},
        RuleFunction<RotationFacts>{"L-04", secretaryIsNotLocal},
        RuleFunction<RotationFacts>{"T-05", leadersRotateByProcedure},
    };
    return kFunctions;
}

}  // namespace botri::rules
