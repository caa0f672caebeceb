// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/augmenting_paths.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace botri::flow {

namespace {

constexpr std::size_t kMoreCandidates = 48;
constexpr std::size_t kSample = 256;

// Staffing networks take 3 to 20 looks an arc; at a hundred the network simplex would have been done.
constexpr std::size_t kMostLooksPerArc = 128;
constexpr std::size_t kFewLooks = 1'000'000;

auto& at(auto& values, std::int32_t position)
{
    return values[static_cast<std::size_t>(position)];
}

}  // namespace

AugmentingPaths::AugmentingPaths(const Network& network, ContractedNetwork contracted)
    : m_network(network),
      m_contracted(std::move(contracted)),
      m_candidates(static_cast<std::size_t>(m_contracted.nodeCount())),
      m_distances(m_candidates.size(), kFar),
      m_steps(m_candidates.size())
{
}

std::optional<Optimum> AugmentingPaths::run(const Job& job)
{
    if (!m_contracted.findFirstPrices(m_network))
        return std::nullopt;
    const std::size_t mostLooks = kMostLooksPerArc * m_network.arcCount() + kFewLooks;
    for (Lack lack : lacks()) {
        job.report({"Tìm phương án rẻ nhất", "Finding the cheapest flow"}, 0, 0);
        while (lack.units > 0) {
            if (!search(lack.node) || m_looks > mostLooks)
                return std::nullopt;
            raisePrices();
            lack.units -= send(lack.node, lack.units);
        }
    }
    for (Node node = 0; node < m_contracted.nodeCount(); ++node)
        if (m_contracted.excess(node) != 0)
            return std::nullopt;
    return m_contracted.optimum(m_network);
}

std::vector<AugmentingPaths::Lack> AugmentingPaths::lacks() const
{
    std::vector<Lack> lacks;
    for (Node node = 0; node < m_contracted.nodeCount(); ++node)
        if (m_contracted.excess(node) < 0)
            addLacks(node, lacks);
    std::stable_sort(lacks.begin(), lacks.end(), [](const Lack& a, const Lack& b) { return a.cost > b.cost; });
    return lacks;
}

// Were nothing but arcs between kept nodes used, the cheapest would be filled first.
void AugmentingPaths::addLacks(Node node, std::vector<Lack>& lacks) const
{
    std::vector<std::int32_t> arcs(m_contracted.arcsIn(node).begin(), m_contracted.arcsIn(node).end());
    std::stable_sort(arcs.begin(), arcs.end(),
        [&](std::int32_t a, std::int32_t b) { return m_contracted.arc(a).cost < m_contracted.arc(b).cost; });
    std::int64_t missing = -m_contracted.excess(node);
    for (const std::int32_t arc : arcs) {
        const std::int64_t units = std::min(missing, m_contracted.arc(arc).capacity);
        if (units > 0)
            lacks.push_back({m_contracted.arc(arc).cost, node, units});
        missing -= units;
    }
    if (missing > 0)
        lacks.push_back({kFar, node, missing});
}

bool AugmentingPaths::search(Node start)
{
    for (const Node node : m_reached)
        at(m_distances, node) = kFar;
    m_reached.assign({start});
    m_later.clear();
    m_now.assign({{0, start, Event::Look::Around}});
    m_found = ContractedNetwork::kNone;
    m_foundDistance = kFar;
    at(m_distances, start) = 0;
    m_distance = 0;
    while (m_distance < m_foundDistance) {
        const std::optional<Event> event = nextEvent();
        if (!event)
            break;
        m_distance = event->distance;
        look(*event);
    }
    return m_found != ContractedNetwork::kNone;
}

void AugmentingPaths::look(const Event& event)
{
    switch (event.look) {
    case Event::Look::Around:
        if (event.distance == at(m_distances, event.node))
            lookAround(event.node);
        break;
    case Event::Look::Further: lookFurther(event.node); break;
    case Event::Look::Everywhere: lookEverywhere(event.node); break;
    }
}

// Nothing when all that is left is as far as what was found.
std::optional<AugmentingPaths::Event> AugmentingPaths::nextEvent()
{
    if (!m_now.empty()) {
        const Event event = m_now.back();
        m_now.pop_back();
        return event;
    }
    if (m_later.empty() || m_later.front().distance >= m_foundDistance)
        return std::nullopt;
    std::pop_heap(m_later.begin(), m_later.end(), Later());
    const Event event = m_later.back();
    m_later.pop_back();
    return event;
}

void AugmentingPaths::lookAround(Node node)
{
    const std::int64_t base = m_distance - m_contracted.price(node);
    m_looks += m_contracted.arcsIn(node).size() + m_contracted.arcsOut(node).size();
    for (const std::int32_t id : m_contracted.arcsIn(node))
        if (const auto& arc = m_contracted.arc(id); arc.room() > 0)
            reach(arc.tail, base + arc.cost + m_contracted.price(arc.tail), {Step::Kind::More, id, node});
    for (const std::int32_t id : m_contracted.arcsOut(node))
        if (const auto& arc = m_contracted.arc(id); arc.units > 0)
            reach(arc.head, base - arc.cost + m_contracted.price(arc.head), {Step::Kind::Less, id, node});
    if (m_foundDistance <= m_distance)
        return;
    const auto passages = m_contracted.passagesFrom(node);
    for (Passage passage = passages.first; passage < passages.end; ++passage)
        if (const auto& standing = m_contracted.standing(passage); standing.entry != ContractedNetwork::kNone)
            reach(standing.at, m_distance + m_contracted.lengthOfReturn(passage, node), {Step::Kind::Release, passage, node});
    m_looks += static_cast<std::size_t>(passages.end - passages.first);
    lookAtCandidates(node, Event::Look::Further);
}

void AugmentingPaths::lookAtCandidates(Node node, Event::Look next)
{
    const std::int64_t base = at(m_distances, node) - m_contracted.price(node);
    Candidates& candidates = at(m_candidates, node);
    m_looks += candidates.list.size();
    std::size_t kept = 0;
    for (const Entry entry : candidates.list) {
        const auto& standing = m_contracted.standing(m_contracted.passage(entry));
        const std::int64_t length = m_contracted.cost(entry) + m_contracted.priceOf(standing);
        if (length >= candidates.limit)
            continue;
        candidates.list[kept++] = entry;
        reach(standing.at, base + length, {Step::Kind::Serve, entry, node});
    }
    candidates.list.resize(kept);
    if (candidates.limit < kFar)  // no entry is shorter than nothing
        await({base + std::max(candidates.limit, m_contracted.price(node)), node, next});
}

// The list is made anew, with more on it.
void AugmentingPaths::lookFurther(Node node)
{
    Candidates& candidates = at(m_candidates, node);
    const auto entries = m_contracted.entriesInto(node);
    measureEntries(entries);
    chooseLimit(candidates);
    candidates.list.clear();
    for (Entry entry = entries.first; entry < entries.end; ++entry)
        if (at(m_lengths, entry - entries.first) < candidates.limit)
            candidates.list.push_back(entry);
    lookAtCandidates(node, Event::Look::Everywhere);
}

// A search that goes further twice goes far: no use in a list for that.
void AugmentingPaths::lookEverywhere(Node node)
{
    const std::int64_t base = at(m_distances, node) - m_contracted.price(node);
    const auto entries = m_contracted.entriesInto(node);
    m_looks += static_cast<std::size_t>(entries.end - entries.first);
    for (Entry entry = entries.first; entry < entries.end; ++entry) {
        const auto& standing = m_contracted.standing(m_contracted.passage(entry));
        reach(standing.at, base + m_contracted.cost(entry) + m_contracted.priceOf(standing), {Step::Kind::Serve, entry, node});
    }
}

void AugmentingPaths::measureEntries(ContractedNetwork::Range entries)
{
    m_lengths.resize(static_cast<std::size_t>(entries.end - entries.first));
    m_looks += m_lengths.size();
    for (Entry entry = entries.first; entry < entries.end; ++entry)
        at(m_lengths, entry - entries.first) =
            m_contracted.cost(entry) + m_contracted.priceOf(m_contracted.standing(m_contracted.passage(entry)));
}

// Any limit is right; so a part of the entries is enough to guess a good one.
void AugmentingPaths::chooseLimit(Candidates& candidates)
{
    const std::size_t wanted = candidates.list.size() + kMoreCandidates;
    const std::int64_t before = candidates.limit;
    candidates.limit = kFar;
    if (wanted >= m_lengths.size())
        return;
    const std::size_t stride = m_lengths.size() / kSample + 1;
    m_sample.clear();
    for (std::size_t i = 0; i < m_lengths.size(); i += stride)
        m_sample.push_back(m_lengths[i]);
    const auto last = m_sample.begin() + static_cast<std::ptrdiff_t>(wanted / stride);
    std::nth_element(m_sample.begin(), last, m_sample.end());
    candidates.limit = std::max(before, *last) + 1;
}

void AugmentingPaths::reach(Node node, std::int64_t distance, const Step& step)
{
    std::int64_t& known = at(m_distances, node);
    if (distance >= known || distance >= m_foundDistance)
        return;
    if (known == kFar)
        m_reached.push_back(node);
    known = distance;
    at(m_steps, node) = step;
    if (m_contracted.excess(node) > 0) {
        m_found = node;
        m_foundDistance = distance;
    } else {
        await({distance, node, Event::Look::Around});
    }
}

void AugmentingPaths::await(const Event& event)
{
    if (event.distance <= m_distance) {
        m_now.push_back(event);
    } else if (event.distance < m_foundDistance) {
        m_later.push_back(event);
        std::push_heap(m_later.begin(), m_later.end(), Later());
    }
}

void AugmentingPaths::raisePrices()
{
    for (const Node node : m_reached)
        if (const std::int64_t distance = at(m_distances, node); distance < m_foundDistance)
            m_contracted.raisePrice(node, m_foundDistance - distance);
}

std::int64_t AugmentingPaths::send(Node lacking, std::int64_t most)
{
    std::int64_t units = std::min(most, m_contracted.excess(m_found));
    for (Node node = m_found; node != lacking; node = at(m_steps, node).to)
        units = std::min(units, roomOf(at(m_steps, node)));
    m_contracted.addExcess(m_found, -units);
    m_contracted.addExcess(lacking, units);
    for (Node node = m_found; node != lacking; node = at(m_steps, node).to)
        make(at(m_steps, node), units);
    return units;
}

std::int64_t AugmentingPaths::roomOf(const Step& step) const
{
    switch (step.kind) {
    case Step::Kind::More: return m_contracted.arc(step.by).room();
    case Step::Kind::Less: return m_contracted.arc(step.by).units;
    case Step::Kind::Serve:
    case Step::Kind::Release: break;
    }
    return 1;
}

void AugmentingPaths::make(const Step& step, std::int64_t units)
{
    switch (step.kind) {
    case Step::Kind::More: m_contracted.push(step.by, units); break;
    case Step::Kind::Less: m_contracted.push(step.by, -units); break;
    case Step::Kind::Serve: m_contracted.serve(m_contracted.passage(step.by), step.by, step.to); break;
    case Step::Kind::Release: m_contracted.release(step.by, step.to); break;
    }
}

}  // namespace botri::flow
