// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "core/model/choices.h"
#include "data/nghe-an/random_source.h"

namespace botri::data {

/// Names of people who do not exist, each once: as long and as rich in marks as real ones, but every family name is
/// that of a plant, so that nobody takes a list of them for a list of staff.
class InventedNames {
public:
    explicit InventedNames(RandomSource random) : m_random(random) {}

    [[nodiscard]] std::string next(model::Sex sex);

private:
    [[nodiscard]] std::string draw(model::Sex sex);

    RandomSource m_random;
    std::set<std::string> m_used;
};

}  // namespace botri::data
