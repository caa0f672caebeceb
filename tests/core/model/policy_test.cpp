// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/policy.h"

#include <set>

#include "core/model/workspace.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;

TEST_CASE("every policy item is described, within its range and under a key of its own", "[model]")
{
    std::set<std::string_view> keys;
    for (const PolicyItemDescription& each : policyItems()) {
        CAPTURE(std::string(each.key));
        CHECK(keys.insert(each.key).second);
        CHECK(each.smallest <= each.defaultValue);
        CHECK(each.defaultValue <= each.largest);
        CHECK_FALSE(each.name.vi.empty());
        CHECK_FALSE(each.name.en.empty());
        CHECK(policyItemOf(each.key) == each.item);
        CHECK(describe(each.item).key == each.key);
    }
    CHECK(keys.size() == kPolicyItemCount);
    CHECK_FALSE(policyItemOf("no_such_item"));
}

TEST_CASE("a scenario inherits the policy of its ancestors and overrides it", "[model]")
{
    Workspace workspace;
    const ScenarioCode child("a");
    const ScenarioCode grandchild("b");
    workspace.put(Scenario{baseScenario(), {}, "Gốc", {}, false, false});
    workspace.put(Scenario{child, baseScenario(), "A", {}, false, false});
    workspace.put(Scenario{grandchild, child, "B", {}, false, false});
    workspace.put(PolicySetting{baseScenario(), PolicyKey("warning"), 7, {}});
    workspace.put(PolicySetting{child, PolicyKey("warning"), 9, {}});
    CHECK(policyOf(workspace, baseScenario())[PolicyItem::Warning] == 7);
    CHECK(policyOf(workspace, child)[PolicyItem::Warning] == 9);
    CHECK(policyOf(workspace, grandchild)[PolicyItem::Warning] == 9);
    CHECK(policyOf(workspace, grandchild)[PolicyItem::Volunteer] == Policy()[PolicyItem::Volunteer]);
}

TEST_CASE("scenarios that name each other as parents do not hang", "[model]")
{
    Workspace workspace;
    workspace.put(Scenario{ScenarioCode("a"), ScenarioCode("b"), "A", {}, false, false});
    workspace.put(Scenario{ScenarioCode("b"), ScenarioCode("a"), "B", {}, false, false});
    CHECK(policyOf(workspace, ScenarioCode("a")) == Policy());
}
