// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/flow/staffing_network.h"

#include <algorithm>
#include <vector>

#include "tests/core/flow/random_networks.h"

namespace botri::flow::test {

namespace {

constexpr std::int64_t kUnfilled = 100'000;

class Builder {
public:
    Builder(const StaffingShape& shape, std::uint64_t seed) : m_shape(shape), m_dice(seed) {}

    Network build()
    {
        m_source = m_network.addNode(m_shape.demand);
        m_sink = m_network.addNode(-m_shape.demand);
        addPosts();
        for (std::int64_t unit = 0; unit < m_shape.units; ++unit)
            addUnit();
        return std::move(m_network);
    }

private:
    void addPosts()
    {
        std::vector<std::int64_t> demands(static_cast<std::size_t>(m_shape.posts), 0);
        for (std::int64_t person = 0; person < m_shape.demand; ++person)
            ++demands[static_cast<std::size_t>(m_dice.between(0, m_shape.posts - 1))];
        for (const std::int64_t demand : demands) {
            const NodeId post = m_network.addNode();
            const std::int64_t priority = m_dice.between(1, 4);
            m_network.addArc(post, m_sink, demand, Points(0));
            m_network.addArc(m_source, post, demand / 2, Points(priority * kUnfilled));
            m_network.addArc(m_source, post, kUnlimited, Points(priority * kUnfilled + kUnfilled / 2));
            m_posts.push_back(post);
        }
    }

    void addUnit()
    {
        const NodeId unit = m_network.addNode();
        std::int64_t people = 0;
        for (std::int64_t group = 0; group < m_shape.groupsPerUnit; ++group) {
            const std::int64_t size = m_dice.between(1, m_shape.mostPerGroup);
            people += size;
            const NodeId node = m_network.addNode();
            m_network.addArc(unit, node, size, Points(m_dice.between(0, 20)));
            addCandidacies(node, size);
        }
        m_network.addArc(m_source, unit, std::max<std::int64_t>(1, people * m_shape.releasePercent / 100), Points(0));
    }

    // Posts side by side stand for those of one district and specialty: near and alike, so many costs tie.
    void addCandidacies(NodeId group, std::int64_t size)
    {
        const std::int64_t posts = std::min(m_shape.posts, m_dice.between(m_shape.fewestCandidacies, m_shape.mostCandidacies));
        const std::int64_t first = m_dice.between(0, m_shape.posts - 1);
        for (std::int64_t step = 0; step < posts; ++step) {
            const NodeId post = m_posts[static_cast<std::size_t>((first + step) % m_shape.posts)];
            const std::int64_t measure = 500 * m_dice.between(1, 4);
            const std::int64_t kilometres = m_dice.between(0, 120);
            m_network.addArc(group, post, size, Points(measure + 10 * kilometres));
        }
        if (m_shape.mayStay)
            m_network.addArc(group, m_posts[static_cast<std::size_t>(m_dice.between(0, m_shape.posts - 1))], size, Points(0));
    }

    const StaffingShape& m_shape;
    Dice m_dice;
    Network m_network;
    NodeId m_source;
    NodeId m_sink;
    std::vector<NodeId> m_posts;
};

}  // namespace

Network staffingNetwork(const StaffingShape& shape, std::uint64_t seed)
{
    return Builder(shape, seed).build();
}

}  // namespace botri::flow::test
