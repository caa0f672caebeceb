// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/inspector/fact_wording.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

QString nonBreaking(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(0x00A0));
}

/// The levels in words, most important first, so that "worse" can be told from "only farther".
std::vector<FactLine> levelLines(const FactSources& from, const planning::CostLevels& difference)
{
    const Language language = from.words.language();
    std::vector<FactLine> lines;
    const auto add = [&](std::int64_t amount, const QString& name) {
        if (amount != 0)
            lines.push_back({name, signedText(amount, language), {}, amount > 0 ? Tone::Warning : Tone::Good});
    };
    add(difference.fieldsEmpty, FactWording::tr("Priority specialties without anybody"));
    add(difference.posts, FactWording::tr("Weight of the posts left empty"));
    add(difference.measures, FactWording::tr("Points of measures"));
    add(difference.preference, FactWording::tr("Points of distance, training, wishes"));
    return lines;
}

/// The price in a few words: only the most important level that differs, since lower ones never outvote it.
QString priceText(const FactSources& from, const planning::CostLevels& difference)
{
    const Language language = from.words.language();
    if (difference.fieldsEmpty != 0)
        return nonBreaking(FactWording::tr("empty specialties: %1").arg(signedText(difference.fieldsEmpty, language)));
    if (difference.posts != 0)
        return difference.posts > 0 ? nonBreaking(FactWording::tr("posts: worse"))
                                    : nonBreaking(FactWording::tr("posts: better"));
    if (planning::isDecidedByMeasures(difference, model::policyOf(from.workspace, from.scenario)))
        return difference.measures > 0 ? nonBreaking(FactWording::tr("measures: worse"))
                                       : nonBreaking(FactWording::tr("measures: better"));
    const std::int64_t points = difference.measures + difference.preference;
    return points == 0 ? nonBreaking(FactWording::tr("same price"))
                       : nonBreaking(FactWording::tr("%1 points").arg(signedText(points, language)));
}

/// How far each step of a chain is, before and after.
class Ways {
public:
    explicit Ways(const FactSources& from)
        : m_from(from),
          m_distances(from.workspace, model::policyOf(from.workspace, from.scenario), model::provincialCentre(from.workspace))
    {
    }

    /// "45 → 76 km"; one of the two where somebody starts or stops moving.
    [[nodiscard]] QString text(const planning::ChainStep& step) const
    {
        const auto before = length(step.staff, step.leaves);
        const auto after = length(step.staff, step.takes);
        const Language language = m_from.words.language();
        const auto km = [&](Metres metres) { return numberText((metres.count() + 500) / 1000, language); };
        if (before && after)
            return QStringLiteral("%1\u00A0→\u00A0%2\u00A0km").arg(km(*before), km(*after));
        return after ? kilometreText(*after, language) : QString();
    }

    /// "Sở Xây dựng · 180 km": where somebody would come from; empty for who belongs to no unit.
    [[nodiscard]] QString origin(const model::StaffCode& staff, const model::NeedKey& post) const
    {
        const model::Unit* unit = unitOf(staff);
        if (!unit)
            return {};
        const QString name = m_from.words(unitName(m_from.workspace, unit->code));
        const auto away = length(staff, post);
        return away ? name + QStringLiteral(" · ") + kilometreText(*away, m_from.words.language()) : name;
    }

private:
    [[nodiscard]] const model::Unit* unitOf(const model::StaffCode& staff) const
    {
        const model::Staff* person = m_from.workspace.find<model::Staff>(staff);
        const model::HeadCount* source = m_from.workspace.find<model::HeadCount>(staff);
        return m_from.workspace.find<model::Unit>(person ? person->unit : source ? source->unit : model::UnitCode());
    }

    [[nodiscard]] std::optional<Metres> length(const model::StaffCode& staff, const std::optional<model::NeedKey>& post) const
    {
        const model::Unit* unit = unitOf(staff);
        const model::Unit* target = post ? m_from.workspace.find<model::Unit>(post->unit) : nullptr;
        if (!unit || !target)
            return std::nullopt;
        const std::optional<model::RoadDistance> distance = m_distances.between(*unit, *target);
        return distance ? std::optional(distance->length) : std::nullopt;
    }

    const FactSources& m_from;
    model::Distances m_distances;
};

FactLine stepLine(const FactSources& from, const Ways& ways, const planning::ChainStep& step)
{
    FactLine line{from.words(moverName(from.workspace, step.staff)), {}, {}, Tone::Plain, {}, Subject(StaffSubject{step.staff})};
    const auto post = [&](const model::NeedKey& need) { return from.words(needName(from.workspace, need)); };
    if (step.leaves && step.takes)
        line.detail = FactWording::tr("goes to %1 instead of %2").arg(post(*step.takes), post(*step.leaves));
    else if (step.takes)
        line.detail = FactWording::tr("goes to %1").arg(post(*step.takes));
    else if (step.leaves)
        line.detail = FactWording::tr("stays, no longer goes to %1").arg(post(*step.leaves));
    line.figure = ways.text(step);
    return line;
}

/// One sentence on what the choice brings with it.
QString consequence(const FactSources& from, const planning::Alternative& alternative)
{
    QStringList parts;
    const int others = static_cast<int>(alternative.chain.size()) - 1;  // than the first, whom the choice is about
    if (others > 0)
        parts << FactWording::tr("%n other people change", nullptr, others);
    else if (alternative.staff)
        parts << FactWording::tr("nobody else changes");
    for (const model::NeedKey& need : alternative.emptied)
        if (alternative.staff || alternative.emptied.size() > 1)
            parts << FactWording::tr("leaves %1 empty").arg(from.words(needName(from.workspace, need)));
    if (alternative.kilometres != 0)
        parts << FactWording::tr("%1 km altogether").arg(signedText(alternative.kilometres, from.words.language()));
    return parts.join(QStringLiteral("; "));
}

/// What a choice costs and brings with it.
void addConsequences(const FactSources& from, const Ways& ways, const planning::Alternative& alternative, FactLine& line)
{
    line.figure = priceText(from, alternative.difference);
    line.detail = consequence(from, alternative);
    if (alternative.chain.size() > 1) {
        for (const planning::ChainStep& step : alternative.chain)
            line.steps.push_back(stepLine(from, ways, step));
        line.stepsHeading = FactWording::tr("Step by step: %n people", nullptr, static_cast<int>(alternative.chain.size()));
    }
    const std::vector<FactLine> levels = levelLines(from, alternative.difference);
    if (levels.size() > 1 || alternative.difference.posts != 0) {
        QStringList said;
        for (const FactLine& level : levels)
            said << level.text + QLatin1Char(' ') + level.figure;
        line.detail += (line.detail.isEmpty() ? QString() : QStringLiteral("\n")) + said.join(QStringLiteral(" · "));
    }
}

/// Only who is in the data can be decided on.
bool isDecidable(const FactSources& from, const model::StaffCode& staff)
{
    return from.workspace.find<model::Staff>(staff) || from.workspace.find<model::HeadCount>(staff);
}

FactLine alternativeLine(
    const FactSources& from, const Ways& ways, const planning::Move& move, const planning::Alternative& alternative)
{
    FactLine line;
    line.text =
        alternative.staff ? from.words(moverName(from.workspace, *alternative.staff)) : FactWording::tr("leave the post empty");
    addConsequences(from, ways, alternative, line);
    if (alternative.staff) {
        line.leadsTo = Subject(StaffSubject{*alternative.staff});
        if (isDecidable(from, *alternative.staff)) {
            line.choose = acts::Placement{*alternative.staff, move.to};
            line.chooseInsteadOf = move.staff;
        }
    }
    return line;
}

/// The lines of a ranking, seen from a post (its people) or from a person (their posts).
class RankingLines {
public:
    RankingLines(const FactSources& from, DecisionsOf about) : m_from(from), m_about(about), m_ways(from) {}

    [[nodiscard]] FactLine able(const planning::AblePair& pair) const
    {
        FactLine line = named(pair);
        if (!pair.change) {
            line.figure = FactWording::tr("in the plan");
            line.detail = m_from.words(planning::nameOf(pair.mark));
            return line;
        }
        addConsequences(m_from, m_ways, *pair.change, line);
        if (const QString origin = m_about == DecisionsOf::Post ? m_ways.origin(pair.staff, pair.post) : QString();
            !origin.isEmpty())
            line.detail = line.detail.isEmpty() ? origin : origin + QLatin1Char('\n') + line.detail;
        if (isDecidable(m_from, pair.staff))
            line.choose = acts::Placement{pair.staff, pair.post};
        return line;
    }

    [[nodiscard]] FactLine heldBack(const planning::AblePair& pair) const
    {
        FactLine line = named(pair);
        line.detail = FactWording::tr("Limits that are used up, or pins, leave no way");
        return line;
    }

    [[nodiscard]] FactLine stopped(const planning::StoppedPair& pair) const
    {
        FactLine line = named(pair);
        line.detail = m_from.words(planning::explain(pair));
        if (const QString mend = m_from.words(planning::remedy(pair)); !mend.isEmpty())
            line.detail += QLatin1Char('\n') + FactWording::tr("Would change it: %1").arg(mend);
        return line;
    }

private:
    template <class Pair>
    [[nodiscard]] FactLine named(const Pair& pair) const
    {
        FactLine line;
        const bool isPost = m_about == DecisionsOf::Post;
        line.text = m_from.words(isPost ? moverName(m_from.workspace, pair.staff) : needName(m_from.workspace, pair.post));
        if (isPost && pair.people > 1)
            line.text += QStringLiteral(" × ") + numberText(pair.people, m_from.words.language());
        if (isPost)
            line.leadsTo.emplace(StaffSubject{pair.staff});
        else
            line.leadsTo.emplace(PostsSubject{pair.post.unit, pair.post.specialty, pair.post.pool});
        return line;
    }

    const FactSources& m_from;
    DecisionsOf m_about;
    Ways m_ways;
};

}  // namespace

FactSection alternativesSection(const FactSources& from, const planning::Move& move)
{
    FactSection section{FactWording::tr("If not %1").arg(from.words(moverName(from.workspace, move.staff))), {}};
    const Ways ways(from);
    for (const planning::Alternative& alternative : move.alternatives)
        section.lines.push_back(alternativeLine(from, ways, move, alternative));
    if (section.lines.empty())
        section.lines.push_back({FactWording::tr("No other choice was found"), {}, {}, Tone::Muted});
    return section;
}

std::vector<FactSection> rankingSections(const FactSources& from, DecisionsOf about, const planning::Ranking& ranking)
{
    constexpr std::size_t kMost = 12;
    const bool isPost = about == DecisionsOf::Post;
    const RankingLines lines(from, about);
    FactSection able{isPost ? FactWording::tr("Everybody who may come") : FactWording::tr("Where they may go"), {}, true};
    for (std::size_t i = 0; i < std::min(kMost, ranking.able.size()); ++i)
        able.lines.push_back(lines.able(ranking.able[i]));
    able.lines.resize(ranking.able.size());
    for (const planning::AblePair& pair : ranking.heldBack)
        able.lines.push_back(lines.heldBack(pair));
    FactSection stopped{
        isPost ? FactWording::tr("Who may not come, and why") : FactWording::tr("Where they may not go, and why"), {}, true};
    // Hundreds may be stopped: only those that are shown are put into words.
    for (std::size_t i = 0; i < std::min(kMost, ranking.stopped.size()); ++i)
        stopped.lines.push_back(lines.stopped(ranking.stopped[i]));
    stopped.lines.resize(ranking.stopped.size());
    shorten(from, able.lines, kMost);
    shorten(from, stopped.lines, kMost);
    return {std::move(able), std::move(stopped)};
}

}  // namespace botri::ui
