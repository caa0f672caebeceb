// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/sweep.h"

#include <algorithm>
#include <memory>

#include "core/base/check.h"
#include "core/base/vietnamese_text.h"
#include "core/planning/best_flow.h"
#include "core/planning/supply.h"

namespace botri::planning {
namespace {

using namespace botri::model;

/// A best plan at one value, with the data it was made from.
struct Best {
    std::unique_ptr<const Workspace> workspace;
    BestFlow flow;
};

/// Planning was refused at one of the values.
struct Refused {
    PlanRefusal refusal;
};

class Sweeper {
public:
    Sweeper(const Workspace& workspace, const ScenarioCode& scenario, const Lever& lever, const Job& job)
        : m_workspace(workspace), m_scenario(scenario), m_lever(lever), m_job(job)
    {
    }

    /// Stretches from `start` to `end` (either way), the first one with the plan nearest to `kept`.
    /// \throws Refused, JobCancelled
    std::vector<Stretch> walk(std::int64_t start, std::int64_t end, Placings kept)
    {
        const std::int64_t step = start <= end ? 1 : -1;
        std::vector<Stretch> found;
        for (std::int64_t value = start; (end - value) * step >= 0;) {
            const Best best = bestAt(value, kept);
            Stretch stretch{value, value, best.flow.placings(), best.flow.totals(), {}};
            const std::int64_t far = farthest(stretch.placings, value, end);
            kept = stretch.placings;
            (step > 0 ? stretch.last : stretch.first) = far;
            found.push_back(std::move(stretch));
            value = far + step;
        }
        return found;
    }

    void expect(std::int64_t values) { m_expected = values; }

private:
    [[nodiscard]] Best bestAt(std::int64_t value, const Placings& kept)
    {
        m_job.report({"Lập thử phương án ở từng mức", "Planning at each value"}, std::min(m_done++, m_expected), m_expected);
        const Job quiet{m_job.stop, {}};
        auto workspace = std::make_unique<const Workspace>(withLever(m_workspace, m_scenario, m_lever, value));
        auto found = findBestFlow(*workspace, m_scenario, quiet);
        if (auto* refusal = std::get_if<PlanRefusal>(&found))
            throw Refused{{{"Ở mức " + groupedNumber(value, true) + ": " + refusal->why.vi,
                               "At " + groupedNumber(value, false) + ": " + refusal->why.en},
                refusal->mend}};
        auto& best = std::get<BestFlow>(found);
        best.comeClosestTo(kept, quiet);
        return {std::move(workspace), std::move(best)};
    }

    [[nodiscard]] bool isBest(const Placings& plan, std::int64_t value) { return bestAt(value, plan).flow.placings() == plan; }

    /// The value nearest to `end` up to which the plan, best at `from`, stays so.
    [[nodiscard]] std::int64_t farthest(const Placings& plan, std::int64_t from, std::int64_t end)
    {
        const std::int64_t step = from <= end ? 1 : -1;
        if (!isEven(m_lever)) {
            while (from != end && isBest(plan, from + step))
                from += step;
            return from;
        }
        if (from == end || isBest(plan, end))
            return end;
        for (std::int64_t beyond = end; (beyond - from) * step > 1;) {
            const std::int64_t middle = from + (beyond - from) / 2;
            (isBest(plan, middle) ? from : beyond) = middle;
        }
        return from;
    }

    const Workspace& m_workspace;
    const ScenarioCode& m_scenario;
    const Lever& m_lever;
    const Job& m_job;
    std::int64_t m_expected = 0;
    std::int64_t m_done = 0;
};

/// Both ways from the present value, in order of value.
std::vector<Stretch> stretchesAround(
    Sweeper& sweeper, std::int64_t now, std::int64_t first, std::int64_t last, const Placings& kept)
{
    std::vector<Stretch> all = sweeper.walk(now, first, kept);
    const std::vector<Stretch> up = sweeper.walk(now, last, all.front().placings);
    std::reverse(all.begin(), all.end());
    all.back().last = up.front().last;  // the plan of the present value, seen both ways
    all.insert(all.end(), up.begin() + 1, up.end());
    for (std::size_t i = 1; i < all.size(); ++i)
        all[i].changes = changesBetween(all[i - 1].placings, all[i].placings);
    return all;
}

}  // namespace

std::variant<Sweep, PlanRefusal> sweepLever(const Workspace& workspace, const ScenarioCode& scenario, const Lever& lever,
    std::int64_t first, std::int64_t last, const Job& job, const Plan* kept)
{
    BOTRI_CHECK(first <= last && accepts(lever, first) && accepts(lever, last));
    Sweeper sweeper(workspace, scenario, lever, job);
    sweeper.expect(last - first + 1);
    const std::int64_t now = std::clamp(valueOf(workspace, scenario, lever).value_or(last), first, last);
    try {
        return Sweep{lever, stretchesAround(sweeper, now, first, last, kept ? placingsOf(*kept) : Placings{})};
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

std::vector<LocalizedText> describeEach(const Workspace& workspace, const PlanChanges& changes)
{
    // A person who leaves one post for another is one change, people of a group are told one by one.
    std::map<StaffCode, std::pair<std::vector<NeedKey>, std::vector<NeedKey>>> people;
    for (const auto& [placing, count] : changes.dropped)
        people[placing.staff].first.insert(people[placing.staff].first.end(), static_cast<std::size_t>(count), placing.to);
    for (const auto& [placing, count] : changes.added)
        people[placing.staff].second.insert(people[placing.staff].second.end(), static_cast<std::size_t>(count), placing.to);
    std::vector<LocalizedText> lines;
    for (const auto& [staff, posts] : people) {
        const auto& [left, taken] = posts;
        for (std::size_t i = 0; i < std::max(left.size(), taken.size()); ++i)
            lines.push_back(describe(workspace,
                ChainStep{staff, i < left.size() ? std::optional(left[i]) : std::nullopt,
                    i < taken.size() ? std::optional(taken[i]) : std::nullopt}));
    }
    return lines;
}

}  // namespace botri::planning
