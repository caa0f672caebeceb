// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace botri::store {

/// What the first bytes of a plan file say.
struct FileProbe {
    int version = 0;
    bool writeAheadLog = false;  ///< some other tool left it in that mode
    bool hasJournal = false;     ///< a rollback journal lies beside it: a save is going on or was cut off
};

/// Looks at the file as bytes, before SQLite may touch anything.
/// \throws StoreError NotFound, IsFolder, Empty, NotAPlanFile, Newer, Truncated, Damaged, NoPermission.
[[nodiscard]] FileProbe probe(const std::filesystem::path& path, int newestVersion);

/// \throws StoreError ReadOnly when the file or its folder may not be written. Mode bits count for the superuser too:
/// who takes the write permission off a file means it.
void requireWritable(const std::filesystem::path& path);

}  // namespace botri::store
