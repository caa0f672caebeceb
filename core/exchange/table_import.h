// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/exchange/cell_value.h"
#include "core/exchange/data_rows.h"
#include "core/exchange/finding_list.h"
#include "core/exchange/import.h"
#include "core/exchange/reference_index.h"

namespace botri::exchange {

/// The rows of all sheets of one table on their way to become changes.
class TableImport {
public:
    TableImport(const model::TableDescription& table, const model::Workspace& current, ReferenceIndex& references,
        FindingList& findings, const Job& job);

    /// Reads the cells of a matched sheet; both must outlive this.
    void addSheet(const Sheet& sheet, const SheetMatch& match);
    /// Settles references, completes rows, compares them with the workspace; good rows become known to later tables.
    void finish(ImportPreview& preview);

private:
    struct SheetSource {
        const SheetMatch* match;
        DataRows rows;
        std::vector<std::vector<const ColumnMatch*>> columnsOf;  ///< by field, best first
        std::vector<const ColumnMatch*> districts;
        std::string sectionDistrict;  ///< of the last section line above
        bool sawTotal = false;
        bool missingColumnTold = false;
        std::string specialty = {};  ///< of a wide sheet: the one these columns are of
        bool firstOfSheet = true;    ///< a wide sheet is read once for each specialty
    };
    struct Draft {
        std::size_t source;
        const SheetRow* row;
        model::Record values;
        std::string district;
        bool leftOut = false;
        bool isKeyUnsure = false;  ///< which row it is cannot be told
        bool isChange = false;
        std::optional<model::Record> before = {};  ///< the row it changes
    };

    void addSource(const Sheet& sheet, const SheetMatch& match, const std::string& specialty, bool first);
    [[nodiscard]] bool holdsFigures(const SheetSource& source, const SheetRow& row) const;
    void readRow(std::size_t source, const SheetRow& row);
    void noteSection(SheetSource& source, const SheetRow& row);
    const Cell& firstFilled(const SheetSource& source, const SheetRow& row, std::size_t field, const ColumnMatch*& from) const;
    void completeUnit(Draft& draft);
    void settleDistricts(Draft& draft);
    void settleReferences(Draft& draft);
    [[nodiscard]] std::string districtFor(const Draft& draft, std::size_t field) const;
    void settleReference(Draft& draft, std::size_t field);
    std::vector<std::string> separateParts(const std::string& text, model::TableId target);
    std::optional<std::string> resolved(Draft& draft, std::size_t field, const std::string& text);
    [[nodiscard]] LocalizedText adviceFor(
        const model::TableDescription& target, const std::string& text, const std::string& labels) const;
    void fillAbsent(Draft& draft);
    void checkColumns(Draft& draft);
    void checkRequired(Draft& draft);
    [[nodiscard]] std::vector<std::size_t> leftOpen(const Draft& draft) const;
    void noteFilledIn(const Draft& draft, const std::vector<std::size_t>& open);
    void tellDefaults();
    void tellFilledIn();
    void tellFilledIn(const SheetMatch& match, const std::vector<std::size_t>& fields);
    void settle(Draft& draft);
    void compare(Draft& draft, TableCounts& counts);
    bool repeats(Draft& draft);
    [[nodiscard]] std::vector<model::RowChange> takeChanges();
    void report(ImportPreview& preview, std::size_t firstChange, const TableCounts& counts);
    void rememberLeftOut();
    void dropOrphans(std::vector<model::RowChange>& changes, TableCounts& counts);

    [[nodiscard]] bool refersToItself() const;
    [[nodiscard]] bool hasColumn(const Draft& draft, std::size_t field) const
    {
        return !m_sources[draft.source].columnsOf[field].empty();
    }
    Finding findingAt(const Draft& draft, std::size_t field, CellRemark remark) const;
    void reject(Draft& draft, std::size_t field, CellRemark remark);

    const model::TableDescription& m_table;
    const model::Workspace& m_current;
    ReferenceIndex& m_references;
    FindingList& m_findings;
    const Job& m_job;
    std::vector<SheetSource> m_sources;
    std::vector<Draft> m_drafts;
    std::map<std::pair<const SheetMatch*, std::size_t>, int> m_filledIn;  ///< new rows whose field the model filled in
    std::map<std::string, std::size_t> m_seen;                            ///< key → index of the draft that has it
};

}  // namespace botri::exchange
