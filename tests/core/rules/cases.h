// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "core/rules/facts.h"
#include "core/rules/judging.h"

namespace botri::rules::test {

using namespace std::chrono_literals;

inline bool passes(const Judged& judged)
{
    return judged && judged->outcome == Outcome::Pass;
}
inline bool warns(const Judged& judged)
{
    return judged && judged->outcome == Outcome::Warn;
}
inline bool blocks(const Judged& judged)
{
    return judged && judged->outcome == Outcome::Block;
}
inline bool isSilent(const Judged& judged)
{
    return !judged;
}

/// A civil servant of a surplus commune, transferred to a backed post of a short commune in the same former district:
/// a move that no rule stops. Tests change one thing.
struct MoveCase {
    MoveCase()
    {
        person.code = model::StaffCode("NS001");
        person.sex = model::Sex::Female;
        person.birth = 1990y / 5 / 20;
        person.lastRating = model::Rating::Good;
        from.code = model::UnitCode("17001");
        to.code = model::UnitCode("17002");
        from.formerDistrict = to.formerDistrict = "Kỳ Sơn";
        to.quota[0] = 32;
        post.code = person.specialty = need.specialty = model::SpecialtyCode("KT03");
        need.unit = to.code;
        need.required = 2;
        use(model::MeasureKind::TransferInDistrict);
    }

    /// Sets the measure as offices have it by default.
    void use(model::MeasureKind kind)
    {
        using model::MeasureKind;
        measure.kind = kind;
        measure.usesTargetQuota = !isSecondment(kind) && kind != MeasureKind::Contract;
        end = isSecondment(kind)            ? std::optional(addMonths(start, 36))
            : kind == MeasureKind::Contract ? std::optional(addMonths(start, 24))
                                            : std::nullopt;
    }

    [[nodiscard]] MoverFacts mover() const
    {
        return {.person = named ? &person : nullptr,
            .kind = person.kind,
            .source = model::sourceKindOf(person.kind, &from),
            .fromPool = person.pool,
            .from = &from,
            .measure = measure,
            .decisionDate = decision,
            .start = start,
            .end = end,
            .donorPresent = donorPresent,
            .donorMinimum = donorMinimum};
    }
    [[nodiscard]] MoveFacts move(const MoverFacts& facts) const
    {
        return {.mover = facts,
            .to = to,
            .need = need,
            .post = post,
            .substitutionLevel = substitutionLevel,
            .wishOrder = wishOrder,
            .freeQuota = freeQuota,
            .quotaBackedPosts = quotaBackedPosts,
            .targetFrameShortage = targetFrameShortage,
            .postLevel = postLevel};
    }

    [[nodiscard]] Judged judge(Judged (*rule)(const MoverFacts&, std::int64_t), std::int64_t limit = 0) const
    {
        return rule(mover(), limit);
    }
    [[nodiscard]] Judged judge(Judged (*rule)(const MoveFacts&, std::int64_t), std::int64_t limit = 0) const
    {
        const MoverFacts facts = mover();
        return rule(move(facts), limit);
    }

    model::Staff person;
    bool named = true;
    model::Unit from;
    model::Unit to;
    model::Need need;
    model::Specialty post;
    model::Measure measure;
    Date decision = 2025y / 11 / 15;
    Date start = 2026y / 1 / 1;
    std::optional<Date> end;
    std::optional<int> donorPresent;
    std::optional<int> donorMinimum;
    std::optional<int> substitutionLevel = 0;
    std::optional<int> wishOrder;
    int freeQuota = 1;
    int quotaBackedPosts = 1;
    std::optional<int> targetFrameShortage = 3;
    model::TitleLevel postLevel = model::TitleLevel::Specialist;
};

/// A commune of 30 on the government side, 20 in Party and mass organisations and 3 in the military command; nobody moves.
struct UnitCase {
    UnitCase()
    {
        unit.code = model::UnitCode("17001");
        fill(model::QuotaPool::Government, 32, 30);
        fill(model::QuotaPool::PartyMass, 20, 20);
        fill(model::QuotaPool::Military, 3, 3);
    }

    void fill(model::QuotaPool which, int quota, int present)
    {
        PoolFacts& facts = pool(which);
        facts.quota = quota;
        facts.onQuotaBefore = facts.onQuotaAfter = facts.presentBefore = facts.presentAfter = present;
    }
    void join(model::QuotaPool which, int people, bool recruited)
    {
        PoolFacts& facts = pool(which);
        facts.joiningWithQuota += people;
        facts.recruitedOrReceived += recruited ? people : 0;
        facts.onQuotaAfter += people;
        facts.presentAfter += people;
    }
    void leave(model::QuotaPool which, int people)
    {
        PoolFacts& facts = pool(which);
        facts.leavingWithQuota += people;
        facts.onQuotaAfter -= people;
        facts.presentAfter -= people;
    }
    [[nodiscard]] PoolFacts& pool(model::QuotaPool which) { return pools[model::indexOf(which)]; }
    [[nodiscard]] PoolFacts& government() { return pool(model::QuotaPool::Government); }

    [[nodiscard]] UnitFacts facts() const
    {
        return {.unit = unit, .pools = pools, .specialties = specialties, .listedNominees = listed};
    }
    [[nodiscard]] Judged judge(Judged (*rule)(const UnitFacts&, std::int64_t), std::int64_t limit = 0) const
    {
        return rule(facts(), limit);
    }

    model::Unit unit;
    std::array<PoolFacts, model::kPoolCount> pools{};
    std::vector<SpecialtyFacts> specialties;
    int listed = 0;
};

/// A planned head of division, rotated for 36 months to an equivalent post, 20 years before retirement.
struct RotationCase {
    RotationCase()
    {
        person.titleLevel = model::TitleLevel::Head;
        person.plannedForRotation = true;
        person.sex = model::Sex::Male;
        person.birth = 1984y / 5 / 20;
        person.homeDistrict = "Đô Lương";
        to.formerDistrict = "Kỳ Sơn";
    }
    [[nodiscard]] RotationFacts facts() const { return {person, to, start, end, postLevel, partySecretary}; }
    [[nodiscard]] Judged judge(Judged (*rule)(const RotationFacts&, std::int64_t), std::int64_t limit = 0) const
    {
        return rule(facts(), limit);
    }

    model::Staff person;
    model::Unit to;
    Date start = 2026y / 1 / 1;
    std::optional<Date> end = 2029y / 1 / 1;
    model::TitleLevel postLevel = model::TitleLevel::Head;
    bool partySecretary = false;
};

}  // namespace botri::rules::test
