// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/plan_file.h"

#include "core/acts/plan_acts.h"
#include "tests/core/acts/sample_acts.h"
#include "tests/core/store/sample_file.h"
#include "tests/core/store/scratch_folder.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::acts;
using namespace botri::model;

namespace {

/// All that a person could see of a file.
struct Sight {
    Workspace workspace;
    SavedPlans plans;
    std::size_t entries;

    explicit Sight(const PlanFile& file) : workspace(file.workspace()), plans(file.plans()), entries(file.journal().size()) {}
    bool operator==(const Sight&) const = default;
};

Act addDeadline(const PlanFile& file, const std::string& code)
{
    Deadline deadline;
    deadline.code = code;
    deadline.date = Date{std::chrono::year{2026}, std::chrono::March, std::chrono::day{1}};
    deadline.item = "Hoàn thành phương án";
    return addRow(file.workspace(), test::hoa(), TableId::Deadline, tableOf<Deadline>().record(deadline));
}

}  // namespace

TEST_CASE("a new file holds its first act, which cannot be undone", "[acts][plan_file]")
{
    const test::ScratchFolder folder;
    const Workspace workspace = test::sampleWorkspace(101, 5);
    PlanFile file = PlanFile::create(folder / "a.botri", test::firstAct(workspace));
    CHECK(file.workspace().records(TableId::Staff) == workspace.records(TableId::Staff));
    CHECK(file.workspace().find<Scenario>(baseScenario())->name == "Phương án gốc");
    REQUIRE(file.journal().size() == 1);
    CHECK(file.journal().front().kind == ActKind::NewPlan);
    CHECK(file.journal().front().by.author == "Trần Thị Hòa");
    CHECK_FALSE(file.canUndo());
    CHECK(file.undoTitle() == LocalizedText{});
    CHECK(file.undo(test::hoa())->reason == RefusalReason::NoUndo);
    CHECK(file.redo(test::hoa())->reason == RefusalReason::NoUndo);
    CHECK_FALSE(file.verifyJournal());
}

TEST_CASE("undo and redo work after reopening and say what they would do", "[acts][plan_file]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    std::optional<PlanFile> file = PlanFile::create(path, test::firstAct(test::sampleWorkspace(102, 3)));
    const Workspace before = file->workspace();
    REQUIRE_FALSE(file->apply(addDeadline(*file, "T1")));
    REQUIRE_FALSE(file->apply(addDeadline(*file, "T2")));
    const Workspace after = file->workspace();
    file.reset();
    file = PlanFile::open(path);
    CHECK(file->workspace() == after);
    CHECK(file->undoTitle().vi == "Thêm vào Thời hạn: Hoàn thành phương án");
    CHECK_FALSE(file->undo(test::hoa()));
    CHECK_FALSE(file->undo(test::hoa()));
    CHECK(file->workspace() == before);
    CHECK_FALSE(file->canUndo());
    file.reset();
    file = PlanFile::open(path);
    CHECK(file->canRedo());
    CHECK(file->redoTitle() == file->journal()[1].title);
    CHECK_FALSE(file->redo(test::hoa()));
    CHECK(file->workspace().rows<Deadline>().size() == before.rows<Deadline>().size() + 1);
    CHECK(file->journal().back().title.en == "Redo: " + file->journal()[1].title.en);
    CHECK_FALSE(file->journal()[1].takenBack);
    CHECK(file->journal()[2].takenBack);
    // A new act ends the way forward.
    CHECK_FALSE(file->apply(addDeadline(*file, "T3")));
    CHECK_FALSE(file->canRedo());
    CHECK_FALSE(file->verifyJournal());
}

TEST_CASE("random acts, undos, redos and reopenings lead where a plain replay leads", "[acts][plan_file]")
{
    const unsigned seed = GENERATE(1u, 2u);
    CAPTURE(seed);
    std::mt19937 random(seed);
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    std::optional<PlanFile> file = PlanFile::create(path, test::firstAct(test::sampleWorkspace(seed, 8)));
    using Data = std::pair<Workspace, SavedPlans>;
    std::vector<Data> line{{file->workspace(), {}}};  // the states one can go back to, and forward again
    std::size_t at = 0;
    int done = 0;
    int refused = 0;
    while (done < 200) {
        const Act act = test::randomAct(random, file->workspace(), file->plans());
        if (file->apply(act)) {
            ++refused;
        } else {
            ++done;
            line.resize(++at);
            line.push_back(line.back());
            test::doPlainly(act, line.back().first, line.back().second);
        }
        for (int steps = test::randomNumber(random, 0, 9) == 0 ? test::randomNumber(random, 1, 15) : 0; steps > 0; --steps) {
            CHECK(file->canUndo() == (at > 0));
            if (at > 0) {
                REQUIRE_FALSE(file->undo(test::hoa()));
                --at;
            }
        }
        for (int steps = test::randomNumber(random, 0, 4) == 0 ? test::randomNumber(random, 1, 8) : 0;
             steps > 0 && at + 1 < line.size(); --steps, ++at)
            REQUIRE_FALSE(file->redo(test::hoa()));
        CHECK(file->canRedo() == (at + 1 < line.size()));
        if (test::randomNumber(random, 0, 19) == 0) {
            file.reset();
            file = PlanFile::open(path);
        }
        REQUIRE(file->workspace() == line[at].first);
        REQUIRE(file->plans() == line[at].second);
    }
    CHECK(refused > 0);
    const auto fault = file->verifyJournal();
    CHECK_FALSE(fault);
    file.reset();
    CHECK(PlanFile::openReadOnly(path).workspace() == line[at].first);
}

TEST_CASE("a refused act leaves file, memory and undo as they were", "[acts][plan_file]")
{
    const test::ScratchFolder folder;
    PlanFile file = PlanFile::create(folder / "a.botri", test::firstAct(test::sampleWorkspace(103, 5)));
    REQUIRE_FALSE(file.apply(addDeadline(file, "T1")));
    int told = 0;
    file.onChange([&](const ChangeSet&) { ++told; });
    const Sight before(file);
    const std::string bytes = test::bytesOf(folder / "a.botri");
    Act half = addDeadline(file, "T2");
    half.changes.push_back(addDeadline(file, "T1").changes.front());
    const auto refused = file.apply(half);
    REQUIRE(refused);
    CHECK(refused->reason == RefusalReason::AlreadyThere);
    CHECK(refused->changeIndex == 1);
    CHECK(Sight(file) == before);
    CHECK(test::bytesOf(folder / "a.botri") == bytes);
    CHECK(told == 0);
    CHECK(file.canUndo());
}

TEST_CASE("a failed save leaves file, memory and undo as they were", "[acts][plan_file]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    PlanFile::create(path, test::firstAct(test::sampleWorkspace(104, 3)));
    store::DatabaseOptions small;
    small.largestPageCount = static_cast<int>(std::filesystem::file_size(path) / 4096) + 4;
    PlanFile file = PlanFile::open(path, small);
    REQUIRE_FALSE(file.apply(addDeadline(file, "T1")));
    const Sight before(file);
    const std::string bytes = test::bytesOf(path);
    std::vector<RowChange> many;
    std::mt19937 random(5);
    for (int i = 0; i < 500; ++i)
        many.push_back({TableId::Deadline, std::nullopt, test::randomRow(random, file.workspace(), TableId::Deadline)});
    const Act import = importRows(test::hoa(), many, "lớn.xlsx");
    CHECK(test::problemOf([&] { (void)file.apply(import); }) == store::StoreProblem::DiskFull);
    CHECK(Sight(file) == before);
    CHECK(test::bytesOf(path) == bytes);
    CHECK_FALSE(file.undo(test::hoa()));
    CHECK_FALSE(file.verifyJournal());
}

TEST_CASE("listeners are told once, after the change is in the file", "[acts][plan_file]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    PlanFile file = PlanFile::create(path, test::firstAct(test::sampleWorkspace(105, 3)));
    std::vector<ChangeSet> told;
    std::size_t inFile = 0;
    file.onChange([&](const ChangeSet& changes) {
        told.push_back(changes);
        inFile = PlanFile::openReadOnly(path).journal().size();
        CHECK(inFile == file.journal().size());
    });
    REQUIRE_FALSE(file.apply(addDeadline(file, "T1")));
    REQUIRE_FALSE(file.apply(savePlan(file.workspace(), test::hoa(), baseScenario(), std::nullopt, {"f", "{}"})));
    REQUIRE_FALSE(file.undo(test::hoa()));
    REQUIRE(told.size() == 3);
    CHECK(told[0].kind == ActKind::AddRows);
    CHECK(told[0].touches(TableId::Deadline));
    CHECK_FALSE(told[0].touches(TableId::Staff));
    CHECK(told[0].rows.front().key() == "T1");
    CHECK(told[1].plans == std::vector{baseScenario()});
    CHECK(told[2].kind == ActKind::Undo);
    CHECK(told[2].sequence == 4);
    CHECK(inFile == 4);
}

TEST_CASE("a file in use opens for reading and says who holds it", "[acts][plan_file]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    const PlanFile first = PlanFile::create(path, test::firstAct(test::sampleWorkspace(106, 3)));
    PlanFile second = PlanFile::open(path);
    CHECK(second.isReadOnly());
    REQUIRE(second.holder());
    CHECK(second.readOnlyReason()->vi.find(second.holder()->user) != std::string::npos);
    CHECK(second.workspace() == first.workspace());
    const std::string bytes = test::bytesOf(path);
    CHECK(second.apply(addDeadline(second, "T1"))->reason == RefusalReason::ReadOnly);
    CHECK_FALSE(second.canUndo());
    CHECK(test::bytesOf(path) == bytes);
    CHECK_FALSE(first.isReadOnly());
    CHECK_FALSE(first.readOnlyReason());
}

TEST_CASE("a protected file opens for reading and can be copied to be edited", "[acts][plan_file]")
{
    const test::ScratchFolder folder;
    PlanFile::create(folder / "a.botri", test::firstAct(test::sampleWorkspace(107, 3)));
    std::filesystem::permissions(folder / "a.botri", std::filesystem::perms::owner_read);
    const PlanFile file = PlanFile::open(folder / "a.botri");
    CHECK(file.isReadOnly());
    CHECK_FALSE(file.holder());
    REQUIRE(file.readOnlyReason());
    file.saveCopy(folder / "b.botri");
    PlanFile copy = PlanFile::open(folder / "b.botri");
    CHECK(copy.workspace() == file.workspace());
    CHECK_FALSE(copy.apply(addDeadline(copy, "T1")));
    CHECK_FALSE(copy.verifyJournal());
}

TEST_CASE("what an entry changed can be read back", "[acts][plan_file]")
{
    const test::ScratchFolder folder;
    PlanFile file = PlanFile::create(folder / "a.botri", test::firstAct(test::sampleWorkspace(108, 3)));
    Act import = importRows(test::hoa(), addDeadline(file, "T1").changes, "thời hạn.xlsx");
    REQUIRE_FALSE(file.apply(import));
    const Act read = file.actAt(2);
    CHECK(read.kind == ActKind::Import);
    CHECK(read.arguments.at("source") == "thời hạn.xlsx");
    CHECK(read.changes == import.changes);
    CHECK(read.title.vi == "Nhập dữ liệu từ “thời hạn.xlsx”: thêm 1, sửa 0, xóa 0 dòng");
}

TEST_CASE("twenty thousand people are imported in one act and taken back again", "[acts][plan_file]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    PlanFile file = PlanFile::create(path, test::firstAct(test::sampleWorkspace(109, 5)));
    const Workspace before = file.workspace();
    std::mt19937 random(7);
    const Record pattern = test::randomRow(random, before, TableId::Staff);
    std::vector<RowChange> people;
    for (int i = 0; i < 20'000; ++i) {
        Record person = pattern;
        person.front() = "P" + std::to_string(random() % 1'000'000) + "-" + std::to_string(i);
        people.push_back({TableId::Staff, std::nullopt, std::move(person)});
    }
    REQUIRE_FALSE(file.apply(importRows(test::hoa(), people, "cả tỉnh.xlsx")));
    CHECK(file.workspace().rowCount(TableId::Staff) == before.rowCount(TableId::Staff) + 20'000);
    CHECK(PlanFile::openReadOnly(path).workspace() == file.workspace());
    REQUIRE_FALSE(file.undo(test::hoa()));
    CHECK(file.workspace() == before);
}
