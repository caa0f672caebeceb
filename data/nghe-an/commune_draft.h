// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/model/workspace.h"

namespace botri::data {

/// Government-side staff against the frame of 09-CV.
enum class Standing { Short, Balanced, Surplus };

/// A commune while its staffing is being invented. Posts are of the government pool, leadership included.
struct CommuneDraft {
    model::Unit unit;
    Standing standing = Standing::Balanced;
    int frame = 0;  ///< = Σ required
    std::map<model::SpecialtyCode, int> required;
    std::map<model::SpecialtyCode, int> present;

    [[nodiscard]] bool isMountain() const
    {
        return unit.region == model::RegionClass::Mountain || unit.region == model::RegionClass::HighMountain;
    }
    [[nodiscard]] int presentTotal() const;
    /// Required posts with nobody, over all specialties.
    [[nodiscard]] int openPosts() const;
};

/// The 130 communes of communes.csv with their standing and frame, in code order.
[[nodiscard]] std::vector<CommuneDraft> draftedCommunes();

/// Splits each frame into posts by specialty: the core of every commune, then what its kind and size ask for.
void inventPosts(std::vector<CommuneDraft>& communes);

/// Puts people into the posts: the calibrated empty posts, then surplus until each commune stands as it should.
void inventPresent(std::vector<CommuneDraft>& communes);

/// Quotas of the four pools that fit the people present and sum to what the province was given.
void inventQuotas(std::vector<CommuneDraft>& communes);

}  // namespace botri::data
