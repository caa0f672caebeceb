// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/provenance.h"

#include <thread>

#include "tests/core/acts/sample_acts.h"
#include "tests/core/store/scratch_folder.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::acts;
using namespace botri::model;

namespace {

/// A file with one deadline that was imported, and what is known of where its cells come from.
struct TracedFile {
    TracedFile()
    {
        deadline.code = "T1";
        deadline.date = Date{std::chrono::year{2026}, std::chrono::March, std::chrono::day{1}};
        deadline.item = "Hoàn thành phương án";
        REQUIRE_FALSE(file.apply(importRows({"An", "2026-02-01T09:00:00+07:00"}, {adding(deadline)}, "thoi-han.xlsx")));
    }
    void read() { known.read(store::JournalReader(path, store::Writer::ThisProgram), file.journal()); }
    const JournalLine* lineOf(const char* column)
    {
        const auto& table = tableOf<Deadline>();
        return known.originOf(file.journal(), TableId::Deadline, table.record(*file.workspace().find<Deadline>(deadline.key())),
            table.description().columnIndex(column));
    }
    void retitle(const std::string& item)
    {
        Deadline after = *file.workspace().find<Deadline>(deadline.key());
        after.item = item;
        const auto& table = tableOf<Deadline>();
        REQUIRE_FALSE(file.apply(editRow(file.workspace(), test::hoa(), TableId::Deadline,
            table.record(*file.workspace().find<Deadline>(deadline.key())), table.record(after))));
    }

    test::ScratchFolder folder;
    std::filesystem::path path = folder / "a.botri";
    PlanFile file = PlanFile::create(path, test::firstAct(test::sampleWorkspace(301, 3)));
    Deadline deadline;
    Provenance known;
};

}  // namespace

TEST_CASE("each cell knows the act that last set it, after undo and redo too", "[acts][provenance]")
{
    TracedFile traced;
    CHECK_FALSE(traced.known.hasRead(traced.file.journal()));
    traced.read();
    REQUIRE(traced.known.hasRead(traced.file.journal()));
    REQUIRE(traced.lineOf("item"));
    CHECK(traced.lineOf("item")->sequence == 2);
    CHECK(traced.known.sourceOf(2) == "thoi-han.xlsx");
    traced.retitle("Trình phê duyệt");
    CHECK_FALSE(traced.known.hasRead(traced.file.journal()));
    traced.read();
    CHECK(traced.lineOf("item")->sequence == 3);
    CHECK(traced.lineOf("date")->sequence == 2);
    REQUIRE_FALSE(traced.file.undo(test::hoa()));
    traced.read();
    CHECK(traced.lineOf("item")->sequence == 2);
    REQUIRE_FALSE(traced.file.redo(test::hoa()));
    traced.read();
    CHECK(traced.lineOf("item")->sequence == 3);
}

TEST_CASE("the journal is read in another thread while acts go on", "[acts][provenance]")
{
    TracedFile traced;
    for (int i = 0; i < 20; ++i)
        traced.retitle("Lần " + std::to_string(i));
    std::thread reader([&, journal = traced.file.journal()] {
        for (int i = 0; i < 20; ++i) {
            Provenance fresh;
            fresh.read(store::JournalReader(traced.path, store::Writer::ThisProgram), journal);
        }
    });
    for (int i = 0; i < 20; ++i)
        traced.retitle("Sau " + std::to_string(i));
    reader.join();
    traced.read();
    CHECK(traced.lineOf("item")->sequence == std::ssize(traced.file.journal()));
    CHECK_FALSE(traced.file.verifyJournal());
}

TEST_CASE("reading the journal stops when asked, and says when the file is not what memory thinks", "[acts][provenance]")
{
    TracedFile traced;
    std::stop_source stop;
    stop.request_stop();
    const store::JournalReader reader(traced.path, store::Writer::ThisProgram);
    CHECK_THROWS_AS(traced.known.read(reader, traced.file.journal(), Job{stop.get_token(), {}}), JobCancelled);
    std::vector<JournalLine> other = traced.file.journal();
    other.back().hash = "khác";
    CHECK_THROWS_AS(traced.known.read(reader, other), store::StoreError);
}
