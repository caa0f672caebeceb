// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/spanning_tree.h"

namespace botri::flow {

SpanningTree::SpanningTree(std::int32_t nodeCount, std::int32_t root) : m_nodes(static_cast<std::size_t>(nodeCount)), m_root(root)
{
}

void SpanningTree::hang(std::int32_t node, std::int32_t parent, const UpperArc& upper)
{
    at(node).upper = upper;
    at(node).depth = at(parent).depth + 1;
    link(node, parent);
}

void SpanningTree::rehang(std::int32_t top, std::int32_t node, std::int32_t parent, const UpperArc& upper)
{
    // Along the stem from `node` up to `top` every node becomes the child of the one it was the parent of.
    UpperArc next = upper;
    for (;;) {
        const Node before = at(node);
        unlink(node);
        link(node, parent);
        at(node).upper = next;
        if (node == top)
            return;
        parent = node;
        next = before.upper;
        next.pointsUp = !next.pointsUp;
        node = before.parent;
    }
}

void SpanningTree::link(std::int32_t node, std::int32_t parent)
{
    const std::int32_t sibling = at(parent).firstChild;
    at(node).parent = parent;
    at(node).previousSibling = -1;
    at(node).nextSibling = sibling;
    if (sibling >= 0)
        at(sibling).previousSibling = node;
    at(parent).firstChild = node;
}

void SpanningTree::unlink(std::int32_t node)
{
    const Node& here = at(node);
    if (here.previousSibling >= 0)
        at(here.previousSibling).nextSibling = here.nextSibling;
    else
        at(here.parent).firstChild = here.nextSibling;
    if (here.nextSibling >= 0)
        at(here.nextSibling).previousSibling = here.previousSibling;
}

}  // namespace botri::flow
