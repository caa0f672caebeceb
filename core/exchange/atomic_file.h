// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace botri::exchange {

/// A file written beside its target and renamed into place, so that the target is either as before or complete.
/// Without commit() the temporary file is removed again.
class AtomicFile {
public:
    /// \throws ExchangeError (CannotCreate) when no file can be made in the folder of `target`.
    explicit AtomicFile(std::filesystem::path target);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /// Where to write until commit().
    [[nodiscard]] const std::filesystem::path& temporaryPath() const { return m_temporary; }
    /// \throws ExchangeError (CannotWrite).
    void write(std::string_view bytes);
    /// Flushes to the disk and renames. \throws ExchangeError (CannotWrite, CannotReplace).
    void commit();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    bool m_committed = false;
};

}  // namespace botri::exchange
