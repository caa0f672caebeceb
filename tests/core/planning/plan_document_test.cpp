// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_document.h"

#include "core/planning/planner.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::planning;

TEST_CASE("a plan comes back from its document unchanged and still verifies", "[planning]")
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const model::Workspace workspace = tests::randomProvince(seed, {6, 12, 4, 20});
        const PlanOutcome outcome = makePlan(workspace, model::baseScenario());
        const Plan* plan = std::get_if<Plan>(&outcome);
        if (!plan)
            continue;
        CAPTURE(seed);
        const std::string document = toDocument(*plan);
        const auto again = fromDocument(document);
        REQUIRE(again);
        CHECK(toDocument(*again) == document);
        CHECK(verifyPlan(workspace, *again).empty());
    }
}

TEST_CASE("what is no plan document is refused", "[planning]")
{
    CHECK_FALSE(fromDocument(""));
    CHECK_FALSE(fromDocument("{"));
    CHECK_FALSE(fromDocument("[]"));
    CHECK_FALSE(fromDocument(R"({"format":99})"));
    CHECK_FALSE(fromDocument(R"({"format":3,"scenario":"goc"})"));
}
