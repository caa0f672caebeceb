// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <string>

#include "core/rules/rule.h"
#include "core/rules/rule_tables.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::rules;

namespace {

const std::set<std::string> kRules{"Q-01", "Q-02", "Q-03", "Q-04", "Q-05", "Q-06", "Q-07", "Q-08", "Q-09", "Q-10", "Q-11", "Q-12",
    "E-01", "E-02", "E-03", "E-04", "E-05", "E-06", "E-07", "E-08", "E-09", "E-10", "E-11", "E-12", "S-02", "S-07", "S-08",
    "T-01", "T-05", "T-06", "L-01", "L-02", "L-03", "L-04", "A-02", "A-03", "A-04", "A-05", "A-06", "A-07", "A-11"};

bool isSaid(const LocalizedText& text)
{
    return !text.vi.empty() && !text.en.empty() && text.vi != text.en;
}

bool isSentence(const Wording& wording)
{
    return isSaid(wording.text) && wording.text.vi.ends_with('.') && wording.text.en.ends_with('.');
}

/// Do both languages carry the same numbers?
bool sameNumbers(const Wording& wording)
{
    for (const char* placeholder : {"{datum}", "{limit}"})
        if ((wording.text.vi.find(placeholder) == std::string::npos) != (wording.text.en.find(placeholder) == std::string::npos))
            return false;
    return true;
}

template <class Facts>
void collectIds(Subject subject, std::set<std::pair<std::string, Subject>>& ids)
{
    for (const RuleFunction<Facts>& each : ruleFunctions<Facts>())
        ids.emplace(each.id, subject);
}

}  // namespace

TEST_CASE("the catalogue holds every rule once, in id order", "[core][rules]")
{
    std::set<std::string> found;
    for (const RuleDescription& rule : catalogue())
        found.insert(rule.id.text());
    CHECK(found == kRules);
    CHECK(catalogue().size() == kRules.size());
    CHECK(std::ranges::is_sorted(catalogue(), {}, &RuleDescription::id));
    CHECK(findRule(model::RuleId("E-05"))->id == model::RuleId("E-05"));
    CHECK(findRule(model::RuleId("E-13")) == nullptr);
}

TEST_CASE("every rule is worded in both languages and says where it comes from", "[core][rules]")
{
    for (const RuleDescription& rule : catalogue()) {
        INFO(rule.id.text());
        CHECK(isSaid(rule.title));
        CHECK(isSaid(rule.citation));
        CHECK(!rule.subjects.empty());
        CHECK(rule.messages.empty() == (rule.severity == Severity::Info || rule.id == model::RuleId("E-12")));
        CHECK((rule.severity == Severity::Info || isSaid(rule.mend)));
        CHECK(!rule.passMessages.empty());
        CHECK(std::ranges::all_of(rule.messages, isSentence));
        CHECK(std::ranges::all_of(rule.passMessages, isSentence));
        CHECK(std::ranges::all_of(rule.messages, sameNumbers));
        CHECK(std::ranges::all_of(rule.passMessages, sameNumbers));
    }
}

TEST_CASE("every rule is judged on exactly the subjects it names", "[core][rules]")
{
    std::set<std::pair<std::string, Subject>> judged;
    collectIds<MoverFacts>(Subject::Move, judged);
    collectIds<MoveFacts>(Subject::Move, judged);
    collectIds<UnitFacts>(Subject::Unit, judged);
    collectIds<ProvinceFacts>(Subject::Province, judged);
    collectIds<RotationFacts>(Subject::Rotation, judged);
    std::set<std::pair<std::string, Subject>> named;
    for (const RuleDescription& rule : catalogue())
        for (const Subject subject : rule.subjects)
            named.emplace(rule.id.text(), subject);
    CHECK(judged == named);
}

TEST_CASE("the personal circumstances of E-01 to E-07 are sensitive in every sentence", "[core][rules]")
{
    for (const RuleDescription& rule : catalogue())
        if (rule.id >= model::RuleId("E-01") && rule.id <= model::RuleId("E-07")) {
            INFO(rule.id.text());
            CHECK(std::ranges::all_of(rule.messages, &Wording::sensitive));
            CHECK(std::ranges::all_of(rule.passMessages, &Wording::sensitive));
        }
}

TEST_CASE("rules of decree 170 hold from 1 July 2025 and are to be checked from 1 August 2026", "[core][rules]")
{
    using namespace std::chrono_literals;
    for (const char* id : {"E-01", "E-05", "E-08", "S-02", "S-07", "T-05", "A-02"}) {
        const RuleDescription& rule = *findRule(model::RuleId(id));
        INFO(id);
        CHECK_FALSE(rule.inForceOn(2025y / 6 / 30));
        CHECK(rule.inForceOn(2025y / 7 / 1));
        CHECK(rule.inForceOn(2026y / 8 / 1));
        CHECK(rule.amendment.value().from == 2026y / 8 / 1);
    }
    CHECK(findRule(model::RuleId("S-08"))->amendment.value().from == 2026y / 7 / 1);
}
