// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "data/nghe-an/calibration.h"
#include "data/nghe-an/commune_draft.h"
#include "data/nghe-an/random_source.h"

namespace botri::data {
namespace {

using model::QuotaPool;

int& quotaOf(CommuneDraft& commune, QuotaPool pool)
{
    return commune.unit.quota[model::indexOf(pool)];
}

/// Quotas under which the people present lie in the band of the commune's kind.
std::pair<int, int> quotaRange(const CommuneDraft& commune)
{
    const auto band = !commune.unit.merged ? calibration::kNotMergedPresent
        : commune.isMountain()             ? calibration::kMountainPresent
                                           : calibration::kLowlandPresent;
    const int present = commune.presentTotal();
    const int least = (100 * present + band.most - 1) / band.most;
    const int most = 100 * present / band.least;
    return {std::max(least, calibration::kSmallestQuota), std::min(most, calibration::kLargestQuota)};
}

/// Moves the sum to `total` in steps of one, each commune within its range.
void settle(std::vector<CommuneDraft>& communes, int total, RandomSource& random)
{
    int sum = 0;
    std::vector<std::size_t> order(communes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (CommuneDraft& each : communes)
        sum += quotaOf(each, QuotaPool::Government);
    random.shuffle(order);
    while (sum != total) {
        const int before = sum;
        const int step = sum < total ? 1 : -1;
        for (const std::size_t i : order) {
            int& quota = quotaOf(communes[i], QuotaPool::Government);
            const auto [least, most] = quotaRange(communes[i]);
            if (sum != total && quota + step >= least && quota + step <= most) {
                quota += step;
                sum += step;
            }
        }
        BOTRI_CHECK(sum != before);  // else the bands leave no room for the total
    }
}

void inventGovernment(std::vector<CommuneDraft>& communes)
{
    RandomSource random(calibration::kSeed, "government quota");
    for (CommuneDraft& each : communes) {
        const auto [least, most] = quotaRange(each);
        BOTRI_CHECK(least <= most);
        // Half-way on average: a commune of each kind is found near either end of its band.
        quotaOf(each, QuotaPool::Government) = least + (most - least) * random.between(15, 85) / 100;
    }
    settle(communes, calibration::kGovernmentQuota, random);
}

void inventPartyMass(std::vector<CommuneDraft>& communes)
{
    RandomSource random(calibration::kSeed, "party quota");
    std::vector<int> weights;
    for (const CommuneDraft& each : communes)
        weights.push_back(each.unit.merged ? 20 + each.frame + random.between(-3, 3) : 36);
    const auto shares = sharesOf(calibration::kPartyMassQuota, weights);
    for (std::size_t i = 0; i < communes.size(); ++i)
        quotaOf(communes[i], QuotaPool::PartyMass) = shares[i];
}

/// Two posts everywhere, a third at the border and in the largest communes.
void inventMilitary(std::vector<CommuneDraft>& communes)
{
    std::vector<CommuneDraft*> order;
    for (CommuneDraft& each : communes)
        order.push_back(&each);
    std::stable_sort(order.begin(), order.end(), [](const CommuneDraft* a, const CommuneDraft* b) {
        return std::pair(!a->unit.border, -a->unit.population.value_or(0))
            < std::pair(!b->unit.border, -b->unit.population.value_or(0));
    });
    int left = calibration::kMilitaryQuota - 2 * static_cast<int>(communes.size());
    for (CommuneDraft* each : order)
        quotaOf(*each, QuotaPool::Military) = left-- > 0 ? 3 : 2;
}

/// The largest commune of each former district keeps the district's centre.
void inventPoliticalCentres(std::vector<CommuneDraft>& communes)
{
    std::map<std::string, CommuneDraft*> seats;
    for (CommuneDraft& each : communes) {
        CommuneDraft*& seat = seats[each.unit.formerDistrict];
        if (!seat || each.unit.population > seat->unit.population)
            seat = &each;
    }
    const std::vector<int> equal(seats.size(), 1);
    const auto shares = sharesOf(calibration::kPoliticalCentreQuota, equal);
    std::size_t i = 0;
    for (auto& [district, seat] : seats)
        quotaOf(*seat, QuotaPool::PoliticalCentre) = shares[i++];
}

}  // namespace

void inventQuotas(std::vector<CommuneDraft>& communes)
{
    inventGovernment(communes);
    inventPartyMass(communes);
    inventMilitary(communes);
    inventPoliticalCentres(communes);
}

}  // namespace botri::data
