// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/localized_text.h"
#include "core/base/quantity.h"
#include "core/model/distances.h"
#include "core/model/workspace.h"
#include "core/rules/rule_book.h"

namespace botri::planning {

/// What a planner compares plans by, most important first. Lower is better. The network's Points are these levels
/// weighed so that a lower one never outvotes a higher one; people only ever see the levels.
struct CostLevels {
    std::int64_t fieldsEmpty = 0;  ///< priority fields left without anybody
    std::int64_t posts = 0;        ///< points of the posts left empty
    std::int64_t measures = 0;     ///< points of the measures used
    std::int64_t preference = 0;   ///< distance, training, wishes and the rest

    CostLevels& operator+=(const CostLevels& other);
    friend CostLevels operator+(CostLevels a, const CostLevels& b) { return a += b; }
    friend CostLevels operator-(const CostLevels& a, const CostLevels& b);
    auto operator<=>(const CostLevels&) const = default;
};

/// How one plan compares with another, from its levels less theirs: "+1 lĩnh vực ưu tiên không có người", "+12 điểm", …
/// Only the most important level that differs: a lower one never outvotes it.
[[nodiscard]] LocalizedText describe(const CostLevels& difference);

/// Why a move costs what it costs.
enum class CostReason { Measure, Distance, Training, CrossPool, Warnings, Support, Wish, Volunteer, PriorityCase, Rank };

struct CostItem {
    CostReason reason;
    std::int64_t points;
    std::int64_t datum = 0;  ///< metres, level, number of warnings, VND a month, order of the wish

    bool operator==(const CostItem&) const = default;
};

/// "cự ly 193 km", "hình thức", …
[[nodiscard]] LocalizedText describe(const CostItem& item);

/// Somebody stops doing one thing and does another.
struct ChainStep {
    model::StaffCode staff;
    std::optional<model::NeedKey> leaves;  ///< the plan's post; nothing: was not moved
    std::optional<model::NeedKey> takes;   ///< nothing: is no longer moved

    bool operator==(const ChainStep&) const = default;
};

/// One sentence. \pre the step leaves or takes a post
[[nodiscard]] LocalizedText describe(const model::Workspace& workspace, const ChainStep& step);

/// Somebody else for a move, with the exact difference to the whole plan and who moves instead.
struct Alternative {
    std::optional<model::StaffCode> staff;  ///< nothing: one post of the need more stays empty
    CostLevels difference;                  ///< the best plan with this choice instead, less the present plan
    std::int64_t kilometres = 0;            ///< difference of the sum of distances
    std::vector<ChainStep> chain;           ///< everybody whose post changes, this person first
    std::vector<model::NeedKey> emptied;    ///< posts that would stay empty instead

    bool operator==(const Alternative&) const = default;
};

/// In how many of the best plans people fill a post: there may be several plans of equal merit.
enum class PairMark {
    Essential,    ///< in every one
    Replaceable,  ///< in some, not in all
    Never         ///< in none: having them there costs more than nothing
};

/// "essential", "replaceable", "never": for machines.
[[nodiscard]] std::string_view keyOf(PairMark mark);
/// "không thể thay", "thay được", …
[[nodiscard]] const LocalizedText& nameOf(PairMark mark);

struct Move {
    model::StaffCode staff;
    int count = 1;                   ///< people; more than 1 only for head-counts and anonymous surplus
    model::UnitCode from;            ///< empty for candidates
    model::SpecialtyCode specialty;  ///< the person's own
    model::QuotaPool fromPool = model::QuotaPool::Government;
    model::NeedKey to;
    model::MeasureCode measure;
    int substitutionLevel = 0;
    std::optional<model::RoadDistance> distance;
    Date start{};
    std::optional<Date> end;
    Vnd monthlySupport;  ///< per person
    int wishOrder = 0;   ///< 0: no wish of theirs
    bool volunteers = false;
    bool pinned = false;
    CostLevels levels;                      ///< per person
    std::vector<CostItem> cost;             ///< per person; the measure item is of level `measures`, the others of `preference`
    std::vector<rules::RuleResult> rules;   ///< every rule asked, in id order
    std::vector<Alternative> alternatives;  ///< best first; at most three people, then leaving the post empty
    PairMark mark = PairMark::Replaceable;  ///< of these people and this post, by whatever measure
    int inEveryBestPlan = 0;                ///< so many of them fill it in every best plan; pins count
    std::optional<std::size_t> reserve;     ///< in alternatives: the cheapest, what happens if one of these people declines
};

/// "Nếu không đi: Nguyễn Văn A đến thay; +12 điểm; …": what is best if one of these people declines. One sentence.
[[nodiscard]] LocalizedText describeReserve(const model::Workspace& workspace, const Move& move);

enum class EmptyReason {
    NobodyOfTheField,  ///< nobody in any source has the specialty or a substitute
    RulesStop,         ///< rules stop every person of the field
    OutCompeted,       ///< the eligible people are worth more elsewhere
    CapsBind,          ///< a release, source or measure cap is exhausted
    NoMeasure,         ///< no measure in force leads from the people of the field to this post
    NoQuota,           ///< only measures that take a quota reach it, and the commune has none free
    InflowCap,         ///< the commune takes in no more people
    Decisions,         ///< forbids by the office leave nobody
    TooDear,           ///< filling it weighs more than leaving it empty (only where levels trade with each other)
    KeptByUnits        ///< everybody of the field is needed where they are
};

/// "nơi khác cần hơn", …: a few words, for lists and sums.
[[nodiscard]] LocalizedText nameOf(EmptyReason reason);

/// A rule, and how many people of the field it alone keeps from this post.
struct StoppingRule {
    model::RuleId rule;
    int people = 0;

    bool operator==(const StoppingRule&) const = default;
};

/// One of the people nearest to this post, with the rules that stop them.
struct NearCandidate {
    model::StaffCode staff;
    std::optional<model::RoadDistance> distance;
    std::vector<rules::RuleResult> stops;  ///< blocking rules only
};

struct EmptyPost {
    model::NeedKey need;
    int count = 1;
    bool fieldEmpty = false;  ///< nobody will do this field in this commune
    EmptyReason reason = EmptyReason::NobodyOfTheField;
    int peopleOfField = 0;                       ///< of the specialty or a substitute, in all sources
    int eligible = 0;                            ///< of them, stopped by nothing
    int kept = 0;                                ///< of them, needed by their own unit
    std::vector<StoppingRule> stoppingRules;     ///< most people first
    std::vector<NearCandidate> nearest;          ///< at most three
    std::vector<model::NeedKey> competingPosts;  ///< where its eligible people go instead
};

/// "Xây dựng ở xã Keng Đu"; codes for what the workspace does not have.
[[nodiscard]] LocalizedText postName(const model::Workspace& workspace, const model::NeedKey& need);

/// One sentence, with figures.
[[nodiscard]] LocalizedText explain(const model::Workspace& workspace, const EmptyPost& post);

/// A pin that cannot be honoured, and why.
struct PinConflict {
    model::Decision decision;
    LocalizedText why;
};

/// A rule on a unit, or on the province as a whole, that is not met after the plan.
struct UnitFinding {
    std::optional<model::UnitCode> unit;  ///< nothing: the province
    rules::RuleResult result;
};

/// The certificate as the plan keeps it: enough to be checked again from the file alone.
struct PlanCertificate {
    bool valid = false;
    std::int64_t primalCost = 0;  ///< Points
    std::int64_t dualCost = 0;
    std::string networkFingerprint;
    std::vector<std::int64_t> flow;    ///< per arc, in the order of the network builder
    std::vector<std::int64_t> prices;  ///< per node
};

struct PlanTotals {
    int open = 0;
    int filled = 0;
    int left = 0;
    int moves = 0;  ///< people
    CostLevels levels;
    std::int64_t kilometres = 0;  ///< sum over the people whose distance is known
    int located = 0;              ///< how many those are
    Vnd monthlySupport;
};

/// The answer: a value that never changes after it was made. Equal workspace, scenario and program give equal plans.
struct Plan {
    model::ScenarioCode scenario;
    std::string inputs;           ///< fingerprint of everything the plan was made from
    std::vector<Move> moves;      ///< by target, then staff
    std::vector<EmptyPost> left;  ///< by need
    std::vector<PinConflict> conflicts;
    std::vector<rules::RuleChange> ruleChanges;  ///< rules the office switched off or re-limited
    std::vector<UnitFinding> findings;           ///< by unit, the province last
    PlanTotals totals;
    PlanCertificate certificate;
};

}  // namespace botri::planning
