// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/retirement.h"

#include <algorithm>

namespace botri::rules {
namespace {

struct Roadmap {
    int before2021;  ///< months
    int step;        ///< months a year, first added in 2021
    int last;        ///< months
};

constexpr int kFirstYear = 2021;
constexpr Roadmap kMen{60 * 12, 3, 62 * 12};
constexpr Roadmap kWomen{55 * 12, 4, 60 * 12};
constexpr int kLastYear = 2035;

}  // namespace

int retirementAgeMonths(model::Sex sex, int yearReached)
{
    const Roadmap& roadmap = sex == model::Sex::Male ? kMen : kWomen;
    const int steps = std::max(0, yearReached - kFirstYear + 1);
    return std::min(roadmap.last, roadmap.before2021 + roadmap.step * steps);
}

Date retirementAgeReached(model::Sex sex, Date birth)
{
    // The age grows by less than a year each year, so the first year whose age falls in or before it is the one that holds.
    for (int year = kFirstYear - 1; year < kLastYear; ++year) {
        const Date reached = addMonths(birth, retirementAgeMonths(sex, year));
        if (static_cast<int>(reached.year()) <= year)
            return reached;
    }
    return addMonths(birth, retirementAgeMonths(sex, kLastYear));
}

Date retirementDate(model::Sex sex, Date birth)
{
    const Date reached = retirementAgeReached(sex, birth);
    return reached.year() / reached.month() / std::chrono::last;
}

}  // namespace botri::rules
