// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <random>

#include "tests/core/store/sample_file.h"
#include "tests/core/store/scratch_folder.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::store;

namespace {

/// Both ways to open end in the same problem with words of their own, and every byte stays.
void checkRefused(const test::ScratchFolder& folder, const std::filesystem::path& path, StoreProblem expected)
{
    const bool isFile = std::filesystem::is_regular_file(path);
    const std::string bytes = isFile ? test::bytesOf(path) : "";
    const auto names = folder.names();
    for (const bool reading : {false, true}) {
        CAPTURE(path, reading);
        try {
            const Database database = reading ? Database::openReadOnly(path) : Database::open(path);
            (void)database.load();
            FAIL_CHECK("opened");
        } catch (const StoreError& error) {
            CAPTURE(error.what());
            CHECK(error.problem() == expected);
            CHECK(error.path() == path);
            const LocalizedText words = error.message();
            CHECK(words.vi.find(path.filename().string()) != std::string::npos);
            CHECK(words.en.find(path.filename().string()) != std::string::npos);
            CHECK(words.vi != words.en);
            // Only of a file that is there can be said that it was left as it is.
            CHECK((words.vi.find("giữ nguyên") != std::string::npos) == (expected != StoreProblem::NotFound));
        }
    }
    if (isFile)
        CHECK(test::bytesOf(path) == bytes);
    CHECK(folder.names() == names);
}

std::string goodBytes(const test::ScratchFolder& folder)
{
    test::makeFile(folder / "good.botri", test::sampleWorkspace(41, 10));
    return test::bytesOf(folder / "good.botri");
}

/// A good file changed by SQL that our own program would never send.
void makeAltered(const std::filesystem::path& path, const std::string& bytes, const std::string& sql)
{
    test::writeBytes(path, bytes);
    SQLite::Database sqlite(path.string(), SQLite::OPEN_READWRITE);
    sqlite.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON");
    sqlite.exec(sql);
}

}  // namespace

TEST_CASE("files that are no plan files are named for what they are and left alone", "[store][unreadable]")
{
    const test::ScratchFolder folder;
    const std::string good = goodBytes(folder);
    checkRefused(folder, folder / "missing.botri", StoreProblem::NotFound);
    std::filesystem::create_directory(folder / "folder.botri");
    checkRefused(folder, folder / "folder.botri", StoreProblem::IsFolder);
    test::writeBytes(folder / "empty.botri", "");
    checkRefused(folder, folder / "empty.botri", StoreProblem::Empty);
    test::writeBytes(folder / "text.botri", "họ tên;đơn vị\n");
    checkRefused(folder, folder / "text.botri", StoreProblem::NotAPlanFile);
    test::writeBytes(folder / "zip.botri", "PK\x03\x04" + std::string(9000, '\x7f'));
    checkRefused(folder, folder / "zip.botri", StoreProblem::NotAPlanFile);
    {
        SQLite::Database other((folder / "other.botri").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE unit (code TEXT); PRAGMA user_version = 1");
    }
    checkRefused(folder, folder / "other.botri", StoreProblem::NotAPlanFile);
    checkRefused(folder, "/dev/null", StoreProblem::NotAPlanFile);
}

TEST_CASE("a file of a newer program is left to it", "[store][unreadable]")
{
    const test::ScratchFolder folder;
    makeAltered(folder / "newer.botri", goodBytes(folder),
        "PRAGMA user_version = " + std::to_string(schemaMigrations().back().version + 1));
    checkRefused(folder, folder / "newer.botri", StoreProblem::Newer);
}

TEST_CASE("truncated files are recognised at any length", "[store][unreadable]")
{
    const test::ScratchFolder folder;
    const std::string good = goodBytes(folder);
    for (const std::size_t length : {std::size_t{10}, std::size_t{16}, std::size_t{99}, std::size_t{100}, std::size_t{4096},
             good.size() / 2, good.size() - 4096, good.size() - 1}) {
        CAPTURE(length);
        test::writeBytes(folder / "cut.botri", good.substr(0, length));
        checkRefused(folder, folder / "cut.botri", StoreProblem::Truncated);
    }
}

TEST_CASE("damage inside a file is found when it is opened", "[store][unreadable]")
{
    const test::ScratchFolder folder;
    const std::string good = goodBytes(folder);
    const auto damaged = folder / "damaged.botri";
    SECTION("pages overwritten")
    {
        std::mt19937 random(42);
        for (std::size_t page = 1; page < good.size() / 4096; page += 3) {
            CAPTURE(page);
            std::string bytes = good;
            for (std::size_t i = 0; i < 64; ++i)
                bytes[page * 4096 + i] = static_cast<char>(random());
            test::writeBytes(damaged, bytes);
            checkRefused(folder, damaged, StoreProblem::Damaged);
        }
    }
    SECTION("contents that no act could have made")
    {
        for (const char* sql :
            {"UPDATE unit SET kind = 'castle'", "UPDATE staff SET unit = 'nowhere'", "UPDATE deadline SET date = '2026-02-30'",
                "UPDATE need SET required = -5", "DROP TABLE wish", "ALTER TABLE staff ADD COLUMN salary INTEGER",
                "CREATE TRIGGER sly AFTER INSERT ON journal BEGIN DELETE FROM staff; END", "PRAGMA user_version = 0",
                "DROP TRIGGER journal_is_never_rewritten",
                "INSERT INTO plan_document VALUES (printf('%064d', 0), '{}'); INSERT INTO plan VALUES ('goc', 'f', "
                "printf('%064d', 0))"}) {
            CAPTURE(sql);
            makeAltered(damaged, good, sql);
            checkRefused(folder, damaged, StoreProblem::Damaged);
        }
    }
}

TEST_CASE("random damage never brings the program down", "[store][unreadable]")
{
    const test::ScratchFolder folder;
    const std::string good = goodBytes(folder);
    const unsigned seed = 20260115;
    CAPTURE(seed);
    std::mt19937 random(seed);
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        std::string bytes = good;
        for (int i = 0; i < 20; ++i)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        test::writeBytes(folder / "random.botri", bytes);
        const auto problem = test::problemOf([&] { (void)Database::openReadOnly(folder / "random.botri").load(); });
        refused += problem.has_value();
        CHECK(test::bytesOf(folder / "random.botri") == bytes);
    }
    CHECK(refused > 75);
}

TEST_CASE("a file without write permission opens for reading only", "[store][unreadable]")
{
    const test::ScratchFolder folder;
    const std::string good = goodBytes(folder);
    const auto path = folder / "good.botri";
    std::filesystem::permissions(path, std::filesystem::perms::owner_read);
    CHECK(test::problemOf([&] { (void)Database::open(path); }) == StoreProblem::ReadOnly);
    CHECK(Database::openReadOnly(path).load().journal.size() == 1);
    CHECK(test::bytesOf(path) == good);
    CHECK(folder.names() == std::set<std::string>{"good.botri"});
}

TEST_CASE("a save that was cut off is cleaned up by a writer and left alone by a reader", "[store][unreadable]")
{
    const test::ScratchFolder folder;
    const model::Workspace workspace = test::sampleWorkspace(43, 300);
    test::makeFile(folder / "a.botri", workspace);
    // A transaction that spills into the file, seen from outside before it ends, is what a power cut leaves.
    {
        SQLite::Database writer((folder / "a.botri").string(), SQLite::OPEN_READWRITE);
        writer.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; UPDATE staff SET full_name = full_name || ' đã đổi'; "
                    "UPDATE need SET required = 7");
        std::filesystem::copy_file(folder / "a.botri", folder / "cut.botri");
        std::filesystem::copy_file(folder / "a.botri-journal", folder / "cut.botri-journal");
        writer.exec("ROLLBACK");
    }
    const std::string bytes = test::bytesOf(folder / "cut.botri");
    const std::string journal = test::bytesOf(folder / "cut.botri-journal");
    REQUIRE(bytes != test::bytesOf(folder / "a.botri"));
    CHECK(test::problemOf([&] { (void)Database::openReadOnly(folder / "cut.botri").load(); }) == StoreProblem::Unfinished);
    CHECK(test::bytesOf(folder / "cut.botri") == bytes);
    CHECK(test::bytesOf(folder / "cut.botri-journal") == journal);
    CHECK(Database::open(folder / "cut.botri").load().workspace == workspace);
    CHECK(test::bytesOf(folder / "cut.botri") == test::bytesOf(folder / "a.botri"));
}
