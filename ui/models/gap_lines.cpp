// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gap_lines.h"

#include <algorithm>
#include <map>

#include "core/base/vietnamese_text.h"

namespace botri::ui {
namespace {

bool shows(const GapFilter& filter, const model::Unit& unit)
{
    if ((filter.region && unit.region != *filter.region) || (!filter.units.empty() && !filter.units.contains(unit.code)))
        return false;
    if (!filter.district.empty() && unit.formerDistrict != filter.district)
        return false;
    return filter.text.empty() || foldedText(unit.name).find(filter.text) != std::string::npos
        || foldedText(unit.formerDistrict).find(filter.text) != std::string::npos;
}

bool shows(const GapFilter& filter, const model::Specialty& specialty)
{
    return (!filter.agency || specialty.agency == *filter.agency) && (!filter.specialty || specialty.code == *filter.specialty);
}

/// Makes the lines step by step; the workspace and the analysis must outlive it.
class LineMaker {
public:
    LineMaker(const model::Workspace& workspace, const planning::GapAnalysis& analysis, const GapFilter& filter,
        GapGrouping grouping, bool afterPlan)
        : m_workspace(workspace), m_analysis(analysis), m_filter(filter), m_grouping(grouping), m_afterPlan(afterPlan)
    {
    }

    [[nodiscard]] GapLines make() &&
    {
        std::vector<GapLine> communes = communeLines();
        if (m_filter.onlyShort)
            dropWithoutShortage(communes);
        std::ranges::stable_sort(communes, [&](const GapLine& a, const GapLine& b) { return comesBefore(a, b); });
        m_made.communes = static_cast<int>(communes.size());
        GapLine total = sumLine(GapLineKind::Total, {"Tổng cộng", "Total"});
        for (const GapLine& line : communes)
            total += line;
        m_made.lines.push_back(std::move(total));
        addGroups(communes.begin(), communes.end(), levels(), 0);
        return std::move(m_made);
    }

private:
    enum class Level { Region, District };
    using Lines = std::vector<GapLine>::iterator;

    [[nodiscard]] std::vector<Level> levels() const
    {
        switch (m_grouping) {
        case GapGrouping::None: return {};
        case GapGrouping::District: return {Level::District};
        case GapGrouping::Region: return {Level::Region};
        case GapGrouping::RegionAndDistrict: return {Level::Region, Level::District};
        }
        return {};
    }

    [[nodiscard]] const model::Unit& unitOf(const GapLine& line) const { return *m_workspace.find<model::Unit>(line.unit); }

    [[nodiscard]] GapLine sumLine(GapLineKind kind, const LocalizedText& name) const
    {
        GapLine line;
        line.kind = kind;
        line.name = name;
        line.cells.resize(m_made.specialties.size());
        return line;
    }

    [[nodiscard]] std::vector<GapLine> communeLines()
    {
        std::map<model::UnitCode, std::vector<const planning::GapRow*>> rowsOf;
        std::set<std::pair<model::Agency, model::SpecialtyCode>> used;
        for (const planning::GapRow& row : m_analysis.rows) {
            const model::Specialty* specialty = m_workspace.find<model::Specialty>(row.need.specialty);
            if ((m_filter.pool && row.need.pool != *m_filter.pool) || !specialty || !shows(m_filter, *specialty))
                continue;
            rowsOf[row.need.unit].push_back(&row);
            used.emplace(specialty->agency, specialty->code);
        }
        std::map<model::SpecialtyCode, std::size_t> columnOf;
        for (const auto& [agency, code] : used) {
            columnOf.emplace(code, m_made.specialties.size());
            m_made.specialties.push_back(code);
        }
        std::vector<GapLine> lines;
        for (const model::Unit& unit : m_workspace.rows<model::Unit>()) {
            if (!unit.isCommune() || !shows(m_filter, unit))
                continue;
            GapLine line = sumLine(GapLineKind::Commune, {unit.name, unit.name});
            line.unit = unit.code;
            for (const planning::GapRow* row : rowsOf[unit.code]) {
                line.cells[columnOf.at(row->need.specialty)] += GapCell{row->figures, true};
                line.sum += row->figures;
            }
            lines.push_back(std::move(line));
        }
        return lines;
    }

    void dropWithoutShortage(std::vector<GapLine>& lines)
    {
        std::erase_if(lines, [&](const GapLine& line) { return openPosts(line.sum, m_afterPlan) == 0; });
        for (std::size_t column = m_made.specialties.size(); column-- > 0;) {
            if (std::ranges::any_of(
                    lines, [&](const GapLine& line) { return openPosts(line.cells[column].figures, m_afterPlan) > 0; }))
                continue;
            const auto at = static_cast<std::ptrdiff_t>(column);
            m_made.specialties.erase(m_made.specialties.begin() + at);
            for (GapLine& line : lines) {
                // The field goes from the sums too: they are sums of what is shown.
                subtract(line.sum, line.cells[column].figures);
                line.cells.erase(line.cells.begin() + at);
            }
        }
    }

    static void subtract(planning::GapFigures& from, const planning::GapFigures& what)
    {
        from.required -= what.required;
        from.present -= what.present;
        from.open -= what.open;
        from.surplus -= what.surplus;
        from.concurrentlyHeld -= what.concurrentlyHeld;
        from.contractWorkers -= what.contractWorkers;
        from.filled -= what.filled;
        from.released -= what.released;
    }

    [[nodiscard]] bool comesBefore(const GapLine& a, const GapLine& b) const
    {
        const model::Unit& left = unitOf(a);
        const model::Unit& right = unitOf(b);
        for (const Level level : levels()) {
            const int order = level == Level::Region ? static_cast<int>(left.region) - static_cast<int>(right.region)
                                                     : compareVietnamese(left.formerDistrict, right.formerDistrict);
            if (order != 0)
                return order < 0;
        }
        return compareVietnamese(left.name, right.name) < 0;
    }

    [[nodiscard]] GapLine groupLine(const model::Unit& first, Level level) const
    {
        GapLine line = sumLine(GapLineKind::Group, {});
        if (level == Level::Region) {
            line.region = first.region;
            line.name = model::nameOf(first.region);
        } else {
            line.district = first.formerDistrict;
            line.name = first.formerDistrict.empty() ? LocalizedText{"(chưa ghi huyện cũ)", "(no former district)"}
                                                     : LocalizedText{first.formerDistrict, first.formerDistrict};
        }
        return line;
    }

    void addGroups(Lines first, Lines last, const std::vector<Level>& by, std::size_t at,
        std::optional<model::RegionClass> region = std::nullopt)
    {
        const int depth = static_cast<int>(at);
        if (at == by.size()) {
            for (; first != last; ++first) {
                first->depth = depth;
                m_made.lines.push_back(std::move(*first));
            }
            return;
        }
        while (first != last) {
            const model::Unit& unit = unitOf(*first);
            const Lines end = std::find_if(first, last, [&](const GapLine& line) {
                return by[at] == Level::Region ? unitOf(line).region != unit.region
                                               : unitOf(line).formerDistrict != unit.formerDistrict;
            });
            GapLine group = groupLine(unit, by[at]);
            group.depth = depth;
            if (region)
                group.region = region;
            for (Lines line = first; line != end; ++line)
                group += *line;
            const std::optional<model::RegionClass> inner = group.region;
            m_made.lines.push_back(std::move(group));
            addGroups(first, end, by, at + 1, inner);
            first = end;
        }
    }

    const model::Workspace& m_workspace;
    const planning::GapAnalysis& m_analysis;
    const GapFilter& m_filter;
    GapGrouping m_grouping;
    bool m_afterPlan;
    GapLines m_made;
};

}  // namespace

GapCell& GapCell::operator+=(const GapCell& other)
{
    figures += other.figures;
    asked = asked || other.asked;
    return *this;
}

GapLine& GapLine::operator+=(const GapLine& other)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] += other.cells[i];
    sum += other.sum;
    return *this;
}

int openPosts(const planning::GapFigures& figures, bool afterPlan)
{
    return afterPlan ? figures.left() : figures.open;
}

int surplusPeople(const planning::GapFigures& figures, bool afterPlan)
{
    return afterPlan ? std::max(0, figures.surplus - figures.released) : figures.surplus;
}

GapLines gapLines(const model::Workspace& workspace, const planning::GapAnalysis& analysis, const GapFilter& filter,
    GapGrouping grouping, bool afterPlan)
{
    return LineMaker(workspace, analysis, filter, grouping, afterPlan).make();
}

}  // namespace botri::ui
