// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <nlohmann/json.hpp>

#include "core/acts/plan_acts.h"
#include "core/acts/plan_file.h"
#include "core/acts/row_acts.h"
#include "core/planning/planner.h"
#include "tests/app/program.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::tests;
using Json = nlohmann::ordered_json;

namespace {

void makePlannedExample(const std::string& plan)
{
    makeExample(plan);
    REQUIRE(runProgram({"plan", plan}).exitCode == 0);
}

/// Saves a changed plan through the file's own door, so that the journal is whole and only the plan is wrong.
void damage(const std::string& path, const std::function<void(Json&, acts::PlanFile&)>& change)
{
    const acts::Actor nobody;
    acts::PlanFile file = acts::PlanFile::open(path);
    Json json = Json::parse(file.planDocument(model::baseScenario())->json);
    change(json, file);
    const auto kept = file.planDocument(model::baseScenario());
    const auto refusal = file.apply(acts::savePlan(
        file.workspace(), nobody, model::baseScenario(), kept, {json.at("inputs").get<std::string>(), json.dump()}));
    REQUIRE_FALSE(refusal);
}

}  // namespace

TEST_CASE("a file whose plan, prices or costs were changed does not verify, though its journal is whole", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("a.botri");
    makePlannedExample(plan);
    REQUIRE(runProgram({"verify", plan}).exitCode == 0);
    SECTION("a price")
    {
        damage(plan, [](Json& json, acts::PlanFile&) {
            Json& price = json.at("certificate").at("prices").at(5);
            price = price.get<std::int64_t>() + 1'000'000'000'000'000;
        });
    }
    SECTION("a number of people on a way")
    {
        damage(plan, [](Json& json, acts::PlanFile&) {
            Json& flow = json.at("certificate").at("flow").at(0).at(1);
            flow = flow.get<std::int64_t>() + 1;
        });
    }
    SECTION("the total")
    {
        damage(plan, [](Json& json, acts::PlanFile&) {
            for (const char* total : {"primal_cost", "dual_cost"})
                json.at("certificate").at(total) = json.at("certificate").at(total).get<std::int64_t>() - 1;
        });
    }
    SECTION("what a measure costs, with the plan made to look up to date")
    {
        damage(plan, [](Json& json, acts::PlanFile& file) {
            const std::string code = json.at("moves").at(0).at("measure");
            const model::Measure before = *file.workspace().find<model::Measure>(model::MeasureCode(code));
            model::Measure after = before;
            after.baseCost += 7;
            const auto record = [](const model::Measure& row) { return model::tableOf<model::Measure>().record(row); };
            REQUIRE_FALSE(file.apply(
                acts::editRow(file.workspace(), acts::Actor{}, model::TableId::Measure, record(before), record(after))));
            json["inputs"] = planning::inputsFingerprint(file.workspace(), model::baseScenario());
        });
    }
    SECTION("whether a move can be replaced")
    {
        damage(plan, [](Json& json, acts::PlanFile&) {
            Json& mark = json.at("moves").at(0).at("mark");
            mark = mark == "essential" ? "replaceable" : "essential";
        });
    }
    SECTION("what it would change if somebody else came")
    {
        damage(plan, [](Json& json, acts::PlanFile&) {
            Json& kilometres = json.at("moves").at(0).at("alternatives").at(0).at("kilometres");
            kilometres = kilometres.get<std::int64_t>() - 1;
        });
    }
    SECTION("why a post stays empty")
    {
        damage(plan, [](Json& json, acts::PlanFile&) {
            Json& people = json.at("left").at(0).at("people_of_field");
            people = people.get<int>() + 1;
        });
    }
    const ProgramResult verified = runProgram({"verify", plan, "--json"});
    CHECK(verified.exitCode == 1);
    const Json said = Json::parse(verified.output);
    REQUIRE_FALSE(said.at("findings").empty());
    for (const Json& finding : said.at("findings"))
        CHECK(finding.at("of") == "plan");
}

TEST_CASE("the certificate goes out as a workbook in either language, when there is a plan to prove", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("a.botri");
    REQUIRE(runProgram({"new", plan}).exitCode == 0);
    const ProgramResult none = runProgram({"export", plan, "--certificate", folder.file("none.xlsx")});
    CHECK(none.exitCode == 5);
    CHECK(none.trouble.find("botri plan") != std::string::npos);
    REQUIRE(runProgram({"import", plan, BOTRI_EXAMPLE}).exitCode == 0);
    REQUIRE(runProgram({"plan", plan}).exitCode == 0);
    for (const std::string language : {"vi", "en"}) {
        const std::string workbook = folder.file(language + ".xlsx");
        CHECK(runProgram({"export", plan, "--certificate", workbook, "--lang", language}).exitCode == 0);
        CHECK(contentsOf(workbook).substr(0, 2) == "PK");
    }
}

TEST_CASE("every move is marked, the same from the plan, the post and the person, and has a reserve", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("a.botri");
    makePlannedExample(plan);
    const Json made = Json::parse(runProgram({"plan", plan, "--json"}).output);
    int essential = 0;
    for (const Json& move : made.at("moves")) {
        const bool isEssential = move.at("mark") == "essential";
        essential += isEssential;
        CHECK((isEssential || move.at("mark") == "replaceable"));
        CHECK((move.at("in_every_best_plan") > 0) == isEssential);
        REQUIRE(move.contains("reserve"));
        CHECK(move.at("reserve").get<std::size_t>() < move.at("alternatives").size());
    }
    const Json marks = Json::parse(runProgram({"explain", plan, "--json"}).output).at("marks");
    CHECK(marks.at("essential") == essential);
    CHECK(marks.at("essential").get<int>() + marks.at("replaceable").get<int>() == static_cast<int>(made.at("moves").size()));

    const Json& move = made.at("moves").at(0);
    const Json& to = move.at("to");
    const std::string post =
        to.at("unit").get<std::string>() + "/" + to.at("specialty").get<std::string>() + "/" + to.at("pool").get<std::string>();
    const Json people = Json::parse(runProgram({"explain", plan, "--post", post, "--json"}).output);
    const Json posts =
        Json::parse(runProgram({"explain", plan, "--person", move.at("staff").get<std::string>(), "--json"}).output);
    CHECK(people.at("able").at(0).at("mark") == move.at("mark"));
    CHECK(posts.at("able").at(0).at("mark") == move.at("mark"));
    CHECK_FALSE(people.at("able").at(0).at("reserve").at("vi").get<std::string>().empty());
    const ProgramResult words = runProgram({"explain", plan, "--post", post, "--lang", "en"});
    CHECK(words.output.find("in the plan, ") != std::string::npos);
    CHECK(words.output.find("If ") != std::string::npos);
}
