// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

#include "tests/core/store/sample_file.h"
#include "tests/core/store/scratch_folder.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::store;

namespace {

/// Another program that has the file open for writing until it is killed.
class OtherProgram {
public:
    explicit OtherProgram(const std::filesystem::path& path)
    {
        std::array<int, 2> ends{};
        REQUIRE(pipe(ends.data()) == 0);
        m_process = fork();
        if (m_process == 0)
            hold(path, ends[1]);
        char answer = 0;
        REQUIRE(read(ends[0], &answer, 1) == 1);
        REQUIRE(answer == 'y');
        close(ends[0]);
        close(ends[1]);
    }
    ~OtherProgram() { kill(); }

    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
        m_process = 0;
    }
    [[nodiscard]] pid_t process() const { return m_process; }

private:
    [[noreturn]] static void hold(const std::filesystem::path& path, int report)
    {
        try {
            const Database database = Database::open(path);
            [[maybe_unused]] const auto said = write(report, "y", 1);
            for (;;)
                pause();
        } catch (...) {
            [[maybe_unused]] const auto said = write(report, "n", 1);
        }
        _exit(1);
    }

    pid_t m_process = 0;
};

}  // namespace

TEST_CASE("the second program is told who has the file open, and may read it", "[store][lock]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    const model::Workspace workspace = test::sampleWorkspace(51, 5);
    test::makeFile(path, workspace);
    CHECK_FALSE(holderOf(path));
    OtherProgram other(path);
    const std::string bytes = test::bytesOf(path);
    const std::string lock = test::bytesOf(FileLock::pathFor(path));
    try {
        (void)Database::open(path);
        FAIL("opened twice");
    } catch (const StoreError& error) {
        CHECK(error.problem() == StoreProblem::InUse);
        REQUIRE(error.holder());
        CHECK(error.holder()->process == other.process());
        CHECK_FALSE(error.holder()->user.empty());
        CHECK_FALSE(error.holder()->host.empty());
        CHECK(error.holder()->since.size() >= 19);
        CHECK(error.message().vi.find(error.holder()->user) != std::string::npos);
        CHECK(error.message().en.find(std::to_string(other.process())) != std::string::npos);
        CHECK(holderOf(path) == error.holder());
    }
    CHECK(Database::openReadOnly(path).load().workspace == workspace);
    CHECK(test::bytesOf(path) == bytes);
    CHECK(test::bytesOf(FileLock::pathFor(path)) == lock);
}

TEST_CASE("what a dead program left behind is taken over", "[store][lock]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    test::makeFile(path, test::sampleWorkspace(52, 1));
    OtherProgram other(path);
    other.kill();
    CHECK(std::filesystem::exists(FileLock::pathFor(path)));
    CHECK_FALSE(holderOf(path));
    {
        const Database database = Database::open(path);
        CHECK_FALSE(database.isReadOnly());
        REQUIRE(holderOf(path));
        CHECK(holderOf(path)->process == getpid());
    }
    CHECK(folder.names() == std::set<std::string>{"a.botri"});
}

TEST_CASE("the lock is that of the file, by whatever name it is opened", "[store][lock]")
{
    const test::ScratchFolder folder;
    test::makeFile(folder / "a.botri", test::sampleWorkspace(53, 1));
    std::filesystem::create_symlink(folder / "a.botri", folder / "lien-ket.botri");
    const Database database = Database::open(folder / "a.botri");
    CHECK(test::problemOf([&] { (void)Database::open(folder / "lien-ket.botri"); }) == StoreProblem::InUse);
}

TEST_CASE("a lock that moves hands is let go of once", "[store][lock]")
{
    const test::ScratchFolder folder;
    const auto path = folder / "a.botri";
    {
        FileLock first(path);
        const FileLock second(std::move(first));
        CHECK(FileLock::holderOf(path));
    }
    CHECK_FALSE(FileLock::holderOf(path));
    CHECK(folder.names().empty());
}

TEST_CASE("a holder is put in words, whatever is known of it", "[store][lock]")
{
    CHECK(Holder{"PC-12", "hoa", 4711, "2026-01-15T08:30:12"}.text().vi
        == "hoa trên máy PC-12 (tiến trình 4711), từ 15/01/2026 08:30");
    CHECK(Holder{}.text().en == "another user");
}
