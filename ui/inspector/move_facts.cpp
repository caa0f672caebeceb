// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fact_wording.h"

#include <algorithm>

#include "core/report/report_text.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

QString pointsText(const FactSources& from, std::int64_t points)
{
    return signedText(points, from.words.language());
}

bool isPinnedNow(const FactSources& from, const planning::Move& move)
{
    return decisionOn(from.workspace, from.scenario, move.staff, move.to) == model::DecisionKind::Pin;
}

bool isPinTakenBack(const FactSources& from, const planning::Move& move)
{
    return move.pinned && !isPinnedNow(from, move);
}

FactSection whySection(const FactSources& from, const planning::Move& move)
{
    const Language language = from.words.language();
    FactSection section{FactWording::tr("Why?"), {}};
    const model::Specialty* specialty = from.workspace.find<model::Specialty>(move.to.specialty);
    const model::Need* need = from.workspace.find<model::Need>(move.to);
    if (need && need->present == 0)
        section.lines.push_back(
            {FactWording::tr("Nobody does this specialty in the commune"), {}, {}, Tone::Warning, QStringLiteral("empty")});
    if (need)
        section.lines.push_back({FactWording::tr("%1 needed, %2 present").arg(need->required).arg(need->present),
            signedText(need->balance(), language)});
    if (specialty)
        section.lines.push_back(
            {FactWording::tr("Priority of the specialty: %1").arg(from.words(model::nameOf(specialty->priority)))});
    section.lines.push_back(
        {move.substitutionLevel == 0 ? FactWording::tr("Right specialty")
                                     : FactWording::tr("Substitute, training level %1").arg(move.substitutionLevel),
            {}, {}, move.substitutionLevel == 0 ? Tone::Good : Tone::Warning});
    if (move.wishOrder > 0)
        section.lines.push_back({FactWording::tr("Wish number %1 of the person").arg(move.wishOrder), {}, {}, Tone::Good});
    else if (move.volunteers)
        section.lines.push_back({FactWording::tr("Volunteers"), {}, {}, Tone::Good});
    if (move.distance)
        section.lines.push_back({FactWording::tr("Distance"), distanceText(move.distance, language)});
    section.lines.push_back({FactWording::tr("Term"), QString::fromStdString(report::termText(move.start, move.end, language))});
    if (move.monthlySupport.count() > 0)
        section.lines.push_back({FactWording::tr("Support a month, each"), moneyText(move.monthlySupport, language)});
    const bool isPinned = isPinnedNow(from, move);
    if (isPinned || move.pinned)
        section.lines.push_back({isPinned ? FactWording::tr("Pinned by the office")
                                          : FactWording::tr("Pinned when the plan was computed; taken back since"),
            {}, {}, Tone::Plain, QStringLiteral("pin")});
    return section;
}

FactSection linksSection(const FactSources& from, const planning::Move& move)
{
    FactSection section{FactWording::tr("See also"), {}};
    const auto add = [&](const QString& text, Subject subject) {
        FactLine line{text};
        line.leadsTo = std::move(subject);
        section.lines.push_back(std::move(line));
    };
    add(FactWording::tr("The person: %1").arg(from.words(moverName(from.workspace, move.staff))), StaffSubject{move.staff});
    add(FactWording::tr("The posts: %1").arg(from.words(needName(from.workspace, move.to))),
        PostsSubject{move.to.unit, move.to.specialty, move.to.pool});
    if (!move.from.empty())
        add(FactWording::tr("The unit they leave: %1").arg(from.words(unitName(from.workspace, move.from))),
            UnitSubject{move.from});
    return section;
}

FactSection costSection(const FactSources& from, const planning::Move& move)
{
    FactSection section{FactWording::tr("Points of the move (fewer is better)"), {}};
    std::int64_t sum = 0;
    for (const planning::CostItem& item : move.cost) {
        const QString name = from.words(planning::describe(item));
        const auto color = static_cast<std::size_t>(item.reason);
        FactLine line{name, pointsText(from, item.points)};
        line.swatch = color;
        section.lines.push_back(std::move(line));
        section.bar.push_back({name, static_cast<double>(item.points), color});
        sum += item.points;
    }
    section.lines.push_back(
        {FactWording::tr("Together"), numberText(sum, from.words.language()), {}, Tone::Plain, QStringLiteral("=")});
    return section;
}

/// The exact point at which the plan would choose otherwise, told by the nearest alternative.
FactSection changeSection(const FactSources& from, const planning::Move& move)
{
    FactSection section{FactWording::tr("What would change it"), {}};
    if (isPinTakenBack(from, move)) {
        section.lines.push_back({FactWording::tr("The pin was taken back: compute the plan again to see who else could go")});
        return section;
    }
    if (move.pinned) {
        section.lines.push_back({FactWording::tr("The office pinned this move: only taking the pin back changes it")});
        return section;
    }
    const auto nearest = std::ranges::find_if(move.alternatives, [](const auto& each) { return each.staff.has_value(); });
    if (nearest == move.alternatives.end()) {
        section.lines.push_back({FactWording::tr("Nobody else can fill this post: without this person it stays empty")});
        return section;
    }
    const QString other = from.words(moverName(from.workspace, *nearest->staff));
    const planning::CostLevels& difference = nearest->difference;
    const std::int64_t points = difference.measures + difference.preference;
    if (difference.fieldsEmpty != 0 || difference.posts != 0)
        section.lines.push_back({FactWording::tr("With %1 here more important posts would stay empty elsewhere: no price of this "
                                                 "move changes that")
                                     .arg(other)});
    else if (planning::isDecidedByMeasures(difference, model::policyOf(from.workspace, from.scenario)))
        section.lines.push_back({FactWording::tr("With %1 here less preferred measures would be used; they come before distance, "
                                                 "training and wishes")
                                     .arg(other)});
    else if (points == 0)
        section.lines.push_back({FactWording::tr("%1 would do as well: the plan is as good either way").arg(other)});
    else
        section.lines.push_back({FactWording::tr("%1 goes as soon as this move costs more than %2 points more")
                                     .arg(other, numberText(points, from.words.language()))});
    return section;
}

}  // namespace

FactSheet factsOfMove(const FactSources& from, const planning::Move& move)
{
    FactSheet sheet;
    sheet.title = from.words(moverName(from.workspace, move.staff));
    if (move.count > 1)
        sheet.title += QStringLiteral(" × %1").arg(numberText(move.count, from.words.language()));
    sheet.subtitle =
        QStringLiteral("→ %1\n%2")
            .arg(from.words(needName(from.workspace, move.to)), from.words(measureName(from.workspace, move.measure)));
    sheet.sections = {whySection(from, move), costSection(from, move)};
    if (!isPinTakenBack(from, move))  // the plan was not asked who else could go
        sheet.sections.push_back(alternativesSection(from, move));
    sheet.sections.push_back(changeSection(from, move));
    sheet.sections.push_back(linksSection(from, move));
    for (FactSection& section : ruleSections(from, move.rules))
        sheet.sections.push_back(std::move(section));
    FactSection decisions = decisionsSection(from, move.staff);
    for (FactLine& line : decisions.lines)
        if (line.release && line.release->need == move.to)
            line.release.reset();  // the sheet itself offers that
    addSections(sheet, {std::move(decisions)});
    if (from.workspace.find<model::Staff>(move.staff) || from.workspace.find<model::HeadCount>(move.staff)) {
        sheet.placement = acts::Placement{move.staff, move.to};
        sheet.decision = decisionOn(from.workspace, from.scenario, move.staff, move.to);
    }
    return sheet;
}

}  // namespace botri::ui
