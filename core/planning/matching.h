// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "core/model/distances.h"
#include "core/model/workspace.h"
#include "core/planning/plan.h"
#include "core/planning/supply.h"
#include "core/rules/facts.h"
#include "core/rules/rule_book.h"

namespace botri::planning {

/// The open posts of one need.
struct Post {
    const model::Need* need = nullptr;
    const model::Unit* unit = nullptr;
    const model::Specialty* specialty = nullptr;
    int open = 0;
    int backed = 0;                    ///< of them, with a free quota
    int freeQuota = 0;                 ///< of the commune in this pool
    std::optional<int> frameShortage;  ///< frame less government-side staff of the commune; negative: surplus

    [[nodiscard]] model::NeedKey key() const { return need->key(); }
};

/// Who could fill what, by which measure, under which rules and at what cost: everything known about pairs before a plan is
/// looked for. Keeps pointers into the workspace, which must outlive it and stay unchanged.
class Matching {
public:
    Matching(const model::Workspace& workspace, const model::ScenarioCode& scenario);

    [[nodiscard]] const model::Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] const model::Policy& policy() const { return m_policy; }
    [[nodiscard]] const rules::RuleBook& rules() const { return m_rules; }
    [[nodiscard]] std::span<const model::Decision> decisions() const { return m_decisions; }
    [[nodiscard]] std::span<const Supply> supplies() const { return m_supplies; }
    [[nodiscard]] std::span<const Post> posts() const { return m_posts; }
    /// Enabled and valid on the decision date, preferred first.
    [[nodiscard]] std::span<const model::Measure* const> measuresInForce() const { return m_measures; }
    /// How many people a unit keeps in a field when it says nothing itself: the limit of rule T-06, 0 when that is switched off.
    [[nodiscard]] int fieldMinimum() const;
    [[nodiscard]] std::optional<std::size_t> findSupply(const model::StaffCode& code) const;
    [[nodiscard]] std::optional<std::size_t> findPost(const model::NeedKey& need) const;

    /// 0: the same field; 1, 2: after training; nothing: not allowed. The best of the person's specialties counts.
    [[nodiscard]] std::optional<int> substitutionLevel(const Supply& supply, const model::SpecialtyCode& post) const;

    /// Supplies whose specialty, or a substitute of it, fits the post, without those who hold posts of this very need; in order
    /// of position. Nobody else is ever proposed, not even with rule E-11 switched off: that rule only limits how far a listed
    /// substitute may be from the field.
    [[nodiscard]] std::vector<std::size_t> suppliesOfField(const Post& post) const;

    /// Is one of suppliesOfField(post)?
    [[nodiscard]] bool isOfField(const Supply& supply, const Post& post) const;

    /// The enabled measures in force that lead from this supply to this unit, preferred first.
    [[nodiscard]] std::vector<const model::Measure*> measures(const Supply& supply, const model::Unit& target) const;

    /// Was this pair forbidden by the office?
    [[nodiscard]] bool isForbidden(const Supply& supply, const Post& post) const;

    /// How many people the unit of a commune supply may let go in this specialty; unlimited (nothing) for other sources.
    [[nodiscard]] std::optional<int> releasable(const Supply& supply) const;

    /// Does the unit of a commune supply need everybody it has in this specialty, whatever the rules say: for its own posts, or
    /// to keep the minimum it set itself?
    [[nodiscard]] bool isKeptByUnit(const Supply& supply) const;

    /// The most people a unit may let go; nothing where nothing limits it: its own release cap and, for communes, the
    /// government-side staff it must keep (rule Q-06).
    [[nodiscard]] std::optional<int> unitReleaseCap(const model::Unit& unit) const;

    [[nodiscard]] std::optional<model::RoadDistance> distance(const Supply& supply, const Post& post) const;

    /// What the rules look at. A MoveFacts points at its MoverFacts, which must outlive it.
    [[nodiscard]] rules::MoverFacts facts(const Supply& supply, const model::Measure& measure) const;
    [[nodiscard]] rules::MoveFacts facts(const rules::MoverFacts& mover, const Supply& supply, const Post& post) const;

    /// Which rules stop or warn about the pair under this measure, both parts together.
    [[nodiscard]] rules::Screening screen(const Supply& supply, const Post& post, const model::Measure& measure) const;
    [[nodiscard]] std::vector<rules::RuleResult> assess(
        const Supply& supply, const Post& post, const model::Measure& measure) const;

    /// The move of one person with dates, distance, support, cost and levels; rules and alternatives are left empty.
    /// \param warnings rules that warn, each at its price
    [[nodiscard]] Move move(const Supply& supply, const Post& post, const model::Measure& measure, int warnings) const;

private:
    void collectPosts();
    void collectMeasures();
    void collectReleaseCaps();
    [[nodiscard]] const model::Need* needOf(const Supply& supply) const;
    [[nodiscard]] int wishOrder(const Supply& supply, const Post& post) const;

    const model::Workspace& m_workspace;
    model::PlanInfo m_info;
    model::Policy m_policy;
    rules::RuleBook m_rules;
    model::Distances m_distances;
    std::vector<model::Decision> m_decisions;
    std::vector<Supply> m_supplies;
    std::vector<Post> m_posts;
    std::vector<const model::Measure*> m_measures;
    std::map<model::UnitCode, int> m_releaseCaps;
    std::map<std::pair<model::SpecialtyCode, model::SpecialtyCode>, int> m_levels;
    std::map<model::SpecialtyCode, std::vector<std::size_t>> m_suppliesBySpecialty;
    std::map<model::StaffCode, std::vector<const model::Wish*>> m_wishes;
};

}  // namespace botri::planning
