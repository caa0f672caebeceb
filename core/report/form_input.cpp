// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/form_input.h"

#include <algorithm>
#include <utility>

#include "core/base/vietnamese_text.h"
#include "core/report/report_text.h"

namespace botri::report {
namespace {

using model::Unit;
using model::UnitKind;

const char* englishKind(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Ward: return " (ward)";
    case UnitKind::SpecialZone: return " (special zone)";
    default: return "";
    }
}

std::string capitalised(const std::string& text)
{
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        ++length;
    return text.empty() ? text : upperText(text.substr(0, length)) + text.substr(length);
}

bool districtBefore(const std::string& a, const std::string& b)
{
    return a.empty() != b.empty() ? b.empty() : compareVietnamese(a, b) < 0;
}

}  // namespace

std::string unitTitle(const Unit& unit, Language language)
{
    return language == Language::Vietnamese ? capitalised(unit.fullName().vi) : unit.name + englishKind(unit.kind);
}

std::string districtTitle(const std::string& formerDistrict, Language language)
{
    if (!formerDistrict.empty())
        return formerDistrict;
    return language == Language::Vietnamese ? "Chưa ghi huyện cũ" : "Former district not given";
}

std::vector<DistrictCommunes> communesByDistrict(const model::Workspace& workspace)
{
    std::vector<const Unit*> communes;
    for (const Unit& unit : workspace.rows<Unit>())
        if (unit.isCommune())
            communes.push_back(&unit);
    std::stable_sort(communes.begin(), communes.end(), [](const Unit* a, const Unit* b) {
        if (a->formerDistrict != b->formerDistrict)
            return districtBefore(a->formerDistrict, b->formerDistrict);
        return compareVietnamese(a->name, b->name) < 0;
    });
    std::vector<DistrictCommunes> districts;
    for (const Unit* commune : communes) {
        if (districts.empty() || districts.back().formerDistrict != commune->formerDistrict)
            districts.push_back({commune->formerDistrict, {}});
        districts.back().communes.push_back(commune);
    }
    return districts;
}

ReportColumn countColumn(std::string key, std::string group, std::string heading, CellKind kind)
{
    ReportColumn column{std::move(key), std::move(group), std::move(heading), kind, Alignment::Centre};
    column.summed = true;
    return column;
}

std::string groupHeading(int number, const std::string& name)
{
    return romanNumber(number) + ". " + name;
}

std::string partHeading(int number, const std::string& name)
{
    constexpr int kLetters = 26;
    const bool lettered = number >= 1 && number <= kLetters;
    return (lettered ? std::string(1, static_cast<char>('A' + number - 1)) : std::to_string(number)) + ". " + name;
}

std::string ofProvince(const FormInput& input)
{
    const std::string province = input.workspace.info().province;
    if (province.empty())
        return {};
    return input.language == Language::Vietnamese ? " tỉnh " + province : ", " + province + " province";
}

}  // namespace botri::report
