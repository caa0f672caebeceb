// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "tests/core/flow/staffing_network.h"

namespace botri::flow::bench {

struct NamedShape {
    std::string name;
    test::StaffingShape shape;
};

/// S: a province of anonymous groups. M: a province of 10,000 named people, release caps bind. F: the same people, all of whom
/// may be placed anew and most can stay. L: the whole country.
inline const std::vector<NamedShape>& shapes()
{
    static const std::vector<NamedShape> all{
        {"S",
            {.units = 100,
                .groupsPerUnit = 15,
                .mostPerGroup = 8,
                .posts = 1300,
                .demand = 2400,
                .fewestCandidacies = 100,
                .mostCandidacies = 410,
                .releasePercent = 30}},
        {"M",
            {.units = 125,
                .groupsPerUnit = 80,
                .mostPerGroup = 1,
                .posts = 470,
                .demand = 2400,
                .fewestCandidacies = 30,
                .mostCandidacies = 182,
                .releasePercent = 20}},
        {"F",
            {.units = 125,
                .groupsPerUnit = 80,
                .mostPerGroup = 1,
                .posts = 1750,
                .demand = 9116,
                .fewestCandidacies = 30,
                .mostCandidacies = 200,
                .releasePercent = 100,
                .mayStay = true}},
        {"L",
            {.units = 3321,
                .groupsPerUnit = 46,
                .mostPerGroup = 1,
                .posts = 9000,
                .demand = 35'796,
                .fewestCandidacies = 10,
                .mostCandidacies = 66,
                .releasePercent = 25}},
    };
    return all;
}

inline const Network& networkOf(const NamedShape& shape)
{
    static std::map<std::string, Network> made;
    const auto place = made.find(shape.name);
    return place != made.end() ? place->second : made.emplace(shape.name, test::staffingNetwork(shape.shape, 2025)).first->second;
}

}  // namespace botri::flow::bench
