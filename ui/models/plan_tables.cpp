// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_tables.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/vietnamese_text.h"
#include "core/rules/rule_text.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

struct PlanWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::PlanTables)
};

int warnings(const planning::Move& move)
{
    return static_cast<int>(
        std::ranges::count_if(move.rules, [](const rules::RuleResult& rule) { return rule.outcome() != rules::Outcome::Pass; }));
}

std::string districtOf(const model::Workspace& workspace, const model::UnitCode& code)
{
    const model::Unit* unit = workspace.find<model::Unit>(code);
    return unit ? unit->formerDistrict : std::string();
}

bool crossesDistricts(const model::Workspace& workspace, const planning::Move& move)
{
    const model::Unit* from = workspace.find<model::Unit>(move.from);
    return from && from->isCommune() && from->formerDistrict != districtOf(workspace, move.to.unit);
}

bool isWithdrawn(const model::Workspace& workspace, const model::StaffCode& staff)
{
    const model::Staff* person = workspace.find<model::Staff>(staff);
    return person && person->withdrawn;
}

/// The target, as far as the filter looks at it.
bool showsPost(const model::Workspace& workspace, const PlanFilter& filter, const model::NeedKey& need)
{
    const model::Unit* unit = workspace.find<model::Unit>(need.unit);
    return (filter.district.empty() || (unit && unit->formerDistrict == filter.district))
        && (!filter.region || (unit && unit->region == *filter.region))
        && (!filter.specialty || need.specialty == *filter.specialty) && (!filter.pool || need.pool == *filter.pool);
}

bool showsUnit(const PlanFilter& filter, const model::UnitCode& unit)
{
    return filter.units.empty() || filter.units.contains(unit);
}

QString wishText(const planning::Move& move)
{
    if (move.wishOrder > 0)
        return PlanWording::tr("wish %1").arg(move.wishOrder);
    return move.volunteers ? PlanWording::tr("volunteers") : QString();
}

/// What the office decided since, what the rules warn of, what the move asks of the person: most important first.
ShownCell stateCell(const PlanSources& from, const planning::Move& move)
{
    QStringList said;
    ShownCell cell;
    const auto add = [&](const QString& words, const char* icon, Tone tone) {
        if (cell.icon.isEmpty()) {
            cell.icon = QString::fromLatin1(icon);
            cell.tone = tone;
        }
        said << words;
    };
    const auto decision = from.decisionOn(move);
    if (isWithdrawn(from.workspace, move.staff))
        add(PlanWording::tr("taken out"), "take-out", Tone::Bad);
    if (decision == model::DecisionKind::Forbid)
        add(PlanWording::tr("forbidden"), "forbid", Tone::Bad);
    if (decision == model::DecisionKind::Pin || (!decision && move.pinned))
        add(PlanWording::tr("pinned"), "pin", Tone::Plain);
    if (const int warned = warnings(move); warned > 0)
        add(PlanWording::tr("%n warnings", nullptr, warned), "warning", Tone::Warning);
    if (move.substitutionLevel > 0)
        add(PlanWording::tr("substitute, level %1").arg(move.substitutionLevel), "info", Tone::Plain);
    cell.text = said.join(QStringLiteral(", "));
    cell.toolTip = cell.text;
    return cell;
}

QString priorityText(const model::Workspace& workspace, const model::SpecialtyCode& code, const Words& words)
{
    const model::Specialty* specialty = workspace.find<model::Specialty>(code);
    return specialty ? words(model::nameOf(specialty->priority)) : QString();
}

double priorityOf(const model::Workspace& workspace, const model::SpecialtyCode& code)
{
    const model::Specialty* specialty = workspace.find<model::Specialty>(code);
    return specialty ? static_cast<double>(specialty->priority) : 0;
}

std::int64_t pointsOf(const planning::Move& move)
{
    std::int64_t points = 0;
    for (const planning::CostItem& item : move.cost)
        points += item.points;
    return points;
}

/// Shown beside the name too: the state may stand out of sight.
QString decisionIcon(const PlanSources& from, const planning::Move& move)
{
    const ShownCell state = stateCell(from, move);
    return state.icon == QLatin1String("warning") || state.icon == QLatin1String("info") ? QString() : state.icon;
}

ShownRow moveRow(const PlanSources& from, const planning::Move& move)
{
    const model::Workspace& workspace = from.workspace;
    const Words& words = from.words;
    const Language language = words.language();
    const std::int64_t points = pointsOf(move);
    const std::int64_t kilometres = move.distance ? (move.distance->length.count() + 500) / 1000 : -1;
    ShownRow row;
    row.subject = MoveSubject{move.staff, move.to};
    row.cells = {
        {words(shortUnitName(workspace, move.to.unit))},
        {words(specialtyName(workspace, move.to.specialty))},
        {words(moverName(workspace, move.staff)), 0, Tone::Plain, {}, decisionIcon(from, move)},
        {numberText(move.count, language), static_cast<double>(move.count)},
        {move.from.empty() ? QString() : words(shortUnitName(workspace, move.from))},
        {words(measureName(workspace, move.measure))},
        {distanceText(move.distance, language).remove(QStringLiteral("\u00A0km")), static_cast<double>(kilometres)},
        {numberText(points, language), static_cast<double>(points)},
        {wishText(move)},
        {dateText(move.start), static_cast<double>(std::chrono::sys_days(move.start).time_since_epoch().count())},
        stateCell(from, move),
    };
    return row;
}

ShownRow emptyPostRow(const PlanSources& from, const planning::EmptyPost& post)
{
    const model::Workspace& workspace = from.workspace;
    const Words& words = from.words;
    const Language language = words.language();
    ShownRow row;
    row.subject = PostsSubject{post.need.unit, post.need.specialty, post.need.pool};
    row.cells = {
        {words(shortUnitName(workspace, post.need.unit))},
        {words(specialtyName(workspace, post.need.specialty))},
        {numberText(post.count, language), static_cast<double>(post.count)},
        {priorityText(workspace, post.need.specialty, words), priorityOf(workspace, post.need.specialty)},
        {post.fieldEmpty ? PlanWording::tr("nobody does this specialty") : QString(), 0, Tone::Bad, {},
            post.fieldEmpty ? QStringLiteral("empty") : QString()},
        {words(planning::nameOf(post.reason)), 0, Tone::Plain, words(planning::explain(workspace, post))},
        {numberText(post.peopleOfField, language), static_cast<double>(post.peopleOfField)},
        {numberText(post.eligible, language), static_cast<double>(post.eligible)},
        {words(planning::explain(workspace, post)), 0, Tone::Plain, words(planning::explain(workspace, post))},
    };
    return row;
}

void sortByCommune(ShownTable& table)
{
    std::ranges::stable_sort(table.rows, [](const ShownRow& a, const ShownRow& b) {
        for (std::size_t i = 0; i < 2; ++i)
            if (const int order = compareVietnamese(a.cells[i].text.toStdString(), b.cells[i].text.toStdString()); order != 0)
                return order < 0;
        return false;
    });
}

ShownRow stayRow(const PlanSources& from, const planning::Stay& stay)
{
    const model::Workspace& workspace = from.workspace;
    const model::Staff* person = workspace.find<model::Staff>(stay.staff);
    const model::HeadCount* source = workspace.find<model::HeadCount>(stay.staff);
    const QString why = from.words(planning::explain(workspace, stay));
    ShownRow row;
    row.subject = StaffSubject{stay.staff};
    row.cells = {
        {from.words(moverName(workspace, stay.staff))},
        {person                                   ? from.words(shortUnitName(workspace, person->unit))
                : source && !source->unit.empty() ? from.words(shortUnitName(workspace, source->unit))
                                                  : QString()},
        {from.words(specialtyName(workspace,
            person       ? person->specialty
                : source ? source->specialty
                         : model::SpecialtyCode()))},
        {numberText(stay.people, from.words.language()), static_cast<double>(stay.people)},
        {person && person->volunteers ? PlanWording::tr("volunteers") : QString()},
        {numberText(stay.posts, from.words.language()), static_cast<double>(stay.posts)},
        {why, 0, Tone::Plain, why},
    };
    return row;
}

bool showsMove(const PlanSources& from, const PlanFilter& filter, const planning::Move& move)
{
    return showsPost(from.workspace, filter, move.to) && (showsUnit(filter, move.to.unit) || showsUnit(filter, move.from))
        && (!filter.measure || move.measure == *filter.measure) && (!filter.mark || hasMark(from, move, *filter.mark));
}

ShownRow pinRow(const PlanSources& from, const planning::PinConflict& conflict)
{
    const QString why = from.words(conflict.why);
    return {{{PlanWording::tr("pin not honoured"), 0, Tone::Bad, {}, QStringLiteral("pin")},
                {from.words(moverName(from.workspace, conflict.decision.staff)) + QStringLiteral(" → ")
                    + from.words(needName(from.workspace, conflict.decision.need()))},
                {why, 0, Tone::Plain, why}},
        MoveSubject{conflict.decision.staff, conflict.decision.need()}};
}

ShownRow findingRow(const PlanSources& from, const planning::UnitFinding& finding)
{
    const QString place = finding.unit ? from.words(unitName(from.workspace, *finding.unit)) : PlanWording::tr("the province");
    const QString sentence = from.words(rules::publicMessageOf(finding.result));
    return {{{PlanWording::tr("rule warns"), 0, Tone::Warning, {}, QStringLiteral("warning")}, {place},
                {QString::fromStdString(finding.result.id().text()) + QStringLiteral(": ") + sentence, 0, Tone::Plain, sentence}},
        finding.unit ? Subject(UnitSubject{*finding.unit}) : Subject{}};
}

ShownRow changeRow(const PlanSources& from, const rules::RuleChange& change)
{
    const QString reason = QString::fromStdString(change.reason);
    return {{{change.switchedOff ? PlanWording::tr("rule switched off") : PlanWording::tr("limit changed"), 0, Tone::Warning, {},
                 QStringLiteral("info")},
                {QString::fromStdString(change.rule->id.text()) + QStringLiteral(" · ") + from.words(change.rule->title)},
                {reason, 0, Tone::Plain, reason}},
        Subject{}};
}

/// What the office decided, with its reason.
ShownRow decisionRow(const PlanSources& from, const model::Decision& decision)
{
    const bool isPin = decision.kind == model::DecisionKind::Pin;
    const QString reason = !decision.note.empty() ? QString::fromStdString(decision.note)
        : isPin                                   ? PlanWording::tr("The office keeps this person here; Release takes that back")
                                                  : PlanWording::tr("The office forbids this move; Release takes that back");
    return {{{isPin ? PlanWording::tr("pinned") : PlanWording::tr("forbidden"), 0, Tone::Plain, {},
                 isPin ? QStringLiteral("pin") : QStringLiteral("forbid")},
                {from.words(moverName(from.workspace, decision.staff)) + QStringLiteral(" → ")
                    + from.words(needName(from.workspace, decision.need()))},
                {reason, 0, Tone::Plain, reason}},
        MoveSubject{decision.staff, decision.need()}};
}

}  // namespace

PlanSources::PlanSources(
    const model::Workspace& data, const model::ScenarioCode& scenario, const planning::Plan& shown, const Words& in)
    : workspace(data), plan(shown), words(in)
{
    for (const model::Decision& decision : model::decisionsOf(data, scenario))
        decisions.emplace(std::pair(decision.staff, decision.need()), decision);
}

std::optional<model::DecisionKind> PlanSources::decisionOn(const planning::Move& move) const
{
    const auto found = decisions.find({move.staff, move.to});
    return found == decisions.end() ? std::nullopt : std::optional(found->second.kind);
}

QStringList moveMarkNames()
{
    return {PlanWording::tr("pinned"), PlanWording::tr("forbidden or taken out since"), PlanWording::tr("substituted specialty"),
        PlanWording::tr("with warnings"), PlanWording::tr("across former districts"), PlanWording::tr("not asked for")};
}

bool hasMark(const PlanSources& from, const planning::Move& move, MoveMark mark)
{
    const auto decision = from.decisionOn(move);
    switch (mark) {
    case MoveMark::Pinned: return decision == model::DecisionKind::Pin || (!decision && move.pinned);
    case MoveMark::Forbidden: return decision == model::DecisionKind::Forbid || isWithdrawn(from.workspace, move.staff);
    case MoveMark::Substituted: return move.substitutionLevel > 0;
    case MoveMark::Warned: return planning::warns(move);
    case MoveMark::AcrossDistricts: return crossesDistricts(from.workspace, move);
    case MoveMark::Unasked: return planning::lacksWish(from.workspace, move);
    }
    return false;
}

ShownTable movesTable(const PlanSources& from, const PlanFilter& filter)
{
    ShownTable table;
    table.columns = {
        {PlanWording::tr("To commune"), Ordering::Vietnamese, 120, {}, QStringLiteral("to")},
        {PlanWording::tr("Specialty"), Ordering::Vietnamese, 150, {}, QStringLiteral("specialty")},
        {PlanWording::tr("Person"), Ordering::PersonName, 165, {}, QStringLiteral("person")},
        {PlanWording::tr("People"), Ordering::Number, 76, {}, QStringLiteral("people"), {}, Total::Sum},
        {PlanWording::tr("From"), Ordering::Vietnamese, 125, {}, QStringLiteral("from")},
        {PlanWording::tr("Measure"), Ordering::Vietnamese, 140, {}, QStringLiteral("measure")},
        {PlanWording::tr("Distance"), Ordering::Number, 92, {}, QStringLiteral("distance"), QStringLiteral("km")},
        {PlanWording::tr("Points"), Ordering::Number, 70, PlanWording::tr("What the move costs each, fewer is better"),
            QStringLiteral("points")},
        {PlanWording::tr("Wish"), Ordering::Vietnamese, 100, {}, QStringLiteral("wish")},
        {PlanWording::tr("Start"), Ordering::Rank, 100, {}, QStringLiteral("start")},
        {PlanWording::tr("State"), Ordering::Vietnamese, 170, {}, QStringLiteral("state")},
    };
    for (const planning::Move& move : from.plan.moves)
        if (showsMove(from, filter, move))
            table.rows.push_back(moveRow(from, move));
    sortByCommune(table);
    return table;
}

ShownTable emptyPostsTable(const PlanSources& from, const PlanFilter& filter)
{
    ShownTable table;
    table.columns = {
        {PlanWording::tr("Commune"), Ordering::Vietnamese, 130, {}, QStringLiteral("commune")},
        {PlanWording::tr("Specialty"), Ordering::Vietnamese, 180, {}, QStringLiteral("specialty")},
        {PlanWording::tr("Posts"), Ordering::Number, 76, {}, QStringLiteral("posts"), {}, Total::Sum},
        {PlanWording::tr("Priority"), Ordering::Rank, 86, {}, QStringLiteral("priority")},
        {PlanWording::tr("State of the specialty"), Ordering::Vietnamese, 170, {}, QStringLiteral("field")},
        {PlanWording::tr("Why empty"), Ordering::Vietnamese, 180, {}, QStringLiteral("why")},
        {PlanWording::tr("Of the specialty"), Ordering::Number, 96,
            PlanWording::tr("People of this specialty or a substitute, in all sources"), QStringLiteral("people")},
        {PlanWording::tr("Eligible"), Ordering::Number, 86, PlanWording::tr("Of them, stopped by no rule"),
            QStringLiteral("eligible")},
        {PlanWording::tr("In full"), Ordering::Vietnamese, 320, {}, QStringLiteral("full")},
    };
    for (const planning::EmptyPost& post : from.plan.left)
        if (showsPost(from.workspace, filter, post.need) && showsUnit(filter, post.need.unit)
            && (filter.attention != planning::AttentionKind::FieldsEmpty || post.fieldEmpty))
            table.rows.push_back(emptyPostRow(from, post));
    sortByCommune(table);
    return table;
}

ShownTable staysTable(const PlanSources& from, const std::vector<planning::Stay>& stays, const PlanFilter& filter)
{
    ShownTable table;
    table.columns = {
        {PlanWording::tr("Person"), Ordering::PersonName, 180, {}, QStringLiteral("person")},
        {PlanWording::tr("Unit"), Ordering::Vietnamese, 150, {}, QStringLiteral("unit")},
        {PlanWording::tr("Specialty"), Ordering::Vietnamese, 170, {}, QStringLiteral("specialty")},
        {PlanWording::tr("People"), Ordering::Number, 76, {}, QStringLiteral("people"), {}, Total::Sum},
        {PlanWording::tr("Wish"), Ordering::Vietnamese, 100, {}, QStringLiteral("wish")},
        {PlanWording::tr("Could go to"), Ordering::Number, 96, PlanWording::tr("Open posts that rules and measures allow"),
            QStringLiteral("posts")},
        {PlanWording::tr("Why they stay"), Ordering::Vietnamese, 420, {}, QStringLiteral("why")},
    };
    for (const planning::Stay& stay : stays) {
        const model::Staff* person = from.workspace.find<model::Staff>(stay.staff);
        const model::HeadCount* source = from.workspace.find<model::HeadCount>(stay.staff);
        if ((!person && !source) || (filter.specialty && (person ? person->specialty : source->specialty) != *filter.specialty)
            || !showsUnit(filter, person ? person->unit : source->unit))
            continue;
        table.rows.push_back(stayRow(from, stay));
    }
    return table;
}

ShownTable planNotesTable(const PlanSources& from, const PlanFilter& filter)
{
    using Kind = planning::AttentionKind;
    ShownTable table;
    table.columns = {
        {PlanWording::tr("Kind of note"), Ordering::Vietnamese, 190, {}, QStringLiteral("kind")},
        {PlanWording::tr("Unit or person"), Ordering::Vietnamese, 260, {}, QStringLiteral("about")},
        {PlanWording::tr("Note"), Ordering::Vietnamese, 560, {}, QStringLiteral("note")},
    };
    const auto shows = [&](Kind kind) { return !filter.attention || *filter.attention == kind; };
    if (shows(Kind::PinsNotHonoured))
        for (const planning::PinConflict& conflict : from.plan.conflicts)
            table.rows.push_back(pinRow(from, conflict));
    if (shows(Kind::RulesNotMet))
        for (const planning::UnitFinding& finding : from.plan.findings)
            table.rows.push_back(findingRow(from, finding));
    if (shows(Kind::RuleChanges))
        for (const rules::RuleChange& change : from.plan.ruleChanges)
            table.rows.push_back(changeRow(from, change));
    if (!filter.attention)
        for (const auto& [pair, decision] : from.decisions)
            if (std::ranges::count(from.plan.conflicts, decision, &planning::PinConflict::decision) == 0)  // told above
                table.rows.push_back(decisionRow(from, decision));
    return table;
}

}  // namespace botri::ui
