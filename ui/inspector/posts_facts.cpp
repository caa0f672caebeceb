// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fact_wording.h"

#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

bool covers(const PostsSubject& subject, const model::NeedKey& need)
{
    return need.unit == subject.unit && need.specialty == subject.specialty && (!subject.pool || need.pool == *subject.pool);
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
                                                     : FactWording::tr("Difference"),
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
    for (const planning::Move& move : from.plan->moves)
        if (covers(subject, move.to))
            section.lines.push_back(moveLine(from, move, from.words(measureName(from.workspace, move.measure))));
    return section;
}

FactSection releasedSection(const FactSources& from, const PostsSubject& subject)
{
    FactSection section{FactWording::tr("Who leaves"), {}};
    for (const planning::Move& move : from.plan->moves)
        if (move.from == subject.unit && move.specialty == subject.specialty && (!subject.pool || move.fromPool == *subject.pool))
            section.lines.push_back(moveLine(from, move, QStringLiteral("→ ") + from.words(needName(from.workspace, move.to))));
    return section;
}

/// The named people of this field who work here; most people of a commune are only counted.
FactSection peopleSection(const FactSources& from, const PostsSubject& subject)
{
    FactSection section{FactWording::tr("People here whose names are known"), {}};
    for (const model::Staff& person : from.workspace.rows<model::Staff>()) {
        if (person.unit != subject.unit || person.specialty != subject.specialty
            || (subject.pool && person.pool != *subject.pool))
            continue;
        FactLine line{QString::fromStdString(person.fullName), {}, QString::fromStdString(person.position)};
        line.leadsTo = Subject(StaffSubject{person.code});
        section.lines.push_back(std::move(line));
    }
    shorten(from, section.lines, 12);
    return section;
}

FactSection unitLinkSection(const FactSources& from, const PostsSubject& subject)
{
    FactSection section{FactWording::tr("See also"), {}};
    const auto add = [&](const QString& text, Subject to) {
        FactLine line{text};
        line.leadsTo = std::move(to);
        section.lines.push_back(std::move(line));
    };
    add(FactWording::tr("The commune: %1").arg(from.words(unitName(from.workspace, subject.unit))), UnitSubject{subject.unit});
    GroupSubject field;
    field.specialty = subject.specialty;
    field.pool = subject.pool;
    add(FactWording::tr("This specialty in all communes"), field);
    return section;
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
    const model::Unit* unit = from.workspace.find<model::Unit>(subject.unit);
    if (unit && !unit->formerDistrict.empty())
        sheet.subtitle += QStringLiteral(" · ") + QString::fromStdString(unit->formerDistrict);
    if (unit && from.workspace.find<model::Specialty>(subject.specialty))
        sheet.posts = subject;
    if (needs.empty()) {
        sheet.sections.push_back({FactWording::tr("Posts"),
            {{FactWording::tr("No posts and nobody present in this specialty"), {}, {}, Tone::Muted}}});
        return sheet;
    }
    sheet.sections.push_back(figuresSection(from, needs));
    addSections(
        sheet, {decisionsSection(from, DecisionsOf::Post, [&](const auto& each) { return covers(subject, each.need()); })});
    if (from.plan) {
        addSections(sheet, {movesSection(from, subject)});
        for (const planning::EmptyPost& post : from.plan->left)
            if (covers(subject, post.need))
                addEmptyPost(from, post, sheet);
        addSections(sheet, {releasedSection(from, subject)});
    }
    if (from.advisor)
        for (const model::Need* need : needs)
            addSections(sheet, rankingSections(from, DecisionsOf::Post, from.advisor->peopleFor(need->key())));
    addSections(sheet, {peopleSection(from, subject), unitLinkSection(from, subject)});
    return sheet;
}

}  // namespace botri::ui
