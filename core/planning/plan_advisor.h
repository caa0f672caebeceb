// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/flow/residual_prices.h"
#include "core/planning/candidates.h"
#include "core/planning/plan.h"
#include "core/planning/planner.h"

namespace botri::planning {

/// Somebody who may fill a post, and the best plan in which they do.
struct AblePair {
    model::StaffCode staff;
    model::NeedKey post;
    model::MeasureCode measure;
    std::optional<Alternative> change;  ///< nothing: the plan has them there already
    int people = 1;                     ///< how many alike, as far as their unit may let them go
    PairMark mark = PairMark::Never;    ///< of the two, by whatever measure
};

/// Somebody of the field who may not fill a post.
struct StoppedPair {
    model::StaffCode staff;
    model::NeedKey post;
    Obstacle obstacle = Obstacle::Rules;
    std::vector<rules::RuleResult> stops;  ///< blocking rules under the measure nearest to being allowed; Obstacle::Rules only
    int people = 1;                        ///< how many alike
};

struct Ranking {
    std::vector<AblePair> able;        ///< those of the plan, then by what the whole plan would lose, then by code
    std::vector<AblePair> heldBack;    ///< allowed, but caps or pins leave no plan that has them there; `change` says nothing
    std::vector<StoppedPair> stopped;  ///< for a post those with a name first; then fewest stops, those their unit needs last
};

/// Answers "and what if this one?" about a plan, exactly: each answer is the difference between the best plan in which the pair
/// is together and the plan there is, found on the network and the prices of the plan, without solving again. Keeps pointers into
/// the workspace, which must outlive it and stay unchanged. Const functions may be called from several threads.
class PlanAdvisor {
public:
    using Opened = std::variant<std::unique_ptr<const PlanAdvisor>, PlanRefusal>;

    /// Lays the network of the plan out again. Refused when the plan was made from other data.
    /// Cost: as much of makePlan as comes before solving.
    [[nodiscard]] static Opened open(const model::Workspace& workspace, const Plan& plan, const Job& job = {});
    ~PlanAdvisor();

    /// Everybody of the field of this post. Empty when no such post is open. One search serves all who are able.
    [[nodiscard]] Ranking peopleFor(const model::NeedKey& post) const;
    /// Every open post of this person's fields. Empty when nobody has this code. One search a post.
    [[nodiscard]] Ranking postsFor(const model::StaffCode& staff) const;

private:
    struct Layout;
    explicit PlanAdvisor(std::unique_ptr<const Layout> layout);

    void rank(Ranking& ranking, flow::ArcId arc, const std::optional<flow::ForcedArc>& forced) const;
    void addStopped(Ranking& ranking, std::size_t supply, std::size_t post) const;
    static void sort(Ranking& ranking);

    std::unique_ptr<const Layout> m_layout;
};

/// Why the pair may not be together, in one or two sentences without personal circumstances; which datum would change it.
[[nodiscard]] LocalizedText explain(const StoppedPair& pair);
[[nodiscard]] LocalizedText remedy(const StoppedPair& pair);

/// Does the policy put measures before distance, training and wishes, and do they differ while nothing above them does?
[[nodiscard]] bool isDecidedByMeasures(const CostLevels& difference, const model::Policy& policy);

/// What another choice does to the whole plan, the most important first; "phương án vẫn tốt ngang" when nothing gets worse.
[[nodiscard]] LocalizedText describe(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const Alternative& alternative);
/// Who moves instead, one sentence a person, in the order of the chain.
[[nodiscard]] std::vector<LocalizedText> describeChain(const model::Workspace& workspace, const Alternative& alternative);

}  // namespace botri::planning
