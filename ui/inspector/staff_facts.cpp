// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fact_wording.h"

#include "core/planning/eligibility.h"
#include "core/planning/stays.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

template <class Enum>
void addChoice(FactSection& section, const FactSources& from, const QString& name, const std::optional<Enum>& value)
{
    if (value)
        section.lines.push_back({name, from.words(model::nameOf(*value))});
}

FactSection personSection(const FactSources& from, const model::Staff& person)
{
    FactSection section{FactWording::tr("Person"), {}};
    section.lines.push_back({FactWording::tr("Kind"), from.words(model::nameOf(person.kind))});
    if (!person.position.empty())
        section.lines.push_back({FactWording::tr("Position"), QString::fromStdString(person.position)});
    if (!person.rank.empty())
        section.lines.push_back({FactWording::tr("Rank"), QString::fromStdString(person.rank)});
    if (person.birth)
        section.lines.push_back({FactWording::tr("Born"), dateText(*person.birth)});
    addChoice(section, from, FactWording::tr("Education"), person.education);
    if (!person.major.empty())
        section.lines.push_back({FactWording::tr("Major"), QString::fromStdString(person.major)});
    for (const model::SpecialtyCode& code : person.secondarySpecialties)
        section.lines.push_back({FactWording::tr("Also"), from.words(specialtyName(from.workspace, code))});
    section.lines.push_back({FactWording::tr("Nominated"), person.nominated ? FactWording::tr("yes") : FactWording::tr("no")});
    section.lines.push_back({FactWording::tr("Volunteers"), person.volunteers ? FactWording::tr("yes") : FactWording::tr("no")});
    return section;
}

FactSection wishSection(const FactSources& from, const model::StaffCode& staff)
{
    FactSection section{FactWording::tr("Wishes"), {}};
    for (const model::Wish& wish : from.workspace.rows<model::Wish>())
        if (wish.staff == staff)
            section.lines.push_back(
                {QStringLiteral("%1. %2").arg(wish.order).arg(from.words(unitName(from.workspace, wish.unit))),
                    wish.specialty.empty() ? QString() : from.words(specialtyName(from.workspace, wish.specialty)),
                    QString::fromStdString(wish.unitOpinion)});
    return section;
}

/// Why people who could go stay, and the nearest post they could have had.
void addStay(const FactSources& from, const planning::Stay& stay, FactSection& section)
{
    section.lines.push_back({section.lines.empty() ? FactWording::tr("Stays where they are")
                                                   : FactWording::tr("%n people stay where they are", nullptr, stay.people),
        {}, from.words(planning::explain(from.workspace, stay))});
    if (!stay.example)
        return;
    FactLine nearest{FactWording::tr("Who goes there, and why")};
    nearest.detail = from.words(needName(from.workspace, *stay.example));
    nearest.leadsTo = Subject(PostsSubject{stay.example->unit, stay.example->specialty, stay.example->pool});
    section.lines.push_back(std::move(nearest));
}

FactSection planSection(const FactSources& from, const planning::Matching& matching, const model::StaffCode& staff)
{
    FactSection section{FactWording::tr("In the plan"), {}};
    for (const planning::Move& move : from.plan->moves)
        if (move.staff == staff) {
            FactLine line{QStringLiteral("→ ") + from.words(needName(from.workspace, move.to)),
                distanceText(move.distance, from.words.language()), from.words(measureName(from.workspace, move.measure)),
                Tone::Good, move.pinned ? QStringLiteral("pin") : QString(), Subject(MoveSubject{move.staff, move.to})};
            if (move.count > 1)
                line.text += QStringLiteral(" × %1").arg(move.count);
            section.lines.push_back(std::move(line));
        }
    if (const auto stay = planning::stayOf(matching, *from.plan, staff))
        addStay(from, *stay, section);
    else if (section.lines.empty())
        section.lines.push_back({FactWording::tr("Stays where they are"), {}, {}, Tone::Muted});
    return section;
}

/// Where the person stands, and which rules say so.
std::vector<FactSection> standingSections(
    const FactSources& from, const planning::Matching& matching, const model::StaffCode& staff)
{
    const planning::Standing standing = planning::standingOf(matching, staff);
    FactSection section{FactWording::tr("Eligibility"), {}};
    const bool free = standing.eligibility == planning::Eligibility::CanMove;
    FactLine line{from.words(planning::nameOf(standing.eligibility)), {}, from.words(planning::explain(standing)),
        free ? Tone::Good : Tone::Warning, free ? QStringLiteral("check") : QStringLiteral("warning")};
    section.lines.push_back(std::move(line));
    if (const QString remedy = from.words(planning::remedy(standing)); !remedy.isEmpty())
        section.lines.push_back({FactWording::tr("Would change it"), {}, remedy});
    std::vector<FactSection> sections{std::move(section)};
    std::vector<rules::RuleResult> results = standing.stops;
    results.insert(results.end(), standing.warns.begin(), standing.warns.end());
    for (FactSection& each : ruleSections(from, results))
        sections.push_back(std::move(each));
    return sections;
}

}  // namespace

std::optional<FactSheet> factsOfStaff(const FactSources& from, const StaffSubject& subject)
{
    const model::Staff* person = from.workspace.find<model::Staff>(subject.staff);
    const model::HeadCount* source = from.workspace.find<model::HeadCount>(subject.staff);
    FactSheet sheet;
    sheet.title = from.words(moverName(from.workspace, subject.staff));
    if (person) {
        sheet.subtitle = QStringLiteral("%1 · %2").arg(
            from.words(unitName(from.workspace, person->unit)), from.words(specialtyName(from.workspace, person->specialty)));
        sheet.sections.push_back(personSection(from, *person));
    } else if (source) {
        sheet.subtitle = QStringLiteral("%1 · %2").arg(
            from.words(model::nameOf(source->kind)), from.words(specialtyName(from.workspace, source->specialty)));
        sheet.sections.push_back(
            {FactWording::tr("Source"), {{FactWording::tr("People"), numberText(source->count, from.words.language())}}});
    }
    const planning::Matching matching(from.workspace, from.scenario);
    std::vector<FactSection> more{wishSection(from, subject.staff)};
    if (from.plan)
        more.push_back(planSection(from, matching, subject.staff));
    more.push_back(decisionsSection(from, subject.staff));
    for (FactSection& section : more)
        if (!section.lines.empty())
            sheet.sections.push_back(std::move(section));
    if (person || source)
        for (FactSection& section : standingSections(from, matching, subject.staff))
            sheet.sections.push_back(std::move(section));
    if (from.advisor)
        addSections(sheet, rankingSections(from, DecisionsOf::Person, from.advisor->postsFor(subject.staff)));
    return sheet;
}

}  // namespace botri::ui
