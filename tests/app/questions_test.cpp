// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a plan that is made: why, why not, what if.
#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>

#include "tests/app/program.h"
#include "tests/support/catch.h"

using namespace botri::tests;
using Json = nlohmann::json;

namespace {

/// Of all figures in a line: a total and its parts come to twice the total.
int sumOfFigures(std::string line)
{
    std::replace_if(
        line.begin(), line.end(), [](unsigned char letter) { return std::isdigit(letter) == 0; }, ' ');
    std::istringstream figures(line);
    int sum = 0;
    for (int figure = 0; figures >> figure;)
        sum += figure;
    return sum;
}

}  // namespace

TEST_CASE("every other choice is explained with its price, by code or by name", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("nghe-an.botri");
    makeExample(plan);
    CHECK(runProgram({"explain", plan}).exitCode == 5);
    const Json made = jsonOf(runProgram({"plan", plan, "--json"}));

    const Json left = jsonOf(runProgram({"explain", plan, "--json"})).at("left");
    CHECK(left.size() == made.at("left").size());
    const std::string told = runProgram({"explain", plan, "--top", "3", "--lang", "en"}).output;
    CHECK(std::count(told.begin(), told.end(), '\n') == 6);  // sums, marks, three posts, how many more
    CHECK(sumOfFigures(told.substr(0, told.find('\n'))) == 2 * made.at("totals").at("left").get<int>());

    const Json& move = made.at("moves").at(0);
    const Json& to = move.at("to");
    const std::string post =
        to.at("unit").get<std::string>() + "/" + to.at("specialty").get<std::string>() + "/" + to.at("pool").get<std::string>();
    const Json people = jsonOf(runProgram({"explain", plan, "--post", post, "--json"}));
    const Json& first = people.at("able").at(0);
    CHECK(first.at("in_plan") == true);
    for (const Json& each : people.at("stopped"))
        CHECK_FALSE(each.at("why").at("vi").get<std::string>().empty());
    const Json& best = move.at("alternatives").at(0);
    const auto priced = std::find_if(people.at("able").begin(), people.at("able").end(),
        [&](const Json& each) { return best.contains("staff") && each.at("staff") == best.at("staff"); });
    REQUIRE(priced != people.at("able").end());
    CHECK(priced->at("difference") == best.at("difference"));

    const Json posts = jsonOf(runProgram({"explain", plan, "--person", move.at("staff").get<std::string>(), "--json"}));
    CHECK(posts.at("able").at(0).at("in_plan") == true);
    CHECK(posts.at("able").at(0).at("post") == to);

    const ProgramResult nobody = runProgram({"explain", plan, "--person", "không có ai", "--lang", "en"});
    CHECK(nobody.exitCode == 2);
    CHECK(nobody.trouble.find("There is no “không có ai” in the file.") != std::string::npos);
    const auto misspelt = runProgram({"explain", plan, "--post", "Kengg Đu/Xây dựng", "--lang", "vi"});
    CHECK(misspelt.exitCode == nobody.exitCode);
    CHECK(misspelt.trouble.find("“Kengg Đu” không có trong bảng Đơn vị; có phải là: Keng Đu") != std::string::npos);
    CHECK(misspelt.trouble.find("“Xây dựng”") == std::string::npos);
    const Json known = jsonOf(runProgram({"explain", plan, "--post", "Keng Đu/Xây dựng", "--json"}));
    CHECK(jsonOf(runProgram({"explain", plan, "--post", "keng du/Construction", "--json"})) == known);
    CHECK(jsonOf(runProgram({"explain", plan, "--post", "xã Keng Đu (Kỳ Sơn)/KT03", "--json"})) == known);
    const ProgramResult nearly = runProgram({"explain", plan, "--person", "xoai", "--lang", "en"});
    CHECK(nearly.exitCode == 2);
    CHECK(nearly.trouble.find("Did you mean: ") != std::string::npos);
    CHECK(runProgram({"explain", plan, "--post", "Keng Đu"}).trouble.find("đơn vị/lĩnh vực") != std::string::npos);
}

TEST_CASE("what lifting a rule would fill is what the plan fills once the rule is off", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("nghe-an.botri");
    makeExample(plan);
    const Json unlocking = jsonOf(runProgram({"explain", plan, "--unlock", "--json"}));
    const Json before = jsonOf(runProgram({"plan", plan, "--json"}));
    CHECK(unlocking.at("open") == before.at("totals").at("open"));
    CHECK(unlocking.at("filled") == before.at("totals").at("filled"));
    const Json& useful = unlocking.at("useful");
    const auto rule = std::find_if(useful.begin(), useful.end(), [](const Json& each) { return each.at("kind") == "rule"; });
    REQUIRE(rule != useful.end());
    CHECK(rule->at("filled") > 0);

    const std::string settings = folder.file("quy-dinh.csv");
    std::ofstream(settings) << ("Mã quy định,Áp dụng,Lý do\n" + rule->at("rule").get<std::string>() + ",không,thử\n");
    REQUIRE(runProgram({"import", plan, settings}).exitCode == 0);
    const Json after = jsonOf(runProgram({"plan", plan, "--json"}));
    CHECK(after.at("totals").at("filled").get<int>() - before.at("totals").at("filled").get<int>()
        == rule->at("filled").get<int>());

    const Json worth = jsonOf(runProgram({"explain", plan, "--one-more", "--json"}));
    CHECK(worth.at("filled") == after.at("totals").at("filled"));
    REQUIRE_FALSE(worth.at("useful").empty());
    for (const Json& each : worth.at("useful"))
        CHECK(each.at("kind").get<std::string>().starts_with("one_more_"));
    CHECK(worth.at("useful").at(0).at("filled") >= worth.at("useful").back().at("filled"));
    CHECK(runProgram({"explain", plan, "--one-more", "--unlock"}).exitCode == 2);

    const ProgramResult words = runProgram({"explain", plan, "--unlock", "--lang", "en"});
    CHECK(words.exitCode == 0);
    CHECK(words.output.find("posts more") != std::string::npos);
    CHECK(runProgram({"explain", plan, "--unlock", "--post", "x/y"}).exitCode == 2);
}

TEST_CASE("a sweep says where the plan tips, and the plan at that value is the one it names", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("nghe-an.botri");
    makeExample(plan);
    const Json levers = jsonOf(runProgram({"sweep", plan, "--json"}));
    CHECK(levers.at("levers").size() > 30);
    CHECK(runProgram({"sweep", plan, "--lang", "en"}).output.find("training_level_2") != std::string::npos);

    const Json sweep = jsonOf(runProgram({"sweep", plan, "training_level_2", "--from", "0", "--to", "70", "--json"}));
    const Json& stretches = sweep.at("stretches");
    REQUIRE(stretches.size() > 1);
    CHECK(stretches.front().at("from") == 0);
    CHECK(stretches.back().at("to") == 70);
    const Json& first = stretches.front();
    const std::string settings = folder.file("trong-so.csv");
    std::ofstream(settings) << "Kịch bản,Tham số,Giá trị,Lý do\ngoc,training_level_2," << first.at("to").get<int>() << ",thử\n";
    const ProgramResult moved = runProgram({"import", plan, settings});
    INFO(moved.output << moved.trouble);
    REQUIRE(moved.exitCode == 0);
    const Json totals = jsonOf(runProgram({"plan", plan, "--json"})).at("totals");
    CHECK(totals.at("filled") == first.at("filled"));
    CHECK(totals.at("levels") == first.at("levels"));

    CHECK(runProgram({"sweep", plan, "training_level_2", "--from", "5", "--to", "4"}).exitCode == 2);
    CHECK(runProgram({"sweep", plan, "training_level_2", "--from", "-1"}).exitCode == 2);
    CHECK(runProgram({"sweep", plan, "no-such-lever"}).exitCode == 2);
    const ProgramResult words = runProgram({"sweep", plan, "training_level_2", "--lang", "en"});
    CHECK(words.exitCode == 0);
    CHECK(words.output.find("(now)") != std::string::npos);
}

TEST_CASE("an agreed plan is kept as far as changed data let it, and each step says who changes", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("nghe-an.botri");
    makeExample(plan);
    CHECK(runProgram({"replan", plan}).exitCode == 5);
    const Json before = jsonOf(runProgram({"plan", plan, "--json"}));
    const Json same = jsonOf(runProgram({"replan", plan, "--json"}));
    REQUIRE(same.at("steps").size() == 1);
    CHECK(same.at("steps").front().at("people") == 0);
    CHECK(same.at("agreed") == before.at("totals").at("moves"));
    CHECK(runProgram({"replan", plan, "--lang", "en"}).output.find("nobody needs to change") != std::string::npos);

    const std::string bans = folder.file("quyet-dinh.csv");
    std::ofstream file(bans);
    file << "Kịch bản,Mã nhân sự,Đơn vị đến,Lĩnh vực đến,Khối biên chế,Quyết định,Ghi chú\n";
    int banned = 0;
    for (const Json& move : before.at("moves"))
        if (move.at("count") == 1 && move.at("to").at("pool") == "government" && banned < 4) {
            file << "goc," << move.at("staff").get<std::string>() << ',' << move.at("to").at("unit").get<std::string>() << ','
                 << move.at("to").at("specialty").get<std::string>() << ",Khối chính quyền,Cấm,thử\n";
            ++banned;
        }
    file.close();
    const ProgramResult imported = runProgram({"import", plan, bans});
    INFO(imported.output << imported.trouble);
    REQUIRE(imported.exitCode == 0);
    const Json changed = jsonOf(runProgram({"replan", plan, "--changes", "5", "--json"}));
    const Json& steps = changed.at("steps");
    REQUIRE(steps.size() > 1);
    CHECK(steps.front().at("people") == banned);
    CHECK(steps.front().at("dropped").size() == static_cast<std::size_t>(banned));
    CHECK(steps.at(changed.at("within").get<std::size_t>()).at("people") <= 5);
    const ProgramResult words = runProgram({"replan", plan, "--changes", "1", "--lang", "en"});
    CHECK(words.exitCode == 0);
    CHECK(words.output.find("at least 4 must change") != std::string::npos);
    CHECK(runProgram({"replan", plan, "--changes", "-1"}).exitCode == 2);
    const Json scratch = jsonOf(runProgram({"plan", plan, "--json"}));
    CHECK(scratch.at("totals").at("levels") == steps.back().at("levels"));
}

TEST_CASE("a number may be written as people write it, and what is none is told in words", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("nghe-an.botri");
    const auto grouped = runProgram({"front", plan, "--budget", "50.000.000"});
    CHECK(grouped.exitCode == 3);  // understood, but there is no such file
    const auto english = runProgram({"front", plan, "--budget", "2,000,000,000,000,000", "--lang", "en"});
    CHECK(english.trouble.find("must be a whole number from 0 to 1,000,000,000,000,000") != std::string::npos);
    CHECK(runProgram({"explain", plan, "--top", "100,001"}).exitCode == 2);  // not 100 and a bit
    CHECK(runProgram({"explain", plan, "--top", "100.001"}).exitCode == 2);
    const auto words = runProgram({"front", plan, "--budget", "50 triệu", "--lang", "vi"});
    CHECK(words.exitCode == 2);
    CHECK(words.trouble.find("“50 triệu” phải là số nguyên từ 0 đến 1.000.000.000.000.000") != std::string::npos);
    CHECK(runProgram({"explain", plan, "--top", "0"}).exitCode == 2);
    CHECK(runProgram({"explain", plan, "--top", "1,5"}).exitCode == 2);
}

TEST_CASE("a front says the least cost of each number of posts, and what a budget can fill", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("nghe-an.botri");
    makeExample(plan);
    const Json front = jsonOf(runProgram({"front", plan, "--by", "money", "--json"}));
    const Json& least = front.at("least_cost");
    REQUIRE(least.size() > 5);
    const Json& third = least.at(2);
    const std::string budget = std::to_string(third.at("cost").get<std::int64_t>());
    const Json bought = jsonOf(runProgram({"front", plan, "--budget", budget, "--json"}));
    CHECK(bought.at("most_filled") == third.at("filled"));
    CHECK(bought.at("within").at("monthly_support") <= third.at("cost"));
    CHECK(bought.at("beyond").at("monthly_support") > third.at("cost"));
    CHECK(bought.at("within").at("filled") <= third.at("filled"));

    for (const std::string by : {"km", "money"}) {
        const ProgramResult words = runProgram({"front", plan, "--by", by, "--top", "6", "--lang", "en"});
        CHECK(words.exitCode == 0);
        CHECK(words.output.find("Exact for every number of posts") != std::string::npos);
    }
    CHECK(runProgram({"front", plan, "--by", "km", "--budget", "5"}).exitCode == 2);
    CHECK(runProgram({"front", plan, "--by", "nothing"}).exitCode == 2);
    const ProgramResult words = runProgram({"front", plan, "--budget", budget});
    CHECK(words.output.find("chính xác") != std::string::npos);
}
