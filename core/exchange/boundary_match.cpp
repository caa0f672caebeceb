// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/base/vietnamese_text.h"
#include "core/exchange/boundary_file.h"

namespace botri::exchange {
namespace {

using namespace botri::model;

/// "Xã Keng Đu" and "keng du" as one key.
std::string bareName(const std::string& text)
{
    static constexpr std::array<std::string_view, 4> kKinds{"xa ", "phuong ", "thi tran ", "dac khu "};
    std::string folded = foldedText(text);
    for (const std::string_view kind : kKinds)
        if (folded.size() > kind.size() && folded.starts_with(kind))
            return folded.substr(kind.size());
    return folded;
}

/// Communes by code and by name.
class CommuneIndex {
public:
    explicit CommuneIndex(const Workspace& workspace)
    {
        for (const Unit& unit : workspace.rows<Unit>())
            if (unit.isCommune()) {
                m_byCode[unit.code.text()] = &unit;
                m_byName[bareName(unit.name)].push_back(&unit);
            }
    }

    [[nodiscard]] const Unit* find(const Boundary& boundary) const
    {
        for (const auto& [name, value] : boundary.properties)
            if (const Unit* unit = withCode(value))
                return unit;
        for (const auto& [name, value] : boundary.properties)
            if (const auto found = m_byName.find(bareName(value)); found != m_byName.end())
                if (const Unit* unit = only(found->second, boundary))
                    return unit;
        return nullptr;
    }
    [[nodiscard]] const std::map<std::string, const Unit*>& all() const { return m_byCode; }

private:
    /// Codes that were kept as numbers have lost the zeros in front.
    [[nodiscard]] const Unit* withCode(std::string code) const
    {
        const bool isNumber =
            !code.empty() && code.size() <= 5 && std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
        if (isNumber)
            code.insert(0, 5 - code.size(), '0');
        const auto found = m_byCode.find(code);
        return found == m_byCode.end() ? nullptr : found->second;
    }

    [[nodiscard]] static const Unit* only(const std::vector<const Unit*>& named, const Boundary& boundary)
    {
        if (named.size() == 1)
            return named.front();
        for (const Unit* unit : named)
            for (const auto& [name, value] : boundary.properties)
                if (!unit->formerDistrict.empty() && foldedText(value).ends_with(foldedText(unit->formerDistrict)))
                    return unit;
        return nullptr;
    }

    std::map<std::string, const Unit*> m_byCode;
    std::map<std::string, std::vector<const Unit*>> m_byName;
};

}  // namespace

BoundaryMatch matchBoundaries(const Workspace& workspace, std::span<const Boundary> boundaries)
{
    const CommuneIndex communes(workspace);
    std::map<UnitCode, std::vector<Ring>> rings;
    BoundaryMatch match;
    for (const Boundary& boundary : boundaries) {
        const Unit* unit = communes.find(boundary);
        if (!unit) {
            ++match.unknown;
            continue;
        }
        std::vector<Ring>& all = rings[unit->code];
        all.insert(all.end(), boundary.rings.begin(), boundary.rings.end());
    }
    for (const auto& [code, unit] : communes.all())
        if (!rings.contains(unit->code))
            match.missing.push_back(unit->code);
    for (auto& [code, all] : rings)
        match.areas.push_back({code, std::move(all)});
    return match;
}

}  // namespace botri::exchange
