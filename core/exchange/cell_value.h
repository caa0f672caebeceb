// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/exchange/finding.h"
#include "core/exchange/sheet.h"
#include "core/model/column.h"

namespace botri::exchange {

/// What is to be said about one cell.
struct CellRemark {
    FindingKind kind;
    Severity severity;
    LocalizedText why;
    LocalizedText mend;
};

/// A cell as a field takes it. A value may come with a remark; an error comes without a value.
struct CellReading {
    model::Value value;
    std::optional<CellRemark> remark;

    [[nodiscard]] bool failed() const { return remark && remark->severity == Severity::Error; }
};

/// Reads `cell` for `column`: numbers typed as text, dates typed as text or stored as bare numbers, "x" for yes, choices by key
/// or by name. References stay as typed text: what they name is decided elsewhere. Ranges are checked; an empty cell is an
/// empty value, required or not.
[[nodiscard]] CellReading readCell(const model::ColumnDescription& column, const Cell& cell);

/// Each line as normalizedText(), empty lines at both ends dropped.
[[nodiscard]] std::string normalizedLines(std::string_view text);

}  // namespace botri::exchange
