// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <map>

#include "core/planning/gap_analysis.h"
#include "ui/inspector/fact_wording.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

struct Share {
    int people = 0;
    std::int64_t metres = 0;
    int located = 0;
    std::int64_t support = 0;
    std::map<planning::CostReason, std::int64_t> points = {};
};

void add(Share& share, const planning::Move& move)
{
    share.people += move.count;
    if (move.distance) {
        share.metres += move.distance->length.count() * move.count;
        share.located += move.count;
    }
    share.support += move.monthlySupport.count() * move.count;
    for (const planning::CostItem& item : move.cost)
        share.points[item.reason] += item.points * move.count;
}

/// What a figure says of one share of the plan.
QString shareText(const FactSources& from, PlanFigure figure, const Share& share)
{
    const Language language = from.words.language();
    if (figure == PlanFigure::Distance)
        return share.located == 0
            ? QString()
            : decimalText(static_cast<double>(share.metres) / 1000 / share.located, 0, language) + QStringLiteral("\u00A0km");
    if (figure == PlanFigure::Support)
        return moneyText(Vnd(share.support * 12), language);
    return numberText(share.people, language);
}

FactSection byMeasure(const FactSources& from, PlanFigure figure)
{
    std::map<model::MeasureCode, Share> shares;
    for (const planning::Move& move : from.plan->moves)
        add(shares[move.measure], move);
    FactSection section{FactWording::tr("By measure"), {}};
    for (const auto& [measure, share] : shares)
        section.lines.push_back({from.words(measureName(from.workspace, measure)), shareText(from, figure, share),
            figure == PlanFigure::People ? QString() : FactWording::tr("%n people", nullptr, share.people)});
    return section;
}

FactSection byRegion(const FactSources& from, PlanFigure figure)
{
    FactSection section{FactWording::tr("By region"), {}};
    for (const planning::GapGroup& group : planning::analyseGaps(from.workspace, from.plan).byRegion) {
        const planning::GapFigures& sum = group.figures;
        const int count = figure == PlanFigure::Filled ? sum.filled : figure == PlanFigure::Left ? sum.left() : sum.open;
        FactLine line{from.words(group.name), numberText(count, from.words.language())};
        GroupSubject subject;
        subject.region = model::enumOf<model::RegionClass>(group.key);
        line.leadsTo = Subject(subject);
        section.lines.push_back(std::move(line));
    }
    return section;
}

FactSection costs(const FactSources& from)
{
    Share all;
    for (const planning::Move& move : from.plan->moves)
        add(all, move);
    static constexpr std::array kNames{QT_TRANSLATE_NOOP("botri::ui::FactSheet", "measures"),
        QT_TRANSLATE_NOOP("botri::ui::FactSheet", "distance"),
        QT_TRANSLATE_NOOP("botri::ui::FactSheet", "training of substitutes"),
        QT_TRANSLATE_NOOP("botri::ui::FactSheet", "another quota pool"), QT_TRANSLATE_NOOP("botri::ui::FactSheet", "warnings"),
        QT_TRANSLATE_NOOP("botri::ui::FactSheet", "support money"), QT_TRANSLATE_NOOP("botri::ui::FactSheet", "wishes met"),
        QT_TRANSLATE_NOOP("botri::ui::FactSheet", "volunteers"),
        QT_TRANSLATE_NOOP("botri::ui::FactSheet", "priority for reception"), QT_TRANSLATE_NOOP("botri::ui::FactSheet", "rank")};
    FactSection section{FactWording::tr("Points of all moves (fewer is better)"), {}};
    std::int64_t sum = 0;
    for (const auto& [reason, points] : all.points) {
        const QString name = FactWording::tr(kNames[static_cast<std::size_t>(reason)]);
        const auto color = static_cast<std::size_t>(reason);
        FactLine line{name, signedText(points, from.words.language())};
        line.swatch = color;
        section.lines.push_back(std::move(line));
        section.bar.push_back({name, static_cast<double>(points), color});
        sum += points;
    }
    section.lines.push_back(
        {FactWording::tr("Together"), numberText(sum, from.words.language()), {}, Tone::Plain, QStringLiteral("=")});
    return section;
}

struct FigureWords {
    QString name;
    QString meaning;
    QString value;
};

QString meaningOfFilled(const FactSources& from)
{
    if (model::policyOf(from.workspace, from.plan->scenario)[model::PolicyItem::Lexicographic] == 0)
        return FactWording::tr("Posts short today to which the plan sends somebody");
    return FactWording::tr("Posts short today to which the plan sends somebody. Priority specialties come before the number of "
                           "posts; priority specialties still without anybody in a commune: %1")
        .arg(numberText(from.plan->totals.levels.fieldsEmpty, from.words.language()));
}

FigureWords wordsOf(const FactSources& from, PlanFigure figure)
{
    const planning::PlanTotals& totals = from.plan->totals;
    const Language language = from.words.language();
    const double mean = totals.located > 0 ? static_cast<double>(totals.kilometres) / totals.located : 0;
    switch (figure) {
    case PlanFigure::Open:
        return {FactWording::tr("Posts short today"),
            FactWording::tr("Posts without people, summed post by post over all communes; leadership posts are counted apart"),
            numberText(totals.open, language)};
    case PlanFigure::Filled: return {FactWording::tr("Posts filled"), meaningOfFilled(from), numberText(totals.filled, language)};
    case PlanFigure::Left:
        return {FactWording::tr("Posts left empty"), FactWording::tr("Posts short today less those the plan fills"),
            numberText(totals.left, language)};
    case PlanFigure::People:
        return {FactWording::tr("People placed"), FactWording::tr("Everybody the plan moves, those without names too"),
            numberText(totals.moves, language)};
    case PlanFigure::Distance:
        return {FactWording::tr("Mean distance"),
            FactWording::tr("%1 km altogether, over the %2 people whose way is known")
                .arg(numberText(totals.kilometres, language), numberText(totals.located, language)),
            decimalText(mean, 0, language) + QStringLiteral(" km")};
    case PlanFigure::Support:
        return {FactWording::tr("Support a year"),
            FactWording::tr("Twelve times the support a month of everybody the plan moves: %1 a month")
                .arg(moneyText(totals.monthlySupport, language)),
            moneyText(totals.monthlySupport * 12, language)};
    }
    return {};
}

}  // namespace

std::optional<FactSheet> factsOfFigure(const FactSources& from, const FigureSubject& subject)
{
    if (!from.plan)
        return std::nullopt;
    const FigureWords words = wordsOf(from, subject.figure);
    FactSheet sheet;
    sheet.title = QStringLiteral("%1: %2").arg(words.name, words.value);
    FactSection meaning{FactWording::tr("Where this figure comes from"), {{words.meaning}}};
    const bool counted =
        subject.figure == PlanFigure::Open || subject.figure == PlanFigure::Filled || subject.figure == PlanFigure::Left;
    if (subject.figure == PlanFigure::Left)
        meaning.lines.push_back({FactWording::tr("%1 short today − %2 filled = %3")
                                     .arg(numberText(from.plan->totals.open, from.words.language()),
                                         numberText(from.plan->totals.filled, from.words.language()),
                                         numberText(from.plan->totals.left, from.words.language()))});
    FactLine all{FactWording::tr("The whole province, specialty by specialty")};
    all.leadsTo = Subject(GroupSubject{});
    meaning.lines.push_back(std::move(all));
    addSections(sheet,
        {std::move(meaning), counted ? byRegion(from, subject.figure) : FactSection{},
            subject.figure == PlanFigure::Open || subject.figure == PlanFigure::Left
                ? FactSection{}
                : byMeasure(from, subject.figure == PlanFigure::Filled ? PlanFigure::People : subject.figure),
            counted ? FactSection{} : costs(from)});
    return sheet;
}

}  // namespace botri::ui
