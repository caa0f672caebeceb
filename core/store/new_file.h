// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/store/database.h"

namespace botri::store {

/// A file written under a hidden name beside its target and given its name when it is complete.
/// Without publish() it goes away again.
class NewFile {
public:
    /// \throws StoreError AlreadyExists, NoFolder, NoPermission, ReadOnly, DiskFull.
    NewFile(std::filesystem::path target, StoreOperation operation, Existing existing);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] const std::filesystem::path& temporaryPath() const { return m_temporary; }

    /// Gives the file its name in one step. \pre nobody has it open.
    /// \throws StoreError AlreadyExists when a file of that name appeared meanwhile and is to be kept.
    void publish();

private:
    [[noreturn]] void fail(int error) const;

    std::filesystem::path m_target;
    StoreOperation m_operation;
    Existing m_existing;
    std::filesystem::path m_temporary;
    bool m_published = false;
};

}  // namespace botri::store
