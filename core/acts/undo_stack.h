// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/acts/act.h"

namespace botri::acts {

/// What can be undone and redone, as the journal says: feed it all entries in order.
class UndoStack {
public:
    /// \return false when the entry undoes or redoes something that is not next in line; it then changes nothing.
    bool record(std::int64_t sequence, ActKind kind, std::optional<std::int64_t> undoes, std::optional<std::int64_t> redoes);

    /// Sequence of the act that undo takes back next.
    [[nodiscard]] std::optional<std::int64_t> undoable() const;
    [[nodiscard]] std::optional<std::int64_t> redoable() const;

private:
    std::vector<std::int64_t> m_done;
    std::vector<std::int64_t> m_takenBack;
};

}  // namespace botri::acts
