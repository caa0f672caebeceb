// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/staff_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

#include "core/planning/matching.h"
#include "core/rules/rule_text.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

struct StaffWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::StaffTable)
};

std::vector<rules::RuleResult> stopsOf(const planning::Matching& matching, const planning::Supply& supply)
{
    std::optional<std::vector<rules::RuleResult>> least;
    for (const model::Measure& measure : matching.workspace().rows<model::Measure>()) {
        if (!measure.enabled || std::ranges::find(measure.sources, supply.source) == measure.sources.end())
            continue;
        std::vector<rules::RuleResult> results = matching.rules().assessMover(matching.facts(supply, measure));
        std::erase_if(results, [](const rules::RuleResult& result) { return result.outcome() != rules::Outcome::Block; });
        if (!least || results.size() < least->size())
            least = std::move(results);
    }
    return least.value_or(std::vector<rules::RuleResult>{});
}

class StaffRows {
public:
    StaffRows(
        const model::Workspace& workspace, const model::ScenarioCode& scenario, const planning::Plan* plan, const Words& words)
        : m_workspace(workspace), m_words(words), m_matching(workspace, scenario)
    {
        if (plan)
            for (const planning::Move& move : plan->moves)
                m_moves[move.staff].push_back(&move);
        for (const model::Wish& wish : workspace.rows<model::Wish>())
            m_wishes[wish.staff].push_back(&wish);
    }

    [[nodiscard]] ShownRow row(const model::Staff& person) const
    {
        ShownRow made;
        made.subject = StaffSubject{person.code};
        made.cells = {
            {QString::fromStdString(person.fullName)},
            {m_words(model::nameOf(person.kind))},
            {m_words(shortUnitName(m_workspace, person.unit))},
            {m_words(specialtyName(m_workspace, person.specialty)), 0, Tone::Plain, others(person)},
            people(1),
            {wishes(person)},
            destination(person.code, 1),
            standing(person),
        };
        return made;
    }

    [[nodiscard]] ShownRow row(const model::HeadCount& source) const
    {
        ShownRow made;
        made.subject = StaffSubject{source.code};
        made.cells = {
            {QString::fromStdString(source.title)},
            {m_words(model::nameOf(source.kind))},
            {source.unit.empty() ? QString::fromStdString(source.formerDistrict)
                                 : m_words(shortUnitName(m_workspace, source.unit))},
            {m_words(specialtyName(m_workspace, source.specialty))},
            people(source.count),
            {},
            destination(source.code, source.count),
            {StaffWording::tr("without names"), 0, Tone::Muted},
        };
        return made;
    }

private:
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

    [[nodiscard]] ShownCell standing(const model::Staff& person) const
    {
        if (person.withdrawn)
            return {StaffWording::tr("taken out by the office"), 0, Tone::Muted, {}, QStringLiteral("forbid")};
        const std::optional<std::size_t> at = m_matching.findSupply(person.code);
        if (!at)
            return {StaffWording::tr("not nominated, not volunteering"), 0, Tone::Muted};
        const std::vector<rules::RuleResult> stops = stopsOf(m_matching, m_matching.supplies()[*at]);
        if (stops.empty())
            return {};
        QStringList ids;
        QStringList sentences;
        for (const rules::RuleResult& stop : stops) {
            ids << QString::fromStdString(stop.id().text());
            sentences << m_words(rules::publicMessageOf(stop));
        }
        return {StaffWording::tr("stopped by %1").arg(ids.join(QStringLiteral(", "))), static_cast<double>(stops.size()),
            Tone::Warning, sentences.join(QLatin1Char('\n')), QStringLiteral("warning")};
    }

    const model::Workspace& m_workspace;
    const Words& m_words;
    planning::Matching m_matching;
    std::map<model::StaffCode, std::vector<const planning::Move*>> m_moves;
    std::map<model::StaffCode, std::vector<const model::Wish*>> m_wishes;
};

}  // namespace

ShownTable staffTable(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const planning::Plan* plan, const Words& words)
{
    ShownTable table;
    table.columns = {
        {StaffWording::tr("Name"), Ordering::PersonName, 190},
        {StaffWording::tr("Kind"), Ordering::Vietnamese, 110},
        {StaffWording::tr("Unit"), Ordering::Vietnamese, 150},
        {StaffWording::tr("Specialty"), Ordering::Vietnamese, 170},
        {StaffWording::tr("People"), Ordering::Number, 84},
        {StaffWording::tr("Wishes"), Ordering::Vietnamese, 140},
        {StaffWording::tr("In the plan goes to"), Ordering::Vietnamese, 200},
        {StaffWording::tr("Standing"), Ordering::Vietnamese, 180},
    };
    const StaffRows rows(workspace, scenario, plan, words);
    for (const model::Staff& person : workspace.rows<model::Staff>())
        table.rows.push_back(rows.row(person));
    for (const model::HeadCount& source : workspace.rows<model::HeadCount>())
        table.rows.push_back(rows.row(source));
    return table;
}

std::vector<rules::RuleResult> rulesThatStop(
    const model::Workspace& workspace, const model::ScenarioCode& scenario, const model::StaffCode& staff)
{
    const planning::Matching matching(workspace, scenario);
    const std::optional<std::size_t> at = matching.findSupply(staff);
    return at ? stopsOf(matching, matching.supplies()[*at]) : std::vector<rules::RuleResult>{};
}

}  // namespace botri::ui
