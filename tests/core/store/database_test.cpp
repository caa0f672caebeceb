// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "tests/core/store/sample_file.h"
#include "tests/core/store/scratch_folder.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;
using namespace botri::store;

TEST_CASE("rows of every table come back as they were", "[store][database]")
{
    const unsigned seed = GENERATE(11u, 12u, 13u);
    CAPTURE(seed);
    const test::ScratchFolder folder;
    const Workspace workspace = test::sampleWorkspace(seed, 25);
    for (const TableId table : allTables())
        CHECK(workspace.rowCount(table) >= (table == TableId::PlanInfo ? 1u : 5u));
    CHECK(test::makeFile(folder / "a.botri", workspace).load().workspace == workspace);
    CHECK(Database::open(folder / "a.botri").load().workspace == workspace);
    CHECK(Database::openReadOnly(folder / "a.botri").load().workspace == workspace);
}

TEST_CASE("rows are changed, renamed and removed in the order of the transaction", "[store][database]")
{
    const test::ScratchFolder folder;
    Workspace workspace = test::sampleWorkspace(21, 5);
    Database database = test::makeFile(folder / "a.botri", workspace);
    const Record deadline = workspace.records(TableId::Deadline).front();
    Record renamed = deadline;
    renamed.front() = std::string("MOI");
    Record renamedAgain = renamed;
    renamedAgain[2] = std::string("nội dung khác");
    const std::vector<RowChange> changes{{TableId::Deadline, deadline, renamed}, {TableId::Deadline, renamed, renamedAgain},
        {TableId::Deadline, workspace.records(TableId::Deadline).back(), std::nullopt}};
    database.commit({changes, {}, test::nextEntry(test::nextEntry())});
    for (const RowChange& change : changes)
        workspace.apply(change);
    CHECK(database.load().workspace == workspace);
    CHECK(database.load().journal.size() == 2);
}

TEST_CASE("a transaction that does not fit the file leaves it as it was", "[store][database]")
{
    const test::ScratchFolder folder;
    const Workspace workspace = test::sampleWorkspace(22, 5);
    Database database = test::makeFile(folder / "a.botri", workspace);
    const std::string bytes = test::bytesOf(folder / "a.botri");
    const Record there = workspace.records(TableId::Deadline).front();
    Record gone = there;
    gone.front() = std::string("KHONG CO");
    const auto commit = [&](std::vector<RowChange> changes, const JournalEntry& entry) {
        return test::problemOf([&] { database.commit({changes, {}, entry}); });
    };
    const JournalEntry next = test::nextEntry(test::nextEntry());
    CHECK(commit({{TableId::Deadline, there, std::nullopt}, {TableId::Deadline, gone, std::nullopt}}, next)
        == StoreProblem::ChangedOutside);
    CHECK(commit({{TableId::Deadline, gone, gone}}, next) == StoreProblem::ChangedOutside);
    CHECK(commit({{TableId::Deadline, std::nullopt, there}}, next) == StoreProblem::ChangedOutside);
    CHECK(commit({}, test::nextEntry(next)) == StoreProblem::ChangedOutside);
    JournalEntry otherPast = next;
    otherPast.previousHash = std::string(64, '0');
    CHECK(commit({}, otherPast) == StoreProblem::ChangedOutside);
    CHECK(test::bytesOf(folder / "a.botri") == bytes);
    CHECK(database.load().workspace == workspace);
    CHECK_FALSE(commit({}, next));
}

TEST_CASE("plans are kept by scenario and their texts as long as the journal", "[store][database]")
{
    const test::ScratchFolder folder;
    Database database = test::makeFile(folder / "a.botri", test::sampleWorkspace(23, 2));
    const PlanDocument first{"f1", R"({"moves":[1]})"};
    const PlanDocument second{"f2", R"({"moves":[2]})"};
    JournalEntry entry = test::nextEntry();
    const auto put = [&](std::optional<PlanDocument> plan) {
        entry = test::nextEntry(entry);
        const std::vector<PlanReplacement> plans{{baseScenario(), std::move(plan)}};
        database.commit({{}, plans, entry});
    };
    put(first);
    CHECK(database.load().plans == std::map<ScenarioCode, PlanDocument>{{baseScenario(), first}});
    put(second);
    CHECK(database.load().plans == std::map<ScenarioCode, PlanDocument>{{baseScenario(), second}});
    put(std::nullopt);
    CHECK(database.load().plans.empty());
    CHECK(database.planText(fingerprint(first.json)) == first.json);
    CHECK_FALSE(database.planText(fingerprint("{}")));
}

TEST_CASE("journal entries come back whole", "[store][database]")
{
    const test::ScratchFolder folder;
    Database database = test::makeFile(folder / "a.botri", test::sampleWorkspace(24, 1));
    JournalEntry entry = test::nextEntry(test::nextEntry());
    entry.undoes = 1;
    entry.scenario = "goc";
    entry.arguments = R"({"source":"nhu cầu.xlsx"})";
    database.commit({{}, {}, entry});
    CHECK(database.journalEntry(2) == entry);
    CHECK_FALSE(database.journalEntry(3));
    JournalEntry line = entry;
    line.changes.clear();
    CHECK(database.load().journal.back() == line);
}

TEST_CASE("readers leave the file and its folder byte for byte alone", "[store][database]")
{
    const test::ScratchFolder folder;
    const Workspace workspace = test::sampleWorkspace(25, 10);
    test::makeFile(folder / "a.botri", workspace);
    const std::string bytes = test::bytesOf(folder / "a.botri");
    const auto names = folder.names();
    CHECK(names == std::set<std::string>{"a.botri"});
    {
        const Database reader = Database::openReadOnly(folder / "a.botri");
        CHECK(reader.isReadOnly());
        CHECK(reader.load().workspace == workspace);
        CHECK(folder.names() == names);
    }
    CHECK(test::bytesOf(folder / "a.botri") == bytes);
    // Opening for writing and changing nothing leaves it alone too.
    Database::open(folder / "a.botri");
    CHECK(test::bytesOf(folder / "a.botri") == bytes);
    CHECK(folder.names() == names);
}

TEST_CASE("a copy holds everything and replaces only when asked", "[store][database]")
{
    const test::ScratchFolder folder;
    const Workspace workspace = test::sampleWorkspace(26, 10);
    Database database = test::makeFile(folder / "a.botri", workspace);
    database.saveCopy(folder / "b.botri");
    CHECK(Database::openReadOnly(folder / "b.botri").load().workspace == workspace);
    CHECK(Database::openReadOnly(folder / "b.botri").load().journal == database.load().journal);
    const std::string bytes = test::bytesOf(folder / "b.botri");
    database.commit({{}, {}, test::nextEntry(test::nextEntry())});
    CHECK(test::problemOf([&] { database.saveCopy(folder / "b.botri"); }) == StoreProblem::AlreadyExists);
    CHECK(test::bytesOf(folder / "b.botri") == bytes);
    CHECK(test::problemOf([&] { database.saveCopy(folder / "a.botri", Existing::Replace); }) == StoreProblem::AlreadyExists);
    CHECK(test::problemOf([&] { database.saveCopy(folder / "none/b.botri"); }) == StoreProblem::NoFolder);
    database.saveCopy(folder / "b.botri", Existing::Replace);
    CHECK(Database::openReadOnly(folder / "b.botri").load().journal.size() == 2);
    {
        const Database other = Database::open(folder / "b.botri");
        CHECK(test::problemOf([&] { database.saveCopy(folder / "b.botri", Existing::Replace); }) == StoreProblem::InUse);
    }
    CHECK(folder.names() == std::set<std::string>{"a.botri", ".a.botri.lock", "b.botri"});
}

TEST_CASE("a new file does not swallow what is there", "[store][database]")
{
    const test::ScratchFolder folder;
    test::writeBytes(folder / "a.botri", "thư của người khác");
    const Workspace workspace = test::sampleWorkspace(27, 1);
    CHECK(test::problemOf([&] { test::makeFile(folder / "a.botri", workspace); }) == StoreProblem::AlreadyExists);
    CHECK(test::bytesOf(folder / "a.botri") == "thư của người khác");
    CHECK(test::problemOf([&] { test::makeFile(folder / "none/a.botri", workspace); }) == StoreProblem::NoFolder);
    // A cut-off save of a former file of that name must not be played back into the new one.
    test::writeBytes(folder / "c.botri-journal", std::string(5000, 'x'));
    CHECK(test::makeFile(folder / "c.botri", workspace).load().workspace == workspace);
    CHECK(folder.names() == std::set<std::string>{"a.botri", "c.botri"});
}

TEST_CASE("paths may hold any letter", "[store][database]")
{
    const test::ScratchFolder folder;
    const Workspace workspace = test::sampleWorkspace(28, 1);
    for (const char* name : {"phương án 50%.botri", "a?b=c#d.botri", "a'b\"c.botri", "-journal.botri"}) {
        CAPTURE(name);
        CHECK(test::makeFile(folder / name, workspace).load().workspace == workspace);
        CHECK(Database::openReadOnly(folder / name).load().workspace == workspace);
    }
    CHECK(folder.names().size() == 4);
}

TEST_CASE("a full disk leaves the file as it was", "[store][database]")
{
    const test::ScratchFolder folder;
    const Workspace workspace = test::sampleWorkspace(29, 3);
    test::makeFile(folder / "a.botri", workspace);
    const auto pages = static_cast<int>(std::filesystem::file_size(folder / "a.botri") / 4096);
    DatabaseOptions small;
    small.largestPageCount = pages + 3;
    {
        Database database = Database::open(folder / "a.botri", small);
        const std::string bytes = test::bytesOf(folder / "a.botri");
        Workspace much = test::sampleWorkspace(30, 400);
        std::vector<RowChange> changes;
        for (Record& row : much.records(TableId::Measure))
            changes.push_back({TableId::Measure, std::nullopt, std::move(row)});
        CHECK(test::problemOf([&] {
            database.commit({changes, {}, test::nextEntry(test::nextEntry())});
        }) == StoreProblem::DiskFull);
        CHECK(test::bytesOf(folder / "a.botri") == bytes);
        CHECK(database.load().workspace == workspace);
        CHECK_FALSE(test::problemOf([&] { database.commit({{}, {}, test::nextEntry(test::nextEntry())}); }));
    }
    small.largestPageCount = 10;
    CHECK(test::problemOf([&] { test::makeFile(folder / "b.botri", workspace, small); }) == StoreProblem::DiskFull);
    CHECK(folder.names() == std::set<std::string>{"a.botri"});
}

TEST_CASE("a file that another program changed while it was open is not overwritten", "[store][database]")
{
    const test::ScratchFolder folder;
    const Workspace workspace = test::sampleWorkspace(31, 3);
    Database database = test::makeFile(folder / "a.botri", workspace);
    SECTION("moved away")
    {
        std::filesystem::rename(folder / "a.botri", folder / "b.botri");
        CHECK(test::problemOf([&] { database.commit({{}, {}, test::nextEntry(test::nextEntry())}); }) == StoreProblem::MovedAway);
        CHECK(Database::openReadOnly(folder / "b.botri").load().journal.size() == 1);
    }
    SECTION("written by a tool that does not know the lock")
    {
        {
            SQLite::Database tool((folder / "a.botri").string(), SQLite::OPEN_READWRITE);
            tool.exec("INSERT INTO journal SELECT 2, kind, title_vi, title_en, author, time, scenario, arguments, undoes, "
                      "redoes, hash, previous_hash || hash, changes FROM journal");
        }
        CHECK(test::problemOf([&] {
            database.commit({{}, {}, test::nextEntry(test::nextEntry())});
        }) == StoreProblem::ChangedOutside);
    }
}
