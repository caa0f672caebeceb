// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fact_wording.h"

#include "core/planning/gap_analysis.h"
#include "core/rules/rule_text.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

bool covers(const PostsSubject& subject, const model::NeedKey& need)
{
    return need.unit == subject.unit && need.specialty == subject.specialty && (!subject.pool || need.pool == *subject.pool);
}

std::optional<Subject> link(const planning::Move& move)
{
    return Subject(MoveSubject{move.staff, move.to});
}

FactSection figuresSection(const FactSources& from, const std::vector<const model::Need*>& needs)
{
    const Language language = from.words.language();
    FactSection section{FactWording::tr("Posts"), {}};
    for (const model::Need* need : needs) {
        if (needs.size() > 1 || need->pool != model::QuotaPool::Government)
            section.lines.push_back({from.words(model::nameOf(need->pool)), {}, {}, Tone::Muted});
        section.lines.push_back({FactWording::tr("Posts needed"), numberText(need->required, language)});
        section.lines.push_back({FactWording::tr("People present"), numberText(need->present, language)});
        section.lines.push_back({need->balance() < 0 ? FactWording::tr("Short")
                : need->balance() > 0                ? FactWording::tr("Surplus")
                                                     : FactWording::tr("Balanced"),
            signedText(need->balance(), language), {}, need->balance() < 0 ? Tone::Bad : Tone::Plain});
        if (need->concurrentlyHeld > 0)
            section.lines.push_back({FactWording::tr("Held beside another post"), numberText(need->concurrentlyHeld, language)});
        if (need->contractWorkers > 0)
            section.lines.push_back(
                {FactWording::tr("Contract workers, outside the quota"), numberText(need->contractWorkers, language)});
        if (need->minimumKept)
            section.lines.push_back({FactWording::tr("Must keep at least"), numberText(*need->minimumKept, language)});
        if (!need->source.empty() || need->asOf)
            section.lines.push_back({FactWording::tr("Source: %1").arg(QString::fromStdString(need->source)),
                need->asOf ? dateText(*need->asOf) : QString(), {}, Tone::Muted});
    }
    return section;
}

FactSection movesSection(const FactSources& from, const PostsSubject& subject)
{
    FactSection section{FactWording::tr("Who fills it"), {}};
    for (const planning::Move& move : from.plan->moves) {
        if (!covers(subject, move.to))
            continue;
        FactLine line{from.words(moverName(from.workspace, move.staff)), distanceText(move.distance, from.words.language()),
            from.words(measureName(from.workspace, move.measure)), Tone::Plain, move.pinned ? QStringLiteral("pin") : QString(),
            link(move)};
        if (move.count > 1)
            line.text += QStringLiteral(" × %1").arg(move.count);
        section.lines.push_back(std::move(line));
    }
    return section;
}

FactSection releasedSection(const FactSources& from, const PostsSubject& subject)
{
    FactSection section{FactWording::tr("Who leaves"), {}};
    for (const planning::Move& move : from.plan->moves)
        if (move.from == subject.unit && move.specialty == subject.specialty && (!subject.pool || move.fromPool == *subject.pool))
            section.lines.push_back({from.words(moverName(from.workspace, move.staff)), {},
                QStringLiteral("→ ") + from.words(needName(from.workspace, move.to)), Tone::Plain, {}, link(move)});
    return section;
}

FactLine candidateLine(const FactSources& from, const planning::NearCandidate& candidate)
{
    QStringList stops;
    for (const rules::RuleResult& stop : candidate.stops)
        stops << QString::fromStdString(stop.id().text()) + QStringLiteral(": ") + from.words(rules::publicMessageOf(stop));
    return {from.words(moverName(from.workspace, candidate.staff)), distanceText(candidate.distance, from.words.language()),
        stops.join(QLatin1Char('\n')), Tone::Plain, {}, Subject(StaffSubject{candidate.staff})};
}

void addEmptyPost(const FactSources& from, const planning::EmptyPost& post, FactSheet& sheet)
{
    const Language language = from.words.language();
    FactSection why{FactWording::tr("Why it stays empty"), {}};
    why.lines.push_back({from.words(planning::explain(from.workspace, post)), {}, {}, post.fieldEmpty ? Tone::Bad : Tone::Plain,
        QStringLiteral("empty")});
    why.lines.push_back({FactWording::tr("People of the field, in all sources"), numberText(post.peopleOfField, language)});
    why.lines.push_back({FactWording::tr("Of them, stopped by no rule"), numberText(post.eligible, language)});
    sheet.sections.push_back(std::move(why));

    FactSection stops{FactWording::tr("Rules that keep people away"), {}};
    for (const planning::StoppingRule& stop : post.stoppingRules) {
        const rules::RuleDescription* rule = rules::findRule(stop.rule);
        stops.lines.push_back(
            {QString::fromStdString(stop.rule.text()) + (rule ? QStringLiteral("  ") + from.words(rule->title) : QString()),
                FactWording::tr("%n people", nullptr, stop.people), rule ? from.words(rule->mend) : QString(), Tone::Warning,
                QStringLiteral("warning")});
    }
    FactSection nearest{FactWording::tr("Nearest people"), {}};
    for (const planning::NearCandidate& candidate : post.nearest)
        nearest.lines.push_back(candidateLine(from, candidate));
    FactSection rivals{FactWording::tr("Its eligible people go here instead"), {}};
    for (const model::NeedKey& need : post.competingPosts)
        rivals.lines.push_back({from.words(needName(from.workspace, need)), {}, {}, Tone::Plain, {},
            Subject(PostsSubject{need.unit, need.specialty, need.pool})});
    for (FactSection* section : {&stops, &nearest, &rivals})
        if (!section->lines.empty())
            sheet.sections.push_back(std::move(*section));
}

}  // namespace

std::optional<FactSheet> factsOfPosts(const FactSources& from, const PostsSubject& subject)
{
    std::vector<const model::Need*> needs;
    for (const model::QuotaPool pool : model::kAllPools)
        if (const model::NeedKey key{subject.unit, subject.specialty, pool}; covers(subject, key))
            if (const model::Need* need = from.workspace.find<model::Need>(key))
                needs.push_back(need);
    FactSheet sheet;
    sheet.title = from.words(specialtyName(from.workspace, subject.specialty));
    sheet.subtitle = from.words(unitName(from.workspace, subject.unit));
    if (const model::Unit* unit = from.workspace.find<model::Unit>(subject.unit); unit && !unit->formerDistrict.empty())
        sheet.subtitle += QStringLiteral(" · ") + QString::fromStdString(unit->formerDistrict);
    if (needs.empty()) {
        sheet.sections.push_back(
            {FactWording::tr("Posts"), {{FactWording::tr("No posts and nobody present in this field"), {}, {}, Tone::Muted}}});
        return sheet;
    }
    sheet.sections.push_back(figuresSection(from, needs));
    if (!from.plan)
        return sheet;
    for (FactSection section : {movesSection(from, subject), releasedSection(from, subject)})
        if (!section.lines.empty())
            sheet.sections.push_back(std::move(section));
    for (const planning::EmptyPost& post : from.plan->left)
        if (covers(subject, post.need))
            addEmptyPost(from, post, sheet);
    return sheet;
}

std::optional<FactSheet> factsOfUnit(const FactSources& from, const UnitSubject& subject)
{
    const model::Unit* unit = from.workspace.find<model::Unit>(subject.unit);
    if (!unit)
        return std::nullopt;
    const Language language = from.words.language();
    FactSheet sheet;
    sheet.title = from.words(unitName(from.workspace, unit->code));
    sheet.subtitle = unit->isCommune()
        ? QStringLiteral("%1 · %2").arg(QString::fromStdString(unit->formerDistrict), from.words(model::nameOf(unit->region)))
        : from.words(model::nameOf(unit->kind));
    FactSection figures{FactWording::tr("Staff and quota"), {}};
    for (const model::QuotaPool pool : model::kAllPools)
        if (unit->quotaOf(pool) > 0)
            figures.lines.push_back(
                {FactWording::tr("Quota, %1").arg(from.words(model::nameOf(pool))), numberText(unit->quotaOf(pool), language)});
    for (const planning::FrameStanding& standing : planning::frameStandings(from.workspace)) {
        if (standing.unit != unit->code)
            continue;
        figures.lines.push_back({FactWording::tr("Frame (09-CV)"), numberText(standing.frame, language)});
        figures.lines.push_back({FactWording::tr("People present, government side"), numberText(standing.present, language)});
        figures.lines.push_back({FactWording::tr("Against the frame"), signedText(standing.balance(), language), {},
            standing.balance() < 0 ? Tone::Bad : Tone::Plain});
        figures.lines.push_back({FactWording::tr("Leadership posts vacant"), numberText(standing.leadershipVacant, language)});
    }
    sheet.sections.push_back(std::move(figures));
    if (!from.plan)
        return sheet;
    FactSection in{FactWording::tr("Come in the plan"), {}};
    FactSection out{FactWording::tr("Leave in the plan"), {}};
    for (const planning::Move& move : from.plan->moves) {
        if (move.to.unit == unit->code)
            in.lines.push_back({from.words(moverName(from.workspace, move.staff)), {},
                from.words(specialtyName(from.workspace, move.to.specialty)), Tone::Plain, {}, link(move)});
        if (move.from == unit->code)
            out.lines.push_back({from.words(moverName(from.workspace, move.staff)), {},
                QStringLiteral("→ ") + from.words(needName(from.workspace, move.to)), Tone::Plain, {}, link(move)});
    }
    for (FactSection* section : {&in, &out})
        if (!section->lines.empty())
            sheet.sections.push_back(std::move(*section));
    return sheet;
}

}  // namespace botri::ui
