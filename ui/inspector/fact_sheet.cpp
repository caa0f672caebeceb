// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fact_sheet.h"

#include "core/rules/rule_text.h"
#include "ui/inspector/fact_wording.h"

namespace botri::ui {
namespace {

FactLine ruleLine(const FactSources& from, const rules::RuleResult& result)
{
    const Date date = from.workspace.info().decisionDate;
    FactLine line{QString::fromStdString(result.id().text()) + QStringLiteral("  ") + from.words(rules::publicMessageOf(result))};
    line.detail = QStringLiteral("%1 · %2").arg(
        from.words(rules::citationOn(*result.rule, date)), from.words(rules::nameOf(rules::certaintyOn(*result.rule, date))));
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
    return line;
}

}  // namespace

std::vector<FactSection> ruleSections(const FactSources& from, const std::vector<rules::RuleResult>& results)
{
    FactSection mindful{FactWording::tr("Rules to mind"), {}};
    FactSection passed{{}, {}, true};
    for (const rules::RuleResult& result : results)
        (result.outcome() == rules::Outcome::Pass ? passed : mindful).lines.push_back(ruleLine(from, result));
    passed.heading = FactWording::tr("Rules passed: %1").arg(passed.lines.size());
    std::vector<FactSection> sections;
    if (!mindful.lines.empty())
        sections.push_back(std::move(mindful));
    if (!passed.lines.empty())
        sections.push_back(std::move(passed));
    return sections;
}

std::optional<FactSheet> factsOf(const FactSources& from, const Subject& subject)
{
    if (const auto* posts = std::get_if<PostsSubject>(&subject))
        return factsOfPosts(from, *posts);
    if (const auto* unit = std::get_if<UnitSubject>(&subject))
        return factsOfUnit(from, *unit);
    if (const auto* staff = std::get_if<StaffSubject>(&subject))
        return factsOfStaff(from, *staff);
    if (const auto* move = std::get_if<MoveSubject>(&subject)) {
        if (from.plan)
            for (const planning::Move& each : from.plan->moves)
                if (each.staff == move->staff && each.to == move->need)
                    return factsOfMove(from, each);
        return factsOfStaff(from, {move->staff});
    }
    return std::nullopt;
}

}  // namespace botri::ui
