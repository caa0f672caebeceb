// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/base/localized_text.h"
#include "core/model/workspace.h"

namespace botri::acts {

/// Who still names a code: the first few rows in words, and how many there are in all.
struct Referrers {
    std::vector<LocalizedText> titles;  ///< "Nhân sự: Nguyễn Văn A"
    std::size_t count = 0;

    /// "Nhân sự: A; Nhân sự: B; và 12 dòng nữa"
    [[nodiscard]] LocalizedText text() const;
};

/// The columns of `where` that may name rows of `table`.
[[nodiscard]] std::vector<std::size_t> columnsNaming(model::TableId where, model::TableId table);

/// May rows of other tables name rows of this one?
[[nodiscard]] bool isReferredTo(model::TableId table);

/// The rows of `workspace` that name a code of `codes` as one of `table`, by that code. O(all rows that may).
/// A decision whose person went and whose head-count of the same code is there still names somebody.
[[nodiscard]] std::map<std::string, Referrers> referrersOf(
    const model::Workspace& workspace, model::TableId table, const std::set<std::string>& codes);

/// Is this the code of a named person or of a head-count? Both share one space of codes.
[[nodiscard]] bool namesSomebody(const model::Workspace& workspace, const model::StaffCode& staff);

}  // namespace botri::acts
