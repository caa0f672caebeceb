// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>

namespace botri::store {
namespace {

namespace fs = std::filesystem;

StoreProblem problemOf(int error)
{
    switch (error) {
    case EEXIST:
    case EISDIR:
    case ENOTEMPTY: return StoreProblem::AlreadyExists;
    case ENOENT:
    case ENOTDIR: return StoreProblem::NoFolder;
    case EACCES:
    case EPERM: return StoreProblem::NoPermission;
    case EROFS: return StoreProblem::ReadOnly;
    case ENOSPC:
    case EDQUOT: return StoreProblem::DiskFull;
    default: return StoreProblem::Failed;
    }
}

/// A cut-off save that a former file of the same name left behind would be played back into the new one.
void removeSideFiles(const fs::path& target)
{
    std::error_code ignored;
    for (const char* suffix : {"-journal", "-wal", "-shm"})
        fs::remove(fs::path(target) += suffix, ignored);
}

bool flush(const fs::path& path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
}

bool moveWithoutReplacing(const fs::path& from, const fs::path& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    // Not every disk knows that call; a second name for the same file does as well.
    return errno == EINVAL && ::link(from.c_str(), to.c_str()) == 0 && ::unlink(from.c_str()) == 0;
}

fs::path folderOf(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

}  // namespace

NewFile::NewFile(fs::path target, StoreOperation operation, Existing existing)
    : m_target(std::move(target)), m_operation(operation), m_existing(existing)
{
    std::error_code error;
    const fs::file_status status = fs::symlink_status(m_target, error);
    if (fs::exists(status) && (existing == Existing::Keep || fs::is_directory(status)))
        fail(EEXIST);
    for (int i = 0; m_temporary.empty(); ++i) {
        const fs::path name = folderOf(m_target)
            / ("." + m_target.filename().string() + "." + std::to_string(::getpid()) + "-" + std::to_string(i) + ".part");
        const int descriptor = ::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            ::close(descriptor);
            m_temporary = name;
        } else if (errno != EEXIST) {
            fail(errno);
        }
    }
}

NewFile::~NewFile()
{
    if (m_published)
        return;
    std::error_code ignored;
    fs::remove(m_temporary, ignored);
    removeSideFiles(m_temporary);
}

void NewFile::publish()
{
    if (!flush(m_temporary, O_RDWR))
        fail(errno);
    if (m_existing == Existing::Replace || !fs::exists(m_target))
        removeSideFiles(m_target);
    const bool moved = m_existing == Existing::Replace ? std::rename(m_temporary.c_str(), m_target.c_str()) == 0
                                                       : moveWithoutReplacing(m_temporary, m_target);
    if (!moved)
        fail(errno);
    m_published = true;
    // Some network disks cannot flush a folder; the file itself is safe.
    flush(folderOf(m_target), O_RDONLY | O_DIRECTORY);
}

void NewFile::fail(int error) const
{
    throw StoreError(problemOf(error), m_operation, m_target, std::strerror(error));
}

}  // namespace botri::store
