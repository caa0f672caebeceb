// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/network_builder.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "core/planning/candidates.h"
#include "core/planning/move_cost.h"
#include "core/planning/pins.h"

namespace botri::planning {
namespace {

using namespace botri::model;
using flow::ArcId;
using flow::NodeId;

/// Open posts of each commune, and how many of them must stay empty because it takes in fewer people.
struct CommunePosts {
    int open = 0;
    int forcedEmpty = 0;
};

std::map<UnitCode, CommunePosts> communePosts(const Matching& matching)
{
    std::map<UnitCode, CommunePosts> communes;
    for (const Post& post : matching.posts())
        communes[post.unit->code].open += post.open;
    for (auto& [code, each] : communes) {
        const Unit& unit = *matching.workspace().find<Unit>(code);
        // A cap of 0 already removed every move from outside; what is left is people of the commune itself.
        if (unit.inflowCap && *unit.inflowCap > 0)
            each.forcedEmpty = std::max(0, each.open - *unit.inflowCap);
    }
    return communes;
}

CostLevels emptyLevels(const Matching& matching, const Post& post, int nth)
{
    return {leavesFieldEmpty(*post.need, *post.specialty, nth) ? 1 : 0,
        emptyPostPoints(matching.policy(), *post.need, *post.unit, *post.specialty, nth), 0, 0};
}

LevelRanges rangesOf(
    const Matching& matching, const std::vector<Candidate>& candidates, const std::map<UnitCode, CommunePosts>& communes)
{
    LevelRanges ranges;
    for (const Post& post : matching.posts()) {
        ranges.mostMoves += post.open;
        for (int nth = 1; nth <= post.open; ++nth) {
            const CostLevels levels = emptyLevels(matching, post, nth);
            ranges.fieldsEmpty += levels.fieldsEmpty;
            ranges.posts += levels.posts;
        }
    }
    for (const auto& [code, commune] : communes)
        ranges.posts += matching.policy()[PolicyItem::PostRepeatInCommune] * commune.open * (commune.open - 1) / 2;
    std::int64_t step = 0;
    for (const Candidate& each : candidates) {
        ranges.measurePerMove = std::max(ranges.measurePerMove, each.levels.measures);
        ranges.preferenceLow = std::min(ranges.preferenceLow, each.levels.preference);
        ranges.preferenceHigh = std::max(ranges.preferenceHigh, each.levels.preference);
        step = std::gcd(step, each.levels.measures);
    }
    ranges.measureStep = std::max<std::int64_t>(1, step);
    return ranges;
}

std::optional<LevelWeights> weightsFor(const Policy& policy, const LevelRanges& ranges)
{
    return policy[PolicyItem::Lexicographic] != 0
        ? LevelWeights::inOrder(ranges)
        : LevelWeights::traded(ranges, policy[PolicyItem::PostFactor], policy[PolicyItem::FieldEmpty]);
}

/// Adds nodes and arcs in a fixed order and keeps what each arc means.
class Builder {
public:
    Builder(const Matching& matching, const PinnedPeople& pins, LevelWeights weights)
        : m_matching(matching), m_pins(pins), m_built{{}, {}, {}, {}, pins.conflicts, weights}, m_source(addNode({}))
    {
    }

    /// Refused when a cap on a measure cannot be kept by a network.
    std::optional<PlanRefusal> addMeasureCaps();
    void addPosts();
    void addEmptyPosts(const std::map<UnitCode, CommunePosts>& communes);
    void addCandidates(const std::vector<Candidate>& candidates);
    void addPins();
    [[nodiscard]] PlanNetwork take() && { return std::move(m_built); }

private:
    ArcId addArc(NodeId tail, NodeId head, std::int64_t capacity, const ArcMeaning& meaning)
    {
        const ArcId arc = m_built.network.addArc(tail, head, capacity, m_built.weights.points(meaning.levels));
        m_built.arcs.push_back(meaning);
        return arc;
    }
    NodeId addNode(const NodeMeaning& meaning, std::int64_t supply = 0)
    {
        m_built.nodes.push_back(meaning);
        return m_built.network.addNode(supply);
    }
    NodeId addCappedNode(NodeId from, std::int64_t capacity, const NodeMeaning& meaning)
    {
        const NodeId node = addNode(meaning);
        addArc(from, node, capacity, {});
        return node;
    }
    NodeId supplyNode(std::size_t supply);
    NodeId fieldNode(std::size_t supply, NodeId parent);
    NodeId unitNode(std::size_t supply, NodeId parent);
    [[nodiscard]] int pinnedFromField(const NeedKey& field) const;
    [[nodiscard]] int pinnedFromUnit(const UnitCode& unit) const;
    [[nodiscard]] int pinnedByMeasure(const Measure& measure) const;
    [[nodiscard]] NodeId door(const Candidate& candidate) const
    {
        const auto& doors = m_built.doors[candidate.post];
        return candidate.measure->usesTargetQuota ? doors.back() : doors.front();
    }
    [[nodiscard]] static ArcMeaning assignment(const Candidate& each, bool pinned)
    {
        return {ArcRole::Assign, each.supply, each.post, each.measure, each.levels, each.distance, each.warnings, pinned};
    }

    const Matching& m_matching;
    const PinnedPeople& m_pins;
    PlanNetwork m_built;
    NodeId m_source;
    std::map<SourceKind, NodeId> m_sourceNodes;
    std::map<UnitCode, NodeId> m_unitNodes;
    std::map<NeedKey, NodeId> m_fieldNodes;
    std::map<std::size_t, NodeId> m_supplyNodes;
};

int Builder::pinnedFromField(const NeedKey& field) const
{
    int people = 0;
    for (const auto& [at, count] : m_pins.fromSupply) {
        const Supply& supply = m_matching.supplies()[at];
        if (supply.source == SourceKind::CommuneSurplus && supply.from
            && NeedKey{supply.from->code, supply.specialty, supply.pool} == field)
            people += count;
    }
    return people;
}

int Builder::pinnedFromUnit(const UnitCode& unit) const
{
    int people = 0;
    for (const auto& [at, count] : m_pins.fromSupply)
        if (const Supply& supply = m_matching.supplies()[at]; countsAgainstUnitCap(supply) && supply.from->code == unit)
            people += count;
    return people;
}

int Builder::pinnedByMeasure(const Measure& measure) const
{
    return static_cast<int>(std::count_if(
        m_pins.honoured.begin(), m_pins.honoured.end(), [&](const Candidate& each) { return each.measure == &measure; }));
}

std::optional<PlanRefusal> Builder::addMeasureCaps()
{
    std::map<SourceKind, std::set<MeasureCode>> measuresOfSource;
    for (const Measure* measure : m_matching.measuresInForce())
        for (const SourceKind source : measure->sources)
            measuresOfSource[source].insert(measure->code);
    for (const Measure* each : m_matching.measuresInForce()) {
        const Measure& measure = *each;
        if (!measure.cap)
            continue;
        const auto shared = std::find_if(measure.sources.begin(), measure.sources.end(),
            [&](SourceKind source) { return measuresOfSource[source].size() > 1; });
        if (shared != measure.sources.end())
            return PlanRefusal{{"Không thể giữ mức trần của hình thức “" + measure.name + "”: nguồn “" + nameOf(*shared).vi
                                       + "” còn dùng được hình thức khác.",
                                   "The cap on “" + measure.title().en + "” cannot be kept: “" + nameOf(*shared).en
                                       + "” may use another measure too."},
                {"Hãy bỏ mức trần này, hoặc đặt “Số được điều đi nhiều nhất” cho từng đơn vị.",
                    "Remove the cap, or set release caps on the units instead."}};
        const NodeId node = addCappedNode(
            m_source, std::max(0, *measure.cap - pinnedByMeasure(measure)), {.role = NodeRole::MeasureCap, .measure = &measure});
        for (const SourceKind source : measure.sources)
            m_sourceNodes.emplace(source, node);
    }
    return std::nullopt;
}

void Builder::addPosts()
{
    for (std::size_t i = 0; i < m_matching.posts().size(); ++i) {
        const Post& post = m_matching.posts()[i];
        const NodeId node = addNode({.role = NodeRole::Post, .post = i}, -std::int64_t{post.open});
        m_built.doors.push_back({node});
        if (post.backed > 0 && post.backed < post.open) {
            const NodeId backedDoor = addNode({.role = NodeRole::BackedPosts, .post = i});
            addArc(backedDoor, node, post.backed, {});
            m_built.doors.back().push_back(backedDoor);
        }
    }
}

void Builder::addEmptyPosts(const std::map<UnitCode, CommunePosts>& communes)
{
    std::map<UnitCode, NodeId> nodes;
    for (const auto& [code, commune] : communes) {
        const Unit* unit = m_matching.workspace().find<Unit>(code);
        const NodeId node = nodes.emplace(code, addNode({.role = NodeRole::EmptyPosts, .unit = unit})).first->second;
        const NodeId forced =
            commune.forcedEmpty > 0 ? addNode({.role = NodeRole::ForcedEmpty, .unit = unit}, commune.forcedEmpty) : m_source;
        for (int nth = 1; nth <= commune.open; ++nth) {
            ArcMeaning meaning;
            meaning.levels.posts = m_matching.policy()[PolicyItem::PostRepeatInCommune] * (nth - 1);
            addArc(nth <= commune.forcedEmpty ? forced : m_source, node, 1, meaning);
        }
    }
    for (std::size_t i = 0; i < m_matching.posts().size(); ++i) {
        const Post& post = m_matching.posts()[i];
        for (int nth = 1; nth <= post.open; ++nth) {
            ArcMeaning meaning;
            meaning.role = ArcRole::Empty;
            meaning.post = i;
            meaning.levels = emptyLevels(m_matching, post, nth);
            addArc(nodes.at(post.unit->code), m_built.doors[i].front(), 1, meaning);
        }
    }
    std::int64_t demand = 0;
    for (const auto& [code, commune] : communes)
        demand += commune.open - commune.forcedEmpty;
    m_built.network.addSupply(m_source, demand - static_cast<std::int64_t>(m_pins.honoured.size()));
}

NodeId Builder::unitNode(std::size_t at, NodeId parent)
{
    const Supply& supply = m_matching.supplies()[at];
    const auto cap = countsAgainstUnitCap(supply) ? m_matching.unitReleaseCap(*supply.from) : std::nullopt;
    // With a cap of 0 nobody crosses the unit's border (candidates.h); reassignment inside it stays free.
    if (!cap || *cap == 0)
        return parent;
    const auto known = m_unitNodes.find(supply.from->code);
    if (known != m_unitNodes.end())
        return known->second;
    const NodeId node = addCappedNode(parent, std::max(0, *cap - pinnedFromUnit(supply.from->code)),
        {.role = NodeRole::Unit, .supply = at, .unit = supply.from});
    return m_unitNodes.emplace(supply.from->code, node).first->second;
}

NodeId Builder::fieldNode(std::size_t at, NodeId parent)
{
    const Supply& supply = m_matching.supplies()[at];
    const auto most = m_matching.releasable(supply);
    if (!most)
        return parent;
    const NeedKey field{supply.from->code, supply.specialty, supply.pool};
    const auto known = m_fieldNodes.find(field);
    if (known != m_fieldNodes.end())
        return known->second;
    const NodeId node = addCappedNode(
        parent, std::max(0, *most - pinnedFromField(field)), {.role = NodeRole::Field, .supply = at, .unit = supply.from});
    return m_fieldNodes.emplace(field, node).first->second;
}

NodeId Builder::supplyNode(std::size_t at)
{
    if (const auto known = m_supplyNodes.find(at); known != m_supplyNodes.end())
        return known->second;
    const Supply& supply = m_matching.supplies()[at];
    const auto capped = m_sourceNodes.find(supply.source);
    const NodeId unit = unitNode(at, capped == m_sourceNodes.end() ? m_source : capped->second);
    const auto pinned = m_pins.fromSupply.find(at);
    const int people = supply.count - (pinned == m_pins.fromSupply.end() ? 0 : pinned->second);
    const NodeId node = addCappedNode(fieldNode(at, unit), people, {.role = NodeRole::Supply, .supply = at});
    return m_supplyNodes.emplace(at, node).first->second;
}

void Builder::addCandidates(const std::vector<Candidate>& candidates)
{
    for (const Candidate& each : candidates)
        supplyNode(each.supply);
    for (const Candidate& each : candidates) {
        const std::int64_t most = std::min(m_matching.supplies()[each.supply].count, m_matching.posts()[each.post].open);
        addArc(supplyNode(each.supply), door(each), most, assignment(each, false));
    }
}

void Builder::addPins()
{
    for (const Candidate& each : m_pins.honoured)
        addArc(addNode({.role = NodeRole::Pinned, .supply = each.supply}, 1), door(each), 1, assignment(each, true));
}

PlanRefusal noNeed()
{
    return {{"Không có vị trí trống nào để lập phương án.", "There is no open post to plan for."},
        {"Nhập bảng nhu cầu và số có mặt của các xã rồi thử lại.",
            "Import the communes' needs and present staff, then try again."}};
}

}  // namespace

PlanRefusal tooLargeRefusal()
{
    return {{"Các mức điểm quá lớn để tính chính xác.", "The weights are too large to be computed exactly."},
        {"Giảm điểm hình thức hoặc điểm vị trí trống, hoặc tắt chế độ xếp thứ bậc.",
            "Lower the points of measures or empty posts, or switch the ordering of levels off."}};
}

std::variant<PlanNetwork, PlanRefusal> buildNetwork(const Matching& matching, const Job& job)
{
    if (matching.posts().empty())
        return noNeed();
    const auto candidates = findCandidates(matching, job);
    const auto pins = honourPins(matching);
    const auto communes = communePosts(matching);
    const auto weights = weightsFor(matching.policy(), rangesOf(matching, candidates, communes));
    if (!weights)
        return tooLargeRefusal();
    Builder builder(matching, pins, *weights);
    if (auto refusal = builder.addMeasureCaps())
        return *refusal;
    builder.addPosts();
    builder.addEmptyPosts(communes);
    builder.addCandidates(candidates);
    builder.addPins();
    return std::move(builder).take();
}

}  // namespace botri::planning
