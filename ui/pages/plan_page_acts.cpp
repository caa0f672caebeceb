// SPDX-License-Identifier: GPL-3.0-or-later
// What can be decided about the rows of a plan.
#include <QAction>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

#include "ui/commands/decisions.h"
#include "ui/pages/act_button.h"
#include "ui/pages/plan_page.h"
#include "ui/style/icons.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/names.h"

namespace botri::ui {
QAction* PlanPage::addAct(const char* icon, const QKeySequence& keys, void (PlanPage::*todo)())
{
    auto* act = new QAction(lineIcon(QString::fromLatin1(icon)), QString(), this);
    act->setShortcut(keys);
    act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(act, &QAction::triggered, this, todo);
    m_acts << act;
    m_moves->view()->addAction(act);
    m_buttons->layout()->addWidget(new ActButton(act));
    return act;
}

void PlanPage::makeActs()
{
    m_pin = addAct("pin", QKeySequence(Qt::CTRL | Qt::Key_G), &PlanPage::pin);
    m_forbid = addAct("forbid", QKeySequence(Qt::CTRL | Qt::Key_B), &PlanPage::forbid);
    m_release = addAct("release", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), &PlanPage::release);
    m_takeOut = addAct("take-out", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), &PlanPage::takeOut);
    for (ShownTableView* table : {m_left, m_stays, m_notes})
        table->view()->addAction(m_release);
    for (ShownTableView* table : {m_moves, m_left, m_stays, m_notes})
        connect(table->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanPage::enableActs);
}

std::vector<acts::Placement> PlanPage::selectedMoves() const
{
    std::vector<acts::Placement> placements;
    for (const QModelIndex& row : m_moves->view()->selectionModel()->selectedRows()) {
        const auto subject = row.data(ShownTableModel::SubjectRole).value<Subject>();
        if (const auto* move = std::get_if<MoveSubject>(&subject); move && m_decisions->isDecidable(move->staff))
            placements.push_back({move->staff, move->need});
    }
    return placements;
}

ShownTableView& PlanPage::shownTable() const
{
    ShownTableView* const tables[]{m_moves, m_left, m_stays, m_notes};
    return *tables[m_tabs->currentIndex()];
}

std::vector<acts::Placement> PlanPage::selectedDecisions() const
{
    std::vector<acts::Placement> decided;
    for (const Subject& subject : shownTable().selectedSubjects()) {
        const std::vector<acts::Placement> more = m_decisions->decidedOn(subject);
        decided.insert(decided.end(), more.begin(), more.end());
    }
    return decided;
}

void PlanPage::enableActs()
{
    const bool writable = desk().document.isEditable();
    enableMoveActs(!writable ? tr("The file cannot be changed now") : QString());
    const QString undecided =
        shownTable().selectedSubjects().empty() ? tr("Select a row first") : tr("No decision on the selected rows");
    enableAct(*m_release, writable && !selectedDecisions().empty(), writable ? undecided : tr("The file cannot be changed now"));
}

void PlanPage::enableMoveActs(const QString& locked)
{
    const model::Workspace& workspace = desk().document.workspace();
    const bool onMoves = m_tabs->currentIndex() == static_cast<int>(PlanPart::Moves);
    const std::vector<acts::Placement> chosen = onMoves && locked.isEmpty() ? selectedMoves() : std::vector<acts::Placement>{};
    const auto someAreNot = [&](model::DecisionKind kind) {
        return std::ranges::any_of(chosen, [&](const acts::Placement& each) {
            return decisionOn(workspace, desk().document.scenario(), each.staff, each.need) != kind;
        });
    };
    const QString none = !locked.isEmpty() ? locked : chosen.empty() ? tr("Select moves first") : QString();
    const auto orElse = [&](const QString& why) { return none.isEmpty() ? why : none; };
    enableAct(*m_pin, someAreNot(model::DecisionKind::Pin), orElse(tr("The selected moves are pinned")));
    enableAct(*m_forbid, someAreNot(model::DecisionKind::Forbid), orElse(tr("The selected moves are forbidden")));
    enableAct(*m_takeOut,
        std::ranges::any_of(chosen,
            [&](const acts::Placement& each) {
                const model::Staff* person = workspace.find<model::Staff>(each.staff);
                return person && !person->withdrawn;
            }),
        orElse(tr("Only named people who are in can be taken out")));
}

void PlanPage::pin()
{
    m_decisions->pin(selectedMoves());
}

void PlanPage::forbid()
{
    m_decisions->forbid(selectedMoves());
}

void PlanPage::release()
{
    m_decisions->release(selectedDecisions());
}

void PlanPage::takeOut()
{
    std::vector<model::StaffCode> staff;
    for (const acts::Placement& each : selectedMoves())
        staff.push_back(each.staff);
    m_decisions->setWithdrawn(staff, true);
}

}  // namespace botri::ui
