// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/proof_workbook.h"

#include <algorithm>

#include "tests/core/exchange/file_maker.h"
#include "tests/core/exchange/formula_reader.h"
#include "tests/core/planning/random_province.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using report::Proof;

namespace {

std::optional<planning::Plan> planOf(const model::Workspace& workspace)
{
    planning::PlanOutcome outcome = planning::makePlan(workspace, model::baseScenario());
    auto* plan = std::get_if<planning::Plan>(&outcome);
    return plan ? std::optional(std::move(*plan)) : std::nullopt;
}

Proof proofOf(const model::Workspace& workspace, const planning::Plan& plan)
{
    auto proof = report::proofOf(workspace, plan);
    REQUIRE(std::holds_alternative<Proof>(proof));
    return std::get<Proof>(std::move(proof));
}

/// The claims of the first sheet, computed.
struct Claim {
    double cost, assured, difference, wrongWays, wrongPlaces;

    [[nodiscard]] bool holds() const { return difference == 0 && wrongWays == 0 && wrongPlaces == 0; }
};

Claim claimOf(const WrittenWorkbook& workbook)
{
    const test::FormulaReader reader(workbook);
    const auto& sheet = std::get<WrittenTable>(workbook.sheets.front());
    const auto value = [&](int line) { return reader.value(sheet.name, {firstRowOf(sheet) + line, 2}); };
    return {value(0), value(1), value(2), value(3), value(4)};
}

WrittenTable& tableOf(WrittenWorkbook& workbook, std::size_t at)
{
    return std::get<WrittenTable>(workbook.sheets.at(at));
}

void addTo(WrittenWorkbook& workbook, std::size_t sheet, std::size_t row, std::size_t column, double more)
{
    Cell& cell = tableOf(workbook, sheet).rows.at(row).cells.at(column);
    cell = Cell::ofNumber(cell.number() + more);
}

}  // namespace

TEST_CASE("the certificate's formulas come to what is written and prove the plan", "[exchange][proof]")
{
    int proven = 0;
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        const model::Workspace workspace = tests::randomProvince(seed, {4, 6, 3, 12});
        const auto plan = planOf(workspace);
        if (!plan)
            continue;
        const WrittenWorkbook workbook =
            workbookOf(proofOf(workspace, *plan), seed % 2 == 0 ? Language::English : Language::Vietnamese);
        const test::FormulaReader reader(workbook);
        int formulas = 0;
        for (const auto& sheet : workbook.sheets) {
            const auto& table = std::get<WrittenTable>(sheet);
            for (std::size_t row = 0; row < table.rows.size(); ++row)
                for (const WrittenFormula& each : table.rows[row].formulas) {
                    const CellPlace place{firstRowOf(table) + static_cast<int>(row), static_cast<int>(each.column) + 1};
                    CAPTURE(table.name, each.text);
                    REQUIRE(reader.value(table.name, place) == test::FormulaReader::written(table, place));
                    ++formulas;
                }
        }
        CHECK(formulas > 50);
        const Claim claim = claimOf(workbook);
        CHECK(claim.holds());
        CHECK(claim.cost == static_cast<double>(plan->certificate.primalCost));
        CHECK(claim.assured == static_cast<double>(plan->certificate.dualCost));
        ++proven;
    }
    CHECK(proven > 15);
}

TEST_CASE("whoever changes a price, a number of people or the points in the certificate sees the claim fail", "[exchange][proof]")
{
    const model::Workspace workspace = tests::randomProvince(7, {4, 6, 3, 12});
    const auto plan = planOf(workspace);
    REQUIRE(plan);
    const WrittenWorkbook workbook = workbookOf(proofOf(workspace, *plan), Language::Vietnamese);
    REQUIRE(claimOf(workbook).holds());
    const auto& ways = std::get<WrittenTable>(workbook.sheets.at(2));
    for (std::size_t row = 0; row < ways.rows.size(); ++row) {
        CAPTURE(row);
        const bool isUsed = ways.rows[row].cells.at(6).number() > 0;
        WrittenWorkbook people = workbook;
        addTo(people, 2, row, 6, 1);
        CHECK_FALSE(claimOf(people).holds());
        if (!isUsed)
            continue;
        // Points a little higher or lower leave a used way dearer or cheaper than the prices say, or the totals apart.
        WrittenWorkbook points = workbook;
        addTo(points, 2, row, 4, ways.rows[row].cells.at(9).number() < 0 ? 1e14 : 1);
        CHECK_FALSE(claimOf(points).holds());
    }
    const auto& places = std::get<WrittenTable>(workbook.sheets.at(1));
    for (std::size_t row = 0; row < places.rows.size(); ++row) {
        CAPTURE(row);
        // A price may have room to one side: a post nobody else could come to may be as dear as one likes.
        WrittenWorkbook higher = workbook;
        addTo(higher, 1, row, 3, 1e14);
        WrittenWorkbook lower = workbook;
        addTo(lower, 1, row, 3, -1e14);
        CHECK_FALSE((claimOf(higher).holds() && claimOf(lower).holds()));
    }
}

TEST_CASE("the certificate tells every used way and no unused way better than the best it tells", "[exchange][proof]")
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        const model::Workspace workspace = tests::randomProvince(seed, {4, 6, 3, 12});
        const auto plan = planOf(workspace);
        if (!plan)
            continue;
        const Proof proof = proofOf(workspace, *plan);
        const auto used = std::count_if(proof.ways.begin(), proof.ways.end(), [](const auto& way) { return way.people > 0; });
        const auto& flow = plan->certificate.flow;
        CHECK(used == std::count_if(flow.begin(), flow.end(), [](std::int64_t people) { return people > 0; }));
        CHECK(proof.allWays == flow.size());
        CHECK(proof.places.size() == plan->certificate.prices.size());
        CHECK(proof.places.front().price == 0);
        for (const report::ProofPlace& place : proof.places) {
            CHECK_FALSE(place.name.vi.empty());
            CHECK_FALSE(place.name.en.empty());
        }
        for (const report::ProofWay& way : proof.ways)
            CHECK((way.people > 0 || way.most == 0 || proof.difference(way) >= 0));
    }
}

TEST_CASE("the certificate is written as a workbook that opens and shows its numbers", "[exchange][proof]")
{
    const model::Workspace workspace = tests::randomProvince(7, {4, 6, 3, 12});
    const auto plan = planOf(workspace);
    REQUIRE(plan);
    const std::chrono::sys_seconds created{std::chrono::seconds(1'700'000'000)};
    const test::TemporaryFolder folder;
    const Proof proof = proofOf(workspace, *plan);
    writeProof(folder.file("a.xlsx"), proof, Language::Vietnamese, created);
    writeProof(folder.file("b.xlsx"), proof, Language::Vietnamese, created);
    CHECK(test::readBytes(folder.file("a.xlsx")) == test::readBytes(folder.file("b.xlsx")));
    const Workbook read = test::readOrFail(folder.file("a.xlsx"));
    REQUIRE(read.sheets.size() == 3);
    CHECK(read.sheets[0].name == "Kết luận");
    const WrittenWorkbook made = workbookOf(proof, Language::Vietnamese);
    const auto& ways = std::get<WrittenTable>(made.sheets.at(2));
    for (std::size_t row = 0; row < ways.rows.size(); ++row)
        for (const int column : {5, 7, 10, 11}) {
            const CellPlace place{firstRowOf(ways) + static_cast<int>(row), column};
            REQUIRE(read.sheets[2].at(place).kind() == Cell::Kind::Number);
            CHECK(read.sheets[2].at(place).number() == test::FormulaReader::written(ways, place));
        }
}

TEST_CASE("points a spreadsheet would round are not put into one", "[exchange][proof]")
{
    Proof proof;
    proof.places = {{{"Toàn tỉnh", "The whole province"}, 1, 0}, {{"Vị trí", "Post"}, -1, std::int64_t{1} << 40}};
    proof.ways = {{0, 1, std::int64_t{1} << 40, 1, 1}};
    CHECK(addsUpExactly(proof));
    proof.ways.front().points = std::int64_t{1} << 60;
    CHECK_FALSE(addsUpExactly(proof));
    proof.ways.front().points = 1;
    proof.places.back().price = std::int64_t{1} << 60;
    CHECK_FALSE(addsUpExactly(proof));
}

TEST_CASE("a plan of other data is not proven", "[exchange][proof]")
{
    model::Workspace workspace = tests::randomProvince(7, {4, 6, 3, 12});
    const auto plan = planOf(workspace);
    REQUIRE(plan);
    model::Staff person = *workspace.rows<model::Staff>().begin();
    person.withdrawn = !person.withdrawn;
    workspace.put(person);
    CHECK(std::holds_alternative<planning::PlanRefusal>(report::proofOf(workspace, *plan)));
    planning::Plan broken = *plan;
    broken.certificate.prices.back() += 1'000'000'000'000;
    CHECK(std::holds_alternative<planning::PlanRefusal>(report::proofOf(tests::randomProvince(7, {4, 6, 3, 12}), broken)));
}
