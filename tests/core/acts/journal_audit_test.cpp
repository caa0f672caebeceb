// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/journal_audit.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/acts/journal_text.h"
#include "core/acts/plan_acts.h"
#include "tests/core/acts/sample_acts.h"
#include "tests/core/store/sample_file.h"
#include "tests/core/store/scratch_folder.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::acts;
using namespace botri::model;

namespace {

/// A file with eight entries, among them an undo, a redo and two saved plans.
void makeHistory(const std::filesystem::path& path)
{
    PlanFile file = PlanFile::create(path, test::firstAct(test::sampleWorkspace(201, 5)));
    std::mt19937 random(201);
    const auto addOne = [&] {
        REQUIRE_FALSE(file.apply(addRow(
            file.workspace(), test::hoa(), TableId::Deadline, test::randomRow(random, file.workspace(), TableId::Deadline))));
    };
    addOne();
    addOne();
    REQUIRE_FALSE(file.undo(test::hoa()));
    REQUIRE_FALSE(file.redo(test::hoa()));
    const PlanDocument plan{"f1", R"({"moves":[]})"};
    REQUIRE_FALSE(file.apply(savePlan(file.workspace(), test::hoa(), baseScenario(), std::nullopt, plan)));
    REQUIRE_FALSE(file.apply(savePlan(file.workspace(), test::hoa(), baseScenario(), plan, {"f2", R"({"moves":[1]})"})));
    addOne();
    REQUIRE(file.journal().size() == 8);
    REQUIRE_FALSE(file.verifyJournal());
}

/// Changes the file as somebody with a database tool would, past the triggers.
void tamper(const std::filesystem::path& path, const std::string& sql)
{
    SQLite::Database sqlite(path.string(), SQLite::OPEN_READWRITE);
    std::vector<std::string> triggers;
    {
        SQLite::Statement query(sqlite, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (query.executeStep()) {
            triggers.push_back(query.getColumn(1).getString());
        }
    }
    sqlite.exec("DROP TRIGGER journal_is_never_rewritten; DROP TRIGGER journal_is_never_shortened");
    sqlite.exec(sql);
    for (const std::string& trigger : triggers)
        sqlite.exec(trigger);
}

}  // namespace

TEST_CASE("an altered journal is found, with the first entry that is wrong", "[acts][audit]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    makeHistory(path);
    const std::string good = test::bytesOf(path);
    const auto firstWrong = [&](const std::string& sql) {
        test::writeBytes(path, good);
        tamper(path, sql);
        const auto fault = PlanFile::openReadOnly(path).verifyJournal();
        REQUIRE(fault);
        CHECK_FALSE(fault->text.vi.empty());
        CHECK(fault->text.vi != fault->text.en);
        return fault->sequence;
    };
    CHECK(firstWrong("UPDATE journal SET author = 'người khác' WHERE sequence = 3") == 3);
    CHECK(firstWrong("UPDATE journal SET title_vi = title_vi || '.' WHERE sequence = 8") == 8);
    CHECK(firstWrong("UPDATE journal SET time = '2025-01-01' WHERE sequence = 1") == 1);
    CHECK(firstWrong("UPDATE journal SET changes = replace(changes, '2', '3') WHERE sequence = 2") == 2);
    CHECK(firstWrong("UPDATE journal SET hash = printf('%064d', 0) WHERE sequence = 4") == 4);
    CHECK(firstWrong("DELETE FROM journal WHERE sequence = 6") == 6);
    CHECK(firstWrong("DELETE FROM journal WHERE sequence = 8") == 0);
    CHECK(firstWrong("DELETE FROM journal") == 0);
    CHECK(firstWrong("UPDATE deadline SET item = 'việc khác' WHERE code = (SELECT min(code) FROM deadline)") == 0);
    CHECK(firstWrong("DELETE FROM deadline WHERE code = (SELECT min(code) FROM deadline)") == 0);
    CHECK(firstWrong("UPDATE plan SET fingerprint = 'f9'") == 0);
    CHECK(firstWrong("DELETE FROM plan") == 0);
}

TEST_CASE("an entry with a right hash that does not follow its predecessor is found", "[acts][audit]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    makeHistory(path);
    // A forger who knows the hash makes one entry consistent in itself; the next no longer follows.
    store::JournalEntry entry = *store::Database::openReadOnly(path).journalEntry(3);
    entry.author = "người khác";
    entry.hash = hashOf(entry);
    tamper(path, "UPDATE journal SET author = 'người khác', hash = '" + entry.hash + "' WHERE sequence = 3");
    CHECK(PlanFile::openReadOnly(path).verifyJournal()->sequence == 4);
}

TEST_CASE("an altered entry is not undone", "[acts][audit]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    makeHistory(path);
    tamper(path, "UPDATE journal SET changes = '{\"plans\":[],\"rows\":[]}' WHERE sequence = 8");
    PlanFile file = PlanFile::open(path);
    const Workspace before = file.workspace();
    CHECK(test::problemOf([&] { (void)file.undo(test::hoa()); }) == store::StoreProblem::Damaged);
    CHECK(file.workspace() == before);
}

TEST_CASE("changes survive being written as text", "[acts][audit]")
{
    const Workspace workspace = test::sampleWorkspace(202, 30);
    const auto rows = test::additionsOf(workspace);
    const auto parsed = parseChanges(changesText(rows, {}));
    REQUIRE(parsed);
    CHECK(parsed->rows == rows);
    CHECK_FALSE(parseChanges("{"));
    CHECK_FALSE(parseChanges(R"({"plans":[],"rows":[{"table":"castle","before":null,"after":{}}]})"));
    CHECK_FALSE(parseChanges(R"({"plans":[],"rows":[{"table":"unit","before":null,"after":{"code":"1"}}]})"));
    CHECK_FALSE(parseChanges(R"({"plans":[],"rows":[{"table":"unit","before":null,"after":null}]})"));
}

TEST_CASE("the hash of an entry depends on every field", "[acts][audit]")
{
    const store::JournalEntry entry = test::nextEntry();
    const auto changed = [&](auto change) {
        store::JournalEntry other = entry;
        change(other);
        return hashOf(other) != hashOf(entry);
    };
    CHECK(changed([](auto& e) { e.sequence = 2; }));
    CHECK(changed([](auto& e) { e.kind += 'x'; }));
    CHECK(changed([](auto& e) { e.title.vi += 'x'; }));
    CHECK(changed([](auto& e) { e.title.en += 'x'; }));
    CHECK(changed([](auto& e) { e.author += 'x'; }));
    CHECK(changed([](auto& e) { e.time += 'x'; }));
    CHECK(changed([](auto& e) { e.scenario += 'x'; }));
    CHECK(changed([](auto& e) { e.arguments += 'x'; }));
    CHECK(changed([](auto& e) { e.undoes = 1; }));
    CHECK(changed([](auto& e) { e.redoes = 1; }));
    CHECK(changed([](auto& e) { e.previousHash += 'x'; }));
    CHECK(changed([](auto& e) { e.changes += 'x'; }));
    CHECK_FALSE(changed([](auto& e) { e.hash += 'x'; }));
}
