// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace botri::flow {

/// The rooted spanning tree of a network simplex basis, as linked children: re-hanging a subtree costs the length of its stem.
class SpanningTree {
public:
    struct Node {
        std::int32_t parent = -1;
        std::int32_t arc = -1;  ///< joins the node with its parent
        std::int32_t depth = 0;
        std::int32_t firstChild = -1;
        std::int32_t nextSibling = -1;
        std::int32_t previousSibling = -1;
        bool arcPointsUp = false;  ///< from the node to its parent?
    };

    /// `root` alone; every other node has still to be hung.
    SpanningTree(std::int32_t nodeCount, std::int32_t root);

    [[nodiscard]] const Node& operator[](std::int32_t node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    [[nodiscard]] std::int32_t root() const { return m_root; }

    /// Puts `node`, which is not in the tree yet, below `parent`, which is.
    void hang(std::int32_t node, std::int32_t parent, std::int32_t arc, bool arcPointsUp);

    /// Takes out the arc above `top`, turns the loose part so that `node` (somewhere below `top`) is its uppermost, and hangs that
    /// below `parent` by `arc`. Depths below are put right by visitBelow.
    void rehang(std::int32_t top, std::int32_t node, std::int32_t parent, std::int32_t arc, bool arcPointsUp);

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
