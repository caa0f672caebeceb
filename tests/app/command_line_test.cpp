// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>

#include <nlohmann/json.hpp>

#include "tests/app/program.h"
#include "tests/support/catch.h"

using namespace botri::tests;
using Json = nlohmann::json;

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
    }
    SECTION("a list that is not there")
    {
        REQUIRE(runProgram({"new", plan}).exitCode == 0);
        const ProgramResult result = runProgram({"import", plan, folder.file("khong-co.xlsx")});
        CHECK(result.exitCode == 3);
        CHECK(result.output.find("không tìm thấy tệp. Hãy kiểm tra lại tên và thư mục.") != std::string::npos);
        CHECK(result.output.find("hãy điền") == std::string::npos);
        std::ofstream(folder.file("don-vi.csv")) << "code,name,kind\n17329,Keng Đu,commune\n";
        CHECK(runProgram({"import", plan, folder.file("khong-co.xlsx"), folder.file("don-vi.csv")}).exitCode == 4);
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

TEST_CASE("a command that is not understood says what is wrong, where, and how to mend it", "[app]")
{
    struct Case {
        std::vector<std::string> words;
        std::string vietnamese;
        std::string english;
    };
    const auto wrong = GENERATE(values<Case>({
        {{"plna"}, "Không có lệnh “plna”. Có phải ý bạn là plan?", "There is no command “plna”. Did you mean plan?"},
        {{"gaps", "a.botri", "--bye", "unit"}, "Không có tùy chọn “--bye” trong lệnh “botri gaps”. Có phải ý bạn là --by?",
            "There is no option “--bye” in “botri gaps”. Did you mean --by?"},
        {{"gaps"}, "Lệnh “botri gaps” còn thiếu FILE.", "“botri gaps” lacks FILE."},
        {{"import", "a.botri"}, "còn thiếu LISTS.", "lacks LISTS."},
        {{"gaps", "a.botri", "--by"}, "--by: cần một giá trị đi kèm.", "--by: needs a value after it."},
        {{"gaps", "a.botri", "--by", "distrct"}, "--by: không có “distrct”. Có phải ý bạn là district?",
            "--by: there is no “distrct”. Did you mean district?"},
        {{"report", "a.botri", "--form", "R99", "--pdf", "x.pdf"}, "Hãy chọn R1, R2 hoặc R3.", "Choose R1, R2 or R3."},
        {{"report", "a.botri", "--form", "R1"}, "hãy thêm --pdf hoặc --xlsx", "add --pdf or --xlsx"},
        {{"report", "a.botri", "--pdf", "x.pdf"}, "còn thiếu --form.", "lacks --form."},
        {{"new", "a.botri", "--as-of", "31/02/2025"}, "--as-of: “31/02/2025” không phải ngày hợp lệ. Hãy ghi dd/mm/yyyy",
            "--as-of: “31/02/2025” is not a valid date. Write dd/mm/yyyy"},
        {{"verify", "a.botri", "b.botri"}, "không dùng đến “b.botri”", "has no use for “b.botri”"},
    }));
    std::vector<std::string> english = wrong.words;
    english.insert(english.begin(), {"--lang", "en"});
    for (const auto& [words, sentence] : {std::pair{wrong.words, wrong.vietnamese}, {english, wrong.english}}) {
        const ProgramResult result = runProgram(words);
        INFO(result.trouble);
        CHECK(result.exitCode == 2);
        CHECK(result.output.empty());
        CHECK(result.trouble.starts_with("botri: "));
        CHECK(result.trouble.find(sentence) != std::string::npos);
    }
    CHECK(runProgram({"gaps", "a.botri", "--lang", "fr"}).trouble.find("Hãy chọn vi hoặc en.") != std::string::npos);
}

TEST_CASE("a new plan warns about a province nobody knows and about figures later than the decision", "[app]")
{
    const TemporaryFolder folder;
    const ProgramResult unknown = runProgram(
        {"new", folder.file("a.botri"), "--province", "Nghệ Anh", "--as-of", "01/11/2025", "--decision-date", "15/11/2025"});
    CHECK(unknown.exitCode == 0);
    CHECK(unknown.trouble.find("Có phải ý bạn là Nghệ An") != std::string::npos);
    const ProgramResult known = runProgram(
        {"new", folder.file("b.botri"), "--province", "tỉnh nghe an", "--as-of", "15/11/2025", "--decision-date", "15/11/2025"});
    CHECK(known.trouble.empty());
    const ProgramResult late =
        runProgram({"new", folder.file("c.botri"), "--as-of", "16/11/2025", "--decision-date", "15/11/2025"});
    CHECK(late.exitCode == 0);
    CHECK(late.trouble.find("số liệu tính đến ngày 16/11/2025, sau ngày quyết định 15/11/2025") != std::string::npos);
}

TEST_CASE("another province gets the national deadlines alone, and is told so", "[app]")
{
    const TemporaryFolder folder;
    const ProgramResult made = runProgram({"new", folder.file("a.botri"), "--province", "Hà Tĩnh"});
    CHECK(made.output.find("hãy bổ sung các mốc của tỉnh") != std::string::npos);
    CHECK(runProgram({"new", folder.file("b.botri"), "--province", "Nghệ An"}).output.find("bổ sung") == std::string::npos);
}

TEST_CASE("an empty template imports as one sentence", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("a.botri");
    REQUIRE(runProgram({"new", plan}).exitCode == 0);
    REQUIRE(runProgram({"export", plan, "--template", folder.file("mau.xlsx")}).exitCode == 0);
    const ProgramResult result = runProgram({"import", plan, folder.file("mau.xlsx")});
    CHECK(result.exitCode == 1);
    CHECK(result.output.find("Không có dòng số liệu nào để nhập: hãy điền vào tệp") != std::string::npos);
    CHECK(std::count(result.output.begin(), result.output.end(), '\n') == 2);
}

TEST_CASE("an import marks what is left out otherwise than what is to be checked", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("a.botri");
    REQUIRE(runProgram({"new", plan}).exitCode == 0);
    std::ofstream(folder.file("don-vi.csv")) << "Mã đơn vị;Tên đơn vị;Loại đơn vị;Huyện cũ\n17232;Bắc Lý;Xã;Kỳ Sơn\n";
    std::ofstream(folder.file("nhu-cau.csv")) << "Đơn vị;Lĩnh vực;Khối biên chế;Số vị trí cần;Có mặt\n"
                                                 "Bác Lý;KT03;Khối chính quyền;2;0\nBắc Lý;KT03;Khối chính quyền;ba;0\n";
    const ProgramResult result = runProgram({"import", plan, folder.file("don-vi.csv"), folder.file("nhu-cau.csv")});
    INFO(result.output);
    CHECK(result.output.find("\n  ✗ nhu-cau.csv › nhu-cau › D3") != std::string::npos);
    CHECK(result.output.find("\n  ! nhu-cau.csv › nhu-cau › A2") != std::string::npos);
    CHECK(result.output.find("(✗ chưa nhập; ! cần xem lại") != std::string::npos);
}

TEST_CASE("CSV files are named in the language of the command", "[app]")
{
    const TemporaryFolder folder;
    const std::string plan = folder.file("a.botri");
    REQUIRE(runProgram({"new", plan}).exitCode == 0);
    REQUIRE(runProgram({"export", plan, "--csv", folder.file("vi")}).exitCode == 0);
    REQUIRE(runProgram({"--lang", "en", "export", plan, "--csv", folder.file("en")}).exitCode == 0);
    CHECK(contentsOf(folder.file("vi/Thời hạn.csv")).find("trước 31/12/2025") != std::string::npos);
    CHECK(contentsOf(folder.file("en/deadline.csv")).find("code,date") != std::string::npos);
}

TEST_CASE("help speaks both languages", "[app]")
{
    const ProgramResult explain = runProgram({"explain", "--help"});
    for (const char* english : {"Excludes", "INT", "REQUIRED", " in ["})
        CHECK(explain.output.find(english) == std::string::npos);
    const ProgramResult vietnamese = runProgram({"--help"});
    const ProgramResult english = runProgram({"--lang", "en", "--help"});
    CHECK(vietnamese.exitCode == 0);
    CHECK(english.exitCode == 0);
    CHECK(vietnamese.output.find("Lập phương án") != std::string::npos);
    CHECK(english.output.find("Compute the best plan") != std::string::npos);
    for (const std::string word : {"Options", "Subcommands", "Usage", "Positionals"})
        CHECK(vietnamese.output.find(word) == std::string::npos);
    for (const std::string command : {"new", "import", "gaps", "plan", "explain", "report", "export", "verify"}) {
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
