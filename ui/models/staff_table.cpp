// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/staff_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

#include "core/planning/matching.h"
#include "core/planning/stays.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

struct StaffWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::StaffTable)
};

QString textIn(const LocalizedText& text, Language language)
{
    return QString::fromStdString(text.in(language));
}

/// Icon and tone of a standing: the word stands beside it.
ShownCell standingCell(planning::Eligibility eligibility, Language language)
{
    ShownCell cell{textIn(planning::nameOf(eligibility), language), static_cast<double>(eligibility)};
    switch (eligibility) {
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
        cell.icon = QStringLiteral("take-out");
        break;
    }
    return cell;
}

class StaffRows {
public:
    StaffRows(const planning::Matching& matching, const model::ScenarioCode& scenario, const planning::Plan* plan,
        Language language, const Job& job)
        : m_workspace(matching.workspace()), m_language(language), m_standings(planning::allStandings(matching, job))
    {
        if (plan) {
            for (const planning::Move& move : plan->moves)
                m_moves[move.staff].push_back(&move);
            for (planning::Stay& stay : planning::staysOf(matching, *plan, m_standings, job))
                m_stays.emplace(stay.staff, std::move(stay));
        }
        for (const model::Decision& decision : model::decisionsOf(m_workspace, scenario))
            m_decisions[decision.staff].push_back(decision);
        for (const model::Wish& wish : m_workspace.rows<model::Wish>())
            m_wishes[wish.staff].push_back(&wish);
    }

    [[nodiscard]] StaffLine line(const model::Staff& person) const
    {
        StaffLine made = lineOf(person, row(person));
        made.specialties.insert(made.specialties.end(), person.secondarySpecialties.begin(), person.secondarySpecialties.end());
        return made;
    }

    [[nodiscard]] StaffLine line(const model::HeadCount& source) const
    {
        StaffLine made = lineOf(source, row(source));
        if (!m_workspace.find<model::Unit>(source.unit))
            made.district = source.formerDistrict;
        return made;
    }

private:
    template <class Source>
    [[nodiscard]] StaffLine lineOf(const Source& source, ShownRow row) const
    {
        const model::Unit* unit = m_workspace.find<model::Unit>(source.unit);
        return {std::move(row), unit ? unit->code : model::UnitCode(), unit ? unit->formerDistrict : std::string(),
            unit && unit->isCommune() ? std::optional(unit->region) : std::nullopt, {source.specialty},
            model::sourceKindOf(source.kind, unit), m_standings.at(source.code).eligibility, source.pool};
    }

    [[nodiscard]] QString words(const LocalizedText& text) const { return textIn(text, m_language); }

    [[nodiscard]] ShownRow row(const model::Staff& person) const
    {
        ShownRow made;
        made.subject = StaffSubject{person.code};
        made.cells = {
            {QString::fromStdString(person.fullName), 0, Tone::Plain, {}, decisionIcon(person.code)},
            {words(shortUnitName(m_workspace, person.unit))},
            {words(specialtyName(m_workspace, person.specialty)), 0, Tone::Plain, others(person)},
        };
        addStanding(person.code, 1, made);
        made.cells.push_back({words(model::nameOf(person.kind))});
        made.cells.push_back(people(1));
        made.cells.push_back({wishes(person)});
        made.cells.push_back(decisions(person.code));
        return made;
    }

    [[nodiscard]] ShownRow row(const model::HeadCount& source) const
    {
        ShownRow made;
        made.subject = StaffSubject{source.code};
        made.cells = {
            {QString::fromStdString(source.title), 0, Tone::Plain, StaffWording::tr("A head-count without names"),
                decisionIcon(source.code)},
            {source.unit.empty() ? QString::fromStdString(source.formerDistrict)
                                 : words(shortUnitName(m_workspace, source.unit))},
            {words(specialtyName(m_workspace, source.specialty))},
        };
        addStanding(source.code, source.count, made);
        made.cells.push_back({words(model::nameOf(source.kind))});
        made.cells.push_back(people(source.count));
        made.cells.emplace_back();
        made.cells.push_back(decisions(source.code));
        return made;
    }

    void addStanding(const model::StaffCode& code, int count, ShownRow& row) const
    {
        const planning::Standing& standing = m_standings.at(code);
        const QString rules = words(planning::explain(standing));
        const QString why = whyHere(code, rules);
        const QString remedy = words(planning::remedy(standing));
        ShownCell cell = standingCell(standing.eligibility, m_language);
        cell.toolTip = rules;
        row.cells.push_back(std::move(cell));
        row.cells.push_back(destination(code, count));
        row.cells.push_back({why, 0, Tone::Plain, why});
        row.cells.push_back({remedy, 0, Tone::Plain, remedy});
    }

    /// Why they are not in the plan, if they could be; else what the rules say.
    [[nodiscard]] QString whyHere(const model::StaffCode& code, const QString& rules) const
    {
        const auto found = m_stays.find(code);
        if (found == m_stays.end())
            return rules;
        const QString stays = words(planning::explain(m_workspace, found->second));
        return rules.isEmpty() ? stays : stays + QLatin1Char(' ') + rules;
    }

    [[nodiscard]] ShownCell people(int count) const { return {numberText(count, m_language), static_cast<double>(count)}; }

    [[nodiscard]] QString others(const model::Staff& person) const
    {
        QStringList names;
        for (const model::SpecialtyCode& code : person.secondarySpecialties)
            names << words(specialtyName(m_workspace, code));
        return names.isEmpty() ? QString() : StaffWording::tr("Also: %1").arg(names.join(QStringLiteral(", ")));
    }

    [[nodiscard]] QString wishes(const model::Staff& person) const
    {
        QStringList names;
        if (const auto found = m_wishes.find(person.code); found != m_wishes.end())
            for (const model::Wish* wish : found->second)
                names << words(shortUnitName(m_workspace, wish->unit));
        if (names.isEmpty())
            return person.volunteers ? StaffWording::tr("volunteers, anywhere") : QString();
        return names.join(QStringLiteral(", "));
    }

    /// Pins and forbids of the office, each with its post.
    [[nodiscard]] ShownCell decisions(const model::StaffCode& code) const
    {
        QStringList said;
        if (const auto found = m_decisions.find(code); found != m_decisions.end())
            for (const model::Decision& decision : found->second)
                said << QStringLiteral("%1: %2").arg(
                    words(model::nameOf(decision.kind)), words(needName(m_workspace, decision.need())));
        return {said.join(QStringLiteral("; ")), 0, Tone::Plain, said.join(QLatin1Char('\n')), decisionIcon(code)};
    }

    /// Shown beside the name too: the column of decisions may stand out of sight.
    [[nodiscard]] QString decisionIcon(const model::StaffCode& code) const
    {
        const auto found = m_decisions.find(code);
        if (found == m_decisions.end())
            return {};
        const bool pins = std::ranges::any_of(
            found->second, [](const model::Decision& decision) { return decision.kind == model::DecisionKind::Pin; });
        return pins ? QStringLiteral("pin") : QStringLiteral("forbid");
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
            places << (all > 1 ? QStringLiteral("%1 × %2").arg(move->count).arg(words(shortUnitName(m_workspace, move->to.unit)))
                               : words(needName(m_workspace, move->to)));
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
    Language m_language;
    planning::Standings m_standings;
    std::map<model::StaffCode, std::vector<const planning::Move*>> m_moves;
    std::map<model::StaffCode, planning::Stay> m_stays;
    std::map<model::StaffCode, std::vector<const model::Wish*>> m_wishes;
    std::map<model::StaffCode, std::vector<model::Decision>> m_decisions;
};

bool passes(const StaffLine& line, const StaffFilter& filter)
{
    return (filter.units.empty() || filter.units.contains(line.unit))
        && (filter.district.empty() || line.district == filter.district) && (!filter.region || line.region == filter.region)
        && (!filter.specialty || std::ranges::find(line.specialties, *filter.specialty) != line.specialties.end())
        && (!filter.source || line.source == *filter.source) && (!filter.eligibility || line.eligibility == *filter.eligibility)
        && (!filter.pool || line.pool == *filter.pool);
}

}  // namespace

std::vector<StaffLine> staffLines(const model::Workspace& workspace, const model::ScenarioCode& scenario,
    const planning::Plan* plan, Language language, const Job& job)
{
    const planning::Matching matching(workspace, scenario);
    const StaffRows rows(matching, scenario, plan, language, job);
    std::vector<StaffLine> lines;
    lines.reserve(workspace.rowCount(model::TableId::Staff) + workspace.rowCount(model::TableId::HeadCount));
    for (const model::Staff& person : workspace.rows<model::Staff>())
        lines.push_back(rows.line(person));
    job.throwIfCancelled();
    for (const model::HeadCount& source : workspace.rows<model::HeadCount>())
        lines.push_back(rows.line(source));
    return lines;
}

ShownTable staffTable(std::span<const StaffLine> lines, const StaffFilter& filter)
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
        {StaffWording::tr("Decisions"), Ordering::Vietnamese, 180, {}, QStringLiteral("decisions")},
    };
    for (const StaffLine& line : lines)
        if (passes(line, filter))
            table.rows.push_back(line.row);
    return table;
}

}  // namespace botri::ui
