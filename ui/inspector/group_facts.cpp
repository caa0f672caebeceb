// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "core/base/vietnamese_text.h"
#include "core/planning/gap_analysis.h"
#include "ui/inspector/fact_wording.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

bool belongs(const FactSources& from, const GroupSubject& group, const model::NeedKey& need)
{
    const model::Unit* unit = from.workspace.find<model::Unit>(need.unit);
    const model::Specialty* specialty = from.workspace.find<model::Specialty>(need.specialty);
    return unit && specialty && (!group.specialty || need.specialty == *group.specialty)
        && (!group.agency || specialty->agency == *group.agency) && (!group.region || unit->region == *group.region)
        && (!group.district || unit->formerDistrict == *group.district) && (!group.pool || need.pool == *group.pool)
        && (!group.units || std::ranges::find(*group.units, need.unit) != group.units->end());
}

QString titleOf(const FactSources& from, const GroupSubject& group)
{
    QStringList parts;
    if (group.specialty)
        parts << from.words(specialtyName(from.workspace, *group.specialty));
    else if (group.agency)
        parts << from.words(model::nameOf(*group.agency));
    if (group.district)
        parts << (group.district->empty() ? FactWording::tr("communes without a former district")
                                          : FactWording::tr("former district %1").arg(QString::fromStdString(*group.district)));
    if (group.region)
        parts << from.words(model::nameOf(*group.region));
    if (group.pool)
        parts << from.words(model::nameOf(*group.pool));
    if (parts.isEmpty() && !group.units)
        parts << FactWording::tr("the whole province");
    if (group.units)
        parts << FactWording::tr("%n chosen communes", nullptr, static_cast<int>(group.units->size()));
    QString title = parts.join(QStringLiteral(" · "));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

/// The rows of the group, summed by `keyOf`, those with the most open posts first.
template <class Key, class KeyOf, class Line>
FactSection rankedSection(const QString& heading, const std::vector<const planning::GapRow*>& rows, KeyOf keyOf, Line lineOf)
{
    std::map<Key, planning::GapFigures> sums;
    for (const planning::GapRow* row : rows)
        sums[keyOf(*row)] += row->figures;
    std::vector<std::pair<Key, planning::GapFigures>> ranked(sums.begin(), sums.end());
    std::erase_if(ranked, [](const auto& entry) { return entry.second.open == 0; });
    std::ranges::stable_sort(ranked, [](const auto& a, const auto& b) { return a.second.open > b.second.open; });
    FactSection section{heading, {}};
    for (const auto& [key, figures] : ranked)
        section.lines.push_back(lineOf(key, figures));
    return section;
}

FactLine shareLine(const FactSources& from, const QString& name, const planning::GapFigures& figures, Subject subject)
{
    FactLine line{name, signedText(-figures.open, from.words.language())};
    if (from.plan)
        line.detail = FactWording::tr("after the plan %1").arg(signedText(-figures.left(), from.words.language()));
    line.leadsTo = std::move(subject);
    return line;
}

FactSection communesSection(const FactSources& from, const GroupSubject& group, const std::vector<const planning::GapRow*>& rows)
{
    FactSection section = rankedSection<model::UnitCode>(
        FactWording::tr("Communes that are short"), rows, [](const planning::GapRow& row) { return row.need.unit; },
        [&](const model::UnitCode& unit, const planning::GapFigures& figures) {
            const Subject subject =
                group.specialty ? Subject(PostsSubject{unit, *group.specialty, group.pool}) : Subject(UnitSubject{unit});
            return shareLine(from, from.words(shortUnitName(from.workspace, unit)), figures, subject);
        });
    shorten(from, section.lines, 15);
    return section;
}

FactSection fieldsSection(const FactSources& from, const GroupSubject& group, const std::vector<const planning::GapRow*>& rows)
{
    if (group.specialty)
        return {};
    FactSection section = rankedSection<model::SpecialtyCode>(
        FactWording::tr("Specialties that are short"), rows, [](const planning::GapRow& row) { return row.need.specialty; },
        [&](const model::SpecialtyCode& specialty, const planning::GapFigures& figures) {
            GroupSubject inner = group;
            inner.specialty = specialty;
            return shareLine(from, from.words(specialtyName(from.workspace, specialty)), figures, inner);
        });
    shorten(from, section.lines, 15);
    return section;
}

FactSection districtsSection(const FactSources& from, const GroupSubject& group, const std::vector<const planning::GapRow*>& rows)
{
    if (group.district || group.units)
        return {};
    FactSection section = rankedSection<std::string>(
        FactWording::tr("Former districts that are short"), rows,
        [&](const planning::GapRow& row) { return from.workspace.find<model::Unit>(row.need.unit)->formerDistrict; },
        [&](const std::string& district, const planning::GapFigures& figures) {
            GroupSubject inner = group;
            inner.district = district;
            return shareLine(from, district.empty() ? FactWording::tr("no former district") : QString::fromStdString(district),
                figures, inner);
        });
    shorten(from, section.lines, 25);
    return section;
}

FactSection groupMovesSection(const FactSources& from, const GroupSubject& group)
{
    FactSection section{{}, {}, true};
    int people = 0;
    for (const planning::Move& move : from.plan->moves)
        if (belongs(from, group, move.to)) {
            section.lines.push_back(moveLine(from, move, QStringLiteral("→ ") + from.words(needName(from.workspace, move.to))));
            people += move.count;
        }
    section.heading = FactWording::tr("Who comes: %1 people").arg(numberText(people, from.words.language()));
    shorten(from, section.lines, 60);
    return section;
}

}  // namespace

FactSection gapSection(const FactSources& from, const QString& heading, const planning::GapFigures& figures)
{
    const Language language = from.words.language();
    const auto number = [&](int count) { return numberText(count, language); };
    FactSection section{heading, {}};
    section.lines = {{FactWording::tr("Posts needed"), number(figures.required)},
        {FactWording::tr("People present"), number(figures.present)},
        {FactWording::tr("Posts short, post by post"), number(figures.open),
            figures.open - figures.surplus != figures.required - figures.present
                ? QString()
                : FactWording::tr("%1 needed − %2 present + %3 in surplus at other posts")
                      .arg(number(figures.required), number(figures.present), number(figures.surplus)),
            figures.open > 0 ? Tone::Bad : Tone::Plain},
        {FactWording::tr("People in surplus"), number(figures.surplus)}};
    if (figures.concurrentlyHeld > 0)
        section.lines.push_back({FactWording::tr("Of the short posts, held beside another"), number(figures.concurrentlyHeld)});
    if (figures.contractWorkers > 0)
        section.lines.push_back({FactWording::tr("Contract workers, outside the quota"), number(figures.contractWorkers)});
    if (from.plan) {
        section.lines.push_back({FactWording::tr("The plan fills"), number(figures.filled), {}, Tone::Good});
        section.lines.push_back({FactWording::tr("Left after the plan"), number(figures.left()), {},
            figures.left() > 0 ? Tone::Bad : Tone::Good, QStringLiteral("=")});
    }
    return section;
}

std::optional<FactSheet> factsOfGroup(const FactSources& from, const GroupSubject& group)
{
    const planning::GapAnalysis gaps = planning::analyseGaps(from.workspace, from.plan);
    std::vector<const planning::GapRow*> rows;
    planning::GapFigures sum;
    for (const planning::GapRow& row : gaps.rows)
        if (belongs(from, group, row.need)) {
            rows.push_back(&row);
            sum += row.figures;
        }
    FactSheet sheet;
    sheet.title = titleOf(from, group);
    sheet.subtitle = FactWording::tr("professional posts of the communes");
    sheet.sections.push_back(gapSection(from, FactWording::tr("Where these figures come from"), sum));
    addSections(
        sheet, {fieldsSection(from, group, rows), districtsSection(from, group, rows), communesSection(from, group, rows)});
    if (from.plan)
        addSections(sheet, {groupMovesSection(from, group)});
    return sheet;
}

}  // namespace botri::ui
