// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <variant>
#include <vector>

#include "core/model/workspace.h"
#include "ui/shell/places.h"
#include "ui/subject.h"
#include "ui/text/words.h"

class QAction;

namespace botri::ui {

/// Something that can be found by its name, and where it leads.
struct SearchEntry {
    QString title;
    QString detail;  ///< what kind of thing it is, or where it belongs
    QString icon;    ///< name of a line icon
    std::variant<Place, QAction*, Subject> target;
    std::string folded;  ///< title and detail as foldedText()
    std::string foldedTitle = {};
};

/// Finds by words with or without diacritics, each anywhere in title or detail, best first: names that hold what was typed
/// as whole words, names that begin with it, details that hold it as whole words, names and details with words that begin with
/// it, the rest. Names of the data go before commands and pages that only begin with it, which keep a few places of their own.
/// Within these in the order of adding.
class SearchIndex {
public:
    void add(SearchEntry entry);
    void clear() { m_entries.clear(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] const SearchEntry& entry(std::size_t index) const { return m_entries[index]; }

    /// Indexes of the best `limit` entries. Nothing typed finds the first ones. O(all text).
    [[nodiscard]] std::vector<std::size_t> find(const QString& words, std::size_t limit) const;

private:
    std::vector<SearchEntry> m_entries;
};

/// Adds every unit, person and head-count of the workspace.
void addNamesOf(const model::Workspace& workspace, const Words& words, SearchIndex& index);

}  // namespace botri::ui
