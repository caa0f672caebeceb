// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_draft.h"

#include <algorithm>
#include <iterator>

#include "core/base/counted.h"

namespace botri::ui {

std::shared_ptr<const exchange::Sheet> ImportDraft::sheet(const std::string& file, const std::string& name) const
{
    if (!workbooks)
        return nullptr;
    for (const exchange::Workbook& workbook : *workbooks)
        if (workbook.fileName == file)
            for (const exchange::Sheet& each : workbook.sheets)
                if (each.name == name)
                    return {workbooks, &each};
    return nullptr;
}

exchange::SheetChoice& ImportDraft::choiceFor(const exchange::SheetMatch& match)
{
    const auto found = std::ranges::find_if(
        choices, [&](const exchange::SheetChoice& each) { return each.file == match.file && each.sheet == match.sheet; });
    if (found != choices.end())
        return *found;
    return choices.emplace_back(exchange::SheetChoice{match.file, match.sheet, match.table, {}, 0});
}

void ImportDraft::correct(exchange::CellCorrection correction)
{
    std::erase_if(corrections,
        [&](const exchange::CellCorrection& each) { return each.isAt(correction.file, correction.sheet, correction.place); });
    corrections.push_back(std::move(correction));
}

bool ImportDraft::isInDoubt(const exchange::SheetMatch& match) const
{
    return !remembered.contains({match.file, match.sheet}) && !exchange::fieldsInDoubt(match).empty();
}

std::string ImportDraft::names() const
{
    std::string all;
    for (const std::filesystem::path& file : files)
        all += (all.empty() ? "" : ", ") + file.filename().string();
    return all;
}

std::vector<model::RowChange> ImportOutlook::changes() const
{
    std::vector<model::RowChange> all = preview.changes;
    std::ranges::copy(pruning.changes, std::back_inserter(all));
    return all;
}

ImportResult resultOf(const ImportDraft& draft, const ImportOutlook& outlook)
{
    ImportResult result;
    result.names = draft.names();
    result.removed = static_cast<int>(outlook.pruning.changes.size());
    for (const exchange::TableCounts& each : outlook.preview.counts) {
        result.taken += each.added + each.changed;
        result.leftOut += each.leftOut;
        if (!result.first && each.added + each.changed > 0)
            result.first = each.table;
        if (!result.firstLeftOut && each.leftOut > 0)
            result.firstLeftOut = each.table;
    }
    return result;
}

LocalizedText ImportResult::text() const
{
    LocalizedText done{"Đã nhận " + groupedNumber(taken, true) + " dòng từ " + names,
        counted(taken, "row", "rows") + " taken over from " + names};
    if (removed > 0) {
        done.vi += ", bỏ " + groupedNumber(removed, true) + " dòng tệp không có";
        done.en += ", " + counted(removed, "row", "rows") + " removed that the file does not have";
    }
    if (leftOut > 0) {
        done.vi += "; còn " + groupedNumber(leftOut, true) + " dòng có lỗi chưa nhập";
        done.en += "; " + counted(leftOut, "row", "rows") + " with an error left out";
    }
    return {done.vi + ". Hoàn tác bằng Ctrl+Z.", done.en + ". Undo with Ctrl+Z."};
}

ImportDraft readDraft(
    std::vector<std::filesystem::path> files, const model::Workspace& workspace, const RememberedLayouts& layouts, const Job& job)
{
    ImportDraft draft;
    exchange::ReadFiles read = exchange::readWorkbooks(files, job);
    draft.files = std::move(files);
    draft.failures = std::move(read.failures);
    draft.workbooks = std::make_shared<const std::vector<exchange::Workbook>>(std::move(read.workbooks));
    draft.recognised = exchange::recogniseSheets(workspace, *draft.workbooks);
    for (const exchange::SheetMatch& match : draft.recognised) {
        const auto known = layouts.find(layoutKey(exchange::layoutOf(*draft.sheet(match.file, match.sheet), match)));
        if (known == layouts.end())
            continue;
        draft.choices.push_back(choiceFrom(known->second, match.file, match.sheet));
        draft.remembered.emplace(match.file, match.sheet);
    }
    return draft;
}

ImportOutlook outlookOf(const ImportDraft& draft, const model::Workspace& workspace, const Job& job)
{
    ImportOutlook outlook;
    if (draft.corrections.empty()) {
        outlook.preview = exchange::previewImport(workspace, *draft.workbooks, job, draft.choices);
    } else {
        const std::vector<exchange::Workbook> mended = exchange::corrected(*draft.workbooks, draft.corrections);
        outlook.preview = exchange::previewImport(workspace, mended, job, draft.choices);
    }
    for (auto failure = draft.failures.rbegin(); failure != draft.failures.rend(); ++failure)
        outlook.preview.findings.insert(outlook.preview.findings.begin(), exchange::findingOf(*failure));
    job.throwIfCancelled();
    auto after = std::make_shared<model::Workspace>(workspace);
    after->apply(outlook.preview.changes);
    std::map<model::TableId, std::vector<model::Record>> gone;
    for (const exchange::AbsentRow& row : outlook.preview.absent)
        if (draft.pruned.contains(row.table))
            gone[row.table].push_back(row.record);
    model::Workspace rest = gone.empty() ? model::Workspace{} : *after;
    for (const auto& [table, rows] : gone) {
        job.throwIfCancelled();
        std::vector<model::Record> left;
        std::ranges::copy_if(
            rows, std::back_inserter(left), [&, at = table](const auto& row) { return rest.find(at, row).has_value(); });
        acts::Deletion deletion = acts::deletionOf(rest, table, left);
        rest.apply(deletion.changes);
        std::ranges::move(deletion.changes, std::back_inserter(outlook.pruning.changes));
        for (const auto& [where, count] : deletion.alsoDeleted)
            outlook.pruning.alsoDeleted[where] += count;
        for (const auto& [where, count] : deletion.emptied)
            outlook.pruning.emptied[where] += count;
    }
    outlook.after = std::move(after);
    return outlook;
}

void rememberChoices(const ImportDraft& draft)
{
    for (const exchange::SheetChoice& choice : draft.choices)
        for (const exchange::SheetMatch& match : draft.recognised)
            if (match.file == choice.file && match.sheet == choice.sheet)
                if (const auto sheet = draft.sheet(match.file, match.sheet))
                    rememberLayout(layoutKey(exchange::layoutOf(*sheet, match)), choice);
}

}  // namespace botri::ui
