// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wide_sheet.h"

#include <algorithm>
#include <set>

#include "core/base/vietnamese_text.h"
#include "core/exchange/heading_match.h"

namespace botri::exchange {
namespace {

constexpr std::size_t kFewestSpecialties = 3;

const model::TableDescription& needs()
{
    return model::describe(model::TableId::Need);
}

bool isFigure(std::size_t field)
{
    return needs().columns[field].type == model::ColumnType::Integer;
}

/// The field of Need that one heading means; nothing when it means none.
std::optional<std::size_t> fieldIn(const std::string& heading)
{
    if (heading.empty())
        return std::nullopt;
    const HeadingFit fit = fitHeadings(needs(), {HeadingCell(1, heading, "")});
    return fit.columns.front().field;
}

std::optional<std::size_t> figureIn(const std::string& heading)
{
    const auto field = fieldIn(heading);
    return field && isFigure(*field) ? field : std::nullopt;
}

/// What figures are when nothing above their column says so.
std::size_t figureOf(const std::string& title)
{
    const std::string folded = " " + foldedText(title) + " ";
    const bool present = folded.find(" hien co ") != std::string::npos || folded.find(" co mat ") != std::string::npos;
    const bool needed = folded.find(" nhu cau ") != std::string::npos || folded.find(" can ") != std::string::npos;
    return needs().columnIndex(present && !needed ? "present" : "required");
}

/// A column of a specialty; nothing when the heading names none.
std::optional<ColumnMatch> specialtyColumn(const ColumnHeads& head, std::size_t otherwise, const SpecialtyHeads& specialties)
{
    for (const auto& [name, figure] : {std::pair{head.upper, head.lower}, std::pair{head.lower, head.upper}}) {
        const std::string code = specialties.codeIn(name);
        if (code.empty())
            continue;
        const bool oneCell = head.upper == head.lower || figure.empty();
        const auto field = oneCell ? std::optional(otherwise) : figureIn(figure);
        ColumnMatch match{head.column, oneCell ? name : head.upper + " - " + head.lower, ColumnRole::Unused, {}, {}};
        if (field) {
            match.role = ColumnRole::Field;
            match.field = field;
            match.specialty = code;
        }
        return match;
    }
    return std::nullopt;
}

}  // namespace

SpecialtyHeads::SpecialtyHeads(const model::Workspace& workspace)
{
    for (const model::Specialty& specialty : workspace.rows<model::Specialty>())
        for (const std::string& text : {specialty.code.text(), specialty.name, specialty.englishName})
            if (const std::string key = foldedText(text); !key.empty()) {
                const auto [at, isNew] = m_codes.emplace(key, specialty.code.text());
                if (!isNew && at->second != specialty.code.text())
                    at->second.clear();
            }
}

std::string SpecialtyHeads::codeIn(const std::string& heading) const
{
    std::vector<std::string> spellings{heading};
    for (const std::string_view mark : {"(", " - ", " – ", ":"})
        if (const auto at = heading.find(mark); at != std::string::npos && at > 0) {
            spellings.push_back(heading.substr(0, at));
            spellings.push_back(heading.substr(at + mark.size()));
        }
    for (const std::string& each : spellings)
        if (const auto found = m_codes.find(foldedText(each)); found != m_codes.end() && !found->second.empty())
            return found->second;
    return {};
}

std::optional<std::vector<ColumnMatch>> wideColumns(
    const std::vector<ColumnHeads>& heads, const std::string& title, const SpecialtyHeads& specialties)
{
    const std::size_t unitField = needs().columnIndex("unit");
    const std::size_t otherwise = figureOf(title);
    std::vector<ColumnMatch> columns;
    std::set<std::string> found;
    std::set<std::pair<std::string, std::size_t>> taken;
    bool unit = false;
    for (const ColumnHeads& head : heads) {
        if (auto match = specialtyColumn(head, otherwise, specialties)) {
            if (match->field && !taken.insert({match->specialty, *match->field}).second) {
                match->field.reset();
                match->role = ColumnRole::Unused;
            }
            if (match->field)
                found.insert(match->specialty);
            columns.push_back(std::move(*match));
            continue;
        }
        const HeadingCell cell(head.column, head.upper, head.upper == head.lower ? "" : head.lower);
        ColumnMatch match{head.column, cell.text(), cell.roleWithoutField(), {}, {}};
        if (fieldIn(cell.text()) == unitField || fieldIn(head.lower) == unitField) {
            match.role = unit ? ColumnRole::Fallback : ColumnRole::Field;
            match.field = unitField;
            unit = true;
        }
        columns.push_back(std::move(match));
    }
    if (!unit || found.size() < kFewestSpecialties)
        return std::nullopt;
    return columns;
}

}  // namespace botri::exchange
