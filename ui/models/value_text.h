// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/workspace.h"

namespace botri::ui {

/// A value as a person reads it: choices and codes by name, dates dd/mm/yyyy, yes and no in words.
[[nodiscard]] QString valueText(
    const model::Workspace& workspace, const model::ColumnDescription& column, const model::Value& value, Language language);

/// What stands over values shown as valueText(): a heading that promises codes says what the names are of.
[[nodiscard]] LocalizedText valueHeading(const model::ColumnDescription& column);

/// The name of the row that a code names; the code itself when there is no such row.
[[nodiscard]] QString nameOfCode(
    const model::Workspace& workspace, model::TableId table, const std::string& code, Language language);

}  // namespace botri::ui
