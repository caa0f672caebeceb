// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include <algorithm>

#include "core/exchange/sheet_recognition.h"
#include "core/exchange/table_import.h"

namespace botri::exchange {
namespace {

struct MatchedSheet {
    const Sheet* sheet;
    std::size_t match;  ///< index in ImportPreview::sheets
};

const SheetChoice* choiceFor(std::span<const SheetChoice> choices, const std::string& file, const std::string& sheet)
{
    const auto found = std::find_if(
        choices.begin(), choices.end(), [&](const SheetChoice& each) { return each.file == file && each.sheet == sheet; });
    return found == choices.end() ? nullptr : &*found;
}

Finding sheetFinding(
    const std::string& file, const Sheet& sheet, FindingKind kind, Severity severity, LocalizedText why, LocalizedText mend)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.file = file;
    finding.sheet = sheet.name;
    finding.why = std::move(why);
    finding.mend = std::move(mend);
    return finding;
}

void passOnNotes(const std::string& file, const Sheet& sheet, FindingList& findings)
{
    for (const ReadNote& note : sheet.notes) {
        Finding finding = sheetFinding(file, sheet, FindingKind::OddSheet, Severity::Warning, note.why, note.mend);
        finding.row = note.place.row;
        if (note.place.row > 0)
            finding.cell = cellReference(note.place);
        findings.add(std::move(finding));
    }
}

/// Recognises every sheet that may hold data.
std::vector<MatchedSheet> matchSheets(const model::Workspace& current, std::span<const Workbook> workbooks,
    std::span<const SheetChoice> choices, ImportPreview& preview, FindingList& findings)
{
    const SpecialtyHeads specialties(current);
    std::vector<MatchedSheet> matched;
    for (const Workbook& workbook : workbooks)
        for (const Sheet& sheet : workbook.sheets) {
            const SheetChoice* choice = choiceFor(choices, workbook.fileName, sheet.name);
            if (holdsNoData(sheet) && choice == nullptr)
                continue;
            if (sheet.hidden && choice == nullptr) {
                findings.add(sheetFinding(workbook.fileName, sheet, FindingKind::HiddenSheet, Severity::Note,
                    {"trang tính ẩn không được đọc", "hidden sheets are not read"},
                    {"Nếu cần nhập, hãy cho hiện trang tính này, hoặc chọn bảng cho nó ở bước “Trang tính và cột” "
                     "trong cửa sổ chương trình.",
                        "If it is needed, unhide it, or choose its table in the step “Sheets and columns” of the window."}));
                SheetMatch hidden;
                hidden.file = workbook.fileName;
                hidden.sheet = sheet.name;
                hidden.hidden = true;
                preview.sheets.push_back(std::move(hidden));
                continue;
            }
            RecognisedSheet recognised = recogniseSheet(workbook.fileName, sheet, choice, specialties);
            for (Finding& finding : recognised.findings)
                findings.add(std::move(finding));
            passOnNotes(workbook.fileName, sheet, findings);
            if (recognised.match.missingKeys.empty())
                matched.push_back({&sheet, preview.sheets.size()});
            preview.sheets.push_back(std::move(recognised.match));
        }
    return matched;
}

void importAll(const model::Workspace& current, std::span<const Workbook> workbooks, const Job& job,
    std::span<const SheetChoice> choices, ImportPreview& preview, FindingList& findings)
{
    const std::vector<MatchedSheet> matched = matchSheets(current, workbooks, choices, preview, findings);
    ReferenceIndex references(current);
    for (const model::TableId id : model::allTables()) {
        job.throwIfCancelled();
        TableImport table(model::describe(id), current, references, findings, job);
        for (const MatchedSheet& each : matched)
            if (preview.sheets[each.match].table == id)
                table.addSheet(*each.sheet, preview.sheets[each.match]);
        table.finish(preview);
    }
    preview.findings = findings.take(preview.sheets);
}

}  // namespace

bool SheetMatch::isWide() const
{
    return std::any_of(columns.begin(), columns.end(), [](const ColumnMatch& column) { return !column.specialty.empty(); });
}

std::vector<std::size_t> fieldsInDoubt(const SheetMatch& match)
{
    const auto isLeftOver = [](const ColumnMatch& each) { return each.role == ColumnRole::Unused && !each.heading.empty(); };
    if (!match.table || std::none_of(match.columns.begin(), match.columns.end(), isLeftOver))
        return {};
    const model::TableDescription& table = model::describe(*match.table);
    std::vector<std::size_t> inDoubt;
    for (std::size_t field = 0; field < table.columns.size(); ++field) {
        const model::ColumnDescription& column = table.columns[field];
        const bool isThere = std::any_of(match.columns.begin(), match.columns.end(), [&](const ColumnMatch& each) {
            return each.field == field || (!each.specialty.empty() && column.key == "specialty");
        });
        const bool isMissingKey = std::find(match.missingKeys.begin(), match.missingKeys.end(), field) != match.missingKeys.end();
        // A key that other columns stand for is not missed.
        const bool isNeeded = column.presence == model::Presence::Required || isMissingKey
            || (column.presence == model::Presence::Key && !model::isEmpty(column.whenAbsent));
        if (!isThere && isNeeded)
            inDoubt.push_back(field);
    }
    return inDoubt;
}

int ImportPreview::count(Severity severity) const
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.severity == severity; }));
}

ImportPreview previewImport(
    const model::Workspace& current, std::span<const Workbook> workbooks, const Job& job, std::span<const SheetChoice> choices)
{
    ImportPreview preview;
    FindingList findings;
    importAll(current, workbooks, job, choices, preview, findings);
    return preview;
}

ImportPreview previewImportFiles(const model::Workspace& current, std::span<const std::filesystem::path> files, const Job& job,
    std::span<const SheetChoice> choices)
{
    ImportPreview preview;
    FindingList findings;
    std::vector<Workbook> workbooks;
    for (const std::filesystem::path& file : files) {
        ReadOutcome outcome = readWorkbook(file, {}, job);
        if (const auto* failure = std::get_if<ReadFailure>(&outcome))
            findings.add(findingOf(*failure));
        else
            workbooks.push_back(std::get<Workbook>(std::move(outcome)));
    }
    importAll(current, workbooks, job, choices, preview, findings);
    return preview;
}

}  // namespace botri::exchange
