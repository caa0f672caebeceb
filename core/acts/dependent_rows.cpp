// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/dependent_rows.h"

#include <algorithm>
#include <set>

#include "core/acts/referrers.h"
#include "core/acts/row_acts.h"
#include "core/base/vietnamese_text.h"

namespace botri::acts {
namespace {

using namespace model;

using Codes = std::map<TableId, std::set<std::string>>;

std::string textOf(const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string{};
}

LocalizedText rowsText(const std::map<TableId, std::size_t>& counts)
{
    LocalizedText text;
    for (const auto& [table, count] : counts) {
        const LocalizedText& title = model::describe(table).title;
        const auto number = static_cast<long long>(count);
        text.vi += (text.vi.empty() ? "" : ", ") + title.vi + " " + groupedNumber(number, true) + " dòng";
        text.en +=
            (text.en.empty() ? "" : ", ") + title.en + " " + groupedNumber(number, false) + (count == 1 ? " row" : " rows");
    }
    return text;
}

/// Follows what names rows that go, until nothing more falls.
class Fall {
public:
    Fall(const Workspace& workspace, TableId table, const std::vector<Record>& rows) : m_workspace(workspace)
    {
        for (const Record& row : rows)
            condemn(table, row);
        m_asked = m_doomed;
        while (!m_fresh.empty()) {
            const Codes gone = std::exchange(m_fresh, {});
            for (const TableId where : allTables())
                for (const auto& [target, codes] : gone)
                    look(where, target, codes);
        }
    }

    [[nodiscard]] Deletion deletion() const
    {
        Deletion made;
        const auto tables = allTables();
        for (auto table = tables.rbegin(); table != tables.rend(); ++table) {  // who names goes before who is named
            const auto edited = m_edited.find(*table);
            if (edited != m_edited.end())
                for (const auto& [key, change] : edited->second) {
                    made.changes.push_back(change);
                    ++made.emptied[*table];
                }
            const auto doomed = m_doomed.find(*table);
            if (doomed == m_doomed.end())
                continue;
            const auto asked = m_asked.find(*table);
            for (const auto& [key, row] : doomed->second) {
                made.changes.push_back({*table, row, std::nullopt});
                if (asked == m_asked.end() || !asked->second.contains(key))
                    ++made.alsoDeleted[*table];
            }
        }
        return made;
    }

private:
    void condemn(TableId table, const Record& row)
    {
        const std::string key = keyOf(model::describe(table), row);
        if (!m_doomed[table].emplace(key, row).second)
            return;
        if (const auto edited = m_edited.find(table); edited != m_edited.end())
            edited->second.erase(key);
        if (isReferredTo(table))
            m_fresh[table].insert(textOf(row.front()));
    }

    void look(TableId where, TableId target, const std::set<std::string>& codes)
    {
        const auto columns = columnsNaming(where, target);
        if (columns.empty())
            return;
        const TableDescription& table = model::describe(where);
        for (const Record& row : m_workspace.records(where)) {
            if (m_doomed[where].contains(keyOf(table, row)))
                continue;
            for (const std::size_t column : columns)
                if (!loses(where, column, row, codes))
                    break;
        }
    }

    /// \return false when the whole row went.
    bool loses(TableId where, std::size_t column, const Record& row, const std::set<std::string>& codes)
    {
        const ColumnDescription& described = model::describe(where).columns[column];
        const auto edited = m_edited[where].find(keyOf(model::describe(where), row));
        const std::string text = textOf(edited == m_edited[where].end() ? row[column] : (*edited->second.after)[column]);
        if (described.type == ColumnType::CodeList) {
            std::vector<std::string> kept = splitCodes(text);
            if (std::erase_if(kept, [&](const std::string& code) { return codes.contains(code); }) > 0)
                put(where, row, column, kept.empty() ? Value{} : Value{joinCodes(kept)});
            return true;
        }
        if (!codes.contains(text))
            return true;
        if (described.presence == Presence::Optional) {
            put(where, row, column, {});
            return true;
        }
        condemn(where, row);
        return false;
    }

    void put(TableId where, const Record& row, std::size_t column, Value value)
    {
        RowChange& change =
            m_edited[where].try_emplace(keyOf(model::describe(where), row), RowChange{where, row, row}).first->second;
        (*change.after)[column] = std::move(value);
    }

    const Workspace& m_workspace;
    std::map<TableId, std::map<std::string, Record>> m_doomed;
    std::map<TableId, std::map<std::string, Record>> m_asked;
    std::map<TableId, std::map<std::string, RowChange>> m_edited;
    Codes m_fresh;
};

/// `row` with `from` replaced by `to` wherever one of `columns` names it; nothing when none does.
std::optional<Record> renamedIn(const TableDescription& table, const Record& row, const std::vector<std::size_t>& columns,
    const std::string& from, const std::string& to)
{
    Record changed = row;
    for (const std::size_t column : columns) {
        const std::string text = textOf(row[column]);
        if (table.columns[column].type == ColumnType::CodeList) {
            std::vector<std::string> codes = splitCodes(text);
            if (std::ranges::find(codes, from) == codes.end())
                continue;
            std::ranges::replace(codes, from, to);
            changed[column] = joinCodes(codes);
        } else if (text == from) {
            changed[column] = to;
        }
    }
    return changed == row ? std::nullopt : std::optional(std::move(changed));
}

}  // namespace

LocalizedText Deletion::text() const
{
    const LocalizedText gone = rowsText(alsoDeleted);
    const LocalizedText cleared = rowsText(emptied);
    LocalizedText text;
    if (!alsoDeleted.empty())
        text = {"xóa theo: " + gone.vi, "goes with it: " + gone.en};
    if (!emptied.empty()) {
        text.vi += (text.vi.empty() ? "" : "; ") + ("xóa chỗ ghi mã này ở: " + cleared.vi);
        text.en += (text.en.empty() ? "" : "; ") + ("the reference is emptied in: " + cleared.en);
    }
    return text;
}

Deletion deletionOf(const Workspace& workspace, TableId table, const std::vector<Record>& rows)
{
    return Fall(workspace, table, rows).deletion();
}

Act deleteWithDependents(const Workspace& workspace, const Actor& by, TableId table, const std::vector<Record>& rows)
{
    Act act = deleteRows(workspace, by, table, rows);
    Deletion deletion = deletionOf(workspace, table, rows);
    if (const LocalizedText more = deletion.text(); !more.vi.empty()) {
        act.title.vi += " (" + more.vi + ")";
        act.title.en += " (" + more.en + ")";
    }
    act.changes = std::move(deletion.changes);
    return act;
}

Act renameRow(const Workspace& workspace, const Actor& by, TableId table, const Record& before, const Record& after)
{
    Act act = editRow(workspace, by, table, before, after);
    const std::string from = textOf(before.front());
    const std::string to = textOf(after.front());
    if (from == to || !isReferredTo(table))
        return act;
    for (const TableId where : allTables()) {
        const auto columns = columnsNaming(where, table);
        if (columns.empty())
            continue;
        for (const Record& row : workspace.records(where)) {
            if (where == table && row == before) {
                if (auto changed = renamedIn(model::describe(where), after, columns, from, to))
                    act.changes.front().after = std::move(changed);
            } else if (auto changed = renamedIn(model::describe(where), row, columns, from, to)) {
                act.changes.push_back({where, row, std::move(changed)});
            }
        }
    }
    return act;
}

std::size_t followersOf(const Workspace& workspace, TableId table, const Record& row)
{
    const auto found =
        isReferredTo(table) ? referrersOf(workspace, table, {textOf(row.front())}) : std::map<std::string, Referrers>{};
    return found.empty() ? 0 : found.begin()->second.count;
}

}  // namespace botri::acts
