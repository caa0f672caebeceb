// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/flow/network.h"

namespace botri::flow {

/// The rooted spanning tree of a network simplex basis, with what flows on its arcs. A node is linked with its parent, its first
/// child and its siblings, so that re-hanging a subtree costs the length of its stem.
class SpanningTree {
public:
    /// The arc between a node and its parent.
    struct UpperArc {
        std::int32_t arc = -1;
        bool pointsUp = false;  ///< from the node to its parent?
        std::int64_t units = 0;
        std::int64_t capacity = 0;

        [[nodiscard]] std::int64_t roomForMore() const { return capacity == kUnlimited ? kUnlimited : capacity - units; }
        /// How much more can be pushed from the parent to the node, and the other way.
        [[nodiscard]] std::int64_t roomDown() const { return pointsUp ? units : roomForMore(); }
        [[nodiscard]] std::int64_t roomUp() const { return pointsUp ? roomForMore() : units; }
    };

    struct Node {
        UpperArc upper;
        std::int32_t parent = -1;
        std::int32_t depth = 0;
        std::int32_t firstChild = -1;
        std::int32_t nextSibling = -1;
        std::int32_t previousSibling = -1;
    };

    /// `root` alone; every other node has still to be hung.
    SpanningTree(std::int32_t nodeCount, std::int32_t root);

    [[nodiscard]] const Node& operator[](std::int32_t node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    [[nodiscard]] std::int32_t root() const { return m_root; }

    /// Puts `node`, which is not in the tree yet, below `parent`, which is.
    void hang(std::int32_t node, std::int32_t parent, const UpperArc& upper);

    /// Pushes `units` from the parent to `node`, or with a minus sign from the node to its parent.
    void pushDown(std::int32_t node, std::int64_t units)
    {
        UpperArc& upper = at(node).upper;
        upper.units += upper.pointsUp ? -units : units;
    }

    /// Takes out the arc above `top`, turns the loose part so that `node` (`top` or below it) is its uppermost, and hangs that
    /// below `parent` by `upper`. Depths of the loose part are put right by visitBelow.
    void rehang(std::int32_t top, std::int32_t node, std::int32_t parent, const UpperArc& upper);

    /// Calls `visit` for `node` and all below, parents first, and puts their depths right.
    template <class Visit>
    void visitBelow(std::int32_t node, Visit visit)
    {
        std::int32_t current = node;
        for (;;) {
            Node& here = at(current);
            here.depth = at(here.parent).depth + 1;
            visit(current);
            if (here.firstChild >= 0) {
                current = here.firstChild;
                continue;
            }
            while (current != node && at(current).nextSibling < 0)
                current = at(current).parent;
            if (current == node)
                return;
            current = at(current).nextSibling;
        }
    }

private:
    [[nodiscard]] Node& at(std::int32_t node) { return m_nodes[static_cast<std::size_t>(node)]; }
    void link(std::int32_t node, std::int32_t parent);
    void unlink(std::int32_t node);

    std::vector<Node> m_nodes;
    std::int32_t m_root;
};

}  // namespace botri::flow
