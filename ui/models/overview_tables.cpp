// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

struct OverviewWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::OverviewTables)
};

QString down(int people, Language language)
{
    return people > 0 ? QStringLiteral("▼\u00A0") + numberText(people, language) : QString();
}

RowLink gapsLink()
{
    PageFilter filter;
    filter.onlyShort = true;
    return {Place::Gaps, filter};
}

RowLink planLink(PlanPart part)
{
    PageFilter filter;
    filter.part = part;
    return {Place::Plan, filter};
}

OverviewFigure meanFigure(const planning::PlanTotals& totals, Language language)
{
    const std::optional<double> mean = planning::meanKilometres(totals);
    return {mean ? decimalText(*mean, 0, language) + QStringLiteral("\u00A0km") : QStringLiteral("–"), {},
        OverviewWording::tr("mean distance"), Tone::Plain,
        OverviewWording::tr("Over the %1 people whose distance is known").arg(numberText(totals.located, language)),
        planLink(PlanPart::Moves)};
}

OverviewFigure costFigure(const planning::PlanTotals& totals, Language language)
{
    const auto points = [&](std::int64_t count) { return numberText(count, language); };
    return {moneyText(totals.monthlySupport * 12, language),
        OverviewWording::tr("%1 a month").arg(moneyText(totals.monthlySupport, language)), OverviewWording::tr("support a year"),
        Tone::Plain,
        OverviewWording::tr(
            "Twelve times the support of a month.\nPoints of measures: %1\nPoints of distance, wishes and the rest: %2\n"
            "Points of posts left empty: %3")
            .arg(points(totals.levels.measures), points(totals.levels.preference), points(totals.levels.posts)),
        planLink(PlanPart::Moves)};
}

std::optional<OverviewFigure> deadlineFigure(const model::Workspace& workspace, Date today, const Words& words)
{
    const std::vector<planning::DeadlineStanding> all = planning::deadlineStandings(workspace, today);
    const auto next = std::ranges::find_if(all, [](const auto& each) { return each.daysLeft >= 0; });
    if (next == all.end())
        return std::nullopt;
    QStringList lines;
    for (const planning::DeadlineStanding& each : all) {
        const model::Deadline& deadline = each.deadline;
        const LocalizedText item{deadline.item, deadline.englishItem.empty() ? deadline.item : deadline.englishItem};
        const QString left = each.daysLeft < 0 ? OverviewWording::tr("%n days ago", nullptr, -each.daysLeft)
                                               : OverviewWording::tr("in %n days", nullptr, each.daysLeft);
        lines << QStringLiteral("%1 (%2): %3").arg(dateText(deadline.date), left, words(item));
    }
    RowLink deadlines{Place::Data, {}};
    deadlines.filter.records = RecordFilter{model::TableId::Deadline};
    return OverviewFigure{OverviewWording::tr("%n days", nullptr, next->daysLeft), {},
        OverviewWording::tr("to %1").arg(dateText(next->deadline.date)), next->daysLeft <= 7 ? Tone::Warning : Tone::Plain,
        lines.join(QLatin1Char('\n')), deadlines};
}

/// Posts short of each group; where `byShortage`, only groups that are, the most short first.
OverviewChart gapChart(std::vector<planning::GapGroup> groups, const QString& title, bool hasPlan, bool byShortage,
    const Words& words, void (*narrow)(PageFilter&, const std::string& key))
{
    OverviewChart made;
    made.chart.title = title;
    made.chart.beforeName = OverviewWording::tr("Today");
    made.chart.afterName = hasPlan ? OverviewWording::tr("After the plan") : QString();
    made.chart.language = words.language();
    if (byShortage)
        std::ranges::stable_sort(groups, std::greater{}, [](const planning::GapGroup& group) { return group.figures.open; });
    for (const planning::GapGroup& group : groups) {
        if (byShortage && group.figures.open == 0)
            continue;  // what lacks nobody would only make the list long
        Bar bar;
        bar.name = words(group.name);
        bar.before = group.figures.open;
        if (hasPlan)
            bar.after = group.figures.left();
        bar.detail = OverviewWording::tr("%1 people over").arg(numberText(group.figures.surplus, words.language()));
        made.chart.bars.push_back(std::move(bar));
        RowLink link = gapsLink();
        narrow(link.filter, group.key);
        made.links.push_back(std::move(link));
    }
    return made;
}

OverviewChart measureChart(const model::Workspace& workspace, const planning::Plan* plan, const Words& words, const Theme& theme)
{
    OverviewChart made;
    made.chart.title = OverviewWording::tr("Moves by measure");
    made.chart.afterName = OverviewWording::tr("People");
    made.chart.language = words.language();
    if (!plan)
        return made;
    for (const planning::MeasureUse& use : planning::measureUses(workspace, *plan)) {
        Bar bar;
        bar.name = words(measureName(workspace, use.measure));
        bar.after = use.people;
        if (const auto* measure = workspace.find<model::Measure>(use.measure))
            bar.color = colorOf(theme, measure->kind);
        bar.detail = OverviewWording::tr("%1 points").arg(numberText(use.points, words.language()));
        made.chart.bars.push_back(std::move(bar));
        RowLink link = planLink(PlanPart::Moves);
        link.filter.measure = use.measure;
        made.links.push_back(std::move(link));
    }
    return made;
}

RowLink movesLink(MoveMark mark)
{
    RowLink link = planLink(PlanPart::Moves);
    link.filter.mark = mark;
    return link;
}

RowLink recordsLink(RecordFilter records)
{
    RowLink link{Place::Data, {}};
    link.filter.records = std::move(records);
    return link;
}

RowLink partLink(PlanPart part, planning::AttentionKind kind)
{
    RowLink link = planLink(part);
    link.filter.attention = kind;
    return link;
}

RowLink linkOf(const planning::Attention& attention)
{
    switch (attention.kind) {
    case planning::AttentionKind::PinsNotHonoured:
    case planning::AttentionKind::RulesNotMet:
    case planning::AttentionKind::RuleChanges: return partLink(PlanPart::Notes, attention.kind);
    case planning::AttentionKind::FieldsEmpty: return partLink(PlanPart::EmptyPosts, attention.kind);
    case planning::AttentionKind::MovesWithWarnings: return movesLink(MoveMark::Warned);
    case planning::AttentionKind::MovesWithoutWish: return movesLink(MoveMark::Unasked);
    case planning::AttentionKind::ReleaseCapsReached: return unitsLink(attention.units, "release_cap");
    case planning::AttentionKind::UnitsWithoutLocation: return unitsLink(attention.units, "latitude");
    case planning::AttentionKind::OldFigures: break;
    }
    RecordFilter old{model::TableId::Need, "as_of", {}, "as_of"};
    for (const std::optional<Date>& date : attention.dates)
        old.values.push_back(date ? model::Value(*date) : model::Value());
    return recordsLink(std::move(old));
}

QString iconOf(planning::AttentionKind kind)
{
    switch (kind) {
    case planning::AttentionKind::PinsNotHonoured: return QStringLiteral("pin");
    case planning::AttentionKind::FieldsEmpty: return QStringLiteral("empty");
    case planning::AttentionKind::OldFigures: return QStringLiteral("clock");
    case planning::AttentionKind::MovesWithoutWish: return QStringLiteral("staff");
    case planning::AttentionKind::RuleChanges:
    case planning::AttentionKind::ReleaseCapsReached:
    case planning::AttentionKind::UnitsWithoutLocation: return QStringLiteral("info");
    default: return QStringLiteral("warning");
    }
}

}  // namespace

std::vector<OverviewFigure> overviewFigures(const model::Workspace& workspace, const planning::GapAnalysis& gaps,
    const planning::Plan* plan, Date today, const Words& words)
{
    const Language language = words.language();
    const planning::GapFigures& total = gaps.total;
    std::vector<OverviewFigure> figures;
    figures.push_back({numberText(total.open, language), down(total.filled, language), OverviewWording::tr("posts short"),
        total.open > 0 ? Tone::Bad : Tone::Good,
        OverviewWording::tr("Open posts, summed post by post: the surplus of one place never hides the shortage of another"),
        gapsLink()});
    if (plan) {
        figures.push_back({numberText(total.filled, language), {}, OverviewWording::tr("filled"), Tone::Good,
            OverviewWording::tr("%1 people placed").arg(numberText(plan->totals.moves, language)), planLink(PlanPart::Moves)});
        figures.push_back(
            {numberText(total.left(), language), {}, OverviewWording::tr("left empty"), total.left() > 0 ? Tone::Bad : Tone::Good,
                OverviewWording::tr("Each with the reason why it stays empty"), planLink(PlanPart::EmptyPosts)});
        figures.push_back(meanFigure(plan->totals, language));
        figures.push_back(costFigure(plan->totals, language));
    } else {
        figures.push_back({numberText(total.surplus, language), {}, OverviewWording::tr("people over"), Tone::Plain,
            OverviewWording::tr("People beyond the posts, summed post by post"), {Place::Gaps, {}}});
    }
    if (std::optional<OverviewFigure> deadline = deadlineFigure(workspace, today, words))
        figures.push_back(std::move(*deadline));
    return figures;
}

std::vector<OverviewChart> overviewCharts(const model::Workspace& workspace, const planning::GapAnalysis& gaps,
    const planning::Plan* plan, const Words& words, const Theme& theme)
{
    const bool hasPlan = plan != nullptr;
    std::vector<OverviewChart> charts;
    charts.push_back(gapChart(gaps.bySpecialty, OverviewWording::tr("Short by specialty"), hasPlan, true, words,
        [](PageFilter& filter, const std::string& key) { filter.specialty = model::SpecialtyCode(key); }));
    charts.push_back(gapChart(gaps.byRegion, OverviewWording::tr("Short by region"), hasPlan, false, words,
        [](PageFilter& filter, const std::string& key) { filter.region = model::enumOf<model::RegionClass>(key); }));
    charts.push_back(gapChart(gaps.byDistrict, OverviewWording::tr("Short by former district"), hasPlan, true, words,
        [](PageFilter& filter, const std::string& key) { filter.district = key; }));
    charts.push_back(measureChart(workspace, plan, words, theme));
    return charts;
}

RowLink unitsLink(const std::vector<model::UnitCode>& units, const char* lookAt)
{
    RecordFilter records{model::TableId::Unit, "code", {}, lookAt};
    for (const model::UnitCode& unit : units)
        records.values.emplace_back(unit.text());
    RowLink link{Place::Data, {}};
    link.filter.records = std::move(records);
    return link;
}

std::vector<OverviewTask> overviewTasks(
    const model::Workspace& workspace, const planning::Plan* plan, Date today, const Words& words)
{
    std::vector<OverviewTask> tasks;
    for (const planning::Attention& attention : planning::attentions(workspace, plan, today))
        tasks.push_back({words(attention.text), iconOf(attention.kind), linkOf(attention)});
    return tasks;
}

}  // namespace botri::ui
