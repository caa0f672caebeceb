// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <nlohmann/json.hpp>

#include "tests/app/program.h"
#include "tests/support/catch.h"

using namespace botri::tests;
using Json = nlohmann::json;

namespace {

Json jsonOf(const ProgramResult& result)
{
    INFO(result.trouble);
    return Json::parse(result.output);
}

void makeExample(const std::string& plan)
{
    REQUIRE(runProgram({"new", plan}).exitCode == 0);
    const ProgramResult imported = runProgram({"import", plan, BOTRI_EXAMPLE});
    INFO(imported.output + imported.trouble);
    REQUIRE(imported.exitCode == 0);
}

}  // namespace

TEST_CASE("the main job runs from workbook to paper", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("nghe-an.botri");
    makeExample(plan);

    const Json gaps = jsonOf(runProgram({"gaps", plan, "--json", "--by", "district"}));
    int open = 0;
    for (const Json& group : gaps.at("groups"))
        open += group.at("open").get<int>();
    CHECK(open == gaps.at("total").at("open"));

    const Json made = jsonOf(runProgram({"plan", plan, "--json"}));
    const Json& totals = made.at("totals");
    CHECK(totals.at("open") == gaps.at("total").at("open"));
    CHECK(totals.at("filled").get<int>() + totals.at("left").get<int>() == totals.at("open").get<int>());
    CHECK(totals.at("moves").get<int>() >= 80);
    CHECK(totals.at("moves").get<int>() <= 200);
    CHECK(made.at("certificate").at("valid") == true);

    CHECK(runProgram({"verify", plan}).exitCode == 0);
    const Json after = jsonOf(runProgram({"gaps", plan, "--json"}));
    CHECK(after.at("total").at("filled") == totals.at("filled"));
    for (const std::string form : {"R1", "R2", "R3"}) {
        const ProgramResult report = runProgram(
            {"report", plan, "--form", form, "--pdf", folder.file(form + ".pdf"), "--xlsx", folder.file(form + ".xlsx")});
        INFO(report.trouble);
        CHECK(report.exitCode == 0);
        CHECK(contentsOf(folder.file(form + ".pdf")).substr(0, 5) == "%PDF-");
        CHECK(contentsOf(folder.file(form + ".xlsx")).substr(0, 2) == "PK");
    }
}

TEST_CASE("the same workbook gives the same bytes of plan, and importing it again changes nothing", "[app]")
{
    const TemporaryFolder folder;
    const std::string first = folder.file("a.botri");
    const std::string second = folder.file("b.botri");
    makeExample(first);
    makeExample(second);
    CHECK(runProgram({"plan", first, "--json"}).output == runProgram({"plan", second, "--json"}).output);
    CHECK(jsonOf(runProgram({"import", first, BOTRI_EXAMPLE, "--json"})).at("changes") == 0);
}

TEST_CASE("every table goes out and comes back equal, as Excel and as CSV", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("a.botri");
    makeExample(plan);
    REQUIRE(runProgram({"export", plan, "--xlsx", folder.file("all.xlsx"), "--csv", folder.file("csv")}).exitCode == 0);

    std::vector<std::string> tables;
    for (const auto& entry : std::filesystem::directory_iterator(folder.file("csv")))
        tables.push_back(entry.path().string());
    CHECK(tables.size() >= 8);
    const std::string viaXlsx = folder.file("xlsx.botri");
    const std::string viaCsv = folder.file("csv.botri");
    REQUIRE(runProgram({"new", viaXlsx}).exitCode == 0);
    REQUIRE(runProgram({"import", viaXlsx, folder.file("all.xlsx")}).exitCode == 0);
    REQUIRE(runProgram({"new", viaCsv}).exitCode == 0);
    std::vector<std::string> words{"import", viaCsv};
    words.insert(words.end(), tables.begin(), tables.end());
    REQUIRE(runProgram(words).exitCode == 0);
    for (const std::string& copy : {viaXlsx, viaCsv}) {
        const std::string again = copy + "-tables";
        REQUIRE(runProgram({"export", copy, "--csv", again}).exitCode == 0);
        for (const std::string& table : tables) {
            CAPTURE(table);
            CHECK(contentsOf(std::filesystem::path(again) / std::filesystem::path(table).filename()) == contentsOf(table));
        }
    }
}

TEST_CASE("what goes wrong has its own exit code and sentence", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("a.botri");
    SECTION("a file that is not there")
    {
        const ProgramResult result = runProgram({"gaps", plan, "--lang", "en"});
        CHECK(result.exitCode == 3);
        CHECK(result.trouble.find("a.botri") != std::string::npos);
    }
    SECTION("a file that is there already is not overwritten")
    {
        std::ofstream(plan) << "của tôi";
        CHECK(runProgram({"new", plan}).exitCode == 3);
        CHECK(contentsOf(plan) == "của tôi");
    }
    SECTION("a file of another program is left as it is")
    {
        std::ofstream(plan) << "không phải phương án";
        CHECK(runProgram({"plan", plan}).exitCode == 3);
        CHECK(contentsOf(plan) == "không phải phương án");
    }
    SECTION("no plan without needs")
    {
        REQUIRE(runProgram({"new", plan}).exitCode == 0);
        CHECK(runProgram({"plan", plan}).exitCode == 5);
        CHECK(runProgram({"verify", plan}).exitCode == 5);
        CHECK(runProgram({"report", plan, "--form", "R3", "--xlsx", folder.file("r3.xlsx")}).exitCode == 5);
        CHECK_FALSE(std::filesystem::exists(folder.file("r3.xlsx")));
    }
    SECTION("rows left out")
    {
        REQUIRE(runProgram({"new", plan}).exitCode == 0);
        std::ofstream(folder.file("don-vi.csv")) << "code,name,kind\n17329,Keng Đu,commune\n,Thiếu mã,commune\n";
        const ProgramResult result = runProgram({"import", plan, folder.file("don-vi.csv"), "--json"});
        CHECK(result.exitCode == 4);
        CHECK(jsonOf(result).at("changes") == 1);
        CHECK(runProgram({"import", plan, folder.file("khong-co.xlsx")}).exitCode == 4);
    }
    SECTION("words that mean nothing")
    {
        CHECK(runProgram({"plna"}).exitCode == 2);
        CHECK(runProgram({"report", plan, "--form", "R99", "--pdf", "x.pdf"}).exitCode == 2);
        CHECK(runProgram({"report", plan, "--form", "R1"}).exitCode == 2);
        CHECK(runProgram({"new", plan, "--as-of", "31/02/2025"}).exitCode == 2);
        CHECK_FALSE(std::filesystem::exists(plan));
    }
}

TEST_CASE("help speaks both languages", "[app]")
{
    const ProgramResult vietnamese = runProgram({"--help"});
    const ProgramResult english = runProgram({"--lang", "en", "--help"});
    CHECK(vietnamese.exitCode == 0);
    CHECK(english.exitCode == 0);
    CHECK(vietnamese.output.find("Lập phương án") != std::string::npos);
    CHECK(english.output.find("Compute the best plan") != std::string::npos);
    for (const std::string command : {"new", "import", "gaps", "plan", "report", "export", "verify"}) {
        CHECK(vietnamese.output.find(command) != std::string::npos);
        CHECK(runProgram({command, "--help"}).exitCode == 0);
    }
}

TEST_CASE("a preview writes nothing", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("a.botri");
    REQUIRE(runProgram({"new", plan}).exitCode == 0);
    const std::string before = contentsOf(plan);
    CHECK(runProgram({"import", plan, BOTRI_EXAMPLE, "--preview"}).exitCode == 0);
    CHECK(contentsOf(plan) == before);
}

TEST_CASE("a tampered file does not verify", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("a.botri");
    makeExample(plan);
    REQUIRE(runProgram({"plan", plan}).exitCode == 0);
    std::string bytes = contentsOf(plan);
    // A name inside a row: the same length, another person.
    const auto at = bytes.find("MH-KCT-02");
    REQUIRE(at != std::string::npos);
    bytes.replace(at, 9, "MH-KCT-99");
    std::ofstream(plan, std::ios::binary) << bytes;
    const int code = runProgram({"verify", plan}).exitCode;
    CHECK((code == 1 || code == 3));
}
