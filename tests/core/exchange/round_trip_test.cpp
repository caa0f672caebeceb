// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "core/exchange/export.h"
#include "core/exchange/template.h"
#include "tests/core/exchange/example_workspace.h"
#include "tests/core/exchange/file_maker.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace botri::exchange::test;
using namespace std::chrono;

namespace {

const sys_seconds kCreated = sys_days{2025y / November / 1};

ImportPreview previewFiles(const model::Workspace& current, const std::vector<std::filesystem::path>& files)
{
    return previewImportFiles(current, files);
}

void checkSame(const model::Workspace& back, const model::Workspace& original)
{
    for (const model::TableId table : model::allTables()) {
        CAPTURE(model::describe(table).name);
        const auto rows = original.records(table);
        const auto rowsBack = back.records(table);
        REQUIRE(rowsBack.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t j = 0; j < rows[i].size(); ++j) {
                CAPTURE(i, model::describe(table).columns[j].key);
                CHECK((rowsBack[i][j] == rows[i][j]));
            }
    }
    CHECK(back == original);
}

/// Whether soffice could convert; its profile is its own, so that a running office is not disturbed.
bool converted(const TemporaryFolder& folder, const std::string& file, const std::string& format, const std::string& into)
{
    const std::string command = "soffice -env:UserInstallation=file://" + folder.file("profile").string()
        + " --headless --convert-to " + format + " --outdir '" + folder.file(into).string() + "' '" + folder.file(file).string()
        + "' >/dev/null 2>&1";
    return std::system(command.c_str()) == 0;
}

bool hasOffice()
{
    const bool has = std::system("command -v soffice >/dev/null 2>&1") == 0;
    if (!has)
        WARN("LibreOffice (soffice) is not installed: the round trip through it was not tested");
    return has;
}

}  // namespace

TEST_CASE("an exported workbook imports back to equal data", "[exchange][round-trip]")
{
    const model::Workspace original = exampleWorkspace();
    const TemporaryFolder folder;
    exportXlsx(folder.file("Số liệu.xlsx"), original, kCreated);
    const ImportPreview preview = previewFiles({}, {folder.file("Số liệu.xlsx")});
    INFO(listed(preview));
    CHECK(preview.findings.empty());
    checkSame(applied({}, preview.changes), original);
}

TEST_CASE("exported CSV files import back to equal data", "[exchange][round-trip]")
{
    const model::Workspace original = exampleWorkspace();
    const TemporaryFolder folder;
    const Language language = GENERATE(Language::Vietnamese, Language::English);
    const auto files = exportCsv(folder.file("csv"), original, language);
    CHECK(files.size() == model::allTables().size());
    for (const model::TableId id : model::allTables()) {
        const auto& table = model::describe(id);
        const std::string name = language == Language::Vietnamese ? table.title.vi : std::string(table.name);
        CHECK(std::filesystem::exists(folder.file("csv/" + name + ".csv")));
    }
    CHECK(readBytes(files.front()).starts_with("\xEF\xBB\xBF"));
    const ImportPreview preview = previewFiles({}, files);
    INFO(listed(preview));
    CHECK(preview.findings.empty());
    checkSame(applied({}, preview.changes), original);
}

TEST_CASE("importing the same file twice changes nothing", "[exchange][round-trip]")
{
    const model::Workspace original = exampleWorkspace();
    const TemporaryFolder folder;
    exportXlsx(folder.file("a.xlsx"), original, kCreated);
    const ImportPreview preview = previewFiles(original, {folder.file("a.xlsx")});
    INFO(listed(preview));
    CHECK(preview.changes.empty());
    int unchanged = 0;
    for (const TableCounts& counts : preview.counts)
        unchanged += counts.unchanged;
    CHECK(unchanged > 20);
}

TEST_CASE("the same export has the same bytes", "[exchange][round-trip]")
{
    const TemporaryFolder folder;
    exportXlsx(folder.file("a.xlsx"), exampleWorkspace(), kCreated);
    exportXlsx(folder.file("b.xlsx"), exampleWorkspace(), kCreated);
    CHECK(readBytes(folder.file("a.xlsx")) == readBytes(folder.file("b.xlsx")));
}

TEST_CASE("an empty template imports as nothing, without a finding", "[exchange][round-trip]")
{
    const model::Workspace workspace = exampleWorkspace();
    const TemporaryFolder folder;
    writeImportTemplate(folder.file("Mẫu.xlsx"), workspace, kCreated);
    const ImportPreview preview = previewFiles(workspace, {folder.file("Mẫu.xlsx")});
    INFO(listed(preview));
    CHECK(preview.findings.empty());
    CHECK(preview.changes.empty());
    CHECK(preview.sheets.size() == model::allTables().size());
    for (std::size_t i = 0; i < preview.sheets.size(); ++i) {
        CHECK((preview.sheets[i].table == model::allTables()[i]));
        for (const ColumnMatch& column : preview.sheets[i].columns)
            CHECK((column.role == ColumnRole::Field || column.role == ColumnRole::Ordinal));
    }
}

TEST_CASE("every column of every table finds itself by its own headings in both languages", "[exchange][round-trip]")
{
    for (const model::TableId id : model::allTables()) {
        const auto& table = model::describe(id);
        for (const Language language : {Language::Vietnamese, Language::English}) {
            Sheet sheet{table.title.in(language), false, {}, {}, {}};
            sheet.rows.push_back({1, {}});
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                sheet.rows[0].cells.emplace_back(static_cast<int>(i) + 1, Cell::ofText(table.columns[i].heading.in(language)));
            const std::vector<Workbook> books{{"x.xlsx", {sheet}}};
            const ImportPreview preview = previewImport({}, books);
            REQUIRE(preview.sheets.size() == 1);
            CAPTURE(table.name);
            CHECK((preview.sheets[0].table == id));
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                CHECK((preview.sheets[0].columns[i].field == i));
        }
    }
}

TEST_CASE("data survive a way through LibreOffice", "[exchange][round-trip][office]")
{
    if (!hasOffice())
        return;
    const model::Workspace original = exampleWorkspace();
    const TemporaryFolder folder;
    exportXlsx(folder.file("data.xlsx"), original, kCreated);
    for (const std::string format : {"xlsx", "ods"}) {
        CAPTURE(format);
        REQUIRE(converted(folder, "data.xlsx", format, "out"));
        const ImportPreview preview = previewFiles({}, {folder.file("out/data." + format)});
        INFO(listed(preview));
        CHECK(preview.findings.empty());
        // LibreOffice keeps fifteen digits of a decimal, so only what a second import would change is asked.
        const model::Workspace back = applied({}, preview.changes);
        CHECK(previewFiles(original, {folder.file("out/data." + format)}).changes.empty());
        CHECK(back.rowCount(model::TableId::Staff) == original.rowCount(model::TableId::Staff));
    }
}

TEST_CASE("a template saved by LibreOffice is still recognised", "[exchange][round-trip][office]")
{
    if (!hasOffice())
        return;
    const TemporaryFolder folder;
    writeImportTemplate(folder.file("mau.xlsx"), exampleWorkspace(), kCreated);
    REQUIRE(converted(folder, "mau.xlsx", "ods", "out"));
    const ImportPreview preview = previewFiles({}, {folder.file("out/mau.ods")});
    INFO(listed(preview));
    CHECK(preview.findings.empty());
    CHECK(preview.sheets.size() == model::allTables().size());
}
