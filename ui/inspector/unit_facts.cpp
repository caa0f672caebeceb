// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/gap_analysis.h"
#include "core/rules/rule_text.h"
#include "ui/inspector/fact_wording.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

FactSection frameSection(const FactSources& from, const model::Unit& unit)
{
    const Language language = from.words.language();
    FactSection figures{FactWording::tr("Staff and quota"), {}};
    for (const model::QuotaPool pool : model::kAllPools)
        if (unit.quotaOf(pool) > 0)
            figures.lines.push_back(
                {FactWording::tr("Quota, %1").arg(from.words(model::nameOf(pool))), numberText(unit.quotaOf(pool), language)});
    for (const planning::FrameStanding& standing : planning::frameStandings(from.workspace)) {
        if (standing.unit != unit.code)
            continue;
        figures.lines.push_back({FactWording::tr("Frame (09-CV)"), numberText(standing.frame, language)});
        figures.lines.push_back({FactWording::tr("People present, government side"), numberText(standing.present, language)});
        figures.lines.push_back({FactWording::tr("Against the frame"), signedText(standing.balance(), language), {},
            standing.balance() < 0 ? Tone::Bad : Tone::Plain});
        figures.lines.push_back({FactWording::tr("Leadership posts vacant"), numberText(standing.leadershipVacant, language)});
    }
    if (!unit.source.empty() || unit.asOf)
        figures.lines.push_back({FactWording::tr("Source: %1").arg(QString::fromStdString(unit.source)),
            unit.asOf ? dateText(*unit.asOf) : QString(), {}, Tone::Muted});
    return figures;
}

/// Fields that are short or over, worst first, each leading to its posts.
FactSection fieldsSection(const FactSources& from, const model::Unit& unit, const planning::GapAnalysis& gaps)
{
    FactSection section{FactWording::tr("Specialties short and over"), {}};
    std::vector<const planning::GapRow*> rows;
    for (const planning::GapRow& row : gaps.rows)
        if (row.need.unit == unit.code && (row.figures.open > 0 || row.figures.surplus > 0))
            rows.push_back(&row);
    const auto balance = [](const planning::GapRow* row) { return row->figures.surplus - row->figures.open; };
    std::ranges::stable_sort(rows, {}, balance);
    for (const planning::GapRow* row : rows) {
        FactLine line{
            from.words(specialtyName(from.workspace, row->need.specialty)), signedText(balance(row), from.words.language())};
        line.leadsTo = Subject(PostsSubject{row->need.unit, row->need.specialty, row->need.pool});
        if (from.plan && row->figures.open > 0)
            line.detail = FactWording::tr("after the plan %1").arg(signedText(-row->figures.left(), from.words.language()));
        section.lines.push_back(std::move(line));
    }
    shorten(from, section.lines, 20);
    return section;
}

FactSection inSection(const FactSources& from, const model::UnitCode& unit)
{
    FactSection in{FactWording::tr("Come in the plan"), {}};
    for (const planning::Move& move : from.plan->moves)
        if (move.to.unit == unit)
            in.lines.push_back(moveLine(from, move, from.words(specialtyName(from.workspace, move.to.specialty))));
    return in;
}

FactSection outSection(const FactSources& from, const model::UnitCode& unit)
{
    FactSection out{FactWording::tr("Leave in the plan"), {}};
    for (const planning::Move& move : from.plan->moves)
        if (move.from == unit)
            out.lines.push_back(moveLine(from, move, QStringLiteral("→ ") + from.words(needName(from.workspace, move.to))));
    return out;
}

FactSection findingsSection(const FactSources& from, const model::UnitCode& unit)
{
    FactSection section{FactWording::tr("Rules on the unit that warn after the plan"), {}};
    for (const planning::UnitFinding& finding : from.plan->findings)
        if (finding.unit == unit)
            section.lines.push_back({QString::fromStdString(finding.result.id().text()) + QStringLiteral("  ")
                    + from.words(rules::publicMessageOf(finding.result)),
                {}, {}, Tone::Warning, QStringLiteral("warning")});
    return section;
}

}  // namespace

std::optional<FactSheet> factsOfUnit(const FactSources& from, const UnitSubject& subject)
{
    const model::Unit* unit = from.workspace.find<model::Unit>(subject.unit);
    if (!unit)
        return std::nullopt;
    FactSheet sheet;
    sheet.title = from.words(unitName(from.workspace, unit->code));
    sheet.subtitle = unit->isCommune()
        ? QStringLiteral("%1 · %2").arg(QString::fromStdString(unit->formerDistrict), from.words(model::nameOf(unit->region)))
        : from.words(model::nameOf(unit->kind));
    const planning::GapAnalysis gaps = planning::analyseGaps(from.workspace, from.plan);
    for (const planning::GapGroup& group : gaps.byUnit)
        if (group.key == unit->code.text())
            sheet.sections.push_back(gapSection(from, FactWording::tr("Professional posts"), group.figures));
    addSections(sheet, {frameSection(from, *unit), fieldsSection(from, *unit, gaps)});
    if (from.plan)
        addSections(sheet, {inSection(from, unit->code), outSection(from, unit->code), findingsSection(from, unit->code)});
    if (unit->isCommune() && !unit->formerDistrict.empty()) {
        GroupSubject district;
        district.district = unit->formerDistrict;
        FactLine line{FactWording::tr("The former district: %1").arg(QString::fromStdString(unit->formerDistrict))};
        line.leadsTo = Subject(district);
        sheet.sections.push_back({FactWording::tr("See also"), {std::move(line)}});
    }
    return sheet;
}

}  // namespace botri::ui
