// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/atomic_file.h"

#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "core/exchange/exchange_error.h"

namespace botri::exchange {
namespace {

namespace fs = std::filesystem;

/// A new empty file beside `target`, with the rights a plainly created file would have.
fs::path createdBeside(const fs::path& target)
{
    std::string name = target.string() + ".XXXXXX";
    const int descriptor = mkstemp(name.data());
    if (descriptor < 0)
        throw ExchangeError(ExchangeErrorCode::CannotCreate, "create", target);
    struct stat old {};
    const mode_t mask = umask(0);
    umask(mask);
    const mode_t mode = stat(target.c_str(), &old) == 0 ? (old.st_mode & 0777U) : (0666U & ~mask);
    if (fchmod(descriptor, mode) != 0) { /* the stricter rights of mkstemp stay */
    }
    close(descriptor);
    return name;
}

bool flushedToDisk(const fs::path& path)
{
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = fsync(descriptor) == 0;
    close(descriptor);
    return done;
}

}  // namespace

AtomicFile::AtomicFile(fs::path target) : m_target(std::move(target)), m_temporary(createdBeside(m_target)) {}

AtomicFile::~AtomicFile()
{
    std::error_code ignored;
    if (!m_committed)
        fs::remove(m_temporary, ignored);
}

void AtomicFile::write(std::string_view bytes)
{
    std::ofstream out(m_temporary, std::ios::binary | std::ios::app);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out)
        throw ExchangeError(ExchangeErrorCode::CannotWrite, "write", m_target);
}

void AtomicFile::commit()
{
    if (!flushedToDisk(m_temporary))
        throw ExchangeError(ExchangeErrorCode::CannotWrite, "flush", m_target);
    std::error_code failed;
    fs::rename(m_temporary, m_target, failed);
    if (failed)
        throw ExchangeError(ExchangeErrorCode::CannotReplace, "rename", m_target);
    m_committed = true;
}

}  // namespace botri::exchange
