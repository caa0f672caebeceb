// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

#include "ui/commands/decisions.h"
#include "ui/dialogs/post_chooser.h"
#include "ui/pages/act_button.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/filter_box.h"
#include "ui/pages/only_chip.h"
#include "ui/pages/wrap_row.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

constexpr std::size_t kAtOnce = 300;  // people: so few are judged faster than a person sees

std::size_t peopleOf(const model::Workspace& workspace)
{
    return workspace.rowCount(model::TableId::Staff) + workspace.rowCount(model::TableId::HeadCount);
}

}  // namespace

StaffPage::StaffPage(const Desk& desk, QWidget* parent)
    : PageWidget(desk, parent),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("staff"))),
      m_import(m_empty->addStep()),
      m_title(new QLabel),
      m_buttons(new WrapRow),
      m_eligibility(new FilterBox),
      m_source(new FilterBox),
      m_unit(new FilterBox),
      m_specialty(new FilterBox),
      m_clear(new QToolButton),
      m_onlyChip(new OnlyChip),
      m_table(new ShownTableView(QStringLiteral("staff"))),
      m_decisions(new Decisions(desk, this)),
      m_more(new QPushButton)
{
    layOut();
    makeActs();
    connect(m_table, &ShownTableView::selected, this, &StaffPage::looksAt);
    connect(m_table, &ShownTableView::activated, this, &StaffPage::asksWhy);
    connect(m_import, &QPushButton::clicked, this, &StaffPage::importAsked);
    connect(m_decisions, &Decisions::tells, this, &PageWidget::tells);
    connect(m_clear, &QToolButton::clicked, this, [this] { showOnly(PageFilter{}); });
    connect(m_onlyChip, &QToolButton::clicked, this, [this] {
        m_only = {};
        fillTable();
    });
    for (FilterBox* box : {m_eligibility, m_source, m_unit, m_specialty})
        connect(box, &QComboBox::currentIndexChanged, this, &StaffPage::fillTable);
    connect(&m_jobs, &JobRunner::failed, this, [this](const LocalizedText& what) {
        m_table->setLoading({});
        emit tells(MessageKind::Failure, what);
    });
    connect(&desk.document, &Document::writingChanged, this, &StaffPage::enableActs);
    begin();
}

void StaffPage::layOut()
{
    m_title->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    m_clear->setIcon(lineIcon(QStringLiteral("close")));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_table->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_buttons->add(m_title);
    m_buttons->goRight();
    auto* filters = new WrapRow;
    filters->add({m_eligibility, m_source, m_unit, m_specialty, m_onlyChip, m_clear});
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_buttons);
    layout->addWidget(filters);
    layout->addWidget(m_table, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

QAction* StaffPage::addAct(
    const char* icon, const QKeySequence& keys, void (StaffPage::*todo)(), std::optional<ActButton::Look> button)
{
    auto* act = new QAction(lineIcon(QString::fromLatin1(icon)), QString(), this);
    act->setShortcut(keys);
    act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(act, &QAction::triggered, this, todo);
    m_acts << act;
    m_table->view()->addAction(act);
    if (button)
        m_buttons->add(new ActButton(act, *button));
    return act;
}

void StaffPage::makeActs()
{
    m_pinTo = addAct("pin", QKeySequence(Qt::CTRL | Qt::Key_G), &StaffPage::pinTo, ActButton::Look::Words);
    m_wishFor = addAct("new", {}, &StaffPage::wishFor, ActButton::Look::Words);
    m_volunteer = addAct("check", {}, &StaffPage::volunteer);
    m_stopVolunteering = addAct("close", {}, &StaffPage::stopVolunteering);
    m_release = addAct("release", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), &StaffPage::release, ActButton::Look::Icon);
    m_takeOut = addAct("take-out", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), &StaffPage::takeOut, ActButton::Look::Words);
    m_takeBack = addAct("back", {}, &StaffPage::takeBack);
    auto* others = new QMenu(this);
    others->addActions({m_volunteer, m_stopVolunteering, m_takeBack});
    m_more->setMenu(others);
    m_buttons->add(m_more);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StaffPage::enableActs);
}

void StaffPage::retranslate()
{
    m_title->setText(tr("Staff"));
    m_empty->setWords(
        tr("Nobody yet"), tr("Import the list of people who can be placed, and head-counts where there are no names yet."));
    m_import->setText(tr("Import a workbook…"));
    m_clear->setText(tr("All"));
    m_clear->setToolTip(tr("Shows everybody again"));
    m_pinTo->setText(tr("Pin to…"));
    m_pinTo->setData(tr("Chooses the post this person goes to"));
    m_wishFor->setText(tr("Wish…"));
    m_wishFor->setData(tr("Records where this person wishes to go"));
    m_volunteer->setText(tr("Volunteers"));
    m_volunteer->setData(tr("Records the selected people as volunteering"));
    m_stopVolunteering->setText(tr("Does not volunteer"));
    m_stopVolunteering->setData(tr("Takes back that the selected people volunteer"));
    m_release->setText(tr("Release"));
    m_release->setData(tr("Takes the pins and forbids of the selected people back"));
    m_takeOut->setText(tr("Take out"));
    m_takeOut->setData(tr("Takes the selected people out of every plan"));
    m_takeBack->setText(tr("Take back in"));
    m_takeBack->setData(tr("Lets plans place the selected people again"));
    m_more->setText(tr("More"));
    fillBoxes();
    enableActs();
}

void StaffPage::fillBoxes()
{
    const model::Workspace& workspace = desk().document.workspace();
    BoxChoices standings;
    for (int i = 0; i <= static_cast<int>(planning::Eligibility::TakenOut); ++i)
        standings.emplace_back(desk().words(planning::nameOf(static_cast<planning::Eligibility>(i))), i);
    m_eligibility->setChoices(tr("Any eligibility"), standings);
    m_source->setChoices(tr("All sources"), enumChoices<model::SourceKind>(desk().words));
    std::set<model::UnitCode> used;
    for (const model::Staff& person : workspace.rows<model::Staff>())
        used.insert(person.unit);
    for (const model::HeadCount& source : workspace.rows<model::HeadCount>())
        used.insert(source.unit);
    BoxChoices units = unitChoices(workspace);
    std::erase_if(
        units, [&](const auto& choice) { return !used.contains(model::UnitCode(choice.second.toString().toStdString())); });
    m_unit->setChoices(tr("All units"), units);
    m_specialty->setChoices(tr("All specialties"), specialtyChoices(workspace, desk().words));
}

void StaffPage::refresh()
{
    m_stack->setCurrentIndex(peopleOf(desk().document.workspace()) == 0 ? 1 : 0);
    fillBoxes();
    computeLines();
}

void StaffPage::letGo()
{
    m_jobs.cancel();
    m_lines.clear();
    m_wanted = {};
}

/// Once for all filters, until the data, the plan or the language change. What was there stays in sight meanwhile.
void StaffPage::computeLines()
{
    const Document& document = desk().document;
    const Language language = desk().words.language();
    if (peopleOf(document.workspace()) <= kAtOnce) {
        m_jobs.cancel();
        return takeLines(staffLines(document.workspace(), document.scenario(), document.plan().get(), language));
    }
    if (m_lines.empty())
        m_table->setLoading(tr("Judging who may move…"));
    m_jobs.start(
        {"Xét điều kiện", "Judging eligibility"},
        [workspace = document.workspace(), scenario = document.scenario(), plan = document.plan(), language](
            const Job& job) { return staffLines(workspace, scenario, plan.get(), language, job); },
        [this](std::vector<StaffLine> lines) { takeLines(std::move(lines)); });
}

void StaffPage::takeLines(std::vector<StaffLine> lines)
{
    m_lines = std::move(lines);
    fillTable();
    if (const Subject wanted = std::exchange(m_wanted, {}); !std::holds_alternative<std::monostate>(wanted))
        reveal(wanted);
}

StaffFilter StaffPage::filter() const
{
    StaffFilter filter;
    filter.units = {m_only.units.begin(), m_only.units.end()};
    if (const auto unit = m_unit->chosenCode<model::UnitCode>())
        filter.units = {*unit};
    filter.district = m_only.district;
    filter.region = m_only.region;
    filter.pool = m_only.pool;
    filter.specialty = m_specialty->chosenCode<model::SpecialtyCode>();
    filter.source = m_source->chosen<model::SourceKind>();
    filter.eligibility = m_eligibility->chosen<planning::Eligibility>();
    return filter;
}

void StaffPage::fillTable()
{
    const StaffFilter chosen = filter();
    m_clear->setVisible(!(chosen == StaffFilter{}));
    PageFilter unseen;
    if (m_only.units.size() > 1 && !m_unit->isFiltering())
        unseen.units = m_only.units;
    unseen.district = m_only.district;
    unseen.region = m_only.region;
    unseen.pool = m_only.pool;
    m_onlyChip->show(unseen, desk().document.workspace(), desk().words);
    const bool waits = m_lines.empty() && m_jobs.isBusy();
    m_table->show(staffTable(m_lines, chosen));
    if (waits)
        m_table->setLoading(tr("Judging who may move…"));
    enableActs();
}

void StaffPage::showOnly(const PageFilter& filter)
{
    fillBoxes();
    m_only = filter;
    m_eligibility->choose({});
    m_source->choose({});
    m_unit->choose(filter.units.size() == 1 ? codeValue(std::optional(filter.units.front())) : QVariant());
    m_specialty->choose(codeValue(filter.specialty));
    fillTable();
}

void StaffPage::showOnly(planning::Eligibility eligibility)
{
    showOnly(PageFilter{});
    m_eligibility->choose(static_cast<int>(eligibility));
    fillTable();
}

std::vector<model::StaffCode> StaffPage::selectedStaff() const
{
    std::vector<model::StaffCode> staff;
    for (const QModelIndex& row : m_table->view()->selectionModel()->selectedRows()) {
        const auto subject = row.data(ShownTableModel::SubjectRole).value<Subject>();
        if (const auto* person = std::get_if<StaffSubject>(&subject))
            staff.push_back(person->staff);
    }
    return staff;
}

void StaffPage::enableActs()
{
    const model::Workspace& workspace = desk().document.workspace();
    const std::vector<model::StaffCode> staff = selectedStaff();
    const bool writable = desk().document.isEditable();
    const auto anybody = [&](bool model::Staff::*flag, bool value) {
        return writable && std::ranges::any_of(staff, [&](const model::StaffCode& code) {
            const model::Staff* person = workspace.find<model::Staff>(code);
            return person && person->*flag == value;
        });
    };
    const bool oneNamed = writable && staff.size() == 1 && workspace.find<model::Staff>(staff.front());
    const QString none = !writable ? tr("The file cannot be changed now") : staff.empty() ? tr("Select people first") : QString();
    const auto orElse = [&](const QString& why) { return none.isEmpty() ? why : none; };
    enableAct(*m_takeOut, anybody(&model::Staff::withdrawn, false), orElse(tr("Nobody selected can be taken out")));
    enableAct(*m_takeBack, anybody(&model::Staff::withdrawn, true), orElse(tr("Nobody selected was taken out")));
    enableAct(*m_volunteer, anybody(&model::Staff::volunteers, false), orElse(tr("Everybody selected volunteers")));
    enableAct(*m_stopVolunteering, anybody(&model::Staff::volunteers, true), orElse(tr("Nobody selected volunteers")));
    enableAct(*m_pinTo, writable && staff.size() == 1, orElse(tr("Select one person only")));
    enableAct(*m_wishFor, oneNamed, orElse(tr("Select one named person only")));
    enableAct(*m_release, writable && !selectedDecisions().empty(), orElse(tr("No decision on the selected people")));
}

std::vector<acts::Placement> StaffPage::selectedDecisions() const
{
    std::vector<acts::Placement> decided;
    for (const model::StaffCode& code : selectedStaff()) {
        const std::vector<acts::Placement> more = m_decisions->decidedOn(StaffSubject{code});
        decided.insert(decided.end(), more.begin(), more.end());
    }
    return decided;
}

void StaffPage::release()
{
    m_decisions->release(selectedDecisions());
}

std::optional<model::NeedKey> StaffPage::askPost(const QString& question)
{
    const std::vector<model::StaffCode> staff = selectedStaff();
    if (staff.size() != 1)
        return std::nullopt;
    const model::Workspace& workspace = desk().document.workspace();
    const planning::Matching matching(workspace, desk().document.scenario());
    PostChooser chooser(workspace, desk().words, question.arg(desk().words(moverName(workspace, staff.front()))),
        openWays(matching, staff.front()), this);
    return chooser.exec() == QDialog::Accepted ? chooser.chosen() : std::nullopt;
}

void StaffPage::takeOut()
{
    m_decisions->setWithdrawn(selectedStaff(), true);
}

void StaffPage::takeBack()
{
    m_decisions->setWithdrawn(selectedStaff(), false);
}

void StaffPage::volunteer()
{
    m_decisions->setVolunteers(selectedStaff(), true);
}

void StaffPage::stopVolunteering()
{
    m_decisions->setVolunteers(selectedStaff(), false);
}

void StaffPage::pinTo()
{
    if (const auto post = askPost(tr("Where shall %1 go?")))
        m_decisions->pin({{selectedStaff().front(), *post}});
}

void StaffPage::wishFor()
{
    if (const auto post = askPost(tr("Where does %1 wish to go?")))
        m_decisions->addWish(selectedStaff().front(), *post);
}

bool StaffPage::reveal(const Subject& subject)
{
    showOnly(PageFilter());
    m_table->clearFilters();
    if (m_table->select(subject))
        return true;
    const auto* person = std::get_if<StaffSubject>(&subject);
    const model::Workspace& workspace = desk().document.workspace();
    const bool comes = m_jobs.isBusy() && person
        && (workspace.find<model::Staff>(person->staff) || workspace.find<model::HeadCount>(person->staff));
    m_wanted = comes ? subject : Subject();
    return comes;
}

}  // namespace botri::ui
