// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/nghe-an/commune_draft.h"

#include <algorithm>
#include <functional>

#include "data/embedded_csv.h"
#include "data/nghe-an/calibration.h"
#include "data/nghe-an/embedded_tables.h"
#include "data/nghe-an/random_source.h"

namespace botri::data {
namespace {

using model::RegionClass;

/// Place of each commune among those of its region by population, 0 … 99.
std::map<model::UnitCode, int> sizePlaces(const std::vector<CommuneDraft>& communes)
{
    std::map<RegionClass, std::vector<std::pair<int, model::UnitCode>>> byRegion;
    for (const CommuneDraft& each : communes)
        byRegion[each.unit.region].emplace_back(each.unit.population.value_or(0), each.unit.code);
    std::map<model::UnitCode, int> places;
    for (auto& [region, members] : byRegion) {
        std::sort(members.begin(), members.end());
        for (std::size_t i = 0; i < members.size(); ++i)
            places[members[i].second] = static_cast<int>(100 * i / members.size());
    }
    return places;
}

/// Gives `standing` to the `count` communes of highest score among those still balanced that `belongs` admits.
void mark(std::vector<CommuneDraft>& communes, Standing standing, int count,
    const std::function<bool(const CommuneDraft&)>& belongs, const std::function<int(const CommuneDraft&)>& score)
{
    std::vector<std::pair<int, CommuneDraft*>> ranked;
    for (CommuneDraft& each : communes)
        if (each.standing == Standing::Balanced && belongs(each))
            ranked.emplace_back(-score(each), &each);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    BOTRI_CHECK(static_cast<int>(ranked.size()) >= count);
    for (int i = 0; i < count; ++i)
        ranked[static_cast<std::size_t>(i)].second->standing = standing;
}

void inventStandings(std::vector<CommuneDraft>& communes, const std::map<model::UnitCode, int>& places)
{
    using namespace calibration;
    RandomSource random(kSeed, "standing");
    const auto mountain = [](const CommuneDraft& each) { return each.isMountain(); };
    const auto lowland = [](const CommuneDraft& each) { return !each.isMountain(); };
    const auto large = [&](const CommuneDraft& each) { return places.at(each.unit.code) + random.below(60); };
    const auto remote = [&](const CommuneDraft& each) {
        return 100 - places.at(each.unit.code) + random.below(80) + (each.unit.region == RegionClass::HighMountain ? 40 : 0);
    };
    for (CommuneDraft& each : communes)
        if (!each.unit.merged)
            each.standing = Standing::Short;
    mark(communes, Standing::Surplus, kSurplusLowland, lowland, large);
    mark(communes, Standing::Surplus, kSurplusMountain, mountain, large);
    mark(communes, Standing::Short, kShortLowland, lowland, remote);
    mark(communes, Standing::Short, kShortMountain, mountain, remote);
}

int frameOf(const CommuneDraft& commune, int place, RandomSource& random)
{
    struct Span {
        int least;
        int most;
    };
    const auto span = [&]() -> Span {
        if (!commune.unit.merged)
            return {calibration::kSmallestFrame, 27};
        switch (commune.unit.region) {
        case RegionClass::Lowland: return {36, calibration::kLargestFrame};
        case RegionClass::Midland: return {36, 40};
        case RegionClass::Mountain: return {31, 37};
        case RegionClass::HighMountain: break;
        }
        return {28, 33};
    }();
    const int frame = span.least + (span.most - span.least) * place / 90 + random.between(-1, 1);
    return std::clamp(frame, span.least, span.most);
}

}  // namespace

int CommuneDraft::presentTotal() const
{
    int sum = 0;
    for (const auto& [specialty, people] : present)
        sum += people;
    return sum;
}

int CommuneDraft::openPosts() const
{
    int open = 0;
    for (const auto& [specialty, posts] : required) {
        const auto found = present.find(specialty);
        open += std::max(0, posts - (found == present.end() ? 0 : found->second));
    }
    return open;
}

std::vector<CommuneDraft> draftedCommunes()
{
    const auto& table = model::tableOf<model::Unit>();
    std::vector<CommuneDraft> communes;
    for (const model::Record& record : recordsIn(table.description(), ngheAnText("communes")))
        communes.push_back({table.row(record), Standing::Balanced, 0, {}, {}});
    std::sort(communes.begin(), communes.end(), [](const auto& a, const auto& b) { return a.unit.code < b.unit.code; });

    const auto places = sizePlaces(communes);
    inventStandings(communes, places);
    RandomSource random(calibration::kSeed, "frame");
    for (CommuneDraft& each : communes)
        each.frame = frameOf(each, places.at(each.unit.code), random);
    return communes;
}

}  // namespace botri::data
