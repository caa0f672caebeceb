// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/relaxation_table.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <array>

#include "ui/style/fonts.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

struct RelaxationWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::RelaxationTable)
};

class RelaxationRows {
public:
    RelaxationRows(const model::Workspace& workspace, const Words& words) : m_workspace(workspace), m_words(words) {}

    [[nodiscard]] ShownRow tried(const planning::Relaxation& each, bool useful) const
    {
        const QString filled =
            useful && each.posts.empty() ? RelaxationWording::tr("the same posts, filled in a better way") : places(each, 1);
        const Tone tone = each.filled > 0 ? Tone::Good : Tone::Muted;
        return {{name(each), figure(each.filled, tone), citation(each), text(filled), text(places(each, -1))}, {}, false};
    }

    [[nodiscard]] ShownRow unknown(const planning::Relaxation& each) const
    {
        return {{name(each), {QStringLiteral("?"), -1, Tone::Muted}, citation(each),
                    text(RelaxationWording::tr("then no plan can be computed")), {}},
            {}, false};
    }

private:
    [[nodiscard]] static ShownCell text(const QString& words) { return {words, 0, Tone::Plain, words}; }

    [[nodiscard]] ShownCell name(const planning::Relaxation& each) const
    {
        return text(m_words(planning::describe(m_workspace, each)));
    }

    [[nodiscard]] ShownCell figure(int posts, Tone tone) const
    {
        return {(posts > 0 ? QStringLiteral("+") : QString()) + numberText(posts, m_words.language()), static_cast<double>(posts),
            tone};
    }

    [[nodiscard]] ShownCell citation(const planning::Relaxation& each) const
    {
        const rules::RuleDescription* rule = rules::findRule(each.rule);
        return text(rule ? m_words(rule->citation) : QString());
    }

    /// Where the number of people changes this way: "Y tế ở xã Mỹ Lý; …".
    [[nodiscard]] QString places(const planning::Relaxation& each, int sign) const
    {
        QStringList names;
        for (const auto& [need, count] : each.posts)
            if (count * sign > 0)
                names << m_words(planning::postName(m_workspace, need))
                        + (count * sign > 1 ? QStringLiteral(" (%1)").arg(numberText(count * sign, m_words.language()))
                                            : QString());
        return names.join(QStringLiteral("; "));
    }

    const model::Workspace& m_workspace;
    const Words& m_words;
};

constexpr std::size_t kCitation = 2;

/// One more of a thing has no rule behind it.
void dropEmpty(ShownTable& table, std::size_t column)
{
    const auto at = static_cast<std::ptrdiff_t>(column);
    if (table.rows.empty()
        || std::ranges::any_of(table.rows, [column](const ShownRow& row) { return !row.cells[column].text.isEmpty(); }))
        return;
    table.columns.erase(table.columns.begin() + at);
    for (ShownRow& row : table.rows)
        row.cells.erase(row.cells.begin() + at);
}

/// What tells the rows apart is to be read whole; lists of places may end in a sign.
void widen(ShownTable& table)
{
    constexpr std::array kWidest{540, 0, 260, 300, 300};
    constexpr int kEdges = 20;
    const QFontMetrics metrics(screenFont(TypeSize::Body));
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        for (const ShownRow& row : table.rows) {
            const int needed = (metrics.horizontalAdvance(row.cells[column].text) + kEdges) * 100 / textScale();
            int& width = table.columns[column].width;
            width = std::max(width, std::min(needed, kWidest[column]));
        }
}

}  // namespace

ShownTable relaxationTable(const planning::RelaxationRanking& ranking, const model::Workspace& workspace, const Words& words)
{
    ShownTable table;
    const auto column = [](const QString& heading, const char* key, int width, Ordering ordering = Ordering::Vietnamese) {
        ShownColumn made;
        made.heading = heading;
        made.key = QString::fromLatin1(key);
        made.width = width;
        made.ordering = ordering;
        return made;
    };
    table.columns = {column(RelaxationWording::tr("If one did this alone"), "lifted", 340),
        column(RelaxationWording::tr("More posts"), "posts", 96, Ordering::Number),
        column(RelaxationWording::tr("Basis of the rule"), "citation", 140),
        column(RelaxationWording::tr("Then filled"), "filled", 100), column(RelaxationWording::tr("Then empty"), "emptied", 100)};
    const RelaxationRows rows(workspace, words);
    for (const planning::Relaxation& each : ranking.useful)
        table.rows.push_back(rows.tried(each, true));
    for (const planning::Relaxation& each : ranking.idle)
        table.rows.push_back(rows.tried(each, false));
    for (const planning::Relaxation& each : ranking.unknown)
        table.rows.push_back(rows.unknown(each));
    widen(table);
    dropEmpty(table, kCitation);
    return table;
}

}  // namespace botri::ui
