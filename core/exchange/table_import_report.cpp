// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the rows of a table, for the preview and for the tables after it.
#include <algorithm>

#include "core/base/counted.h"
#include "core/exchange/record_compare.h"
#include "core/exchange/table_import.h"

namespace botri::exchange {

using model::TableId;

/// Rows of later tables that name a row left out fall with it, and say so.
void TableImport::rememberLeftOut()
{
    for (const Draft& draft : m_drafts) {
        if (!draft.leftOut)
            continue;
        const std::string row = std::to_string(draft.row->number);
        const std::string& sheet = m_sources[draft.source].match->sheet;
        LocalizedText place{"trang tính “", "sheet “"};
        place.vi.append(sheet).append("”, dòng ").append(row);
        place.en.append(sheet).append("”, row ").append(row);
        m_references.addLeftOut(m_table.id, draft.values, place);
    }
}

/// A key that no column gives has one value for all rows: nobody should learn that from the plan.
void TableImport::tellDefaults()
{
    std::map<const SheetMatch*, std::map<std::size_t, int>> defaulted;  // rows taken whose field has no column, by field
    for (const Draft& draft : m_drafts)
        for (std::size_t field = 0; field < m_table.columns.size() && !draft.leftOut; ++field)
            if (const auto& column = m_table.columns[field];
                column.presence == model::Presence::Key && !model::isEmpty(column.whenAbsent) && !hasColumn(draft, field))
                ++defaulted[m_sources[draft.source].match][field];
    for (const auto& [match, fields] : defaulted)
        for (const auto& [field, rows] : fields) {
            const auto& column = m_table.columns[field];
            const auto said = [&](Language language) {
                return "“" + model::displayText(column, column.whenAbsent, language) + "”";
            };
            const auto count = static_cast<long long>(rows);
            Finding finding;
            finding.kind = FindingKind::MissingColumn;
            finding.severity = std::ranges::count(fieldsInDoubt(*match), field) > 0 ? Severity::Warning : Severity::Note;
            finding.file = match->file;
            finding.sheet = match->sheet;
            finding.why = {"không có cột “" + column.heading.vi + "”, nên lấy mặc định " + said(Language::Vietnamese) + " cho "
                    + groupedNumber(count, true) + " dòng",
                "there is no column “" + column.heading.en + "”, so the default " + said(Language::English) + " is taken for "
                    + counted(count, "row", "rows")};
            finding.mend = {"Nếu không đúng, hãy thêm cột này, hoặc ghép cột bằng tay trong cửa sổ chương trình.",
                "If that is wrong, add the column, or match the columns by hand in the window."};
            m_findings.add(std::move(finding));
        }
}

/// What the row leaves open and the model fills in: choices that cannot be unknown, and columns that have a default.
std::vector<std::size_t> TableImport::leftOpen(const Draft& draft) const
{
    std::vector<std::size_t> open;
    for (std::size_t field = 0; field < m_table.columns.size(); ++field)
        if (const auto& column = m_table.columns[field]; column.presence == model::Presence::Optional
            && (model::isEmpty(draft.values[field]) ? column.type == model::ColumnType::Choice
                                                    : !model::isEmpty(column.whenAbsent) && !hasColumn(draft, field)))
            open.push_back(field);
    return open;
}

/// \param open what its sheet left open
void TableImport::noteFilledIn(const Draft& draft, const std::vector<std::size_t>& open)
{
    if (draft.before)
        return;
    if (m_table.id == TableId::Unit) {  // what describes a commune means nothing for a department
        const auto* kind = std::get_if<std::string>(&draft.values[m_table.columnIndex("kind")]);
        if (kind == nullptr || (*kind != "commune" && *kind != "ward" && *kind != "special_zone"))
            return;
    }
    for (const std::size_t field : open)
        if (!model::isEmpty(draft.values[field]))
            ++m_filledIn[{m_sources[draft.source].match, field}];
}

/// A value nobody gave looks like any other in the plan: what a sheet has no columns for is told at once, an empty column by
/// itself.
void TableImport::tellFilledIn()
{
    std::map<const SheetMatch*, std::vector<std::size_t>> withoutColumn;
    for (const auto& [where, rows] : m_filledIn) {
        const auto& [match, field] = where;
        if (std::ranges::count(match->columns, field, &ColumnMatch::field) == 0)
            withoutColumn[match].push_back(field);
        else
            tellFilledIn(*match, {field});
    }
    for (const auto& [match, fields] : withoutColumn)
        tellFilledIn(*match, fields);
}

/// \param fields of the same sheet: one that has a column, or any that have none
void TableImport::tellFilledIn(const SheetMatch& match, const std::vector<std::size_t>& fields)
{
    const model::Record usual = canonicalRecord(m_table.id, model::Record(m_table.columns.size()));
    LocalizedText headings;
    LocalizedText values;
    const auto append = [](LocalizedText& list, const LocalizedText& name) {
        list.vi += (list.vi.empty() ? "“" : ", “") + name.vi + "”";
        list.en += (list.en.empty() ? "“" : ", “") + name.en + "”";
    };
    int rows = 0;
    for (const std::size_t field : fields) {
        const auto& column = m_table.columns[field];
        const model::Value& taken = model::isEmpty(column.whenAbsent) ? usual[field] : column.whenAbsent;
        append(headings, column.heading);
        append(values,
            {model::displayText(column, taken, Language::Vietnamese), model::displayText(column, taken, Language::English)});
        rows = std::max(rows, m_filledIn.at({&match, field}));
    }
    const bool hasColumn = std::ranges::count(match.columns, fields.front(), &ColumnMatch::field) > 0;
    const bool isOne = fields.size() == 1;
    Finding finding;
    finding.kind = hasColumn ? FindingKind::OddSheet : FindingKind::MissingColumn;
    finding.severity = Severity::Warning;
    finding.file = match.file;
    finding.sheet = match.sheet;
    finding.why = {(hasColumn ? "cột " + headings.vi + " để trống ở " : "không có cột " + headings.vi + " cho ")
            + groupedNumber(rows, true) + " dòng mới, nên lấy mặc định " + values.vi,
        (hasColumn      ? "the column " + headings.en + " is empty in "
                : isOne ? "there is no column " + headings.en + " for "
                        : "there are no columns " + headings.en + " for ")
            + counted(rows, "new row", "new rows")
            + (isOne ? ", so the default " + values.en + " is taken" : ", so the defaults " + values.en + " are taken")};
    finding.mend = {"Nếu không đúng, hãy điền cột này rồi nhập lại.", "If that is wrong, fill in the column and import again."};
    m_findings.add(std::move(finding));
}

void TableImport::report(ImportPreview& preview, std::size_t firstChange, const TableCounts& counts)
{
    std::map<std::size_t, std::size_t> changeOf;  // by draft
    for (std::size_t i = firstChange; i < preview.changes.size(); ++i)
        changeOf[m_seen.at(keyOf(m_table, *preview.changes[i].after))] = i;
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        Draft& draft = m_drafts[i];
        ImportedRow row{m_table.id, RowFate::Unchanged, 0, draft.row->number, {}, {}};
        row.sheet = static_cast<std::size_t>(m_sources[draft.source].match - preview.sheets.data());
        if (const auto change = changeOf.find(i); change != changeOf.end()) {
            row.change = change->second;
            row.fate = preview.changes[change->second].before ? RowFate::Changed : RowFate::Added;
        } else {
            row.fate = draft.leftOut ? RowFate::LeftOut : RowFate::Unchanged;
            row.values = std::move(draft.values);
        }
        preview.rows.push_back(std::move(row));
    }
    if (counts.leftOut > 0 || m_drafts.empty() || m_table.id == TableId::PlanInfo)
        return;  // a row left out is in the file, and an empty sheet says nothing: nobody asked for their end
    for (model::Record& record : m_current.records(m_table.id))
        if (!m_seen.contains(keyOf(m_table, record)))
            preview.absent.push_back({m_table.id, std::move(record)});
}

}  // namespace botri::exchange
