// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/flow/network.h"
#include "core/planning/level_weights.h"
#include "core/planning/matching.h"
#include "core/planning/planner.h"

namespace botri::planning {

enum class ArcRole { Structure, Assign, Empty };

/// What one arc of the network says in the words of the field.
struct ArcMeaning {
    ArcRole role = ArcRole::Structure;
    std::size_t supply = 0;                   ///< Assign: position in Matching::supplies()
    std::size_t post = 0;                     ///< Assign, Empty: position in Matching::posts()
    const model::Measure* measure = nullptr;  ///< Assign
    CostLevels levels;                        ///< per person
    Metres distance;                          ///< Assign
    int warnings = 0;                         ///< Assign
    bool pinned = false;                      ///< Assign
};

/// What one node of the network stands for.
enum class NodeRole {
    Province,     ///< where everybody, and every post left empty, comes from
    MeasureCap,   ///< those a measure may take
    Unit,         ///< those a unit may let go
    Field,        ///< those a unit may let go in one field
    Supply,       ///< a person, or people alike
    Pinned,       ///< a person somebody has pinned
    Post,         ///< open posts of a need
    BackedPosts,  ///< those of them with a quota
    EmptyPosts,   ///< posts a commune leaves empty
    ForcedEmpty   ///< those it must, having no room for more people
};

struct NodeMeaning {
    NodeRole role = NodeRole::Province;
    std::size_t supply = 0;                   ///< Supply, Pinned; Unit, Field: one of its supplies
    std::size_t post = 0;                     ///< Post, BackedPosts
    const model::Unit* unit = nullptr;        ///< Unit, Field, EmptyPosts, ForcedEmpty
    const model::Measure* measure = nullptr;  ///< MeasureCap
};

/// The plan as a min-cost flow: people flow from a source through the caps on who may leave to posts, and what no person
/// fills comes through the commune's own node at rising cost.
///
/// ```
/// source ─→ measure cap ─→ unit cap ─→ (unit, specialty, pool) cap ─→ supply ─→ [door of quota-backed posts] ─→ post (demand)
/// source ─→ commune, k-th empty post ─→ post, k-th empty post
/// ```
/// Caps on both sides are nested, so every basic optimum is whole. A pinned person is a node of its own with a supply of 1.
/// A commune that may take in fewer people than it has open posts gets the rest as a supply of empty posts that must flow.
struct PlanNetwork {
    flow::Network network;
    std::vector<ArcMeaning> arcs;                  ///< by ArcId
    std::vector<NodeMeaning> nodes;                ///< by NodeId
    std::vector<std::vector<flow::NodeId>> doors;  ///< nodes through which people reach a post, its own node first
    std::vector<PinConflict> conflicts;
    LevelWeights weights;
};

/// Said when weights or totals exceed 64 bits.
[[nodiscard]] PlanRefusal tooLargeRefusal();

/// Builds the network of every candidate the rules and the office's decisions allow. O(posts × people of their field).
[[nodiscard]] std::variant<PlanNetwork, PlanRefusal> buildNetwork(const Matching& matching, const Job& job);

}  // namespace botri::planning
