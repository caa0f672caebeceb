// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/rules/rule_text.h"
#include "ui/inspector/fact_wording.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

FactLine figureLine(const FactSources& from, const QString& text, int people, const QString& icon = {})
{
    return {text, numberText(people, from.words.language()), {}, Tone::Plain, icon};
}

/// Rules with how many people each alone keeps away; sensitive ones as one, lest a small count tells whose circumstance it is.
std::vector<FactLine> stoppingLines(const FactSources& from, const planning::EmptyPost& post)
{
    std::vector<FactLine> lines;
    std::vector<int> people;
    for (const planning::StoppingRule& stop : post.stoppingRules) {
        const rules::RuleDescription* rule = rules::findRule(stop.rule);
        const QString name = rule ? from.words(rules::publicTitleOf(*rule)) : QString::fromStdString(stop.rule.text());
        const auto known = std::ranges::find(lines, name, &FactLine::text);
        if (known != lines.end()) {
            people[static_cast<std::size_t>(known - lines.begin())] += stop.people;
            continue;
        }
        lines.push_back(
            {name, {}, rule ? FactWording::tr("Would change it: %1").arg(from.words(rules::publicMendOf(*rule))) : QString(),
                Tone::Warning, QStringLiteral("warning")});
        people.push_back(stop.people);
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].figure = QStringLiteral("−\u00A0") + numberText(people[i], from.words.language());
    return lines;
}

/// All people of the field, less those who may not come, is those who may: each row can be counted again.
FactSection proofSection(const FactSources& from, const planning::EmptyPost& post)
{
    FactSection section{FactWording::tr("The proof, in people"), {}};
    if (post.peopleOfField == 0)
        return section;
    section.lines.push_back(
        figureLine(from, FactWording::tr("Of this specialty or a substitute, in all sources"), post.peopleOfField));
    int alone = 0;
    for (const planning::StoppingRule& stop : post.stoppingRules)
        alone += stop.people;
    for (FactLine& line : stoppingLines(from, post))
        section.lines.push_back(std::move(line));
    const auto addLess = [&](const QString& text, int people) {
        if (people > 0)
            section.lines.push_back({text, QStringLiteral("−\u00A0") + numberText(people, from.words.language())});
    };
    addLess(FactWording::tr("Needed by their own unit"), post.kept);
    addLess(FactWording::tr("Stopped by several rules, decisions or limits at once"),
        post.peopleOfField - post.eligible - alone - post.kept);
    section.lines.push_back(figureLine(from, FactWording::tr("May come"), post.eligible, QStringLiteral("=")));
    return section;
}

/// The posts that compete for the people who may come, and whether there are enough of them.
FactSection rivalsSection(const FactSources& from, const planning::EmptyPost& post)
{
    FactSection section{FactWording::tr("Posts that need the same people"), {}};
    int posts = post.count;
    for (const model::NeedKey& need : post.competingPosts) {
        const model::Need* row = from.workspace.find<model::Need>(need);
        posts += row ? row->open() : 0;
        FactLine line{
            from.words(needName(from.workspace, need)), row ? signedText(-row->open(), from.words.language()) : QString()};
        line.leadsTo = Subject(PostsSubject{need.unit, need.specialty, need.pool});
        section.lines.push_back(std::move(line));
    }
    if (section.lines.empty())
        return section;
    shorten(from, section.lines, 8);
    section.lines.insert(section.lines.begin(),
        {FactWording::tr("%1 posts, this one among them, need %2 people who may come")
                .arg(numberText(posts, from.words.language()), numberText(post.eligible, from.words.language())),
            {}, {}, post.eligible < posts ? Tone::Bad : Tone::Plain});
    return section;
}

FactLine nearLine(const FactSources& from, const planning::NearCandidate& candidate)
{
    QStringList said;
    bool restricted = false;
    for (const rules::RuleResult& stop : candidate.stops) {
        const bool sensitive = stop.rule->sensitive();
        if (sensitive && std::exchange(restricted, true))
            continue;
        said << (sensitive ? QString() : QString::fromStdString(stop.id().text()) + QStringLiteral("  "))
                + from.words(rules::anonymousMessageOf(stop));
        if (const QString mend = from.words(rules::publicMendOf(*stop.rule)); !sensitive && !mend.isEmpty())
            said << FactWording::tr("Would change it: %1").arg(mend);
    }
    if (said.isEmpty())
        said << FactWording::tr("No rule stops them: a limit, a quota or a decision does");
    FactLine line{from.words(moverName(from.workspace, candidate.staff)), distanceText(candidate.distance, from.words.language()),
        said.join(QLatin1Char('\n'))};
    line.leadsTo = Subject(StaffSubject{candidate.staff});
    return line;
}

}  // namespace

void addEmptyPost(const FactSources& from, const planning::EmptyPost& post, FactSheet& sheet)
{
    FactSection why{FactWording::tr("Why it stays empty"), {}};
    why.lines.push_back({from.words(planning::explain(from.workspace, post)), {}, {}, post.fieldEmpty ? Tone::Bad : Tone::Plain,
        QStringLiteral("empty")});
    if (post.fieldEmpty)
        why.lines.push_back({FactWording::tr("Nobody does this specialty in the commune"), {}, {}, Tone::Bad});
    FactSection nearest{FactWording::tr("Nearest to coming"), {}};
    for (const planning::NearCandidate& candidate : post.nearest)
        nearest.lines.push_back(nearLine(from, candidate));
    addSections(sheet, {std::move(why), proofSection(from, post), rivalsSection(from, post), std::move(nearest)});
}

}  // namespace botri::ui
