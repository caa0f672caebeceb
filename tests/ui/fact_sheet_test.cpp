// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fact_sheet.h"

#include <algorithm>
#include <set>

#include "core/planning/planner.h"
#include "core/planning/stays.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/staff_table.h"
#include "ui/text/format.h"

using namespace botri;
using namespace botri::ui;

namespace {

const FactSection* sectionOf(const FactSheet& sheet, const QString& heading)
{
    for (const FactSection& section : sheet.sections)
        if (section.heading == heading)
            return &section;
    return nullptr;
}

QString figureOf(const FactSection* section, const QString& text)
{
    if (section)
        for (const FactLine& line : section->lines)
            if (line.text == text)
                return line.figure;
    return QStringLiteral("no such line");
}

}  // namespace

TEST_CASE("posts tell what is needed, present and short", "[ui][inspector]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::smallWorkspace();
    const auto sheet = factsOf({workspace, model::baseScenario(), nullptr, fixture.words},
        PostsSubject{model::UnitCode("17329"), model::SpecialtyCode("KT03"), std::nullopt});
    REQUIRE(sheet);
    CHECK(sheet->title == QStringLiteral("Xây dựng"));
    const FactSection* posts = sectionOf(*sheet, QStringLiteral("Vị trí"));
    CHECK(figureOf(posts, QStringLiteral("Số vị trí cần")) == QStringLiteral("2"));
    CHECK(figureOf(posts, QStringLiteral("Số người có mặt")) == QStringLiteral("0"));
    CHECK(figureOf(posts, QStringLiteral("Thiếu")) == QStringLiteral("−2"));
}

TEST_CASE("there is nothing to say about nothing, and about what is gone", "[ui][inspector]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::smallWorkspace();
    const FactSources from{workspace, model::baseScenario(), nullptr, fixture.words};
    CHECK_FALSE(factsOf(from, {}));
    CHECK_FALSE(factsOf(from, UnitSubject{model::UnitCode("00000")}));
}

TEST_CASE("a move tells its points, its alternatives and its rules as the plan has them", "[ui][inspector]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::plannable(tests::largeWorkspace(12));
    const planning::PlanOutcome outcome = planning::makePlan(workspace, model::baseScenario());
    REQUIRE(std::holds_alternative<planning::Plan>(outcome));
    const auto& plan = std::get<planning::Plan>(outcome);
    REQUIRE_FALSE(plan.moves.empty());
    const FactSources from{workspace, model::baseScenario(), &plan, fixture.words};
    for (const planning::Move& move : plan.moves) {
        const auto sheet = factsOf(from, MoveSubject{move.staff, move.to});
        REQUIRE(sheet);
        std::int64_t sum = 0;
        for (const planning::CostItem& item : move.cost)
            sum += item.points;
        const FactSection* points = sectionOf(*sheet, QStringLiteral("Điểm của điều chuyển (ít hơn là tốt hơn)"));
        CHECK(figureOf(points, QStringLiteral("Cộng")) == numberText(sum, Language::Vietnamese));
        CHECK(points->lines.size() == move.cost.size() + 1);
        std::size_t lines = 0;
        for (const FactSection& section : sheet->sections)
            if (section.heading.startsWith(QStringLiteral("Quy định")))
                lines += section.lines.size();
        // Sensitive rules that pass share one line.
        std::size_t expected = 0;
        bool guarded = false;
        for (const rules::RuleResult& rule : move.rules)
            expected += rule.outcome() == rules::Outcome::Pass && rule.rule->sensitive() && std::exchange(guarded, true) ? 0 : 1;
        CHECK(lines == expected);
    }
}

TEST_CASE("the rules passed are as many as their heading says", "[ui][inspector]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::plannable(tests::largeWorkspace(12));
    const auto made = planning::makePlan(workspace, model::baseScenario());
    const planning::Plan& plan = std::get<planning::Plan>(made);
    bool grouped = false;
    for (const planning::Move& move : plan.moves) {
        const auto sheet = factsOf({workspace, model::baseScenario(), &plan, fixture.words}, MoveSubject{move.staff, move.to});
        REQUIRE(sheet);
        for (const FactSection& section : sheet->sections) {
            if (!section.folded)
                continue;
            int rules = 0;
            for (const FactLine& line : section.lines) {
                rules += line.figure.isEmpty() ? 1 : line.figure.split(QLatin1Char(' ')).front().toInt();
                grouped = grouped || !line.figure.isEmpty();
            }
            CHECK(section.heading.split(QLatin1Char(' ')).back().toInt() == rules);
        }
    }
    CHECK(grouped);
}

TEST_CASE("people who could move and stay are told why, beside them and in the table of staff", "[ui][inspector]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::plannable(tests::largeWorkspace(12));
    const auto outcome = planning::makePlan(workspace, model::baseScenario());
    REQUIRE(std::holds_alternative<planning::Plan>(outcome));
    const auto& plan = std::get<planning::Plan>(outcome);
    const planning::Matching matching(workspace, model::baseScenario());
    const std::vector<planning::Stay> stays = planning::staysOf(matching, plan, planning::allStandings(matching));
    REQUIRE_FALSE(stays.empty());
    const std::vector<StaffLine> lines = staffLines(workspace, model::baseScenario(), &plan, Language::Vietnamese);
    for (const planning::Stay& stay : stays) {
        CAPTURE(stay.staff.text());
        const QString why = fixture.words(planning::explain(workspace, stay));
        const auto sheet = factsOf({workspace, model::baseScenario(), &plan, fixture.words}, StaffSubject{stay.staff});
        REQUIRE(sheet);
        const FactSection* inPlan = sectionOf(*sheet, QStringLiteral("Trong phương án"));
        REQUIRE(inPlan);
        CHECK(std::ranges::any_of(inPlan->lines, [&](const FactLine& line) { return line.detail == why; }));
        CHECK(std::ranges::any_of(inPlan->lines, [](const FactLine& line) {
            return line.leadsTo && std::holds_alternative<PostsSubject>(*line.leadsTo);
        }) == stay.example.has_value());
        const auto line = std::ranges::find_if(
            lines, [&](const StaffLine& each) { return each.row.subject == Subject(StaffSubject{stay.staff}); });
        REQUIRE(line != lines.end());
        constexpr std::size_t kWhy = 5;
        CHECK(line->row.cells[kWhy].text.startsWith(why));
    }
}

TEST_CASE("every part of a bar of points has its colour at its line below", "[ui][inspector]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::plannable(tests::largeWorkspace(12));
    const auto outcome = planning::makePlan(workspace, model::baseScenario());
    REQUIRE(std::holds_alternative<planning::Plan>(outcome));
    const auto& plan = std::get<planning::Plan>(outcome);
    for (const Subject& subject :
        {Subject(MoveSubject{plan.moves.front().staff, plan.moves.front().to}), Subject(FigureSubject{PlanFigure::Support})}) {
        const auto sheet = factsOf({workspace, model::baseScenario(), &plan, fixture.words}, subject);
        REQUIRE(sheet);
        for (const FactSection& section : sheet->sections) {
            std::set<std::size_t> colors;
            for (std::size_t part = 0; part < section.bar.size(); ++part) {
                CHECK(section.lines[part].text == section.bar[part].name);
                CHECK(section.lines[part].swatch == section.bar[part].color);
                CHECK(colors.insert(section.bar[part].color).second);
            }
        }
    }
}

TEST_CASE("an empty post tells why, in the words of the core", "[ui][inspector]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::plannable(tests::largeWorkspace(12));
    const planning::PlanOutcome outcome = planning::makePlan(workspace, model::baseScenario());
    const auto& plan = std::get<planning::Plan>(outcome);
    for (const planning::EmptyPost& post : plan.left) {
        const auto sheet = factsOf({workspace, model::baseScenario(), &plan, fixture.words},
            PostsSubject{post.need.unit, post.need.specialty, post.need.pool});
        REQUIRE(sheet);
        const FactSection* why = sectionOf(*sheet, QStringLiteral("Vì sao còn trống"));
        REQUIRE(why);
        CHECK(why->lines.front().text.toStdString() == planning::explain(workspace, post).vi);
    }
}

TEST_CASE("sheets are in the language in force", "[ui][inspector]")
{
    tests::UiFixture fixture(Language::English);
    const model::Workspace workspace = tests::smallWorkspace();
    const auto sheet = factsOf({workspace, model::baseScenario(), nullptr, fixture.words},
        PostsSubject{model::UnitCode("17329"), model::SpecialtyCode("KT03"), std::nullopt});
    REQUIRE(sheet);
    CHECK(sectionOf(*sheet, QStringLiteral("Posts")));
}
