// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/typed_cells.h"

#include <set>

namespace botri::exchange {
namespace {

ReferenceIndex namesFor(const model::Workspace& workspace, model::TableId table)
{
    ReferenceIndex names;
    std::set<model::TableId> wanted;
    for (const model::ColumnDescription& column : model::describe(table).columns)
        if (column.refersTo)
            wanted.insert(*column.refersTo);
    for (const model::TableId each : wanted)
        for (const model::Record& record : workspace.records(each))
            names.add(each, record);
    return names;
}

std::string joined(const std::vector<std::string>& labels)
{
    std::string text;
    for (const std::string& label : labels)
        text += (text.empty() ? "" : "; ") + label;
    return text;
}

CellReading failure(FindingKind kind, LocalizedText why, LocalizedText mend)
{
    return {{}, CellRemark{kind, Severity::Error, std::move(why), std::move(mend)}};
}

}  // namespace

TypedCells::TypedCells(const model::Workspace& workspace, model::TableId table)
    : m_table(model::describe(table)), m_references(namesFor(workspace, table))
{
}

CellReading TypedCells::read(std::size_t columnIndex, const std::string& text)
{
    const model::ColumnDescription& column = m_table.columns.at(columnIndex);
    CellReading reading = readCell(column, Cell::ofText(text));
    if (reading.failed())
        return reading;
    if (model::isEmpty(reading.value)) {
        if (column.presence == model::Presence::Optional)
            return reading;
        return failure(FindingKind::EmptyRequired, {"ô bắt buộc còn trống", "a required cell is empty"},
            {"Hãy điền “" + column.heading.vi + "”.", "Fill in “" + column.heading.en + "”."});
    }
    if (!column.refersTo)
        return reading;
    return withCodes(column, std::get<std::string>(reading.value));
}

CellReading TypedCells::withCodes(const model::ColumnDescription& column, const std::string& text)
{
    if (column.type != model::ColumnType::CodeList)
        return codeOf(*column.refersTo, text);
    std::vector<std::string> codes;
    for (const std::string& part : model::splitCodes(text)) {
        CellReading one = codeOf(*column.refersTo, part);
        if (one.failed())
            return one;
        codes.push_back(std::get<std::string>(one.value));
    }
    return {codes.empty() ? model::Value{} : model::Value{model::joinCodes(codes)}, {}};
}

CellReading TypedCells::codeOf(model::TableId target, const std::string& text)
{
    const Resolution found = m_references.resolve(target, text);
    const LocalizedText& table = model::describe(target).title;
    switch (found.certainty) {
    case Certainty::Found:
    case Certainty::Guessed: return {found.code, {}};
    case Certainty::Ambiguous:
        return failure(FindingKind::AmbiguousReference,
            {"có nhiều dòng trùng tên trong bảng “" + table.vi + "”", "several rows of “" + table.en + "” have this name"},
            {"Hãy chọn một: " + joined(found.candidates) + ".", "Choose one: " + joined(found.candidates) + "."});
    case Certainty::Unknown: break;
    }
    const std::string labels = joined(found.candidates);
    return failure(FindingKind::UnknownReference,
        {"không có “" + text + "” trong bảng “" + table.vi + "”", "there is no “" + text + "” in “" + table.en + "”"},
        {labels.empty() ? "Hãy chọn trong danh sách, hoặc thêm vào bảng “" + table.vi + "” trước." : "Có phải là " + labels + "?",
            labels.empty() ? "Choose from the list, or add it to “" + table.en + "” first." : "Did you mean " + labels + "?"});
}

}  // namespace botri::exchange
