// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/undo_stack.h"

namespace botri::acts {
namespace {

std::optional<std::int64_t> lastOf(const std::vector<std::int64_t>& sequences)
{
    return sequences.empty() ? std::nullopt : std::optional(sequences.back());
}

void moveLast(std::vector<std::int64_t>& from, std::vector<std::int64_t>& to)
{
    to.push_back(from.back());
    from.pop_back();
}

}  // namespace

bool UndoStack::record(
    std::int64_t sequence, ActKind kind, std::optional<std::int64_t> undoes, std::optional<std::int64_t> redoes)
{
    if (kind == ActKind::Undo || kind == ActKind::Redo) {
        const bool undo = kind == ActKind::Undo;
        const auto named = undo ? undoes : redoes;
        if (!named || named != (undo ? undoable() : redoable()))
            return false;
        moveLast(undo ? m_done : m_takenBack, undo ? m_takenBack : m_done);
        return true;
    }
    m_takenBack.clear();
    // Before the act that made the file there is nothing to go back to.
    if (sequence > 1)
        m_done.push_back(sequence);
    return !undoes && !redoes;
}

std::optional<std::int64_t> UndoStack::undoable() const
{
    return lastOf(m_done);
}

std::optional<std::int64_t> UndoStack::redoable() const
{
    return lastOf(m_takenBack);
}

}  // namespace botri::acts
