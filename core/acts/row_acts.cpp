// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/row_acts.h"

#include <algorithm>
#include <iterator>

#include "core/base/vietnamese_text.h"

namespace botri::acts {
namespace {

using namespace model;

LocalizedText number(std::size_t count)
{
    const auto value = static_cast<long long>(count);
    return {groupedNumber(value, true), groupedNumber(value, false)};
}

LocalizedText shown(const ColumnDescription& column, const Value& value)
{
    const LocalizedText text{displayText(column, value, Language::Vietnamese), displayText(column, value, Language::English)};
    return isEmpty(value) ? LocalizedText{"(trống)", "(empty)"} : text;
}

std::vector<std::size_t> differing(const Record& before, const Record& after)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
        if (before[i] != after[i])
            columns.push_back(i);
    return columns;
}

/// What is sensitive is neither named nor quoted: the change log is read by more people than the restricted list.
LocalizedText editTitle(const Workspace& workspace, TableId table, const Record& before, const Record& after)
{
    const LocalizedText row = rowTitle(workspace, table, before);
    const auto changed = differing(before, after);
    if (changed.size() != 1)
        return {"Sửa " + row.vi + " (" + std::to_string(changed.size()) + " mục)",
            "Edit " + row.en + " (" + std::to_string(changed.size()) + " fields)"};
    const ColumnDescription& column = model::describe(table).columns[changed.front()];
    if (column.privacy == Privacy::Sensitive)
        return {"Sửa thông tin hạn chế của " + row.vi, "Edit restricted data of " + row.en};
    const LocalizedText from = shown(column, before[changed.front()]);
    const LocalizedText to = shown(column, after[changed.front()]);
    return {"Sửa " + row.vi + ": " + column.heading.vi + " " + from.vi + " → " + to.vi,
        "Edit " + row.en + ": " + column.heading.en + " " + from.en + " → " + to.en};
}

Record withCell(Record row, std::size_t column, const Value& value)
{
    row.at(column) = value;
    return row;
}

struct Tally {
    std::size_t added = 0;
    std::size_t edited = 0;
    std::size_t removed = 0;
};

Tally tally(const std::vector<RowChange>& changes)
{
    Tally counts;
    for (const RowChange& change : changes)
        ++(!change.before ? counts.added : change.after ? counts.edited : counts.removed);
    return counts;
}

}  // namespace

Act newPlan(const Actor& by, const PlanInfo& info, std::vector<RowChange> startRows)
{
    Scenario base;
    base.code = baseScenario();
    base.name = "Phương án gốc";
    Act act{ActKind::NewPlan, by, {}, {"Tạo phương án “" + info.title + "”", "New plan “" + info.title + "”"}, {}, {}, {}};
    act.changes.push_back(adding(info));
    act.changes.push_back(adding(base));
    std::move(startRows.begin(), startRows.end(), std::back_inserter(act.changes));
    return act;
}

Act addRow(const Workspace& workspace, const Actor& by, TableId table, Record row)
{
    const LocalizedText title = rowTitle(workspace, table, row);
    const LocalizedText& where = model::describe(table).title;
    return {ActKind::AddRows, by, {}, {"Thêm vào " + where.vi + ": " + title.vi, "Add to " + where.en + ": " + title.en}, {},
        {{table, std::nullopt, std::move(row)}}, {}};
}

Act editRow(const Workspace& workspace, const Actor& by, TableId table, Record before, Record after)
{
    LocalizedText title = editTitle(workspace, table, before, after);
    return {ActKind::EditRows, by, {}, std::move(title), {}, {{table, std::move(before), std::move(after)}}, {}};
}

Act editCell(
    const Workspace& workspace, const Actor& by, TableId table, const Record& row, std::size_t column, const Value& value)
{
    return editRow(workspace, by, table, row, withCell(row, column, value));
}

Act editCells(const Workspace& workspace, const Actor& by, TableId table, const std::vector<Record>& rows, std::size_t column,
    const Value& value)
{
    if (rows.size() == 1)
        return editCell(workspace, by, table, rows.front(), column, value);
    const TableDescription& described = model::describe(table);
    const ColumnDescription& info = described.columns.at(column);
    const LocalizedText count = number(rows.size());
    LocalizedText title{"Sửa thông tin hạn chế của " + count.vi + " dòng ở " + described.title.vi,
        "Edit restricted data of " + count.en + " rows of " + described.title.en};
    if (info.privacy != Privacy::Sensitive) {
        const LocalizedText to = shown(info, value);
        title = {"Sửa " + info.heading.vi + " của " + count.vi + " dòng ở " + described.title.vi + " thành " + to.vi,
            "Set " + info.heading.en + " of " + count.en + " rows of " + described.title.en + " to " + to.en};
    }
    Act act{ActKind::EditRows, by, {}, std::move(title), {}, {}, {}};
    for (const Record& row : rows)
        act.changes.push_back({table, row, withCell(row, column, value)});
    return act;
}

Act deleteRow(const Workspace& workspace, const Actor& by, TableId table, Record row)
{
    return deleteRows(workspace, by, table, {std::move(row)});
}

Act deleteRows(const Workspace& workspace, const Actor& by, TableId table, std::vector<Record> rows)
{
    const LocalizedText& where = model::describe(table).title;
    const LocalizedText count = number(rows.size());
    const LocalizedText one =
        rows.size() == 1 ? rowTitle(workspace, table, rows.front()) : LocalizedText{count.vi + " dòng", count.en + " rows"};
    Act act{ActKind::DeleteRows, by, {}, {"Xóa khỏi " + where.vi + ": " + one.vi, "Delete from " + where.en + ": " + one.en}, {},
        {}, {}};
    for (Record& row : rows)
        act.changes.push_back({table, std::move(row), std::nullopt});
    return act;
}

Act pasteRows(const Actor& by, TableId table, std::vector<RowChange> changes)
{
    const LocalizedText& where = model::describe(table).title;
    const Tally counts = tally(changes);
    const LocalizedText added = number(counts.added);
    const LocalizedText edited = number(counts.edited);
    LocalizedText title{"Dán vào " + where.vi + ": thêm " + added.vi + ", sửa " + edited.vi + " dòng",
        "Paste into " + where.en + ": " + added.en + " rows added, " + edited.en + " changed"};
    const ActKind kind = counts.edited == 0 ? ActKind::AddRows : ActKind::EditRows;
    return {kind, by, {}, std::move(title), {}, std::move(changes), {}};
}

Act fillRows(const Actor& by, TableId table, std::vector<RowChange> changes)
{
    const LocalizedText& where = model::describe(table).title;
    const LocalizedText count = number(changes.size());
    LocalizedText title{"Điền xuống " + count.vi + " dòng ở " + where.vi, "Fill down " + count.en + " rows of " + where.en};
    return {ActKind::EditRows, by, {}, std::move(title), {}, std::move(changes), {}};
}

Act importRows(const Actor& by, std::vector<RowChange> changes, const std::string& source)
{
    const Tally counts = tally(changes);
    const LocalizedText added = number(counts.added);
    const LocalizedText edited = number(counts.edited);
    const LocalizedText removed = number(counts.removed);
    LocalizedText title{
        "Nhập dữ liệu từ “" + source + "”: thêm " + added.vi + ", sửa " + edited.vi + ", xóa " + removed.vi + " dòng",
        "Import “" + source + "”: " + added.en + " rows added, " + edited.en + " changed, " + removed.en + " deleted"};
    return {ActKind::Import, by, {}, std::move(title), {{"source", source}}, std::move(changes), {}};
}

}  // namespace botri::acts
