// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/referrers.h"

#include <algorithm>

#include "core/acts/row_title.h"

namespace botri::acts {
namespace {

using namespace model;

constexpr std::size_t kNamedRows = 5;

bool isStaffOfDecision(TableId where, const ColumnDescription& column)
{
    return where == TableId::Decision && column.key == "staff";
}

/// A decision may name a head-count as well as a person, which a column that refers to one table cannot say.
bool mayName(TableId where, const ColumnDescription& column, TableId table)
{
    return column.refersTo == table
        || ((table == TableId::Staff || table == TableId::HeadCount) && isStaffOfDecision(where, column));
}

std::set<std::string> codesIn(const TableDescription& table, const Record& row, const std::vector<std::size_t>& columns)
{
    std::set<std::string> codes;
    for (const std::size_t column : columns) {
        const auto* text = std::get_if<std::string>(&row[column]);
        if (!text)
            continue;
        if (table.columns[column].type == ColumnType::CodeList)
            for (std::string& code : splitCodes(*text))
                codes.insert(std::move(code));
        else
            codes.insert(*text);
    }
    return codes;
}

void note(Referrers& referrers, const Workspace& workspace, TableId where, const Record& row)
{
    if (++referrers.count > kNamedRows)
        return;
    const LocalizedText title = rowTitle(workspace, where, row);
    const LocalizedText& sheet = describe(where).title;
    referrers.titles.push_back({sheet.vi + ": " + title.vi, sheet.en + ": " + title.en});
}

}  // namespace

std::vector<std::size_t> columnsNaming(TableId where, TableId table)
{
    const auto& columns = describe(where).columns;
    std::vector<std::size_t> naming;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (mayName(where, columns[i], table))
            naming.push_back(i);
    return naming;
}

LocalizedText Referrers::text() const
{
    LocalizedText list;
    for (const LocalizedText& title : titles) {
        list.vi += (list.vi.empty() ? "" : "; ") + title.vi;
        list.en += (list.en.empty() ? "" : "; ") + title.en;
    }
    if (count > titles.size()) {
        const std::string more = std::to_string(count - titles.size());
        list.vi += "; và " + more + " dòng nữa";
        list.en += "; and " + more + " more";
    }
    return list;
}

bool isReferredTo(TableId table)
{
    return std::ranges::any_of(allTables(), [table](TableId where) { return !columnsNaming(where, table).empty(); });
}

std::map<std::string, Referrers> referrersOf(const Workspace& workspace, TableId table, const std::set<std::string>& codes)
{
    std::map<std::string, Referrers> found;
    for (const TableId where : allTables()) {
        const auto columns = columnsNaming(where, table);
        if (columns.empty())
            continue;
        const bool eitherWillDo = isStaffOfDecision(where, describe(where).columns[columns.front()]);
        for (const Record& row : workspace.records(where))
            for (const std::string& code : codesIn(describe(where), row, columns))
                if (codes.contains(code) && !(eitherWillDo && namesSomebody(workspace, StaffCode(code))))
                    note(found[code], workspace, where, row);
    }
    return found;
}

bool namesSomebody(const Workspace& workspace, const StaffCode& staff)
{
    return workspace.find<Staff>(staff) || workspace.find<HeadCount>(staff);
}

}  // namespace botri::acts
