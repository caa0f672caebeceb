// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/min/problem.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>

#include "core/flow/network.h"

namespace botri::flow::bench {

namespace {

/// Reads a file line by line and each line word by word, fast enough for millions of arcs.
class Lines {
public:
    explicit Lines(const std::string& path) : m_path(path)
    {
        std::ifstream file(path, std::ios::binary | std::ios::ate);
        if (!file)
            throw std::runtime_error(path + ": cannot be read");
        m_text.resize(static_cast<std::size_t>(file.tellg()));
        file.seekg(0);
        file.read(m_text.data(), static_cast<std::streamsize>(m_text.size()));
        m_rest = m_text;
    }

    bool next()
    {
        if (m_rest.empty())
            return false;
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        m_line = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        ++m_number;
        return true;
    }
    std::string_view word()
    {
        const std::size_t first = std::min(m_line.find_first_not_of(" \t\r"), m_line.size());
        m_line.remove_prefix(first);
        const std::size_t end = std::min(m_line.find_first_of(" \t\r"), m_line.size());
        const std::string_view word = m_line.substr(0, end);
        m_line.remove_prefix(end);
        return word;
    }
    std::int64_t number()
    {
        const std::string_view text = word();
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size())
            fail("a whole number is missing");
        return value;
    }
    std::int64_t numberWithin(std::int64_t least, std::int64_t most)
    {
        const std::int64_t value = number();
        if (value < least || value > most)
            fail(std::to_string(value) + " is not from " + std::to_string(least) + " to " + std::to_string(most));
        return value;
    }
    [[noreturn]] void fail(const std::string& what) const
    {
        throw std::runtime_error(m_path + ":" + std::to_string(m_number) + ": " + what);
    }

private:
    std::string m_path;
    std::string m_text;
    std::string_view m_rest;
    std::string_view m_line;
    std::int64_t m_number = 0;
};

}  // namespace

MinProblem readProblem(const std::string& path)
{
    constexpr std::int64_t kMost = std::int64_t{1} << 30;
    MinProblem problem;
    Lines lines(path);
    bool isStated = false;
    while (lines.next()) {
        const std::string_view kind = lines.word();
        const auto nodes = static_cast<std::int64_t>(problem.supplies.size());
        if (kind.empty() || kind == "c")
            continue;
        if (kind == "p") {
            if (lines.word() != "min")
                lines.fail("only problems of kind \"min\" are read");
            problem.supplies.assign(static_cast<std::size_t>(lines.numberWithin(0, kMost)), 0);
            problem.arcs.reserve(static_cast<std::size_t>(lines.numberWithin(0, kMost)));
            isStated = true;
        } else if (!isStated) {
            lines.fail("the line \"p min NODES ARCS\" must come first");
        } else if (kind == "n") {
            const auto node = static_cast<std::size_t>(lines.numberWithin(1, nodes) - 1);
            problem.supplies[node] = lines.number();
        } else if (kind == "a") {
            MinProblem::Arc arc{};
            arc.tail = static_cast<std::int32_t>(lines.numberWithin(1, nodes) - 1);
            arc.head = static_cast<std::int32_t>(lines.numberWithin(1, nodes) - 1);
            arc.low = lines.numberWithin(0, kUnlimited - 1);
            arc.high = lines.numberWithin(arc.low, kUnlimited - 1);
            arc.cost = lines.number();
            problem.arcs.push_back(arc);
        } else {
            lines.fail("a line begins with c, p, n or a");
        }
    }
    return problem;
}

std::vector<MinChange> readChanges(const std::string& path, const MinProblem& problem)
{
    std::vector<MinChange> changes;
    Lines lines(path);
    while (lines.next()) {
        const std::string_view kind = lines.word();
        if (kind.empty())
            continue;
        if (kind == "d") {
            const auto node =
                static_cast<std::int32_t>(lines.numberWithin(1, static_cast<std::int64_t>(problem.supplies.size())) - 1);
            changes.emplace_back(DemandChange{node, lines.number()});
        } else if (kind == "c") {
            const auto arc = static_cast<std::size_t>(lines.numberWithin(1, static_cast<std::int64_t>(problem.arcs.size())) - 1);
            changes.emplace_back(ArcCostChange{arc, lines.number()});
        } else {
            lines.fail("a line is \"d NODE DELTA\" or \"c ARC COST\"");
        }
    }
    return changes;
}

std::int32_t mainSource(const MinProblem& problem)
{
    return static_cast<std::int32_t>(
        std::max_element(problem.supplies.begin(), problem.supplies.end()) - problem.supplies.begin());
}

void apply(const MinChange& change, std::int32_t source, MinProblem& problem)
{
    if (const auto* demand = std::get_if<DemandChange>(&change)) {
        problem.supplies[static_cast<std::size_t>(demand->node)] -= demand->delta;
        problem.supplies[static_cast<std::size_t>(source)] += demand->delta;
    } else if (const auto* cost = std::get_if<ArcCostChange>(&change)) {
        problem.arcs[cost->arc].cost = cost->cost;
    }
}

}  // namespace botri::flow::bench
