// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/model/workspace.h"
#include "data/nghe-an/commune_draft.h"

namespace botri::data {

/// Named people with their place, kind and specialty, before anything personal is known of them.
/// Commune civil servants are some of those present; the others come on top.
[[nodiscard]] std::vector<model::Staff> inventedCast(const std::vector<CommuneDraft>& communes);

/// Gives each person a name and everything personal; the calibrated shares hold over all of `people`.
/// Chooses the volunteers among the nominees.
void inventAttributes(std::vector<model::Staff>& people, const std::vector<CommuneDraft>& communes);

/// Exclusions, small children and the other facts the rules ask about.
void inventCircumstances(std::vector<model::Staff>& people);

/// The wishes of the volunteers: mostly a commune of their home district, or one that lacks their specialty.
[[nodiscard]] std::vector<model::Wish> inventedWishes(
    std::span<const model::Staff> people, const std::vector<CommuneDraft>& communes);

}  // namespace botri::data
