// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/nghe-an/example_workbook.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "core/exchange/import.h"
#include "data/catalogue.h"
#include "data/nghe-an/example.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;

namespace {

/// A folder of its own for one test, removed with everything in it.
class ScratchFolder {
public:
    ScratchFolder() : m_path(std::filesystem::temp_directory_path() / ("botri-data-" + std::to_string(std::random_device{}())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~ScratchFolder() { std::filesystem::remove_all(m_path); }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] std::filesystem::path file(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("the example workbook imported into a new plan file gives the example", "[data]")
{
    const ScratchFolder folder;
    const Workspace example = data::ngheAnExample();
    exchange::writeWorkbook(folder.file("nghe-an.xlsx"), data::ngheAnWorkbook(example));

    Workspace imported;
    for (const RowChange& change : data::defaultCatalogue("Nghệ An"))
        imported.apply(change);
    const std::array files{folder.file("nghe-an.xlsx")};
    const exchange::ImportPreview preview = exchange::previewImportFiles(imported, files);
    for (const exchange::Finding& finding : preview.findings)
        UNSCOPED_INFO(finding.sheet << " " << finding.cell << " " << finding.value << ": " << finding.why.en);
    CHECK(preview.findings.empty());
    for (const RowChange& change : preview.changes)
        imported.apply(change);
    for (const TableId table : allTables()) {
        INFO(describe(table).name);
        CHECK((imported.records(table) == example.records(table)));
    }

    const exchange::ImportPreview again = exchange::previewImportFiles(imported, files);
    CHECK(again.changes.empty());
}

TEST_CASE("two generations write equal bytes", "[data]")
{
    const ScratchFolder folder;
    exchange::writeWorkbook(folder.file("first.xlsx"), data::ngheAnWorkbook(data::ngheAnExample()));
    exchange::writeWorkbook(folder.file("second.xlsx"), data::ngheAnWorkbook(data::ngheAnExample()));
    const std::string first = bytesOf(folder.file("first.xlsx"));
    CHECK(first.size() > 100'000);
    CHECK((first == bytesOf(folder.file("second.xlsx"))));
}
