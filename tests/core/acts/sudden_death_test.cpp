// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <iostream>
#include <thread>

#include "tests/core/acts/sample_acts.h"
#include "tests/core/store/scratch_folder.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::acts;
using namespace botri::model;

namespace {

constexpr int kRounds = 50;

/// The act that follows `entries` journal entries: small edits, and every fourth time an import of some hundred rows
/// that takes the ones of the import before away. Refused acts are drawn again.
Act actAfter(std::size_t entries, const Workspace& workspace, const SavedPlans& plans)
{
    std::mt19937 random(static_cast<unsigned>(entries));
    if (entries % 4 == 0) {
        std::vector<RowChange> changes;
        for (const Record& row : workspace.records(TableId::Measure))
            changes.push_back({TableId::Measure, row, std::nullopt});
        const Record pattern = test::randomRow(random, workspace, TableId::Measure);
        for (int i = 0; i < 600; ++i) {
            Record row = pattern;
            row.front() = "H" + std::to_string(entries) + "-" + std::to_string(i);
            changes.push_back({TableId::Measure, std::nullopt, std::move(row)});
        }
        return importRows(test::hoa(), std::move(changes), "hình thức.xlsx");
    }
    for (;;) {
        Act act = test::randomAct(random, workspace, plans);
        if (!refusalOf(act, workspace, plans))
            return act;
    }
}

/// Works on the file until it is killed, telling after each act that it is done.
[[noreturn]] void workForEver(const std::filesystem::path& path, int report)
{
    try {
        PlanFile file = PlanFile::open(path);
        [[maybe_unused]] auto said = write(report, "o", 1);
        while (!file.isReadOnly() && !file.apply(actAfter(file.journal().size(), file.workspace(), file.plans())))
            said = write(report, "a", 1);
    } catch (...) {
    }
    _exit(1);
}

/// Lets a program do a few acts, then kills it at some moment of the time one act takes.
/// \return how many acts it said were done.
std::size_t workAndDie(const std::filesystem::path& path, std::mt19937& random)
{
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        workForEver(path, ends[1]);
    close(ends[1]);
    using Clock = std::chrono::steady_clock;
    char sign = 0;
    std::size_t acts = 0;
    Clock::duration oneAct{};
    Clock::time_point last{};
    for (int i = test::randomNumber(random, 2, 5); i > 0; --i) {
        REQUIRE(read(ends[0], &sign, 1) == 1);
        oneAct = Clock::now() - last;
        last = Clock::now();
        acts += sign == 'a';
    }
    std::this_thread::sleep_for(oneAct * test::randomNumber(random, 0, 100) / 100);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    while (read(ends[0], &sign, 1) == 1)
        ++acts;
    close(ends[0]);
    return acts;
}

}  // namespace

TEST_CASE("a program killed at any moment leaves the state before or after an act", "[acts][sudden_death]")
{
    const unsigned seed = 4711;
    CAPTURE(seed);
    std::mt19937 random(seed);
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    PlanFile::create(path, test::firstAct(test::sampleWorkspace(seed, 6)));
    Workspace expected = PlanFile::openReadOnly(path).workspace();
    SavedPlans expectedPlans;
    std::size_t entries = 1;
    int cutOff = 0;
    for (int round = 0; round < kRounds; ++round) {
        CAPTURE(round);
        const std::size_t said = workAndDie(path, random);
        cutOff += std::filesystem::exists(folder / "a.botri-journal");
        const PlanFile file = PlanFile::open(path);
        REQUIRE_FALSE(file.isReadOnly());
        const std::size_t now = file.journal().size();
        // What was said to be done is in the file; at most one act more, whose end could not be told.
        REQUIRE(now >= entries + said);
        REQUIRE(now <= entries + said + 1);
        for (; entries < now; ++entries)
            test::doPlainly(actAfter(entries, expected, expectedPlans), expected, expectedPlans);
        REQUIRE(file.workspace() == expected);
        REQUIRE(file.plans() == expectedPlans);
        SQLite::Database sqlite(path.string());
        REQUIRE(sqlite.execAndGet("PRAGMA integrity_check").getString() == "ok");
    }
    CHECK_FALSE(PlanFile::open(path).verifyJournal());
    std::cout << entries - 1 << " acts done; " << cutOff << " of " << kRounds << " kills came in the middle of a save\n";
    CHECK(entries > kRounds);
}

TEST_CASE("a program killed while it makes a file leaves a whole file or none", "[acts][sudden_death]")
{
    const unsigned seed = 4712;
    CAPTURE(seed);
    std::mt19937 random(seed);
    const test::ScratchFolder folder;
    const Workspace workspace = test::sampleWorkspace(seed, 200);
    const Act first = test::firstAct(workspace);
    for (int round = 0; round < 20; ++round) {
        const auto path = folder / ("f" + std::to_string(round) + ".botri");
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            try {
                PlanFile::create(path, first);
            } catch (...) {
            }
            _exit(0);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(test::randomNumber(random, 0, 250'000)));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        if (std::filesystem::exists(path))
            CHECK(PlanFile::open(path).workspace().records(TableId::Staff) == workspace.records(TableId::Staff));
    }
}
