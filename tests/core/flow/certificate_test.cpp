// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/certificate.h"

#include <limits>

#include "core/flow/solve.h"
#include "tests/core/flow/random_networks.h"
#include "tests/core/flow/staffing_network.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::flow;
using namespace botri::flow::test;

namespace {

// 4 people go from unit to two posts; the cheap way holds 3.
struct Example {
    Example()
    {
        cheap = network.addArc(unit, post, 3, Points(2));
        dear = network.addArc(unit, post, kUnlimited, Points(7));
        useless = network.addArc(post, unit, 5, Points(1));
    }
    [[nodiscard]] Certificate check() const { return certify(network, flow, prices); }

    Network network;
    NodeId unit = network.addNode(4);
    NodeId post = network.addNode(-4);
    ArcId cheap, dear, useless;
    std::vector<std::int64_t> flow{3, 1, 0};
    std::vector<Points> prices{Points(0), Points(7)};
};

bool hasViolation(const Certificate& certificate, Violation::Kind kind, std::optional<ArcId> arc)
{
    for (const Violation& violation : certificate.violations)
        if (violation.kind == kind && violation.arc == arc)
            return true;
    return false;
}

}  // namespace

TEST_CASE("a cheapest flow with its prices is proven", "[flow][certificate]")
{
    const Certificate certificate = Example().check();
    CHECK(certificate.valid());
    CHECK(certificate.primalCost == Points(13));
    CHECK(certificate.dualCost == Points(13));
    CHECK(certificate.violations.empty());
}

TEST_CASE("each broken promise is told from the others", "[flow][certificate]")
{
    Example example;
    SECTION("a supply that is not met names its nodes")
    {
        example.flow = {3, 0, 0};
        const Certificate certificate = example.check();
        CHECK_FALSE(certificate.primalFeasible);
        CHECK(certificate.dualFeasible);
        CHECK(certificate.complementarySlackness);
        REQUIRE(certificate.violations.size() == 2);
        CHECK(certificate.violations[0].kind == Violation::Kind::SupplyNotMet);
        CHECK(certificate.violations[0].node == example.unit);
        CHECK(certificate.violations[1].node == example.post);
    }
    SECTION("an arc that carries more than it holds")
    {
        example.flow = {4, 0, 0};
        const Certificate certificate = example.check();
        CHECK_FALSE(certificate.primalFeasible);
        CHECK(hasViolation(certificate, Violation::Kind::CapacityExceeded, example.cheap));
    }
    SECTION("an arc that carries less than nothing")
    {
        example.flow = {3, 2, 1};
        CHECK(example.check().primalFeasible);
        example.flow = {3, 0, -1};
        CHECK(hasViolation(example.check(), Violation::Kind::CapacityExceeded, example.useless));
    }
    SECTION("a price too high for an arc without limit")
    {
        example.prices[1] = Points(8);
        const Certificate certificate = example.check();
        CHECK(certificate.primalFeasible);
        CHECK_FALSE(certificate.dualFeasible);
        CHECK_FALSE(certificate.complementarySlackness);
        CHECK(hasViolation(certificate, Violation::Kind::ReducedCostNegative, example.dear));
    }
    SECTION("a price too low to explain what flows")
    {
        example.prices[1] = Points(6);
        const Certificate certificate = example.check();
        CHECK(certificate.primalFeasible);
        CHECK(certificate.dualFeasible);
        CHECK_FALSE(certificate.complementarySlackness);
        CHECK_FALSE(certificate.costsAgree);
        CHECK(certificate.dualCost == Points(12));
        CHECK(hasViolation(certificate, Violation::Kind::SlacknessBroken, example.dear));
    }
    SECTION("a flow that is not the cheapest")
    {
        example.flow = {2, 2, 0};
        const Certificate certificate = example.check();
        CHECK(certificate.primalFeasible);
        CHECK_FALSE(certificate.complementarySlackness);
        CHECK_FALSE(certificate.costsAgree);
        CHECK(certificate.primalCost == Points(18));
        CHECK(certificate.dualCost == Points(13));
    }
    SECTION("a list of the wrong length")
    {
        example.prices.pop_back();
        CHECK_FALSE(example.check().valid());
        CHECK(hasViolation(example.check(), Violation::Kind::WrongSize, {}));
    }
    SECTION("numbers beyond all bounds")
    {
        constexpr std::int64_t kHuge = std::numeric_limits<std::int64_t>::max();
        for (int arc = 0; arc < 8; ++arc)
            example.network.addArc(example.unit, example.post, kHuge - 1, Points(-kHuge));
        example.flow.resize(11, kHuge);
        example.prices = {Points(-kHuge), Points(kHuge)};
        const Certificate certificate = example.check();
        CHECK_FALSE(certificate.valid());
        CHECK_FALSE(certificate.costsAgree);
    }
}

TEST_CASE("only the first violations are kept", "[flow][certificate]")
{
    Network network;
    for (int node = 0; node < 50; ++node)
        network.addNode(node + 1);
    const Certificate certificate = certify(network, {}, std::vector<Points>(50));
    CHECK_FALSE(certificate.primalFeasible);
    REQUIRE(certificate.violations.size() == Certificate::kMostViolations);
    CHECK(certificate.violations.back().node == NodeId(9));
}

TEST_CASE("no change of a flow or a price goes unseen when it makes the proof wrong", "[flow][certificate]")
{
    constexpr std::uint64_t kSeed = 20254;
    CAPTURE(kSeed);
    Dice dice(kSeed);
    int pricesRefused = 0;
    for (std::uint64_t round = 0; round < 40; ++round) {
        CAPTURE(round);
        const Network network = staffingNetwork({}, round);
        const auto optimum = std::get<Optimum>(solve(network));
        REQUIRE(certify(network, optimum.flow, optimum.prices).valid());
        for (std::size_t arc = 0; arc < optimum.flow.size(); ++arc) {
            auto flow = optimum.flow;
            flow[arc] += dice.oneIn(2) ? 1 : -1;
            REQUIRE_FALSE(certify(network, flow, optimum.prices).primalFeasible);
        }
        for (std::size_t node = 0; node < optimum.prices.size(); ++node) {
            auto prices = optimum.prices;
            prices[node] +=
                Points(dice.oneIn(2) ? 1'000'000'000 : -1'000'000'000);  // beyond any slack between two optimal prices
            const Certificate certificate = certify(network, optimum.flow, prices);
            REQUIRE(certificate.valid()
                == (certificate.dualFeasible && certificate.complementarySlackness && certificate.costsAgree));
            pricesRefused += certificate.valid() ? 0 : 1;
        }
        REQUIRE(certify(network, optimum.flow, optimum.prices).valid());
    }
    CHECK(pricesRefused > 1000);
}
