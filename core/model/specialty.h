// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include "core/model/choices.h"
#include "core/model/codes.h"

namespace botri::model {

/// A field of work: the key on which people and posts are matched.
struct Specialty {
    SpecialtyCode code;
    std::string name;  ///< Vietnamese
    std::string englishName;
    Agency agency = Agency::Office;
    Priority priority = Priority::Low;
    bool leadership = false;  ///< a leadership post: listed apart, never filled by the flow (rule T-05)
    std::string note;

    [[nodiscard]] SpecialtyCode key() const { return code; }
    [[nodiscard]] LocalizedText title() const { return {name, englishName.empty() ? name : englishName}; }

    bool operator==(const Specialty&) const = default;
};

/// People of `from` may hold posts of `to`, one way. Level 0 is the same specialty and is never listed.
struct Substitution {
    SpecialtyCode from;
    SpecialtyCode to;
    int level = 1;  ///< 1: short hands-on course; 2: course of one to three months with a mentor

    [[nodiscard]] std::pair<SpecialtyCode, SpecialtyCode> key() const { return {from, to}; }

    bool operator==(const Substitution&) const = default;
};

}  // namespace botri::model
