// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTabWidget>

#include <algorithm>

#include "core/planning/eligibility.h"
#include "core/planning/plan_overview.h"
#include "core/planning/stays.h"
#include "tests/support/catch.h"
#include "tests/ui/page_figures.h"
#include "tests/ui/page_reading.h"
#include "ui/data/finding_tables.h"
#include "ui/pages/figure_strip.h"
#include "ui/pages/plan_page.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

// Figures of the Plan page.

namespace botri::tests {

using namespace botri::ui;

namespace {

std::int64_t points(const planning::Move& move)
{
    return move.levels.measures + move.levels.preference;
}

}  // namespace

void PageFigures::comparePlan()
{
    if (!m_plan)
        return same(QStringLiteral("moves without a plan"), number(m_window.planPage().moves().shownRows()), 0);
    const planning::PlanTotals& totals = m_plan->totals;
    same(QStringLiteral("figures of the plan"), m_window.planPage().figures(),
        {number(totals.open), number(totals.filled), number(totals.left), number(totals.moves), meanDistance(QStringLiteral("–")),
            moneyText(totals.monthlySupport * 12, m_fixture.words.language())});
    auto* tabs = m_window.planPage().findChild<QTabWidget*>();
    for (const auto& [part, name, count] :
        {std::tuple{PlanPart::Moves, "Moves", totals.moves}, std::tuple{PlanPart::EmptyPosts, "Posts left empty", totals.left}})
        same(QStringLiteral("tab"), tabs->tabText(static_cast<int>(part)),
            said("PlanPage", name) + QStringLiteral(" (%1)").arg(number(count)));
    const std::vector<model::Decision> decisions = model::decisionsOf(m_workspace, model::baseScenario());
    const auto kept = std::ranges::count_if(decisions, [this](const model::Decision& decision) {
        return std::ranges::count(m_plan->conflicts, decision, &planning::PinConflict::decision) == 0;
    });
    const std::size_t notes =
        m_plan->conflicts.size() + m_plan->findings.size() + m_plan->ruleChanges.size() + static_cast<std::size_t>(kept);
    same(QStringLiteral("notes"), number(m_window.planPage().notes().shownRows()), static_cast<std::int64_t>(notes));
    compareMoves();
    compareEmptyPosts();
    tabs->setCurrentIndex(static_cast<int>(PlanPart::Stays));
    compareStays();
    tabs->setCurrentIndex(static_cast<int>(PlanPart::Moves));
}

void PageFigures::compareMoves()
{
    std::map<std::pair<model::StaffCode, model::NeedKey>, const planning::Move*> moves;
    for (const planning::Move& move : m_plan->moves)
        moves.emplace(std::pair(move.staff, move.to), &move);
    sameRows(QStringLiteral("move"), m_window.planPage().moves(), static_cast<int>(m_plan->moves.size()),
        [&](const Subject& subject) {
            const auto& at = std::get<MoveSubject>(subject);
            const planning::Move& move = *moves.at({at.staff, at.need});
            const QString kilometres = !move.distance
                ? QString()
                : (move.distance->basis == model::DistanceBasis::Estimate ? QStringLiteral("≈\u00A0") : QString())
                    + number((move.distance->length.count() + 500) / 1000);
            return std::map<QString, QString>{{QStringLiteral("people"), number(move.count)},
                {QStringLiteral("distance"), kilometres}, {QStringLiteral("points"), number(points(move))},
                {QStringLiteral("start"), QString::fromStdString(toVietnameseText(move.start))},
                {QStringLiteral("measure"), m_fixture.words(measureName(m_workspace, move.measure))}};
        },
        {{QStringLiteral("people"), number(m_plan->totals.moves)}});
}

void PageFigures::compareEmptyPosts()
{
    std::map<model::NeedKey, const planning::EmptyPost*> left;
    for (const planning::EmptyPost& post : m_plan->left)
        left.emplace(post.need, &post);
    sameRows(QStringLiteral("empty post"), m_window.planPage().emptyPosts(), static_cast<int>(left.size()),
        [&](const Subject& subject) {
            const auto& at = std::get<PostsSubject>(subject);
            const planning::EmptyPost& post = *left.at({at.unit, at.specialty, *at.pool});
            return std::map<QString, QString>{{QStringLiteral("posts"), number(post.count)},
                {QStringLiteral("people"), number(post.peopleOfField)}, {QStringLiteral("eligible"), number(post.eligible)},
                {QStringLiteral("full"), m_fixture.words(planning::explain(m_workspace, post))}};
        },
        {{QStringLiteral("posts"), number(m_plan->totals.left)}});
}

void PageFigures::compareStays()
{
    const planning::Matching matching(m_workspace, model::baseScenario());
    std::map<model::StaffCode, planning::Stay> stays;
    std::int64_t people = 0;
    for (const planning::Stay& stay : planning::staysOf(matching, *m_plan, planning::allStandings(matching))) {
        people += stay.people;
        stays.emplace(stay.staff, stay);
    }
    int known = 0;  // surplus without names has no row of its own
    std::int64_t shown = 0;
    for (const auto& [code, stay] : stays)
        if (m_workspace.find<model::Staff>(code) || m_workspace.find<model::HeadCount>(code)) {
            ++known;
            shown += stay.people;
        }
    CHECK(people >= shown);
    sameRows(QStringLiteral("stay"), m_window.planPage().stays(), known,
        [&](const Subject& subject) {
            const planning::Stay& stay = stays.at(std::get<StaffSubject>(subject).staff);
            return std::map<QString, QString>{
                {QStringLiteral("people"), number(stay.people)}, {QStringLiteral("posts"), number(stay.posts)}};
        },
        {{QStringLiteral("people"), number(shown)}});
}

}  // namespace botri::tests
