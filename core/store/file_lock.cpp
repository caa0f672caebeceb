// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <ctime>
#include <sstream>
#include <thread>
#include <utility>

#include "core/store/store_error.h"

namespace botri::store {
namespace {

constexpr int kTries = 5;
constexpr std::chrono::milliseconds kPause{20};

std::string hostName()
{
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

std::string userName()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return found->pw_name;
    return "uid " + std::to_string(geteuid());
}

/// The lock file's own time says when it was taken: no clock is asked.
std::string isoTime(std::time_t seconds)
{
    std::tm parts{};
    std::array<char, 40> text{};
    if (!localtime_r(&seconds, &parts) || std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &parts) == 0)
        return {};
    return text.data();
}

void writeHolder(int descriptor)
{
    const std::string text = hostName() + "\n" + userName() + "\n" + std::to_string(getpid()) + "\n";
    // Words for other people only: when they cannot be written the lock holds all the same.
    if (ftruncate(descriptor, 0) != 0 || pwrite(descriptor, text.data(), text.size(), 0) < 0)
        return;
}

std::optional<Holder> readHolder(int descriptor)
{
    std::array<char, 1024> bytes{};
    const auto length = pread(descriptor, bytes.data(), bytes.size() - 1, 0);
    if (length <= 0)
        return std::nullopt;
    std::istringstream lines(std::string(bytes.data(), static_cast<std::size_t>(length)));
    Holder holder;
    std::getline(lines, holder.host);
    std::getline(lines, holder.user);
    lines >> holder.process;
    struct stat status {};
    if (fstat(descriptor, &status) == 0)
        holder.since = isoTime(status.st_mtim.tv_sec);
    return holder;
}

/// The holder may have taken the lock and not yet written its name: look again for a moment.
Holder patientHolder(int descriptor)
{
    for (int i = 0; i < kTries; ++i) {
        if (auto holder = readHolder(descriptor))
            return *holder;
        std::this_thread::sleep_for(kPause);
    }
    return {};
}

/// Another program may have removed the file between our open and our lock: then we hold a lock on nothing.
bool isStillAt(const std::filesystem::path& path, int descriptor)
{
    struct stat ours {};
    struct stat there {};
    return fstat(descriptor, &ours) == 0 && stat(path.c_str(), &there) == 0 && ours.st_ino == there.st_ino
        && ours.st_dev == there.st_dev;
}

enum class Grip { Taken, Held, Unknown };

/// Somebody who only asks who holds it may hold a shared lock for an instant: hence a few tries.
Grip grip(int descriptor, int mode)
{
    for (int i = 0; i < kTries; ++i) {
        if (flock(descriptor, mode | LOCK_NB) == 0)
            return Grip::Taken;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return Grip::Unknown;
        std::this_thread::sleep_for(kPause);
    }
    return Grip::Held;
}

StoreProblem problemOf(int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return StoreProblem::DiskFull;
    return error == EACCES || error == EPERM || error == EROFS ? StoreProblem::ReadOnly : StoreProblem::Failed;
}

}  // namespace

std::filesystem::path FileLock::pathFor(const std::filesystem::path& planFile)
{
    std::error_code error;
    const auto real = std::filesystem::weakly_canonical(planFile, error);
    const auto& base = error ? planFile : real;
    return base.parent_path() / ("." + base.filename().string() + ".lock");
}

FileLock::FileLock(const std::filesystem::path& planFile) : m_path(pathFor(planFile))
{
    for (;;) {
        m_descriptor = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (m_descriptor < 0)
            throw StoreError(problemOf(errno), StoreOperation::Open, planFile, std::string("lock: ") + std::strerror(errno));
        const Grip got = grip(m_descriptor, LOCK_EX);
        if (got == Grip::Held) {
            const Holder holder = patientHolder(m_descriptor);
            ::close(m_descriptor);
            throw StoreError(StoreProblem::InUse, StoreOperation::Open, planFile, "lock held", holder);
        }
        if (got == Grip::Unknown || isStillAt(m_path, m_descriptor))
            break;
        ::close(m_descriptor);
    }
    // A colleague must be able to take over what a dead program left in a shared folder; refused when the file is theirs.
    [[maybe_unused]] const int ignored = fchmod(m_descriptor, 0666);
    writeHolder(m_descriptor);
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock::~FileLock()
{
    if (m_descriptor < 0)
        return;
    if (isStillAt(m_path, m_descriptor))
        ::unlink(m_path.c_str());
    ::close(m_descriptor);
}

std::optional<Holder> FileLock::holderOf(const std::filesystem::path& planFile)
{
    const int descriptor = ::open(pathFor(planFile).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return std::nullopt;
    std::optional<Holder> holder;
    if (grip(descriptor, LOCK_SH) == Grip::Held)
        holder = patientHolder(descriptor);
    ::close(descriptor);
    return holder;
}

}  // namespace botri::store
