// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/exchange/cell_value.h"
#include "core/exchange/reference_index.h"

namespace botri::exchange {

/// Reads what a person types or pastes into the cells of one table, as forgiving as an import: choices by name, dates and
/// numbers as people write them, rows of other tables by code or by name.
class TypedCells {
public:
    /// Learns the names of the tables that `table` refers to. O(their rows · log).
    TypedCells(const model::Workspace& workspace, model::TableId table);

    /// The value, with references as codes. Empty text is an empty value; an error when the column needs one.
    [[nodiscard]] CellReading read(std::size_t column, const std::string& text);

private:
    [[nodiscard]] CellReading withCodes(const model::ColumnDescription& column, const std::string& text);
    [[nodiscard]] CellReading codeOf(model::TableId target, const std::string& text);

    const model::TableDescription& m_table;
    ReferenceIndex m_references;
};

}  // namespace botri::exchange
