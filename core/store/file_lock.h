// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "core/store/holder.h"

namespace botri::store {

/// The right to write one plan file: an advisory lock on a small file beside it that says who holds it.
/// The system lets go of it when the program ends in whatever way; what a dead program left behind is taken over.
class FileLock {
public:
    /// \throws StoreError InUse with the holder, ReadOnly when no file may be made in the folder.
    /// On a disk that knows no locks the result protects nothing; SQLite's own locks then have to do.
    explicit FileLock(const std::filesystem::path& planFile);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    ~FileLock();

    [[nodiscard]] static std::filesystem::path pathFor(const std::filesystem::path& planFile);
    /// Who holds the lock of `planFile` now; nothing when nobody does. Changes nothing.
    [[nodiscard]] static std::optional<Holder> holderOf(const std::filesystem::path& planFile);

private:
    std::filesystem::path m_path;
    int m_descriptor = -1;
};

}  // namespace botri::store
