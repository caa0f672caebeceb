// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fact_sheet.h"

#include <algorithm>

#include "core/rules/rule_text.h"
#include "ui/inspector/fact_wording.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

FactLine ruleLine(const FactSources& from, const rules::RuleResult& result)
{
    const Date date = from.workspace.info().decisionDate;
    const rules::RuleDescription& rule = *result.rule;
    FactLine line{from.words(rules::anonymousMessageOf(result))};
    if (!rule.sensitive())
        line.text = QString::fromStdString(result.id().text()) + QStringLiteral("  ") + line.text;
    line.detail = QStringLiteral("%1 · %2").arg(
        from.words(rules::citationOn(rule, date)), from.words(rules::nameOf(rules::certaintyOn(rule, date))));
    switch (result.outcome()) {
    case rules::Outcome::Pass:
        line.tone = Tone::Good;
        line.icon = QStringLiteral("check");
        break;
    case rules::Outcome::Warn:
        line.tone = Tone::Warning;
        line.icon = QStringLiteral("warning");
        break;
    case rules::Outcome::Block:
        line.tone = Tone::Bad;
        line.icon = QStringLiteral("forbid");
        break;
    }
    if (const QString mend = from.words(rules::publicMendOf(rule)); result.outcome() != rules::Outcome::Pass && !mend.isEmpty())
        line.detail = FactWording::tr("Would change it: %1").arg(mend) + QLatin1Char('\n') + line.detail;
    return line;
}

void appendLines(QStringList& text, const std::vector<FactLine>& lines, const QString& indent)
{
    for (const FactLine& line : lines) {
        text << indent + line.text + (line.figure.isEmpty() ? QString() : QLatin1Char('\t') + line.figure);
        for (const QString& detail : line.detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            text << indent + QStringLiteral("    ") + detail;
        appendLines(text, line.steps, indent + QStringLiteral("    "));
    }
}

}  // namespace

std::vector<FactSection> ruleSections(const FactSources& from, const std::vector<rules::RuleResult>& results)
{
    FactSection mindful{FactWording::tr("Rules to mind"), {}};
    FactSection passed{{}, {}, true};
    int count = 0;
    int guarded = 0;
    std::size_t guardedLine = 0;
    for (const rules::RuleResult& result : results) {
        const bool passes = result.outcome() == rules::Outcome::Pass;
        count += passes ? 1 : 0;
        // The sensitive rules share one line: which of them apply to somebody would tell.
        if (passes && result.rule->sensitive()) {
            if (guarded++ > 0)
                continue;
            guardedLine = passed.lines.size();
        }
        (passes ? passed : mindful).lines.push_back(ruleLine(from, result));
    }
    if (guarded > 1)
        passed.lines[guardedLine].figure = FactWording::tr("%n rules", nullptr, guarded);
    passed.heading = FactWording::tr("Rules passed: %1").arg(count);
    std::vector<FactSection> sections;
    for (FactSection* section : {&mindful, &passed})
        if (!section->lines.empty())
            sections.push_back(std::move(*section));
    return sections;
}

FactLine moveLine(const FactSources& from, const planning::Move& move, const QString& detail)
{
    FactLine line{from.words(moverName(from.workspace, move.staff)), distanceText(move.distance, from.words.language()), detail,
        Tone::Plain, move.pinned ? QStringLiteral("pin") : QString(), Subject(MoveSubject{move.staff, move.to})};
    if (move.count > 1)
        line.text += QStringLiteral(" × %1").arg(numberText(move.count, from.words.language()));
    return line;
}

void shorten(const FactSources& from, std::vector<FactLine>& lines, std::size_t most)
{
    if (lines.size() <= most)
        return;
    const auto left = static_cast<std::int64_t>(lines.size() - most);
    lines.resize(most);
    lines.push_back({FactWording::tr("and %1 more").arg(numberText(left, from.words.language())), {}, {}, Tone::Muted});
}

void addSections(FactSheet& sheet, std::vector<FactSection> sections)
{
    for (FactSection& section : sections)
        if (!section.lines.empty())
            sheet.sections.push_back(std::move(section));
}

std::optional<FactSheet> factsOf(const FactSources& from, const Subject& subject)
{
    if (const auto* posts = std::get_if<PostsSubject>(&subject))
        return factsOfPosts(from, *posts);
    if (const auto* unit = std::get_if<UnitSubject>(&subject))
        return factsOfUnit(from, *unit);
    if (const auto* staff = std::get_if<StaffSubject>(&subject))
        return factsOfStaff(from, *staff);
    if (const auto* group = std::get_if<GroupSubject>(&subject))
        return factsOfGroup(from, *group);
    if (const auto* figure = std::get_if<FigureSubject>(&subject))
        return factsOfFigure(from, *figure);
    if (const auto* move = std::get_if<MoveSubject>(&subject)) {
        if (from.plan)
            for (const planning::Move& each : from.plan->moves)
                if (each.staff == move->staff && each.to == move->need)
                    return factsOfMove(from, each);
        return factsOfStaff(from, {move->staff});
    }
    return std::nullopt;
}

QString plainText(const FactSheet& sheet)
{
    QStringList text{sheet.title};
    if (!sheet.subtitle.isEmpty())
        text << sheet.subtitle;
    for (const FactSection& section : sheet.sections) {
        text << QString() << section.heading;
        appendLines(text, section.lines, QStringLiteral("  "));
    }
    return text.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace botri::ui
