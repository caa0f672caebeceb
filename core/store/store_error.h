// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

#include "core/base/localized_text.h"
#include "core/store/holder.h"

namespace botri::store {

/// What the world did to a plan file. In every case the file on disk is as it was before the operation.
enum class StoreProblem {
    NotFound,  ///< no file of that name
    IsFolder,
    Empty,          ///< zero bytes
    NotAPlanFile,   ///< another program's file, SQLite or not
    Newer,          ///< written by a newer version of the program
    Truncated,      ///< the end is missing, as after a broken download or copy
    Damaged,        ///< the contents contradict themselves
    Unfinished,     ///< a save was cut off, and read-only access may not clean up
    ReadOnly,       ///< file, folder or disk is protected against writing
    NoPermission,   ///< this user may not read it, or not create it there
    InUse,          ///< another program has it open for writing; holder() says who
    Busy,           ///< another program kept it locked for longer than we wait
    AlreadyExists,  ///< nothing is overwritten unasked
    NoFolder,       ///< the folder to create it in does not exist
    DiskFull,
    MovedAway,       ///< moved, deleted or replaced while it was open
    ChangedOutside,  ///< another program wrote into it while it was open
    Failed           ///< the disk or network failed in another way
};

enum class StoreOperation { Create, Open, Read, Save, Copy, Upgrade };

/// Thrown at the boundary of the store, handled once where a command or a job ends.
class StoreError : public std::runtime_error {
public:
    /// \param detail what the system or SQLite said, for the log; not part of message().
    StoreError(StoreProblem problem, StoreOperation operation, std::filesystem::path path, std::string detail = {},
        std::optional<Holder> holder = std::nullopt);

    [[nodiscard]] StoreProblem problem() const { return m_problem; }
    [[nodiscard]] StoreOperation operation() const { return m_operation; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const std::string& detail() const { return m_detail; }
    [[nodiscard]] const std::optional<Holder>& holder() const { return m_holder; }

    /// What happened, to which file, what is safe and what to do: two or three sentences for a person.
    [[nodiscard]] LocalizedText message() const;

private:
    StoreProblem m_problem;
    StoreOperation m_operation;
    std::filesystem::path m_path;
    std::string m_detail;
    std::optional<Holder> m_holder;
};

}  // namespace botri::store
