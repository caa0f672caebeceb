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
        std::ranges::count_if(move.rules, [](const rules::RuleResult& rule) { return rule.outcome() == rules::Outcome::Warn; }));
}

QString wishText(const planning::Move& move)
{
    if (move.wishOrder > 0)
        return PlanWording::tr("wish %1").arg(move.wishOrder);
    return move.volunteers ? PlanWording::tr("volunteers") : QString();
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

ShownRow moveRow(const model::Workspace& workspace, const planning::Move& move, const Words& words)
{
    const Language language = words.language();
    const int warned = warnings(move);
    ShownRow row;
    row.subject = MoveSubject{move.staff, move.to};
    row.cells = {
        {words(shortUnitName(workspace, move.to.unit))},
        {words(specialtyName(workspace, move.to.specialty))},
        {words(moverName(workspace, move.staff)), 0, Tone::Plain, {}, move.pinned ? QStringLiteral("pin") : QString()},
        {numberText(move.count, language), static_cast<double>(move.count)},
        {move.from.empty() ? QString() : words(shortUnitName(workspace, move.from))},
        {words(measureName(workspace, move.measure))},
        {distanceText(move.distance, language), move.distance ? static_cast<double>(move.distance->length.count()) : -1},
        {wishText(move)},
        {dateText(move.start), static_cast<double>(std::chrono::sys_days(move.start).time_since_epoch().count())},
        {warned > 0 ? numberText(warned, language) : QString(), static_cast<double>(warned), Tone::Warning, {},
            warned > 0 ? QStringLiteral("warning") : QString()},
    };
    return row;
}

QString reasonText(planning::EmptyReason reason)
{
    switch (reason) {
    case planning::EmptyReason::NobodyOfTheField: return PlanWording::tr("nobody of the field");
    case planning::EmptyReason::RulesStop: return PlanWording::tr("rules stop everybody");
    case planning::EmptyReason::OutCompeted: return PlanWording::tr("needed more elsewhere");
    case planning::EmptyReason::CapsBind: return PlanWording::tr("a limit is used up");
    case planning::EmptyReason::NoMeasure: return PlanWording::tr("no measure leads here");
    case planning::EmptyReason::NoQuota: return PlanWording::tr("no free quota");
    case planning::EmptyReason::InflowCap: return PlanWording::tr("commune takes in no more");
    case planning::EmptyReason::Decisions: return PlanWording::tr("forbidden by the office");
    case planning::EmptyReason::TooDear: return PlanWording::tr("costs more than it is worth");
    }
    return {};
}

ShownRow emptyPostRow(const model::Workspace& workspace, const planning::EmptyPost& post, const Words& words)
{
    const Language language = words.language();
    ShownRow row;
    row.subject = PostsSubject{post.need.unit, post.need.specialty, post.need.pool};
    row.cells = {
        {words(shortUnitName(workspace, post.need.unit))},
        {words(specialtyName(workspace, post.need.specialty))},
        {numberText(post.count, language), static_cast<double>(post.count)},
        {priorityText(workspace, post.need.specialty, words), priorityOf(workspace, post.need.specialty)},
        {post.fieldEmpty ? PlanWording::tr("nobody does this field") : QString(), 0, Tone::Bad, {},
            post.fieldEmpty ? QStringLiteral("empty") : QString()},
        {reasonText(post.reason)},
        {numberText(post.peopleOfField, language), static_cast<double>(post.peopleOfField)},
        {numberText(post.eligible, language), static_cast<double>(post.eligible)},
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

}  // namespace

ShownTable movesTable(const model::Workspace& workspace, const planning::Plan& plan, const Words& words)
{
    ShownTable table;
    table.columns = {
        {PlanWording::tr("To commune"), Ordering::Vietnamese, 120},
        {PlanWording::tr("Specialty"), Ordering::Vietnamese, 150},
        {PlanWording::tr("Person"), Ordering::PersonName, 180},
        {PlanWording::tr("People"), Ordering::Number, 84},
        {PlanWording::tr("From"), Ordering::Vietnamese, 140},
        {PlanWording::tr("Measure"), Ordering::Vietnamese, 170},
        {PlanWording::tr("Distance"), Ordering::Number, 86},
        {PlanWording::tr("Wish"), Ordering::Vietnamese, 100},
        {PlanWording::tr("Start"), Ordering::Rank, 90},
        {PlanWording::tr("Warnings"), Ordering::Number, 90},
    };
    for (const planning::Move& move : plan.moves)
        table.rows.push_back(moveRow(workspace, move, words));
    sortByCommune(table);
    return table;
}

ShownTable emptyPostsTable(const model::Workspace& workspace, const planning::Plan& plan, const Words& words)
{
    ShownTable table;
    table.columns = {
        {PlanWording::tr("Commune"), Ordering::Vietnamese, 130},
        {PlanWording::tr("Specialty"), Ordering::Vietnamese, 180},
        {PlanWording::tr("Posts"), Ordering::Number, 84},
        {PlanWording::tr("Priority"), Ordering::Rank, 86},
        {PlanWording::tr("Field"), Ordering::Vietnamese, 170},
        {PlanWording::tr("Why empty"), Ordering::Vietnamese, 180},
        {PlanWording::tr("Of the field"), Ordering::Number, 96,
            PlanWording::tr("People of this specialty or a substitute, in all sources")},
        {PlanWording::tr("Eligible"), Ordering::Number, 86, PlanWording::tr("Of them, stopped by no rule")},
    };
    for (const planning::EmptyPost& post : plan.left)
        table.rows.push_back(emptyPostRow(workspace, post, words));
    sortByCommune(table);
    return table;
}

ShownTable planNotesTable(const model::Workspace& workspace, const planning::Plan& plan, const Words& words)
{
    ShownTable table;
    table.columns = {
        {PlanWording::tr("What"), Ordering::Vietnamese, 190},
        {PlanWording::tr("About"), Ordering::Vietnamese, 260},
        {PlanWording::tr("Said"), Ordering::Vietnamese, 560},
    };
    for (const planning::PinConflict& conflict : plan.conflicts)
        table.rows.push_back({{{PlanWording::tr("pin not honoured"), 0, Tone::Bad, {}, QStringLiteral("pin")},
                                  {words(moverName(workspace, conflict.decision.staff)) + QStringLiteral(" → ")
                                      + words(needName(workspace, conflict.decision.need()))},
                                  {words(conflict.why), 0, Tone::Plain, words(conflict.why)}},
            StaffSubject{conflict.decision.staff}});
    for (const planning::UnitFinding& finding : plan.findings) {
        const QString place = finding.unit ? words(unitName(workspace, *finding.unit)) : PlanWording::tr("the province");
        const QString sentence = words(rules::publicMessageOf(finding.result));
        table.rows.push_back({{{PlanWording::tr("rule warns"), 0, Tone::Warning, {}, QStringLiteral("warning")}, {place},
                                  {QString::fromStdString(finding.result.id().text()) + QStringLiteral(": ") + sentence, 0,
                                      Tone::Plain, sentence}},
            finding.unit ? Subject(UnitSubject{*finding.unit}) : Subject{}});
    }
    for (const rules::RuleChange& change : plan.ruleChanges)
        table.rows.push_back(
            {{{change.switchedOff ? PlanWording::tr("rule switched off") : PlanWording::tr("limit changed"), 0, Tone::Warning, {},
                  QStringLiteral("info")},
                 {QString::fromStdString(change.rule->id.text()) + QStringLiteral(" · ") + words(change.rule->title)},
                 {QString::fromStdString(change.reason), 0, Tone::Plain, QString::fromStdString(change.reason)}},
                Subject{}});
    return table;
}

}  // namespace botri::ui
