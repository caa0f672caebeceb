// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/localized_text.h"
#include "core/exchange/workbook_reader.h"

namespace botri::exchange {

enum class Severity {
    Error,    ///< the row, sheet or file is left out
    Warning,  ///< taken, but look at it
    Note      ///< only so that nothing happens silently
};

enum class FindingKind {
    UnreadableFile,
    OddSheet,  // the file
    UnknownSheet,
    HiddenSheet,
    NoHeading,
    MissingColumn,
    UnusedColumn,
    RepeatedHeading,  // the sheet
    EmptyRequired,
    WrongType,
    WrongDate,
    WrongChoice,
    OutOfRange,
    ExcelError,  // one cell
    UnknownReference,
    AmbiguousReference,
    GuessedReference,
    AmbiguousNumber,
    RepeatedRow,
    ConflictingRow,    // two rows
    DependsOnLeftOut,  // a row that is left out itself
    TooManyFindings
};

/// Something to know about what was to be imported: where, what, why and how to mend it.
struct Finding {
    FindingKind kind = FindingKind::OddSheet;
    Severity severity = Severity::Error;
    std::string file;
    std::string sheet;   ///< empty: the whole file
    int row = 0;         ///< 0: the whole sheet
    std::string column;  ///< its heading as the sheet writes it
    std::string cell;    ///< "B12"
    std::string value;   ///< as shown in the sheet; left empty for sensitive columns
    LocalizedText why;
    LocalizedText mend;

    /// "a.xlsx › Nhân sự › B12 “31/02/2025”: … …" in one line.
    [[nodiscard]] LocalizedText text() const;
};

[[nodiscard]] Finding findingOf(const ReadFailure& failure);

/// What findings of this kind have in common, in a few words: "Không có trong danh mục".
[[nodiscard]] const LocalizedText& nameOf(FindingKind kind);

}  // namespace botri::exchange
