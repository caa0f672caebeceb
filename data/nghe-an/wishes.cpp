// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include "data/nghe-an/calibration.h"
#include "data/nghe-an/cast.h"
#include "data/nghe-an/random_source.h"

namespace botri::data {
namespace {

using model::Staff;
using model::Wish;

bool lacks(const CommuneDraft& commune, const model::SpecialtyCode& specialty)
{
    const auto required = commune.required.find(specialty);
    return required != commune.required.end() && commune.present.at(specialty) < required->second;
}

/// Communes of the home district that lack the specialty count most, then those that lack it, then those at home.
std::vector<int> weightsFor(const Staff& person, const std::vector<CommuneDraft>& communes)
{
    std::vector<int> weights;
    for (const CommuneDraft& each : communes) {
        const bool atHome = each.unit.formerDistrict == person.homeDistrict;
        const bool needed = lacks(each, person.specialty);
        weights.push_back(atHome && needed ? 40 : needed ? 4 : atHome ? 6 : 0);
    }
    if (std::all_of(weights.begin(), weights.end(), [](int weight) { return weight == 0; }))
        weights.assign(communes.size(), 1);
    return weights;
}

std::string opinionOf(int volunteer)
{
    if (volunteer < calibration::kVolunteersCleared)
        return "Đồng ý";
    return volunteer % 2 == 0 ? "Đề nghị xem xét thêm" : "Chưa đồng ý";
}

}  // namespace

std::vector<Wish> inventedWishes(std::span<const Staff> people, const std::vector<CommuneDraft>& communes)
{
    RandomSource random(calibration::kSeed, "wishes");
    std::vector<Wish> wishes;
    int volunteer = 0;
    for (const Staff& person : people) {
        if (!person.volunteers)
            continue;
        auto weights = weightsFor(person, communes);
        const int count = random.between(1, 3);
        for (int order = 1; order <= count; ++order) {
            const std::size_t chosen = random.pickWeighted(weights);
            wishes.push_back({person.code, order, communes[chosen].unit.code,
                random.chance(60) ? person.specialty : model::SpecialtyCode(), opinionOf(volunteer)});
            weights[chosen] = 0;
        }
        ++volunteer;
    }
    return wishes;
}

}  // namespace botri::data
