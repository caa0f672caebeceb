// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/exchange/finding.h"
#include "core/exchange/sheet.h"
#include "core/model/workspace.h"

namespace botri::exchange {

/// What a column of a sheet is taken for.
enum class ColumnRole {
    Field,     ///< a column of the table
    Fallback,  ///< a second column for the same field, read where the first is empty (a name beside a code)
    District,  ///< former district: tells communes of one name apart
    Ordinal,   ///< STT
    Unused
};

struct ColumnMatch {
    int column = 0;       ///< in the sheet, from 1
    std::string heading;  ///< as the sheet writes it; two levels joined with " - "; empty: none
    ColumnRole role = ColumnRole::Unused;
    std::optional<std::size_t> field;  ///< index in the table's columns, for Field and Fallback
    std::string specialty = {};        ///< of a wide sheet: the code its figures are of; empty for columns of the whole row
};

/// How one sheet was understood, to be shown and corrected.
struct SheetMatch {
    std::string file;
    std::string sheet;
    std::optional<model::TableId> table;  ///< empty: not imported
    int firstHeadingRow = 0;
    int lastHeadingRow = 0;
    std::vector<ColumnMatch> columns;
    std::vector<std::size_t> missingKeys;  ///< fields without which no row can be told from another; then no row is read
    bool hidden = false;                   ///< the sheet is hidden in the workbook

    /// Is it a sheet of one row a commune and a column, or several, a specialty?
    [[nodiscard]] bool isWide() const;
};

/// Fields that every row needs and no column was found for, while a column of the sheet is used for nothing: it may be the one.
/// Fields with a usual value are among them. In the order of the table's columns.
[[nodiscard]] std::vector<std::size_t> fieldsInDoubt(const SheetMatch& match);

/// A person's correction of a SheetMatch.
struct SheetChoice {
    std::string file;
    std::string sheet;
    std::optional<model::TableId> table;                ///< empty: leave this sheet out
    std::map<int, std::optional<std::size_t>> columns;  ///< sheet column → field; empty: do not use it. Others stay as recognised
    int headingRow = 0;  ///< the last row of the headings; 0: as recognised, or the first filled row where nothing was
};

struct TableCounts {
    model::TableId table;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int leftOut = 0;  ///< rows with an error
};

enum class RowFate { Added, Changed, Unchanged, LeftOut };

/// What becomes of one row of a sheet.
struct ImportedRow {
    model::TableId table;
    RowFate fate = RowFate::Unchanged;
    std::size_t sheet = 0;              ///< index in ImportPreview::sheets
    int row = 0;                        ///< in the sheet, from 1
    std::optional<std::size_t> change;  ///< index in ImportPreview::changes, for Added and Changed
    model::Record values;               ///< as read, for the others; a row left out may hold names where codes belong
};

/// A row of the plan that none of the sheets of its table has.
struct AbsentRow {
    model::TableId table;
    model::Record record;
};

/// What an import would do. Nothing has been written.
struct ImportPreview {
    std::vector<SheetMatch> sheets;
    std::vector<TableCounts> counts;        ///< of the tables that occur, in the order of allTables()
    std::vector<model::RowChange> changes;  ///< for one act; references point backwards or to rows that are there
    std::vector<Finding> findings;          ///< the gravest first, causes before what follows from them, then in the
                                            ///< order of allTables(), files, sheets and rows
    std::vector<ImportedRow> rows;          ///< by table, then as the sheets have them
    std::vector<AbsentRow> absent;          ///< only of tables of which rows were read and none left out

    [[nodiscard]] int count(Severity severity) const;
};

/// Reads the rows of `workbooks` against `current` and says what would change.
///
/// Sheets are recognised by name and headings, whatever the order, case or marks; title rows above, two-level headings, STT
/// columns, numbering rows, totals and signature lines are seen for what they are. A good row is kept when its neighbour is bad.
/// A row whose key exists already becomes a change; columns the sheet does not have keep the values they have.
/// Importing the same files again after applying `changes` gives no changes.
/// \param choices corrections of the matching; sheets not named are recognised.
/// \throws JobCancelled when `job` is stopped. Never throws for what the sheets hold.
/// Deterministic. O(rows · log rows). Touches no shared state.
[[nodiscard]] ImportPreview previewImport(const model::Workspace& current, std::span<const Workbook> workbooks,
    const Job& job = {}, std::span<const SheetChoice> choices = {});

/// As above for files; one that cannot be read becomes a finding.
[[nodiscard]] ImportPreview previewImportFiles(const model::Workspace& current, std::span<const std::filesystem::path> files,
    const Job& job = {}, std::span<const SheetChoice> choices = {});

}  // namespace botri::exchange
