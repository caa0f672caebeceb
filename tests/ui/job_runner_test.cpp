// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <semaphore>

#include "tests/support/catch.h"
#include "ui/jobs/job_runner.h"

using namespace botri;
using ui::JobRunner;

namespace {

bool settles(JobRunner& jobs)
{
    return QTest::qWaitFor([&] { return !jobs.isBusy(); }, 10'000);
}

/// Work that has ended, but whose Cancel comes before its result is delivered.
struct CancelledAtTheEnd {
    /// `start` is JobRunner::start or startWriting.
    template <class Start>
    explicit CancelledAtTheEnd(Start start)
    {
        QSignalSpy cancelled(&jobs, &JobRunner::cancelled);
        std::binary_semaphore finished(0);
        start(
            jobs,
            [&](const Job&) {
                finished.release();
                return 1;
            },
            [&](int) { delivered = true; });
        finished.acquire();
        jobs.cancel();
        REQUIRE(settles(jobs));
        saidSo = static_cast<int>(cancelled.count());
    }

    JobRunner jobs;
    bool delivered = false;
    int saidSo = 0;  ///< how often it said that it was cancelled
};

}  // namespace

TEST_CASE("a job works in another thread and its result arrives in this one", "[ui][jobs]")
{
    JobRunner jobs;
    std::thread::id worker;
    std::thread::id receiver;
    int result = 0;
    jobs.start(
        {"Tính", "Counting"},
        [&](const Job&) {
            worker = std::this_thread::get_id();
            return 42;
        },
        [&](int number) {
            receiver = std::this_thread::get_id();
            result = number;
        });
    CHECK(jobs.isBusy());
    REQUIRE(settles(jobs));
    CHECK(result == 42);
    CHECK(receiver == std::this_thread::get_id());
    CHECK(worker != receiver);
}

TEST_CASE("a cancelled job delivers nothing, even when it was already finished", "[ui][jobs]")
{
    const CancelledAtTheEnd late([](JobRunner& jobs, const auto& work, const auto& done) {
        jobs.start({"Tính", "Counting"}, work, done);
    });
    CHECK_FALSE(late.delivered);
    CHECK(late.saidSo == 1);
}

TEST_CASE("a running job stops at its next safe point", "[ui][jobs]")
{
    JobRunner jobs;
    QSignalSpy cancelled(&jobs, &JobRunner::cancelled);
    jobs.start(
        {"Chờ", "Waiting"},
        [](const Job& job) {
            for (int step = 0;; ++step) {
                job.report({"bước", "step"}, step, 0);
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            return 0;
        },
        [](int) {});
    QTest::qWait(20);
    jobs.cancel();
    REQUIRE(settles(jobs));
    CHECK(cancelled.count() == 1);
}

TEST_CASE("a new job replaces the one before it, whose late result is dropped", "[ui][jobs]")
{
    JobRunner jobs;
    std::vector<int> results;
    std::binary_semaphore mayEnd(0);
    jobs.start(
        {"Một", "One"},
        [&](const Job&) {
            mayEnd.acquire();
            return 1;
        },
        [&](int number) { results.push_back(number); });
    jobs.start(
        {"Hai", "Two"}, [](const Job&) { return 2; }, [&](int number) { results.push_back(number); });
    REQUIRE(settles(jobs));
    mayEnd.release();
    QTest::qWait(50);
    CHECK(results == std::vector<int>{2});
}

TEST_CASE("a job that writes is not pushed aside: the next one waits for its end", "[ui][jobs]")
{
    JobRunner jobs;
    std::vector<int> results;
    std::binary_semaphore mayEnd(0);
    jobs.startWriting(
        {"Ghi", "Writing"},
        [&](const Job& job) {
            mayEnd.acquire();
            CHECK_FALSE(job.stop.stop_requested());
            return 1;
        },
        [&](int number) { results.push_back(number); });
    for (const int number : {2, 3})
        jobs.start(
            {"Hai", "Two"}, [number](const Job&) { return number; }, [&](int result) { results.push_back(result); });
    CHECK(jobs.title().en == "Writing");
    mayEnd.release();
    REQUIRE(settles(jobs));
    CHECK(results == std::vector<int>{1, 3});
}

TEST_CASE("what was written before a Cancel could reach it is done", "[ui][jobs]")
{
    const CancelledAtTheEnd late([](JobRunner& jobs, const auto& work, const auto& done) {
        jobs.startWriting({"Ghi", "Writing"}, work, done);
    });
    CHECK(late.delivered);
    CHECK(late.saidSo == 0);
}

TEST_CASE("what a job throws is told in words", "[ui][jobs]")
{
    JobRunner jobs;
    LocalizedText said;
    QObject::connect(&jobs, &JobRunner::failed, &jobs, [&](const LocalizedText& text) { said = text; });
    jobs.start(
        {"Ghi", "Writing"}, [](const Job&) -> int { throw std::runtime_error("hết chỗ"); }, [](int) {});
    REQUIRE(settles(jobs));
    CHECK(said.vi.find("hết chỗ") != std::string::npos);
}

TEST_CASE("a result from a job of a runner that is gone harms nobody", "[ui][jobs]")
{
    std::atomic<bool> started = false;
    {
        JobRunner jobs;
        jobs.start(
            {"Chờ", "Waiting"},
            [&](const Job& job) {
                started = true;
                while (!job.stop.stop_requested())
                    std::this_thread::yield();
                return 0;
            },
            [](int) { FAIL("delivered"); });
        while (!started)
            std::this_thread::yield();
    }
    QTest::qWait(10);
    SUCCEED();
}
