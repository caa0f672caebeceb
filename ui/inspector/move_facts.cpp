// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fact_wording.h"

#include <utility>

#include "core/report/report_text.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

QString pointsText(const FactSources& from, std::int64_t points)
{
    return signedText(points, from.words.language());
}

FactSection whySection(const FactSources& from, const planning::Move& move)
{
    const Language language = from.words.language();
    FactSection section{FactWording::tr("Why?"), {}};
    const model::Specialty* specialty = from.workspace.find<model::Specialty>(move.to.specialty);
    const model::Need* need = from.workspace.find<model::Need>(move.to);
    if (need && need->present == 0)
        section.lines.push_back(
            {FactWording::tr("Nobody does this field in the commune"), {}, {}, Tone::Warning, QStringLiteral("empty")});
    if (need)
        section.lines.push_back({FactWording::tr("%1 needed, %2 present").arg(need->required).arg(need->present),
            signedText(need->balance(), language)});
    if (specialty)
        section.lines.push_back(
            {FactWording::tr("Priority of the field: %1").arg(from.words(model::nameOf(specialty->priority)))});
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
    if (move.pinned)
        section.lines.push_back({FactWording::tr("Pinned by the office"), {}, {}, Tone::Plain, QStringLiteral("pin")});
    return section;
}

FactSection costSection(const FactSources& from, const planning::Move& move)
{
    FactSection section{FactWording::tr("Points of the move (fewer is better)"), {}};
    std::int64_t sum = 0;
    for (const planning::CostItem& item : move.cost) {
        section.lines.push_back({from.words(planning::describe(item)), pointsText(from, item.points)});
        sum += item.points;
    }
    section.lines.push_back(
        {FactWording::tr("Together"), numberText(sum, from.words.language()), {}, Tone::Plain, QStringLiteral("=")});
    return section;
}

FactSection alternativesSection(const FactSources& from, const planning::Move& move)
{
    FactSection section{FactWording::tr("If not %1").arg(from.words(moverName(from.workspace, move.staff))), {}};
    for (const planning::Alternative& alternative : move.alternatives) {
        FactLine line;
        line.text = alternative.staff ? from.words(moverName(from.workspace, *alternative.staff))
                                      : FactWording::tr("leave the post empty");
        line.figure = from.words(differenceText(alternative.difference));
        QStringList details;
        if (line.figure.size() > 20)
            details << std::exchange(line.figure, QString());
        if (const LocalizedText chain = chainText(from.workspace, alternative); !chain.vi.empty())
            details << from.words(chain);
        if (alternative.kilometres != 0)
            details << signedText(alternative.kilometres, from.words.language()) + QStringLiteral("\u00A0km");
        line.detail = details.join(QStringLiteral(" · "));
        if (alternative.staff) {
            line.leadsTo = Subject(StaffSubject{*alternative.staff});
            if (from.workspace.find<model::Staff>(*alternative.staff)
                || from.workspace.find<model::HeadCount>(*alternative.staff)) {
                line.choose = acts::Placement{*alternative.staff, move.to};
                line.chooseInsteadOf = move.staff;
            }
        }
        section.lines.push_back(std::move(line));
    }
    if (section.lines.empty())
        section.lines.push_back({FactWording::tr("No other choice was found"), {}, {}, Tone::Muted});
    return section;
}

}  // namespace

FactSheet factsOfMove(const FactSources& from, const planning::Move& move)
{
    FactSheet sheet;
    sheet.title = from.words(moverName(from.workspace, move.staff));
    if (move.count > 1)
        sheet.title += QStringLiteral(" × %1").arg(move.count);
    sheet.subtitle =
        QStringLiteral("→ %1\n%2")
            .arg(from.words(needName(from.workspace, move.to)), from.words(measureName(from.workspace, move.measure)));
    sheet.sections = {whySection(from, move), costSection(from, move), alternativesSection(from, move)};
    for (FactSection& section : ruleSections(from, move.rules))
        sheet.sections.push_back(std::move(section));
    if (from.workspace.find<model::Staff>(move.staff) || from.workspace.find<model::HeadCount>(move.staff)) {
        sheet.placement = acts::Placement{move.staff, move.to};
        sheet.decision = decisionOn(from.workspace, from.scenario, move.staff, move.to);
    }
    return sheet;
}

}  // namespace botri::ui
