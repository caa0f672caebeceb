// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "tests/core/exchange/example_workspace.h"
#include "tests/core/exchange/file_maker.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace botri::exchange::test;

namespace {

/// A few bytes changed, cut out or doubled.
std::string mutated(std::string bytes, std::mt19937& random)
{
    for (auto times = 1 + random() % 4; times > 0 && !bytes.empty(); --times) {
        const std::size_t at = random() % bytes.size();
        switch (random() % 4) {
        case 0: bytes[at] = static_cast<char>(random()); break;
        case 1: bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8))); break;
        case 2: bytes.erase(at, random() % 50); break;
        case 3: bytes.insert(at, bytes.substr(at / 2, random() % 50)); break;
        }
    }
    return bytes;
}

void checkReads(const std::filesystem::path& path)
{
    const model::Workspace current;
    const std::vector<std::filesystem::path> files{path};
    const ImportPreview preview = previewImportFiles(current, files);
    model::Workspace after;
    for (const model::RowChange& change : preview.changes) {
        REQUIRE(change.after.has_value());
        for (std::size_t i = 0; i < change.after->size(); ++i)
            REQUIRE_FALSE(problemIn(model::describe(change.table).columns[i], change.after->at(i)).has_value());
        after.apply(change);
        REQUIRE(missingReferences(after, change.table, *change.after).empty());
    }
}

}  // namespace

TEST_CASE("a damaged part of a workbook never brings more than failures and findings", "[exchange][damage]")
{
    const unsigned seed = 46'11;
    CAPTURE(seed);
    std::mt19937 random(seed);
    const TemporaryFolder folder;
    const Parts xlsx = xlsxParts(
        R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Mã nhân sự</t></is></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><v>Đối tượng</v></c><c r="D1" t="str"><v>Ngày sinh</v></c></row>)"
        R"(<row r="2"><c r="A2"><v>7</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="str"><v>Công chức</v></c><c r="D2" s="1"><v>31000</v></c></row>)",
        R"(<mergeCells><mergeCell ref="A1:A2"/></mergeCells>)");
    const Parts ods = odsParts(
        R"(<table:table table:name="Nhân sự"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3" office:value-type="string"><text:p>Mã nhân sự</text:p></table:table-cell></table:table-row>)"
        R"(<table:table-row><table:table-cell office:value-type="date" office:date-value="2025-11-15"/><table:table-cell office:value-type="float" office:value="5"/></table:table-row></table:table>)");
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        Parts parts = round % 3 == 0 ? ods : xlsx;
        auto part = parts.begin();
        std::advance(part, static_cast<std::ptrdiff_t>(random() % parts.size()));
        part->second = mutated(part->second, random);
        writeZip(folder.file("x.xlsx"), parts);
        if (round % 2 == 0)
            writeBytes(folder.file("x.xlsx"), mutated(readBytes(folder.file("x.xlsx")), random));
        checkReads(folder.file("x.xlsx"));
    }
}

TEST_CASE("damaged CSV exports never bring a row its table would refuse", "[exchange][damage]")
{
    const unsigned seed = 2025;
    CAPTURE(seed);
    std::mt19937 random(seed);
    const TemporaryFolder folder;
    const model::Workspace workspace = exampleWorkspace();
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        const model::TableId table = model::allTables()[random() % model::allTables().size()];
        const auto path = folder.file(std::string(model::describe(table).name) + ".csv");
        writeBytes(path, mutated(exportedCsv(workspace, table, Language::English), random));
        checkReads(path);
    }
}
