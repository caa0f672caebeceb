// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_setting.h"

#include "tests/support/catch.h"

using namespace botri;
using namespace botri::rules;
using model::RuleId;
using model::RuleSetting;

TEST_CASE("an office may switch a rule off or change its limit with a reason", "[core][rules]")
{
    CHECK_FALSE(problemIn(RuleSetting{RuleId("E-05"), false, std::nullopt, "thí điểm"}));
    CHECK_FALSE(problemIn(RuleSetting{RuleId("S-02"), true, 24, "theo kế hoạch của tỉnh"}));
    CHECK_FALSE(problemIn(RuleSetting{RuleId("S-02"), true, 36, ""}));
}

TEST_CASE("a setting that makes no sense is explained", "[core][rules]")
{
    CHECK(problemIn(RuleSetting{RuleId("Z-99"), false, std::nullopt, "lý do"}));
    CHECK(problemIn(RuleSetting{RuleId("E-05"), false, std::nullopt, ""}));
    CHECK(problemIn(RuleSetting{RuleId("E-01"), true, 3, "lý do"}));
    CHECK(problemIn(RuleSetting{RuleId("S-02"), true, -1, "lý do"}));
    CHECK(problemIn(RuleSetting{RuleId("S-02"), true, 1201, "lý do"}));
    CHECK_FALSE(problemIn(RuleSetting{RuleId("S-02"), true, 1200, "lý do"}));
    CHECK(problemIn(RuleSetting{RuleId("A-04"), true, 20260631, "lý do"}));
    CHECK_FALSE(problemIn(RuleSetting{RuleId("A-04"), true, 20260630, "lý do"}));
    CHECK(problemIn(RuleSetting{RuleId("T-01"), true, 2, "lý do"}));
}
