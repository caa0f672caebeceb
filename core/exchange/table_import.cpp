// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_import.h"

#include <algorithm>
#include <set>

#include "core/base/vietnamese_text.h"
#include "core/exchange/record_compare.h"
#include "core/exchange/sheet_recognition.h"

namespace botri::exchange {
namespace {

using model::isEmpty;
using model::Presence;
using model::TableId;

const Cell kNothing;
constexpr std::size_t kStepRows = 500;

std::string textOf(const model::Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string{};
}

}  // namespace

TableImport::TableImport(const model::TableDescription& table, const model::Workspace& current, ReferenceIndex& references,
    FindingList& findings, const Job& job)
    : m_table(table), m_current(current), m_references(references), m_findings(findings), m_job(job)
{
}

void TableImport::addSheet(const Sheet& sheet, const SheetMatch& match)
{
    std::set<std::string> specialties;
    for (const ColumnMatch& column : match.columns)
        if (!column.specialty.empty())
            specialties.insert(column.specialty);
    if (specialties.empty())
        return addSource(sheet, match, {}, true);
    for (const std::string& specialty : specialties)
        addSource(sheet, match, specialty, specialty == *specialties.begin());
}

void TableImport::addSource(const Sheet& sheet, const SheetMatch& match, const std::string& specialty, bool first)
{
    SheetSource source{&match, DataRows(sheet, match), {}, {}, {}, false, false, specialty, first};
    source.columnsOf.resize(m_table.columns.size());
    for (const auto role : {ColumnRole::Field, ColumnRole::Fallback})
        for (const ColumnMatch& column : match.columns)
            if (column.role == role && column.field && (column.specialty.empty() || column.specialty == specialty))
                source.columnsOf[*column.field].push_back(&column);
    for (const ColumnMatch& column : match.columns)
        if (column.role == ColumnRole::District)
            source.districts.push_back(&column);
    m_sources.push_back(std::move(source));
    std::size_t done = 0;
    const auto rows = m_sources.back().rows.rows();
    for (const SheetRow* row : rows) {
        if (done++ % kStepRows == 0)
            m_job.report({"Đọc “" + sheet.name + "”", "Reading “" + sheet.name + "”"}, static_cast<std::int64_t>(done),
                static_cast<std::int64_t>(rows.size()));
        readRow(m_sources.size() - 1, *row);
    }
}

/// In a wide sheet most communes leave most specialties empty: that says nothing about them.
bool TableImport::holdsFigures(const SheetSource& source, const SheetRow& row) const
{
    for (const auto& columns : source.columnsOf)
        for (const ColumnMatch* column : columns)
            if (!column->specialty.empty() && !normalizedText(source.rows.cell(row, column->column).shown()).empty())
                return true;
    return false;
}

const Cell& TableImport::firstFilled(
    const SheetSource& source, const SheetRow& row, std::size_t field, const ColumnMatch*& from) const
{
    for (const ColumnMatch* column : source.columnsOf[field]) {
        const Cell& cell = source.rows.cell(row, column->column);
        if (!cell.empty()) {
            from = column;
            return cell;
        }
    }
    return kNothing;
}

void TableImport::noteSection(SheetSource& source, const SheetRow& row)
{
    for (const auto& [column, cell] : row.cells) {
        std::string text = normalizedText(cell.shown());
        // "II. HUYỆN KỲ SƠN"
        if (const auto dot = text.find(". "); dot != std::string::npos && dot <= 5)
            text = text.substr(dot + 2);
        if (const auto district = m_references.knownDistrict(text)) {
            source.sectionDistrict = *district;
            return;
        }
    }
    if (source.sawTotal || !source.firstOfSheet)
        return;  // signatures and remarks below the table
    const auto& [column, cell] = row.cells.front();
    Finding finding;
    finding.kind = FindingKind::OddSheet;
    finding.severity = Severity::Note;
    finding.file = source.match->file;
    finding.sheet = source.match->sheet;
    finding.row = row.number;
    finding.cell = cellReference({row.number, column});
    finding.value = cell.shown();
    finding.why = {"dòng này được coi là dòng tiêu đề nhóm hoặc ghi chú, không đọc",
        "the row was taken for a group heading or a remark and is not read"};
    finding.mend = {"Nếu là số liệu, hãy điền đủ các cột.", "If it is data, fill in its columns."};
    m_findings.add(std::move(finding));
}

void TableImport::readRow(std::size_t sourceIndex, const SheetRow& row)
{
    SheetSource& source = m_sources[sourceIndex];
    const RowNature nature = source.rows.natureOf(row);
    source.sawTotal = source.sawTotal || nature == RowNature::Total;
    if (nature == RowNature::Section)
        noteSection(source, row);
    if (nature != RowNature::Data || (!source.specialty.empty() && !holdsFigures(source, row)))
        return;
    Draft draft{sourceIndex, &row, model::Record(m_table.columns.size()), source.sectionDistrict, false};
    if (!source.districts.empty())
        if (std::string own = normalizedText(source.rows.cell(row, source.districts.front()->column).shown()); !own.empty())
            draft.district = std::move(own);
    for (std::size_t field = 0; field < m_table.columns.size(); ++field) {
        const ColumnMatch* from = nullptr;
        CellReading reading = readCell(m_table.columns[field], firstFilled(source, row, field, from));
        draft.values[field] = std::move(reading.value);
        if (reading.failed())
            reject(draft, field, std::move(*reading.remark));
        else if (reading.remark)
            m_findings.add(findingAt(draft, field, std::move(*reading.remark)));
    }
    if (!source.specialty.empty())
        draft.values[m_table.columnIndex("specialty")] = source.specialty;
    m_drafts.push_back(std::move(draft));
}

Finding TableImport::findingAt(const Draft& draft, std::size_t field, CellRemark remark) const
{
    const SheetSource& source = m_sources[draft.source];
    Finding finding;
    finding.kind = remark.kind;
    finding.severity = remark.severity;
    finding.file = source.match->file;
    finding.sheet = source.match->sheet;
    finding.row = draft.row->number;
    const ColumnMatch* from = source.columnsOf[field].empty() ? nullptr : source.columnsOf[field].front();
    const Cell& cell = firstFilled(source, *draft.row, field, from);
    finding.column = from != nullptr ? from->heading : m_table.columns[field].heading.vi;
    if (from != nullptr)
        finding.cell = cellReference({draft.row->number, from->column});
    if (m_table.columns[field].privacy != model::Privacy::Sensitive)
        finding.value = cell.shown();
    finding.why = std::move(remark.why);
    finding.mend = std::move(remark.mend);
    return finding;
}

void TableImport::reject(Draft& draft, std::size_t field, CellRemark remark)
{
    remark.severity = Severity::Error;
    // What names a row of this import that is left out is surely new.
    if (m_table.columns[field].presence == Presence::Key && remark.kind != FindingKind::DependsOnLeftOut)
        draft.isKeyUnsure = true;
    m_findings.add(findingAt(draft, field, std::move(remark)));
    draft.leftOut = true;
}

void TableImport::fillAbsent(Draft& draft)
{
    for (std::size_t field = 0; field < m_table.columns.size(); ++field) {
        const auto& column = m_table.columns[field];
        if (column.presence == Presence::Key && isEmpty(draft.values[field]))
            draft.values[field] = column.whenAbsent;
    }
    bool keyed = true;
    for (std::size_t field = 0; field < m_table.columns.size(); ++field)
        keyed = keyed
            && (m_table.columns[field].presence != Presence::Key || !problemIn(m_table.columns[field], draft.values[field]));
    const auto existing = keyed ? m_current.find(m_table.id, draft.values) : std::nullopt;
    for (std::size_t field = 0; field < m_table.columns.size(); ++field) {
        if (hasColumn(draft, field) || !isEmpty(draft.values[field]))
            continue;
        draft.values[field] = existing ? (*existing)[field] : m_table.columns[field].whenAbsent;
    }
}

void TableImport::checkRequired(Draft& draft)
{
    for (std::size_t field = 0; field < m_table.columns.size(); ++field) {
        const auto& column = m_table.columns[field];
        if (column.presence == Presence::Optional || !isEmpty(draft.values[field]))
            continue;
        if (hasColumn(draft, field) || column.presence == Presence::Key)
            reject(draft, field,
                {FindingKind::EmptyRequired, Severity::Error, {"ô bắt buộc còn trống", "a required cell is empty"},
                    {"Hãy điền “" + column.heading.vi + "”.", "Fill in “" + column.heading.en + "”."}});
    }
}

/// A new row that is left out anyway still tells which columns it would need: nobody should learn it one import later.
void TableImport::checkColumns(Draft& draft)
{
    if (draft.isKeyUnsure && m_current.rowCount(m_table.id) > 0)
        return;
    std::string absentVi;
    std::string absentEn;
    for (std::size_t field = 0; field < m_table.columns.size(); ++field) {
        const auto& column = m_table.columns[field];
        if (column.presence != Presence::Required || !isEmpty(draft.values[field]) || hasColumn(draft, field))
            continue;
        absentVi += (absentVi.empty() ? "“" : ", “") + column.heading.vi + "”";
        absentEn += (absentEn.empty() ? "“" : ", “") + column.heading.en + "”";
        draft.leftOut = true;
    }
    SheetSource& source = m_sources[draft.source];
    if (absentVi.empty() || std::exchange(source.missingColumnTold, true))
        return;
    Finding finding;
    finding.kind = FindingKind::MissingColumn;
    finding.file = source.match->file;
    finding.sheet = source.match->sheet;
    finding.why = {"thiếu cột " + absentVi + ", nên không thêm được dòng mới vào bảng “" + m_table.title.vi + "”",
        "the column " + absentEn + " is missing, so no new rows can be added to “" + m_table.title.en + "”"};
    const std::string unused = unusedHeadings(source.match->columns);
    finding.mend = {unused.empty() ? "Hãy thêm cột còn thiếu như trong tệp mẫu."
                                   : "Hãy thêm cột còn thiếu như trong tệp mẫu; nếu là một trong các cột chưa dùng đến (" + unused
                + "), hãy đổi tên cột ấy hoặc ghép cột bằng tay trong cửa sổ chương trình.",
        unused.empty() ? "Add the missing column as in the template."
                       : "Add the missing column as in the template; if it is one of those not used (" + unused
                + "), rename that column, or match the columns by hand in the window."};
    m_findings.add(std::move(finding));
}

bool TableImport::repeats(Draft& draft)
{
    const std::size_t index = static_cast<std::size_t>(&draft - m_drafts.data());
    const auto [seen, isNew] = m_seen.try_emplace(keyOf(m_table, draft.values), index);
    if (isNew)
        return false;
    const Draft& first = m_drafts[seen->second];
    const SheetMatch& where = *m_sources[first.source].match;
    const std::string row = std::to_string(first.row->number);
    const std::size_t key =
        static_cast<std::size_t>(std::find_if(m_table.columns.begin(), m_table.columns.end(), [](const auto& column) {
            return column.presence == Presence::Key;
        }) - m_table.columns.begin());
    const bool same = first.values == draft.values;
    const std::string place = "“" + where.sheet + "”, ";
    CellRemark remark{same ? FindingKind::RepeatedRow : FindingKind::ConflictingRow, same ? Severity::Warning : Severity::Error,
        {"trùng mã với dòng " + row + " của " + place
                + (same ? "nội dung như nhau, chỉ đọc một lần" : "nội dung khác nhau, chỉ giữ dòng đầu"),
            "same key as row " + row + " of " + place
                + (same ? "with the same content: read once" : "with other content: the first row is kept")},
        {"Hãy xóa hoặc sửa dòng trùng.", "Delete or correct one of the two."}};
    m_findings.add(findingAt(draft, key, std::move(remark)));
    draft.leftOut = true;
    return true;
}

void TableImport::compare(Draft& draft, TableCounts& counts)
{
    const std::vector<std::size_t> open = leftOpen(draft);
    draft.values = canonicalRecord(m_table.id, draft.values);
    draft.before = m_current.find(m_table.id, draft.values);
    if (draft.before)
        draft.values = withoutSeemingChanges(std::move(draft.values), *draft.before);
    if (repeats(draft))
        return;
    noteFilledIn(draft, open);
    if (!refersToItself())
        m_references.add(m_table.id, draft.values);
    draft.isChange = draft.before != draft.values;
    ++(!draft.isChange ? counts.unchanged : draft.before ? counts.changed : counts.added);
}

/// In the order of keys, so that making them costs little.
std::vector<model::RowChange> TableImport::takeChanges()
{
    std::vector<model::RowChange> changes;
    for (const auto& [key, index] : m_seen)
        if (Draft& draft = m_drafts[index]; draft.isChange)
            changes.push_back({m_table.id, draft.before, draft.values});
    return changes;
}

void TableImport::dropOrphans(std::vector<model::RowChange>& changes, TableCounts& counts)
{
    // Rows that refer to their own table are settled last, when all of its rows are known; parents go first.
    for (std::size_t field = 0; field < m_table.columns.size(); ++field) {
        if (m_table.columns[field].refersTo != m_table.id)
            continue;
        std::set<std::string> known;
        for (const model::Record& record : m_current.records(m_table.id))
            known.insert(textOf(record[0]));
        std::vector<model::RowChange> ordered;
        for (bool progress = true; progress;) {
            progress = false;
            std::erase_if(changes, [&](model::RowChange& change) {
                const std::string parent = textOf((*change.after)[field]);
                if (!parent.empty() && !known.contains(parent))
                    return false;
                known.insert(textOf((*change.after)[0]));
                ordered.push_back(std::move(change));
                return progress = true;
            });
        }
        for (const model::RowChange& change : changes) {
            const auto seen = m_seen.find(keyOf(m_table, *change.after));
            Draft& draft = m_drafts[seen->second];
            --(change.before ? counts.changed : counts.added);
            ++counts.leftOut;
            reject(draft, field,
                {FindingKind::UnknownReference, Severity::Error,
                    {"không có “" + textOf((*change.after)[field]) + "” trong bảng “" + m_table.title.vi + "”",
                        "there is no “" + textOf((*change.after)[field]) + "” in “" + m_table.title.en + "”"},
                    {"Hãy thêm dòng được nhắc đến, hoặc sửa lại mã.", "Add the row it refers to, or correct the code."}});
        }
        changes = std::move(ordered);
    }
}

/// Whether its rows can fall with the rows they name: then they become known only at the end.
bool TableImport::refersToItself() const
{
    return std::any_of(
        m_table.columns.begin(), m_table.columns.end(), [this](const auto& column) { return column.refersTo == m_table.id; });
}

void TableImport::settle(Draft& draft)
{
    if (m_table.id == TableId::Unit)
        completeUnit(draft);
    settleDistricts(draft);
    settleReferences(draft);
    fillAbsent(draft);
    const bool wasLeftOut = draft.leftOut;
    checkColumns(draft);
    if (!wasLeftOut)
        checkRequired(draft);
}

void TableImport::finish(ImportPreview& preview)
{
    if (m_sources.empty())
        return;
    TableCounts counts{m_table.id};
    std::size_t done = 0;
    for (Draft& draft : m_drafts) {
        if (done++ % kStepRows == 0)
            m_job.report({"Kiểm tra “" + m_table.title.vi + "”", "Checking “" + m_table.title.en + "”"},
                static_cast<std::int64_t>(done), static_cast<std::int64_t>(m_drafts.size()));
        settle(draft);
        if (!draft.leftOut)
            compare(draft, counts);
        counts.leftOut += draft.leftOut ? 1 : 0;
    }
    std::vector<model::RowChange> changes = takeChanges();
    dropOrphans(changes, counts);
    tellDefaults();
    tellFilledIn();
    for (const model::RowChange& change : changes)
        if (refersToItself())
            m_references.add(m_table.id, *change.after);
    preview.counts.push_back(counts);
    const std::size_t firstChange = preview.changes.size();
    std::move(changes.begin(), changes.end(), std::back_inserter(preview.changes));
    rememberLeftOut();
    report(preview, firstChange, counts);
}

}  // namespace botri::exchange
