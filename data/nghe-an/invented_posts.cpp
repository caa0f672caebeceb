// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <string>

#include "data/nghe-an/calibration.h"
#include "data/nghe-an/commune_draft.h"
#include "data/nghe-an/random_source.h"

namespace botri::data {
namespace {

using model::SpecialtyCode;

constexpr std::array kCore{
    "VP01", "VP02", "VP04", "VP05", "KT01", "KT02", "KT03", "KT04", "KT08", "VX01", "VX02", "VX04", "VX05", "VX08", "HC01"};

/// Posts a commune has on their own only sometimes: elsewhere another officer's work includes them.
struct SometimesPost {
    std::string_view specialty;
    int inWard;
    int inLowland;
    int inMountain;
    int atBorder;  ///< on top
};
constexpr std::size_t kMostFields = 19;  ///< of a commune, leadership left out
constexpr std::array kSometimes{SometimesPost{"KT07", 30, 100, 100, 0}, SometimesPost{"VX03", 10, 25, 90, 10},
    SometimesPost{"KT05", 100, 30, 10, 0}, SometimesPost{"KT09", 70, 60, 45, 0}, SometimesPost{"VX07", 60, 40, 20, 0},
    SometimesPost{"VP06", 5, 0, 0, 75}, SometimesPost{"KT06", 60, 40, 20, 0}, SometimesPost{"VP08", 50, 35, 15, 0},
    SometimesPost{"VP07", 40, 35, 15, 0}, SometimesPost{"KT10", 45, 30, 15, 0}, SometimesPost{"VP03", 35, 35, 15, 0},
    SometimesPost{"VX06", 25, 20, 5, 0}, SometimesPost{"VP09", 20, 10, 0, 0}};

/// Where further posts go when the frame leaves room, in this order, from the start again at the end.
constexpr std::array kFurther{
    "HC01", "HC01", "VP01", "KT08", "KT01", "KT03", "HC01", "VX02", "VP05", "VX04", "VP04", "KT07", "VX01", "VX05"};

void addLeadership(CommuneDraft& commune)
{
    // Communes that were not merged had formed no divisions: only an office and a service centre.
    commune.required[SpecialtyCode("LD1")] = 1;
    commune.required[SpecialtyCode("LD5")] = 1;
    commune.unit.divisions = 2;
    if (!commune.unit.merged)
        return;
    for (const char* deputy : {"LD2", "LD6"})
        commune.required[SpecialtyCode(deputy)] = 1;
    for (const char* pair : {"LD3", "LD4"})
        commune.required[SpecialtyCode(pair)] = 2;
    commune.unit.divisions = 4;
}

int chanceOf(const SometimesPost& post, const CommuneDraft& commune)
{
    const int kind = commune.unit.kind == model::UnitKind::Ward ? post.inWard
        : commune.isMountain()                                  ? post.inMountain
                                                                : post.inLowland;
    return kind + (commune.unit.border ? post.atBorder : 0);
}

void addPosts(CommuneDraft& commune, RandomSource& random)
{
    addLeadership(commune);
    int left = commune.frame;
    for (const auto& [specialty, posts] : commune.required)
        left -= posts;
    const auto add = [&](std::string_view specialty) {
        ++commune.required[SpecialtyCode(std::string(specialty))];
        --left;
    };
    for (const char* specialty : kCore)
        add(specialty);
    const std::size_t leadership = commune.required.size() - kCore.size();
    for (const SometimesPost& post : kSometimes)
        if (random.chance(chanceOf(post, commune)) && left > 0 && commune.required.size() - leadership < kMostFields)
            add(post.specialty);
    std::size_t next = 0;
    while (left > 0)
        add(kFurther[next++ % kFurther.size()]);
    BOTRI_CHECK(left == 0);
}

}  // namespace

void inventPosts(std::vector<CommuneDraft>& communes)
{
    RandomSource random(calibration::kSeed, "posts");
    for (CommuneDraft& each : communes)
        addPosts(each, random);
}

}  // namespace botri::data
