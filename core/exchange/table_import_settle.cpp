// SPDX-License-Identifier: GPL-3.0-or-later
// What a row means beyond its own cells: the rows it names, and the facts about communes that lists leave unsaid.
#include <algorithm>

#include "core/base/vietnamese_text.h"
#include "core/exchange/table_import.h"

namespace botri::exchange {
namespace {

using model::isEmpty;
using model::TableId;

std::string textOf(const model::Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string{};
}

std::string joined(const std::vector<std::string>& labels)
{
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(labels.size(), 5); ++i)
        text += (text.empty() ? "" : "; ") + labels[i];
    return labels.size() > 5 ? text + "; …" : text;
}

bool holdsDistrict(const model::TableDescription& table, std::size_t field)
{
    const auto key = table.columns[field].key;
    return key == "former_district" || key == "home_district";
}

}  // namespace

void TableImport::completeUnit(Draft& draft)
{
    const std::size_t code = m_table.columnIndex("code");
    const std::size_t name = m_table.columnIndex("name");
    const std::size_t kind = m_table.columnIndex("kind");
    const std::size_t district = m_table.columnIndex("former_district");
    if (isEmpty(draft.values[name]) && isEmpty(draft.values[code]))
        return;
    const CommuneName bare = withoutKindWord(textOf(draft.values[name]));
    if (isEmpty(draft.values[code])) {
        const std::string where = isEmpty(draft.values[district]) ? draft.district : textOf(draft.values[district]);
        const Resolution found = m_references.resolve(TableId::Unit, textOf(draft.values[name]), where);
        if (found.certainty == Certainty::Found)
            draft.values[code] = found.code;
        else
            reject(draft, code,
                {FindingKind::EmptyRequired, Severity::Error,
                    {"thiếu mã và không tìm ra đơn vị theo tên “" + textOf(draft.values[name]) + "”",
                        "the code is missing and no unit was found by the name “" + textOf(draft.values[name]) + "”"},
                    {found.candidates.empty() ? "Hãy ghi mã đơn vị."
                                              : "Hãy ghi mã đơn vị. Có thể là: " + joined(found.candidates) + ".",
                        found.candidates.empty() ? "Enter the unit code."
                                                 : "Enter the unit code. It may be: " + joined(found.candidates) + "."}});
    }
    if (isEmpty(draft.values[kind]) && !bare.kind.empty())
        draft.values[kind] = bare.kind;
    const std::string kindKey = textOf(draft.values[kind]);
    const bool commune = kindKey == "commune" || kindKey == "ward" || kindKey == "special_zone";
    std::string codeText = textOf(draft.values[code]);
    if (commune && !codeText.empty() && codeText.size() < 5 && codeText.find_first_not_of("0123456789") == std::string::npos)
        draft.values[code] = std::string(5 - codeText.size(), '0') + codeText;  // Excel drops leading zeros
    if (commune && !isEmpty(draft.values[name]))
        draft.values[name] = bare.name;
}

void TableImport::settleDistricts(Draft& draft)
{
    for (std::size_t field = 0; field < m_table.columns.size(); ++field) {
        if (!holdsDistrict(m_table, field))
            continue;
        // A list of communes grouped under district lines has no column for it.
        if (m_table.id == TableId::Unit && !hasColumn(draft, field) && !draft.district.empty())
            draft.values[field] = draft.district;
        if (auto known = m_references.knownDistrict(textOf(draft.values[field])))
            draft.values[field] = *known;
    }
}

/// A list with two communes a row may have two columns of districts: each goes with the commune beside it.
std::string TableImport::districtFor(const Draft& draft, std::size_t field) const
{
    const SheetSource& source = m_sources[draft.source];
    if (source.districts.size() < 2 || source.columnsOf[field].empty())
        return draft.district;
    const int at = source.columnsOf[field].front()->column;
    const auto away = [at](const ColumnMatch* column) {  // the one after the name before the one in front of it
        return column->column > at ? 2 * (column->column - at) - 1 : 2 * (at - column->column);
    };
    const auto nearest = std::ranges::min_element(source.districts, {}, away);
    return normalizedText(source.rows.cell(*draft.row, (*nearest)->column).shown());
}

std::optional<std::string> TableImport::resolved(Draft& draft, std::size_t field, const std::string& text)
{
    const auto& column = m_table.columns[field];
    const Resolution found = m_references.resolve(*column.refersTo, text, districtFor(draft, field));
    const std::string labels = joined(found.candidates);
    const auto& target = model::describe(*column.refersTo);
    switch (found.certainty) {
    case Certainty::Found: return found.code;
    case Certainty::Guessed:
        m_findings.add(findingAt(draft, field,
            {FindingKind::GuessedReference, Severity::Warning, {"đã hiểu là " + labels, "was taken for " + labels},
                {"Hãy kiểm tra lại tên hoặc ghi mã.", "Check the name, or enter the code."}}));
        return found.code;
    case Certainty::Ambiguous:
        reject(draft, field,
            {FindingKind::AmbiguousReference, Severity::Error,
                {"có nhiều dòng trùng tên trong bảng “" + target.title.vi + "”: " + labels,
                    "several rows of “" + target.title.en + "” have this name: " + labels},
                {"Hãy ghi mã, hoặc thêm cột “Huyện cũ”.", "Enter the code, or add a column “Huyện cũ” (former district)."}});
        return std::nullopt;
    case Certainty::Unknown: break;
    }
    if (const auto place = m_references.leftOutPlace(*column.refersTo, text)) {
        reject(draft, field,
            {FindingKind::DependsOnLeftOut, Severity::Error,
                {"“" + text + "” có trong tệp nhưng dòng đó (" + place->vi + ") bị bỏ ra",
                    "“" + text + "” is in the file, but its row (" + place->en + ") was left out"},
                {"Hãy sửa dòng đó trước; dòng này sẽ vào theo.", "Mend that row first; this one will then come in too."}});
        return std::nullopt;
    }
    reject(draft, field,
        {FindingKind::UnknownReference, Severity::Error,
            {"không có “" + text + "” trong bảng “" + target.title.vi + "”",
                "there is no “" + text + "” in “" + target.title.en + "”"},
            adviceFor(target, text, labels)});
    return std::nullopt;
}

/// What to do about a name that is not there. \param labels of rows spelled much like it, if there are any
LocalizedText TableImport::adviceFor(
    const model::TableDescription& target, const std::string& text, const std::string& labels) const
{
    LocalizedText meant{labels, labels};
    const std::vector<LeftOutRow> leftOut = m_references.leftOutAlike(target.id, text);
    for (const LeftOutRow& row : leftOut) {
        meant.vi += (meant.vi.empty() ? "" : "; ") + row.label + " (" + row.place.vi + ", cũng bị bỏ ra)";
        meant.en += (meant.en.empty() ? "" : "; ") + row.label + " (" + row.place.en + ", left out too)";
    }
    if (!meant.vi.empty())
        return {"Có phải là " + meant.vi + "?" + (leftOut.empty() ? "" : " Nếu phải, hãy sửa cả dòng ấy."),
            "Did you mean " + meant.en + "?" + (leftOut.empty() ? "" : " If so, mend that row as well.")};
    if (m_references.knowsAny(target.id))
        return {"Hãy ghi tên hoặc mã có trong bảng “" + target.title.vi + "”, hoặc thêm dòng đó vào bảng ấy.",
            "Enter a name or code of “" + target.title.en + "”, or add the row to that table."};
    if (m_references.knowsLeftOut(target.id))
        return {"Mọi dòng của bảng “" + target.title.vi + "” đều bị bỏ ra: hãy sửa các dòng ấy, hoặc thêm dòng này vào bảng.",
            "All rows of “" + target.title.en + "” were left out: mend them, or add this row to that table."};
    return {"Hãy nhập bảng “" + target.title.vi + "” trước.", "Import “" + target.title.en + "” first."};
}

/// The codes or names of a list. Commas part them too, unless they belong to a name ("Văn thư, lưu trữ").
std::vector<std::string> TableImport::separateParts(const std::string& text, TableId target)
{
    std::vector<std::string> parts;
    for (const std::string& part : model::splitCodes(text)) {
        std::string commas = part;
        std::replace(commas.begin(), commas.end(), ',', ';');
        const bool split = commas != part && m_references.resolve(target, part).certainty == Certainty::Unknown;
        const auto smaller = split ? model::splitCodes(commas) : std::vector{part};
        parts.insert(parts.end(), smaller.begin(), smaller.end());
    }
    return parts;
}

void TableImport::settleReference(Draft& draft, std::size_t field)
{
    const auto& column = m_table.columns[field];
    const std::string text = textOf(draft.values[field]);
    if (column.type != model::ColumnType::CodeList) {
        if (auto code = resolved(draft, field, text))
            draft.values[field] = std::move(*code);
        return;
    }
    std::vector<std::string> codes;
    for (const std::string& part : separateParts(text, *column.refersTo)) {
        const auto code = resolved(draft, field, part);
        if (!code)
            return;
        codes.push_back(*code);
    }
    draft.values[field] = codes.empty() ? model::Value{} : model::Value{model::joinCodes(codes)};
}

void TableImport::settleReferences(Draft& draft)
{
    for (std::size_t field = 0; field < m_table.columns.size(); ++field)
        if (m_table.columns[field].refersTo && m_table.columns[field].refersTo != m_table.id && !isEmpty(draft.values[field]))
            settleReference(draft, field);
}

}  // namespace botri::exchange
