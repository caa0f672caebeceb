// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_text.h"

#include <string>

#include "tests/support/catch.h"

using namespace botri;
using namespace botri::rules;
using namespace std::chrono_literals;

namespace {

RuleResult resultOf(const char* id, Verdict verdict)
{
    return {findRule(model::RuleId(id)), verdict};
}

bool leaks(const LocalizedText& text)
{
    return (text.vi + text.en).find_first_of("{}") != std::string::npos;
}

/// Every sentence of every rule, with numbers a judge could have found.
template <class Check>
void forEachSentence(Check check)
{
    for (const RuleDescription& rule : catalogue()) {
        const auto number = [](DatumUnit unit) { return unit == DatumUnit::Date ? std::int64_t{20260531} : 12; };
        Verdict verdict{Outcome::Pass, number(rule.datumUnit), number(rule.limitUnit), 0};
        for (; verdict.variant < rule.passMessages.size(); ++verdict.variant)
            check(RuleResult{&rule, verdict});
        verdict.outcome = Outcome::Block;
        for (verdict.variant = 0; verdict.variant < rule.messages.size(); ++verdict.variant)
            check(RuleResult{&rule, verdict});
    }
}

}  // namespace

TEST_CASE("no message leaks a placeholder", "[core][rules]")
{
    forEachSentence([](const RuleResult& result) {
        INFO(result.id().text() << " variant " << int{result.verdict.variant});
        CHECK_FALSE(leaks(messageOf(result)));
        CHECK_FALSE(leaks(publicMessageOf(result)));
    });
}

TEST_CASE("numbers and dates are written as each language writes them", "[core][rules]")
{
    CHECK(messageOf(resultOf("S-02", {Outcome::Block, 37, 36, 0})).vi == "Thời hạn kéo sang tháng thứ 37, dài hơn 36 tháng.");
    CHECK(messageOf(resultOf("S-02", {Outcome::Block, 37, 36, 0})).en == "The term runs into month 37, longer than 36 months.");
    CHECK(messageOf(resultOf("E-04", {Outcome::Block, 20260131, 20260101, 1})).vi
        == "Đang biệt phái đến 31/01/2026, chưa hết vào ngày bắt đầu 01/01/2026.");
    CHECK(messageOf(resultOf("Q-03", {Outcome::Pass, 9928, 9928, 0})).vi == "Tổng biên chế giữ nguyên 9.928.");
    CHECK(messageOf(resultOf("Q-03", {Outcome::Pass, 9928, 9928, 0})).en == "The total quota stays at 9,928.");
    CHECK(amountText(36, DatumUnit::Months).vi == "36 tháng");
    CHECK(amountText(2, DatumUnit::Level).vi == "mức 2");
    CHECK(amountText(20260531, DatumUnit::Date).en == "31/05/2026");
}

TEST_CASE("the public message of a sensitive rule names the rule and nothing else", "[core][rules]")
{
    const RuleResult smallChild = resultOf("E-05", {Outcome::Block, 20, 36, 1});
    CHECK(publicMessageOf(smallChild).vi == "Không đủ điều kiện theo quy định E-05.");
    CHECK(publicMessageOf(smallChild).en == "Not eligible under rule E-05.");
    CHECK(messageOf(smallChild).vi.find("20 tháng tuổi") != std::string::npos);
    SECTION("whatever the reason, the public words are the same")
    {
        CHECK(publicMessageOf(resultOf("E-05", {Outcome::Block, 0, 36, 0})) == publicMessageOf(smallChild));
        CHECK(publicMessageOf(resultOf("E-05", {Outcome::Pass, 0, 36, 0}))
            == publicMessageOf(resultOf("E-05", {Outcome::Pass, 0, 36, 1})));
    }
    SECTION("other rules say the same in public")
    {
        const RuleResult term = resultOf("S-02", {Outcome::Block, 37, 36, 0});
        CHECK(publicMessageOf(term) == messageOf(term));
    }
}

TEST_CASE("a verdict without a sentence is told apart", "[core][rules]")
{
    const RuleDescription& rule = *findRule(model::RuleId("E-05"));
    CHECK(rule.canSay({Outcome::Block, 0, 36, 1}));
    CHECK_FALSE(rule.canSay({Outcome::Block, 0, 36, 2}));
    CHECK_FALSE(findRule(model::RuleId("A-06"))->canSay({Outcome::Block, 0, 0, 0}));
}

TEST_CASE("from the day of an unread amendment the citation says so and the rule is to be verified", "[core][rules]")
{
    const RuleDescription& rule = *findRule(model::RuleId("S-02"));
    CHECK(citationOn(rule, 2026y / 7 / 31) == rule.citation);
    CHECK(citationOn(rule, 2026y / 8 / 1).vi.find("NĐ 300/2026/NĐ-CP") != std::string::npos);
    CHECK(certaintyOn(rule, 2026y / 7 / 31) == Certainty::Press);
    CHECK(certaintyOn(rule, 2026y / 8 / 1) == Certainty::ToBeVerified);
    CHECK(nameOf(Certainty::Press).vi == "theo báo chí");
    CHECK(nameOf(Outcome::Block).en == "not allowed");
}
