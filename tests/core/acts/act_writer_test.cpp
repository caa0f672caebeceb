// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/act_writer.h"

#include <thread>

#include "tests/core/acts/sample_acts.h"
#include "tests/core/store/scratch_folder.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::acts;
using namespace botri::model;

namespace {

constexpr int kRows = 2000;

/// An act with so many rows that writing it reports many times.
Act manyDeadlines()
{
    std::vector<RowChange> changes;
    for (int i = 0; i < kRows; ++i) {
        Deadline deadline;
        deadline.code = "T" + std::to_string(i);
        deadline.date = Date{std::chrono::year{2026}, std::chrono::March, std::chrono::day{1}};
        deadline.item = "Hoàn thành phương án";
        changes.push_back(adding(deadline));
    }
    return importRows(test::hoa(), std::move(changes), "thoi-han.xlsx");
}

struct SmallFile {
    test::ScratchFolder folder;
    std::filesystem::path path = folder / "a.botri";
    PlanFile file = PlanFile::create(path, test::firstAct(test::sampleWorkspace(201, 5)));
};

}  // namespace

TEST_CASE("an act written in another thread is seen once the file is taken back", "[acts][act_writer]")
{
    SmallFile small;
    PlanFile& file = small.file;
    const Workspace before = file.workspace();
    int told = 0;
    file.onChange([&](const ChangeSet& changes) { told += static_cast<int>(changes.rows.size()); });
    const auto writer = file.handOver();
    std::optional<ActRefusal> refusal;
    std::thread([&] { refusal = writer->write(manyDeadlines(), {}); }).join();
    CHECK_FALSE(refusal);
    CHECK(file.workspace() == before);
    CHECK(file.journal().size() == 1);
    CHECK(writer->workspaceAfter().rowCount(TableId::Deadline) == before.rowCount(TableId::Deadline) + kRows);
    CHECK(file.takeBack(*writer));
    CHECK(told == kRows);
    CHECK(file.workspace().rowCount(TableId::Deadline) == before.rowCount(TableId::Deadline) + kRows);
    CHECK_FALSE(file.verifyJournal());
    REQUIRE_FALSE(file.undo(test::hoa()));
    CHECK(file.workspace() == before);
}

TEST_CASE("an act is taken back and made again in another thread", "[acts][act_writer]")
{
    SmallFile small;
    PlanFile& file = small.file;
    const Workspace before = file.workspace();
    REQUIRE_FALSE(file.apply(manyDeadlines()));
    const Workspace after = file.workspace();
    const auto inThread = [&](auto step) {
        const auto writer = file.handOver();
        std::optional<ActRefusal> refusal;
        std::thread([&] { refusal = ((*writer).*step)(test::hoa(), Job{}); }).join();
        file.takeBack(*writer);
        return refusal;
    };
    REQUIRE_FALSE(inThread(&ActWriter::undo));
    CHECK(file.workspace() == before);
    CHECK(file.undoKind() != ActKind::Import);
    CHECK(file.redoKind() == ActKind::Import);
    CHECK(inThread(&ActWriter::undo)->reason == RefusalReason::NoUndo);
    REQUIRE_FALSE(inThread(&ActWriter::redo));
    CHECK(file.workspace() == after);
    CHECK(file.undoKind() == ActKind::Import);
    CHECK(inThread(&ActWriter::redo)->reason == RefusalReason::NoUndo);
    CHECK(file.journal().size() == 4);
    CHECK_FALSE(file.verifyJournal());
}

TEST_CASE("while a file is handed over every change is refused, and reading goes on", "[acts][act_writer]")
{
    SmallFile small;
    PlanFile& file = small.file;
    REQUIRE_FALSE(file.apply(importRows(test::hoa(), {manyDeadlines().changes.front()}, "a")));
    REQUIRE(file.canUndo());
    const auto writer = file.handOver();
    CHECK(file.isHandedOver());
    CHECK(file.refusal()->reason == RefusalReason::Busy);
    CHECK(file.apply(manyDeadlines())->reason == RefusalReason::Busy);
    CHECK(file.undo(test::hoa())->reason == RefusalReason::Busy);
    CHECK(file.redo(test::hoa())->reason == RefusalReason::Busy);
    CHECK_FALSE(file.canUndo());
    CHECK_FALSE(file.takeBack(*writer));
    CHECK(file.canUndo());
    CHECK_FALSE(file.undo(test::hoa()));
}

TEST_CASE("an act stopped at any point leaves the file byte for byte as it was", "[acts][act_writer]")
{
    SmallFile small;
    PlanFile& file = small.file;
    const std::string bytes = test::bytesOf(small.path);
    int stops = 0;
    for (int stopAt = 1;; ++stopAt) {
        std::stop_source stop;
        int reports = 0;
        const auto writer = file.handOver();
        const Job job{stop.get_token(), [&](const JobProgress&) {
                          if (++reports == stopAt)
                              stop.request_stop();
                      }};
        try {
            const auto refusal = writer->write(manyDeadlines(), job);
            REQUIRE_FALSE(refusal);
            CHECK(file.takeBack(*writer));
            break;
        } catch (const JobCancelled&) {
            ++stops;
        }
        CHECK_FALSE(file.takeBack(*writer));
        CHECK(test::bytesOf(small.path) == bytes);
        CHECK(file.journal().size() == 1);
    }
    CHECK(stops > 10);
    CHECK_FALSE(file.verifyJournal());
}

TEST_CASE("a refused act leaves a file that was handed over as it was", "[acts][act_writer]")
{
    SmallFile small;
    Act wrong = manyDeadlines();
    wrong.changes.push_back(wrong.changes.front());
    const auto writer = small.file.handOver();
    const auto refusal = writer->write(wrong, {});
    REQUIRE(refusal);
    CHECK(refusal->reason == RefusalReason::AlreadyThere);
    CHECK_FALSE(small.file.takeBack(*writer));
    CHECK_FALSE(small.file.apply(manyDeadlines()));
}

TEST_CASE("a writer finishes its act though the plan file object is gone", "[acts][act_writer]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    std::optional<PlanFile> file = PlanFile::create(path, test::firstAct(test::sampleWorkspace(202, 5)));
    std::shared_ptr<ActWriter> writer = file->handOver();
    file.reset();
    REQUIRE_FALSE(writer->write(manyDeadlines(), {}));
    writer.reset();
    const PlanFile again = PlanFile::open(path);
    CHECK_FALSE(again.isReadOnly());
    CHECK(again.journal().size() == 2);
    CHECK_FALSE(again.verifyJournal());
}
