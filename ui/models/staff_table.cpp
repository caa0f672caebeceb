// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/staff_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

#include "core/planning/matching.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

struct StaffWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::StaffTable)
};

/// Icon and tone of a standing: the word stands beside it.
ShownCell standingCell(const planning::Standing& standing, const Words& words)
{
    ShownCell cell{words(planning::nameOf(standing.eligibility)), static_cast<double>(standing.eligibility)};
    switch (standing.eligibility) {
    case planning::Eligibility::CanMove:
        cell.tone = Tone::Good;
        cell.icon = QStringLiteral("check");
        break;
    case planning::Eligibility::Warned:
        cell.tone = Tone::Warning;
        cell.icon = QStringLiteral("warning");
        break;
    case planning::Eligibility::Stopped:
        cell.tone = Tone::Bad;
        cell.icon = QStringLiteral("forbid");
        break;
    case planning::Eligibility::UnitKeeps: cell.icon = QStringLiteral("lock"); break;
    case planning::Eligibility::NoMeasure:
    case planning::Eligibility::NotOffered: cell.tone = Tone::Muted; break;
    case planning::Eligibility::TakenOut:
        cell.tone = Tone::Muted;
        cell.icon = QStringLiteral("close");
        break;
    }
    return cell;
}

class StaffRows {
public:
    StaffRows(const model::Workspace& workspace, const model::ScenarioCode& scenario, const planning::Plan* plan,
        const Words& words, const StaffFilter& filter)
        : m_workspace(workspace),
          m_words(words),
          m_filter(filter),
          m_standings(planning::allStandings(planning::Matching(workspace, scenario)))
    {
        if (plan)
            for (const planning::Move& move : plan->moves)
                m_moves[move.staff].push_back(&move);
        for (const model::Wish& wish : workspace.rows<model::Wish>())
            m_wishes[wish.staff].push_back(&wish);
    }

    [[nodiscard]] bool shows(const model::Staff& person) const
    {
        const model::Unit* unit = m_workspace.find<model::Unit>(person.unit);
        const bool ofField = !m_filter.specialty || person.specialty == *m_filter.specialty
            || std::ranges::find(person.secondarySpecialties, *m_filter.specialty) != person.secondarySpecialties.end();
        return ofField && shows(person.code, unit, person.kind, person.pool, unit ? unit->formerDistrict : std::string());
    }

    [[nodiscard]] bool shows(const model::HeadCount& source) const
    {
        const model::Unit* unit = m_workspace.find<model::Unit>(source.unit);
        return (!m_filter.specialty || source.specialty == *m_filter.specialty)
            && shows(source.code, unit, source.kind, source.pool, unit ? unit->formerDistrict : source.formerDistrict);
    }

    [[nodiscard]] ShownRow row(const model::Staff& person) const
    {
        ShownRow made;
        made.subject = StaffSubject{person.code};
        made.cells = {
            {QString::fromStdString(person.fullName)},
            {m_words(shortUnitName(m_workspace, person.unit))},
            {m_words(specialtyName(m_workspace, person.specialty)), 0, Tone::Plain, others(person)},
        };
        addStanding(person.code, 1, made);
        made.cells.push_back({m_words(model::nameOf(person.kind))});
        made.cells.push_back(people(1));
        made.cells.push_back({wishes(person)});
        return made;
    }

    [[nodiscard]] ShownRow row(const model::HeadCount& source) const
    {
        ShownRow made;
        made.subject = StaffSubject{source.code};
        made.cells = {
            {QString::fromStdString(source.title), 0, Tone::Plain, StaffWording::tr("A head-count without names")},
            {source.unit.empty() ? QString::fromStdString(source.formerDistrict)
                                 : m_words(shortUnitName(m_workspace, source.unit))},
            {m_words(specialtyName(m_workspace, source.specialty))},
        };
        addStanding(source.code, source.count, made);
        made.cells.push_back({m_words(model::nameOf(source.kind))});
        made.cells.push_back(people(source.count));
        made.cells.emplace_back();
        return made;
    }

private:
    [[nodiscard]] bool shows(const model::StaffCode& code, const model::Unit* unit, model::StaffKind kind, model::QuotaPool pool,
        const std::string& district) const
    {
        return (m_filter.units.empty() || (unit && m_filter.units.contains(unit->code)))
            && (m_filter.district.empty() || district == m_filter.district)
            && (!m_filter.region || (unit && unit->isCommune() && unit->region == *m_filter.region))
            && (!m_filter.source || model::sourceKindOf(kind, unit) == *m_filter.source)
            && (!m_filter.eligibility || m_standings.at(code).eligibility == *m_filter.eligibility)
            && (!m_filter.pool || pool == *m_filter.pool);
    }

    void addStanding(const model::StaffCode& code, int count, ShownRow& row) const
    {
        const planning::Standing& standing = m_standings.at(code);
        const QString why = m_words(planning::explain(standing));
        const QString remedy = m_words(planning::remedy(standing));
        ShownCell cell = standingCell(standing, m_words);
        cell.toolTip = why;
        row.cells.push_back(std::move(cell));
        row.cells.push_back(destination(code, count));
        row.cells.push_back({why, 0, Tone::Plain, why});
        row.cells.push_back({remedy, 0, Tone::Plain, remedy});
    }

    [[nodiscard]] ShownCell people(int count) const
    {
        return {numberText(count, m_words.language()), static_cast<double>(count)};
    }

    [[nodiscard]] QString others(const model::Staff& person) const
    {
        QStringList names;
        for (const model::SpecialtyCode& code : person.secondarySpecialties)
            names << m_words(specialtyName(m_workspace, code));
        return names.isEmpty() ? QString() : StaffWording::tr("Also: %1").arg(names.join(QStringLiteral(", ")));
    }

    [[nodiscard]] QString wishes(const model::Staff& person) const
    {
        QStringList names;
        if (const auto found = m_wishes.find(person.code); found != m_wishes.end())
            for (const model::Wish* wish : found->second)
                names << m_words(shortUnitName(m_workspace, wish->unit));
        if (names.isEmpty())
            return person.volunteers ? StaffWording::tr("volunteers, anywhere") : QString();
        return names.join(QStringLiteral(", "));
    }

    [[nodiscard]] ShownCell destination(const model::StaffCode& code, int all) const
    {
        const auto found = m_moves.find(code);
        if (found == m_moves.end())
            return {};
        QStringList places;
        int moved = 0;
        bool pinned = false;
        for (const planning::Move* move : found->second) {
            moved += move->count;
            pinned = pinned || move->pinned;
            places << (all > 1
                    ? QStringLiteral("%1 × %2").arg(move->count).arg(m_words(shortUnitName(m_workspace, move->to.unit)))
                    : m_words(needName(m_workspace, move->to)));
        }
        ShownCell cell{places.join(QStringLiteral(", ")), static_cast<double>(moved), Tone::Good, {},
            pinned ? QStringLiteral("pin") : QString()};
        if (all > 1) {
            cell.toolTip = cell.text;
            cell.text = StaffWording::tr("%1 of %2: %3").arg(moved).arg(all).arg(cell.text);
        }
        return cell;
    }

    const model::Workspace& m_workspace;
    const Words& m_words;
    const StaffFilter& m_filter;
    std::map<model::StaffCode, planning::Standing> m_standings;
    std::map<model::StaffCode, std::vector<const planning::Move*>> m_moves;
    std::map<model::StaffCode, std::vector<const model::Wish*>> m_wishes;
};

}  // namespace

ShownTable staffTable(const model::Workspace& workspace, const model::ScenarioCode& scenario, const planning::Plan* plan,
    const Words& words, const StaffFilter& filter)
{
    ShownTable table;
    table.columns = {
        {StaffWording::tr("Name"), Ordering::PersonName, 170, {}, QStringLiteral("name")},
        {StaffWording::tr("Unit"), Ordering::Vietnamese, 130, {}, QStringLiteral("unit")},
        {StaffWording::tr("Specialty"), Ordering::Vietnamese, 140, {}, QStringLiteral("specialty")},
        {StaffWording::tr("Eligibility"), Ordering::Rank, 160, {}, QStringLiteral("eligibility")},
        {StaffWording::tr("In the plan goes to"), Ordering::Vietnamese, 180, {}, QStringLiteral("destination")},
        {StaffWording::tr("Why"), Ordering::Vietnamese, 240, {}, QStringLiteral("why")},
        {StaffWording::tr("What would change it"), Ordering::Vietnamese, 240, {}, QStringLiteral("change")},
        {StaffWording::tr("Kind"), Ordering::Vietnamese, 100, {}, QStringLiteral("kind")},
        {StaffWording::tr("People"), Ordering::Number, 76, {}, QStringLiteral("people"), {}, Total::Sum},
        {StaffWording::tr("Wishes"), Ordering::Vietnamese, 140, {}, QStringLiteral("wishes")},
    };
    const StaffRows rows(workspace, scenario, plan, words, filter);
    for (const model::Staff& person : workspace.rows<model::Staff>())
        if (rows.shows(person))
            table.rows.push_back(rows.row(person));
    for (const model::HeadCount& source : workspace.rows<model::HeadCount>())
        if (rows.shows(source))
            table.rows.push_back(rows.row(source));
    return table;
}

}  // namespace botri::ui
