// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"

#include <string>

#include "core/model/workspace.h"
#include "core/rules/rule_text.h"
#include "tests/core/rules/cases.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::rules;
using namespace botri::rules::test;
using model::MeasureKind;
using model::RuleId;
using model::RuleSetting;

namespace {

const Date kDecision = 2025y / 11 / 15;

RuleBook bookWith(const std::vector<RuleSetting>& settings)
{
    return RuleBook(settings, kDecision);
}

std::size_t indexOfRule(const char* id)
{
    return static_cast<std::size_t>(findRule(RuleId(id)) - catalogue().data());
}

std::vector<std::string> idsOf(const std::vector<RuleResult>& results)
{
    std::vector<std::string> ids;
    for (const RuleResult& result : results)
        ids.push_back(result.id().text());
    return ids;
}

std::vector<RuleResult> assess(const RuleBook& book, const MoveCase& move)
{
    const MoverFacts mover = move.mover();
    return book.assess(move.move(mover));
}

}  // namespace

TEST_CASE("a plain transfer passes every rule that applies, in id order", "[core][rules]")
{
    const std::vector<RuleResult> results = assess(bookWith({}), MoveCase{});
    CHECK(worstOf(results) == Outcome::Pass);
    CHECK(idsOf(results)
        == std::vector<std::string>{
            "E-01", "E-02", "E-03", "E-04", "E-05", "E-06", "E-07", "E-09", "E-10", "E-11", "E-12", "Q-07", "T-01", "T-05"});
}

TEST_CASE("the two parts together say what the whole assessment says", "[core][rules]")
{
    const RuleBook book = bookWith({});
    MoveCase move;
    move.person.youngestChildBirth = 2025y / 6 / 1;
    move.person.lastRating = model::Rating::NotCompleted;
    move.substitutionLevel.reset();
    move.person.titleLevel = model::TitleLevel::Head;
    const MoverFacts mover = move.mover();
    const MoveFacts pair = move.move(mover);
    RuleSet blocked;
    RuleSet warned;
    for (const RuleResult& result : book.assess(pair)) {
        if (result.outcome() == Outcome::Block)
            blocked.set(indexOfRule(result.id().text().c_str()));
        if (result.outcome() == Outcome::Warn)
            warned.set(indexOfRule(result.id().text().c_str()));
    }
    const Screening person = book.screen(mover);
    const Screening post = book.screenPair(pair);
    CHECK((person.blocks | post.blocks) == blocked);
    CHECK((person.warns | post.warns) == warned);
    CHECK(person.blocks.test(indexOfRule("E-05")));
    CHECK(person.warns.test(indexOfRule("E-10")));
    CHECK(post.blocks.test(indexOfRule("E-11")));
    CHECK(post.warns.test(indexOfRule("T-05")));
    CHECK(blocked.count() == 2);
    CHECK(book.outcome(mover) == person.outcome());
    CHECK(book.pairOutcome(pair) == post.outcome());
}

TEST_CASE("a rule the office switched off is not judged, and the plan can say so", "[core][rules]")
{
    MoveCase move;
    move.person.youngestChildBirth = 2025y / 6 / 1;
    CHECK(bookWith({}).outcome(move.mover()) == Outcome::Block);
    const RuleBook book = bookWith({{RuleId("E-05"), false, std::nullopt, "thí điểm theo văn bản của tỉnh"}});
    CHECK(book.outcome(move.mover()) == Outcome::Pass);
    CHECK_FALSE(book.inForce(RuleId("E-05")));
    REQUIRE(book.changes().size() == 1);
    CHECK(book.changes()[0].rule->id == RuleId("E-05"));
    CHECK(book.changes()[0].switchedOff);
    CHECK(book.changes()[0].reason == "thí điểm theo văn bản của tỉnh");
}

TEST_CASE("a limit of the office replaces the catalogue's", "[core][rules]")
{
    MoveCase move;
    move.use(MeasureKind::Secondment);
    move.end = addMonths(move.start, 24);
    CHECK(bookWith({}).outcome(move.mover()) == Outcome::Pass);
    const RuleBook book =
        bookWith({{RuleId("S-02"), true, 23, "kế hoạch của tỉnh"}, {RuleId("Q-11"), true, 70, "kế hoạch của tỉnh"}});
    CHECK(book.outcome(move.mover()) == Outcome::Block);
    CHECK(book.limitOf(RuleId("S-02")) == 23);
    CHECK(book.limitOf(RuleId("E-05")) == 36);
    REQUIRE(book.changes().size() == 2);
    CHECK(book.changes()[0].rule->id == RuleId("Q-11"));
    CHECK(book.changes()[1].limit == 23);
}

TEST_CASE("settings that change nothing or make no sense leave the book as it is", "[core][rules]")
{
    const RuleBook book = bookWith({{RuleId("S-02"), true, 36, "như cũ"}, {RuleId("E-01"), true, 4, "không có ngưỡng"},
        {RuleId("S-08"), true, -5, "sai"}, {RuleId("Z-99"), false, std::nullopt, "lạ"}});
    CHECK(book.changes().empty());
    CHECK(book.limitOf(RuleId("S-08")) == 36);
    CHECK(book.unknownRules() == std::vector{RuleId("Z-99")});
}

TEST_CASE("transfers across former districts are stopped when the office sets T-01 to 1", "[core][rules]")
{
    MoveCase move;
    move.use(MeasureKind::TransferAcross);
    move.to.formerDistrict = "Tương Dương";
    const MoverFacts mover = move.mover();
    CHECK(bookWith({}).pairOutcome(move.move(mover)) == Outcome::Pass);
    CHECK(bookWith({{RuleId("T-01"), true, 1, "giữ trong huyện cũ"}}).pairOutcome(move.move(mover)) == Outcome::Block);
}

TEST_CASE("a rule is judged from the first day it holds", "[core][rules]")
{
    MoveCase move;
    move.person.underDiscipline = true;
    CHECK(RuleBook({}, 2025y / 6 / 30).outcome(move.mover()) == Outcome::Pass);
    CHECK(RuleBook({}, 2025y / 7 / 1).outcome(move.mover()) == Outcome::Block);
}

TEST_CASE("E-01 to E-07 hold for secondments through E-08", "[core][rules]")
{
    MoveCase move;
    move.person.underDiscipline = true;
    move.use(MeasureKind::Secondment);
    CHECK(bookWith({}).outcome(move.mover()) == Outcome::Block);
    const RuleBook book = bookWith({{RuleId("E-08"), false, std::nullopt, "lý do"}});
    CHECK(book.outcome(move.mover()) == Outcome::Pass);
    move.use(MeasureKind::TransferAcross);
    CHECK(book.outcome(move.mover()) == Outcome::Block);
}

TEST_CASE("units, the province and rotations are assessed with the limits in force", "[core][rules]")
{
    const RuleBook book = bookWith({{RuleId("Q-11"), true, 50, "thử"}});
    const UnitCase unit;
    const std::vector<RuleResult> results = book.assessUnit(unit.facts());
    CHECK(worstOf(results) == Outcome::Warn);
    CHECK(idsOf(results) == std::vector<std::string>{"Q-04", "Q-07", "Q-11"});
    ProvinceFacts province;
    province.quotaBefore = province.quotaAfter = {5509, 356, 3978, 85};
    CHECK(idsOf(book.assessProvince(province)) == std::vector<std::string>{"Q-03"});
    CHECK(idsOf(book.assessRotation(RotationCase{}.facts())) == std::vector<std::string>{"L-01", "L-02", "L-03", "T-05"});
}

TEST_CASE("the book of a plan file reads its settings and decision date", "[core][rules]")
{
    model::Workspace workspace;
    model::PlanInfo info;
    info.decisionDate = kDecision;
    workspace.put(info);
    workspace.put(RuleSetting{RuleId("Q-12"), true, 10, "chỉ tiêu cao hơn"});
    const RuleBook book = ruleBookOf(workspace);
    CHECK(book.decisionDate() == kDecision);
    CHECK(book.limitOf(RuleId("Q-12")) == 10);
}

TEST_CASE("every verdict of random cases can be said in words", "[core][rules]")
{
    const unsigned seed = 20251115;
    INFO("seed " << seed);
    std::uint64_t state = seed;
    const auto dice = [&](int sides) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<int>((state >> 33) % static_cast<unsigned>(sides));
    };
    const RuleBook book = bookWith({});
    for (int round = 0; round < 4000; ++round) {
        MoveCase move;
        move.use(static_cast<MeasureKind>(dice(8)));
        move.person.kind = static_cast<model::StaffKind>(dice(6));
        move.person.titleLevel = static_cast<model::TitleLevel>(dice(4));
        move.person.pool = static_cast<model::QuotaPool>(dice(4));
        move.person.birth = Date{
            std::chrono::year{1960 + dice(45)}, std::chrono::month{1u + static_cast<unsigned>(dice(12))}, std::chrono::day{1}};
        for (bool* flag : {&move.person.underDiscipline, &move.person.onLongStudy, &move.person.pregnantOrMaternity,
                 &move.person.certifiedHardship, &move.person.volunteers, &move.person.withdrawn, &move.person.disciplineInForce,
                 &move.person.receptionException, &move.person.relativeOfSigner, &move.person.priorityCase, &move.post.leadership,
                 &move.measure.usesTargetQuota})
            *flag = dice(4) == 0;
        if (dice(2))
            move.person.insuredYears = dice(10);
        if (dice(3) == 0)
            move.person.leftUnderReduction = 2022y / 1 / 1;
        if (dice(3) == 0)
            move.person.secondedUntil = 2026y / 3 / 1;
        if (dice(3) == 0)
            move.end = addMonths(move.start, dice(60));
        if (dice(3) == 0)
            move.substitutionLevel.reset();
        if (dice(3) == 0)
            move.donorPresent = dice(3);
        if (dice(2))
            move.to.formerDistrict = "Tương Dương";
        move.freeQuota = dice(3) - 1;
        move.quotaBackedPosts = dice(2);
        move.targetFrameShortage = dice(5) - 2;
        for (const RuleResult& result : assess(book, move)) {
            const bool said = result.rule->canSay(result.verdict) && !messageOf(result).vi.empty();
            if (!said)
                FAIL(result.id().text());
            if ((result.rule->severity == Severity::Info || result.id() == RuleId("E-12")) && result.outcome() != Outcome::Pass)
                FAIL(result.id().text());
            if (result.rule->severity == Severity::Warn && result.outcome() == Outcome::Block)
                FAIL(result.id().text());
        }
    }
}
