// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

#include "tests/core/store/sample_file.h"
#include "tests/core/store/scratch_folder.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::store;

namespace {

/// The steps there are, and later ones as a future program would have them.
std::vector<Migration> futureSteps(const std::vector<std::string_view>& later)
{
    std::vector<Migration> steps(schemaMigrations().begin(), schemaMigrations().end());
    for (const std::string_view sql : later)
        steps.push_back({static_cast<int>(steps.size()) + 1, sql});
    return steps;
}

int versionOf(const std::filesystem::path& path)
{
    SQLite::Database sqlite(path.string());
    return sqlite.execAndGet("PRAGMA user_version").getInt();
}

constexpr std::string_view kRebuild = R"(
    CREATE TABLE deadline_new (code TEXT NOT NULL CHECK (code <> ''), date TEXT NOT NULL, item TEXT NOT NULL, english_item TEXT, source TEXT, PRIMARY KEY (code)) STRICT;
    INSERT INTO deadline_new SELECT code, date, upper(item), english_item, source FROM deadline;
    DROP TABLE deadline;
    ALTER TABLE deadline_new RENAME TO deadline;)";

}  // namespace

TEST_CASE("the steps of the schema are numbered from one without gaps", "[store][migration]")
{
    int expected = 0;
    for (const Migration& step : schemaMigrations()) {
        CHECK(step.version == ++expected);
        CHECK(step.sql.find("CREATE TABLE") != std::string_view::npos);
    }
    CHECK(expected >= 1);
}

TEST_CASE("a file of every earlier version is brought up to date and keeps its data", "[store][migration]")
{
    const auto steps = futureSteps({"CREATE TABLE signature (hash TEXT PRIMARY KEY) STRICT", kRebuild});
    for (std::size_t old = 1; old <= steps.size(); ++old) {
        CAPTURE(old);
        const test::ScratchFolder folder;
        const auto path = folder / "a.botri";
        model::Workspace workspace = test::sampleWorkspace(60 + static_cast<unsigned>(old), 5);
        DatabaseOptions asThen;
        asThen.migrations = std::span(steps).first(old);
        test::makeFile(path, workspace, asThen);
        REQUIRE(versionOf(path) == static_cast<int>(old));
        DatabaseOptions asNow;
        asNow.migrations = steps;
        // A reader sees the data in today's form while the file stays as it is.
        const std::string bytes = test::bytesOf(path);
        const model::Workspace read = Database::openReadOnly(path, asNow).load().workspace;
        CHECK(test::bytesOf(path) == bytes);
        const model::Workspace opened = Database::open(path, asNow).load().workspace;
        CHECK(versionOf(path) == static_cast<int>(steps.size()));
        CHECK(opened == read);
        for (const model::TableId table : model::allTables())
            if (table != model::TableId::Deadline || old == steps.size())
                CHECK(opened.records(table) == workspace.records(table));
        CHECK(opened.rowCount(model::TableId::Deadline) == workspace.rowCount(model::TableId::Deadline));
        CHECK(Database::open(path, asNow).load().journal.size() == 1);
    }
}

TEST_CASE("an upgrade that fails leaves the old file as it was", "[store][migration]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    const model::Workspace workspace = test::sampleWorkspace(70, 5);
    test::makeFile(path, workspace);
    const std::string bytes = test::bytesOf(path);
    for (const std::string_view broken :
        {std::string_view("CREATE TABLE unit (code TEXT)"), std::string_view("DELETE FROM specialty")}) {
        CAPTURE(broken);
        const auto steps = futureSteps({"CREATE TABLE signature (hash TEXT PRIMARY KEY) STRICT", broken});
        DatabaseOptions options;
        options.migrations = steps;
        try {
            (void)Database::open(path, options);
            FAIL_CHECK("upgraded");
        } catch (const StoreError& error) {
            CHECK(error.operation() == StoreOperation::Upgrade);
        }
        CHECK(test::bytesOf(path) == bytes);
    }
    CHECK(Database::open(path).load().workspace == workspace);
    CHECK(test::bytesOf(path) == bytes);
}

TEST_CASE("today's program refuses a file of the next version", "[store][migration]")
{
    const test::ScratchFolder folder;
    const auto steps = futureSteps({"CREATE TABLE signature (hash TEXT PRIMARY KEY) STRICT"});
    DatabaseOptions future;
    future.migrations = steps;
    test::makeFile(folder / "a.botri", test::sampleWorkspace(71, 1), future);
    CHECK(test::problemOf([&] { (void)Database::open(folder / "a.botri"); }) == StoreProblem::Newer);
}
