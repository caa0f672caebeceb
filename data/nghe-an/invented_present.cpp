// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string>

#include "data/nghe-an/calibration.h"
#include "data/nghe-an/commune_draft.h"
#include "data/nghe-an/random_source.h"

namespace botri::data {
namespace {

using model::SpecialtyCode;

/// The fields in which staff pile up. Weights are how often; a post of its own is not asked for.
struct GeneralistField {
    std::string_view specialty;
    int weight;
    int weightInMountain;
};
constexpr std::array kGeneralists{GeneralistField{"VP01", 5, 5}, GeneralistField{"VP04", 5, 4}, GeneralistField{"VX01", 5, 4},
    GeneralistField{"VX05", 1, 1}, GeneralistField{"VX03", 1, 5}, GeneralistField{"VP03", 2, 2}, GeneralistField{"VP07", 1, 1}};

/// How much likelier than elsewhere a post of this commune stands empty.
int hardship(const CommuneDraft& commune)
{
    const auto region = commune.unit.region;
    int points = region == model::RegionClass::HighMountain ? 300 : region == model::RegionClass::Mountain ? 180 : 0;
    points += commune.standing == Standing::Short ? 550 : commune.standing == Standing::Surplus ? -60 : 0;
    points +=
        (commune.unit.merged ? 0 : 200) + (commune.unit.border ? 60 : 0) + (commune.unit.kind == model::UnitKind::Ward ? -80 : 0);
    return points;
}

/// The `count` communes, among those that have the post filled, where luck is worst.
std::vector<CommuneDraft*> worstOff(
    std::vector<CommuneDraft>& communes, const SpecialtyCode& specialty, int count, RandomSource& random)
{
    std::vector<std::pair<int, CommuneDraft*>> ranked;
    for (CommuneDraft& each : communes)
        if (const int score = random.below(1000) + hardship(each); each.required.contains(specialty))
            ranked.emplace_back(-score, &each);
    BOTRI_CHECK(static_cast<int>(ranked.size()) >= count);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<CommuneDraft*> chosen;
    for (int i = 0; i < count; ++i)
        chosen.push_back(ranked[static_cast<std::size_t>(i)].second);
    return chosen;
}

void emptyPosts(std::vector<CommuneDraft>& communes)
{
    RandomSource random(calibration::kSeed, "empty posts");
    for (const auto& [name, count] : calibration::kEmptyPosts) {
        const SpecialtyCode specialty{std::string(name)};
        for (CommuneDraft* each : worstOff(communes, specialty, count, random))
            --each->present[specialty];
    }
}

void emptyLeadership(std::vector<CommuneDraft>& communes)
{
    RandomSource random(calibration::kSeed, "leadership");
    for (CommuneDraft& each : communes) {
        if (!each.unit.merged)
            continue;
        if (random.chance(each.isMountain() ? 30 : 15))
            --each.present[SpecialtyCode(random.chance(60) ? "LD4" : "LD6")];
        if (random.chance(each.isMountain() ? 12 : 5))
            --each.present[SpecialtyCode("LD3")];
        if (each.standing == Standing::Surplus && random.chance(35))
            ++each.present[SpecialtyCode("LD4")];  // deputies kept from the old communes
    }
}

int wantedBalance(const CommuneDraft& commune, int balanceSoFar, RandomSource& random)
{
    switch (commune.standing) {
    case Standing::Short: return std::min(-1, balanceSoFar + random.below(3));
    case Standing::Surplus: return random.between(3, commune.isMountain() ? 7 : 11) + (commune.frame > 41 ? 3 : 0);
    case Standing::Balanced: break;
    }
    return 0;
}

/// Specialists beyond their posts: where one field has too many, another too few, or the whole commune is in surplus.
void addSpecialists(std::vector<CommuneDraft>& communes, std::vector<int>& missing)
{
    RandomSource random(calibration::kSeed, "specialists");
    for (const auto& [name, count] : calibration::kSpecialistSurplus) {
        const SpecialtyCode specialty{std::string(name)};
        std::vector<std::size_t> able;
        for (std::size_t i = 0; i < communes.size(); ++i) {
            const CommuneDraft& each = communes[i];
            const bool hasPost = each.required.contains(specialty) && each.present.at(specialty) == each.required.at(specialty);
            if (each.standing != Standing::Short && hasPost && missing[i] > 0)
                able.push_back(i);
        }
        random.shuffle(able);
        BOTRI_CHECK(static_cast<int>(able.size()) >= count);
        for (int i = 0; i < count; ++i) {
            ++communes[able[static_cast<std::size_t>(i)]].present[specialty];
            --missing[able[static_cast<std::size_t>(i)]];
        }
    }
}

void addGeneralists(CommuneDraft& commune, int people, RandomSource& random)
{
    std::vector<int> weights;
    for (const GeneralistField& field : kGeneralists)
        weights.push_back(commune.isMountain() ? field.weightInMountain : field.weight);
    for (; people > 0; --people) {
        const SpecialtyCode specialty{std::string(kGeneralists[random.pickWeighted(weights)].specialty)};
        commune.required.try_emplace(specialty, 0);
        ++commune.present[specialty];
    }
}

}  // namespace

void inventPresent(std::vector<CommuneDraft>& communes)
{
    for (CommuneDraft& each : communes)
        each.present = each.required;
    emptyPosts(communes);
    emptyLeadership(communes);

    RandomSource balance(calibration::kSeed, "balance");
    std::vector<int> missing;
    for (const CommuneDraft& each : communes) {
        const int balanceSoFar = each.presentTotal() - each.frame;
        missing.push_back(wantedBalance(each, balanceSoFar, balance) - balanceSoFar);
    }
    addSpecialists(communes, missing);
    RandomSource generalists(calibration::kSeed, "generalists");
    for (std::size_t i = 0; i < communes.size(); ++i)
        addGeneralists(communes[i], missing[i], generalists);
}

}  // namespace botri::data
