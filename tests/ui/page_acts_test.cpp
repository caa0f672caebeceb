// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <set>

#include "core/planning/eligibility.h"
#include "core/planning/planner.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/commands/plan_commands.h"
#include "ui/inspector/inspector.h"
#include "ui/pages/figure_strip.h"
#include "ui/pages/gap_table_view.h"
#include "ui/pages/gaps_page.h"
#include "ui/pages/need_editor.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/staff_page.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// The window with twenty communes and their plan.
struct Planned {
    explicit Planned(int communes = 20, Language language = Language::Vietnamese) : fixture(language), window(fixture.desk())
    {
        fixture.open(tests::largeWorkspace(communes));
        window.show();
        window.plans().compute();
        tests::waitFor(fixture.jobs);
        REQUIRE(fixture.document.plan());
    }

    [[nodiscard]] const model::Workspace& workspace() const { return fixture.document.workspace(); }
    [[nodiscard]] const planning::Plan& plan() const { return *fixture.document.plan(); }

    tests::UiFixture fixture;
    MainWindow window;
};

/// The cell of a commune that has a shortage.
QModelIndex shortCell(const GapTableModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = GapTableModel::FirstSpecialty; column < model.columnCount() && !model.isSum(row); ++column)
            if (model.index(row, column).data(GapTableModel::ValueRole).toInt() < 0)
                return model.index(row, column);
    return {};
}

std::vector<int> namedMoveRows(const Planned& planned, int count)
{
    const QAbstractItemModel* moves = const_cast<MainWindow&>(planned.window).planPage().moves().view()->model();
    std::vector<int> rows;
    for (int row = 0; row < moves->rowCount() && static_cast<int>(rows.size()) < count; ++row) {
        const auto subject = moves->index(row, 0).data(ShownTableModel::SubjectRole).value<Subject>();
        const auto* move = std::get_if<MoveSubject>(&subject);
        if (move && planned.workspace().find<model::Staff>(move->staff))
            rows.push_back(row);
    }
    REQUIRE(static_cast<int>(rows.size()) == count);
    return rows;
}

void select(QTableView& view, const std::vector<int>& rows)
{
    view.setCurrentIndex(view.model()->index(rows.front(), 0));
    for (const int row : rows)
        view.selectionModel()->select(view.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QString allTexts(const FactSheet& sheet)
{
    return plainText(sheet);
}

}  // namespace

TEST_CASE("every cell and sum of the gap table is the core's figure, under every figure shown", "[ui][gaps]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::plannable(tests::largeWorkspace(25));
    const auto plan =
        std::make_shared<planning::Plan>(std::get<planning::Plan>(planning::makePlan(workspace, model::baseScenario())));
    const planning::GapAnalysis core = planning::analyseGaps(workspace, plan.get());
    GapTableModel model(fixture.words);
    model.setSource(&workspace, plan);
    model.setGrouping(GapGrouping::RegionAndDistrict);
    CHECK(model.total() == core.total);
    std::map<std::pair<model::UnitCode, model::SpecialtyCode>, planning::GapFigures> cells;
    for (const planning::GapRow& row : core.rows)
        cells[{row.need.unit, row.need.specialty}] += row.figures;
    std::size_t seen = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const GapLine& line = model.line(row);
        if (line.kind == GapLineKind::Commune)
            for (int column = GapTableModel::FirstSpecialty; column < model.columnCount(); ++column) {
                const Subject subject = model.subject(model.index(row, column));
                const auto& posts = std::get<PostsSubject>(subject);
                const auto found = cells.find({posts.unit, posts.specialty});
                const GapCell& cell = line.cells[static_cast<std::size_t>(column - GapTableModel::FirstSpecialty)];
                CHECK(cell.asked == (found != cells.end()));
                if (found != cells.end()) {
                    CHECK(cell.figures == found->second);
                    ++seen;
                }
            }
        if (line.kind == GapLineKind::Group && line.region && !line.district)
            for (const planning::GapGroup& group : core.byRegion)
                if (group.key == model::choiceOf(*line.region).key)
                    CHECK(line.sum == group.figures);
    }
    CHECK(seen == cells.size());
    model.setGrouping(GapGrouping::District);
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.line(row).kind == GapLineKind::Group)
            for (const planning::GapGroup& group : core.byDistrict)
                if (group.key == *model.line(row).district)
                    CHECK(model.line(row).sum == group.figures);
    for (int column = GapTableModel::FirstSpecialty; column < model.columnCount(); ++column) {
        const auto group = std::get<GroupSubject>(model.subject(model.index(0, column)));
        for (const planning::GapGroup& each : core.bySpecialty)
            if (each.key == group.specialty->text())
                CHECK(model.line(0).cells[static_cast<std::size_t>(column - GapTableModel::FirstSpecialty)].figures
                    == each.figures);
    }
}

TEST_CASE("groups fold and unfold without losing a line, and the model stays sound", "[ui][gaps]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::largeWorkspace(30);
    GapTableModel model(fixture.words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSource(&workspace, nullptr);
    model.setGrouping(GapGrouping::RegionAndDistrict);
    const int all = model.rowCount();
    const planning::GapFigures total = model.total();
    model.toggle(1);
    CHECK(model.isFolded(1));
    CHECK(model.rowCount() < all);
    CHECK(model.total() == total);
    model.toggle(1);
    CHECK(model.rowCount() == all);
    model.setAllFolded(true);
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(model.line(row).depth == 0);
    model.setAllFolded(false);
    CHECK(model.rowCount() == all);
}

TEST_CASE("a cell is spoken of by commune, specialty and balance", "[ui][gaps][accessibility]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::smallWorkspace();
    GapTableModel model(fixture.words);
    model.setSource(&workspace, nullptr);
    const QModelIndex cell = model.indexOf(PostsSubject{model::UnitCode("17329"), model::SpecialtyCode("KT03"), std::nullopt});
    REQUIRE(cell.isValid());
    CHECK(cell.data(Qt::AccessibleTextRole).toString() == QStringLiteral("Keng Đu, Xây dựng: thiếu 2"));
    CHECK(cell.data(GapTableModel::ValueRole).toInt() == -2);
}

TEST_CASE("the total row and the sum columns stay in sight while the numbers scroll", "[ui][gaps]")
{
    Planned planned(60);
    planned.window.resize(1000, 600);
    planned.window.goTo(Place::Gaps);
    QApplication::processEvents();
    GapTableView& view = planned.window.gapsPage().table();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(view.currentIndex().row() == view.model()->rowCount() - 1);
    CHECK(view.verticalScrollBar()->value() > 0);
    CHECK(view.horizontalScrollBar()->value() > 0);
    int panes = 0;
    for (QTableView* pane : view.findChildren<QTableView*>())
        if (pane->isVisible() && pane->indexAt(QPoint(2, 2)).row() == 0)
            ++panes;
    CHECK(panes >= 2);  // the corner and the row of totals
    // Going back up, no cell may hide under the frozen row.
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&view, Qt::Key_Up);
    view.setCurrentIndex(view.model()->index(view.model()->rowCount() - 1, GapTableModel::FirstSpecialty + 5));
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(&view, Qt::Key_Up);
        CHECK(view.visualRect(view.currentIndex()).top() >= view.visualRect(view.model()->index(0, 0)).height() - 1);
    }
}

TEST_CASE("what is copied from the gap table is what is shown, in bare numbers", "[ui][gaps]")
{
    Planned planned;
    planned.window.goTo(Place::Gaps);
    GapTableView& view = planned.window.gapsPage().table();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == view.model()->rowCount() + 1);
    const QStringList total = lines[1].split(QLatin1Char('\t'));
    CHECK(total[0] == QStringLiteral("Tổng cộng"));
    CHECK(total[1].toInt() == -planned.window.gapsPage().model().total().open);
}

TEST_CASE("posts are changed from the gap table with the keyboard alone, as one act", "[ui][gaps]")
{
    Planned planned;
    planned.window.goTo(Place::Gaps);
    GapTableView& view = planned.window.gapsPage().table();
    const QModelIndex cell = shortCell(planned.window.gapsPage().model());
    REQUIRE(cell.isValid());
    view.setCurrentIndex(cell);
    const auto posts = std::get<PostsSubject>(planned.window.gapsPage().model().subject(cell));
    const model::NeedKey key{posts.unit, posts.specialty, model::QuotaPool::Government};
    const int before = planned.workspace().find<model::Need>(key)->required;
    QTest::keyClick(&view, Qt::Key_F2);
    NeedEditor& editor = planned.window.gapsPage().needEditor();
    REQUIRE(editor.isVisible());
    auto* required = editor.findChildren<QSpinBox*>().front();
    CHECK(required->value() == before);
    required->setValue(before + 3);
    QTest::keyClick(required, Qt::Key_Return);
    CHECK_FALSE(editor.isVisible());
    CHECK(planned.workspace().find<model::Need>(key)->required == before + 3);
    CHECK(planned.fixture.document.planStanding() == PlanStanding::Stale);
    REQUIRE(planned.fixture.document.undo());
    CHECK(planned.workspace().find<model::Need>(key)->required == before);
}

TEST_CASE("each page shows only what it is asked for, and all again", "[ui][pages]")
{
    Planned planned;
    GapsPage& gaps = planned.window.gapsPage();
    const model::UnitCode commune = planned.plan().moves.front().to.unit;
    PageFilter filter;
    filter.units = {commune};
    planned.window.goTo(Place::Gaps);
    const int all = gaps.model().communeCount();
    gaps.showOnly(filter);
    CHECK(gaps.model().communeCount() == 1);
    gaps.showOnly({});
    CHECK(gaps.model().communeCount() == all);

    planned.window.goTo(Place::Plan);
    filter.part = PlanPart::Moves;
    planned.window.planPage().showOnly(filter);
    std::size_t moves = 0;
    for (const planning::Move& move : planned.plan().moves)
        moves += move.to.unit == commune || move.from == commune ? 1 : 0;
    CHECK(planned.window.planPage().moves().model().table().rows.size() == moves);
    planned.window.planPage().showOnly(PageFilter{});
    CHECK(planned.window.planPage().moves().model().table().rows.size() == planned.plan().moves.size());

    planned.window.goTo(Place::Staff);
    planned.window.staffPage().showOnly(planning::Eligibility::Stopped);
    const planning::Matching matching(planned.workspace(), model::baseScenario());
    std::size_t stopped = 0;
    for (const auto& [code, standing] : planning::allStandings(matching))
        stopped += standing.eligibility == planning::Eligibility::Stopped ? 1 : 0;
    CHECK(planned.window.staffPage().table().model().table().rows.size() == stopped);
}

TEST_CASE("several moves are pinned at once by key, and one undo releases them", "[ui][plan]")
{
    Planned planned;
    planned.window.goTo(Place::Plan);
    QTableView& moves = *planned.window.planPage().moves().view();
    select(moves, namedMoveRows(planned, 2));
    REQUIRE(planned.window.planPage().selectedMoves().size() == 2);
    moves.setFocus();
    planned.window.planPage().acts().front()->trigger();
    CHECK(model::decisionsOf(planned.workspace(), model::baseScenario()).size() == 2);
    int pinned = 0;
    for (const ShownRow& row : planned.window.planPage().moves().model().table().rows)
        pinned += row.cells.back().text.contains(QStringLiteral("đã ghim")) ? 1 : 0;
    CHECK(pinned == 2);
    REQUIRE(planned.fixture.document.undo());
    CHECK(model::decisionsOf(planned.workspace(), model::baseScenario()).empty());
}

TEST_CASE("a person taken out of the plan is gone from the next one", "[ui][staff]")
{
    Planned planned;
    planned.window.goTo(Place::Plan);
    const int row = namedMoveRows(planned, 1).front();
    QTableView& moves = *planned.window.planPage().moves().view();
    select(moves, {row});
    const model::StaffCode staff = planned.window.planPage().selectedMoves().front().staff;
    planned.window.planPage().acts().back()->trigger();
    REQUIRE(planned.workspace().find<model::Staff>(staff)->withdrawn);
    planned.window.plans().compute();
    tests::waitFor(planned.fixture.jobs);
    for (const planning::Move& move : planned.plan().moves)
        CHECK_FALSE(move.staff == staff);
    planned.window.goTo(Place::Staff);
    planned.window.staffPage().showOnly(planning::Eligibility::TakenOut);
    CHECK(planned.window.staffPage().table().model().table().rows.size() == 1);
}

TEST_CASE("people who stay are those who could move and do not, each with a reason", "[ui][plan]")
{
    Planned planned;
    planned.window.goTo(Place::Plan);
    PageFilter filter;
    filter.part = PlanPart::Stays;
    planned.window.planPage().showOnly(filter);
    std::set<model::StaffCode> moved;
    for (const planning::Move& move : planned.plan().moves)
        moved.insert(move.staff);
    const planning::Matching matching(planned.workspace(), model::baseScenario());
    std::size_t staying = 0;
    for (const auto& [code, standing] : planning::allStandings(matching))
        if (standing.eligibility <= planning::Eligibility::Warned && planned.workspace().find<model::Staff>(code))
            staying += moved.contains(code) ? 0 : 1;
    std::size_t shown = 0;
    for (const ShownRow& row : planned.window.planPage().stays().model().table().rows) {
        CHECK_FALSE(row.cells.back().text.isEmpty());
        shown += planned.workspace().find<model::Staff>(std::get<StaffSubject>(row.subject).staff) ? 1 : 0;
    }
    CHECK(shown == staying);
}

TEST_CASE("computing is offered whether the plan is current or not", "[ui][plan]")
{
    Planned planned;
    planned.window.goTo(Place::Plan);
    REQUIRE(planned.fixture.document.planStanding() == PlanStanding::Current);
    QPushButton* compute = nullptr;
    for (QPushButton* button : planned.window.planPage().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Lập lại"))
            compute = button;
    REQUIRE(compute);
    CHECK(compute->isEnabled());
}

TEST_CASE("figures lead to where they come from, by mouse and by key", "[ui][plan][inspector]")
{
    Planned planned;
    planned.window.goTo(Place::Plan);
    FigureStrip& figures = planned.window.planPage().figures();
    QTest::mouseClick(&figures, Qt::LeftButton, {}, QPoint(20, 20));
    REQUIRE(planned.window.inspector().sheet());
    CHECK(planned.window.inspector().sheet()->title.endsWith(numberText(planned.plan().totals.open, Language::Vietnamese)));
    figures.setFocus();
    QTest::keyClick(&figures, Qt::Key_Right);
    QTest::keyClick(&figures, Qt::Key_Return);
    CHECK(planned.window.inspector().sheet()->title.endsWith(numberText(planned.plan().totals.filled, Language::Vietnamese)));
}

TEST_CASE("the inspector goes back and forward through what was looked at", "[ui][inspector]")
{
    Planned planned;
    Inspector& inspector = planned.window.inspector();
    const planning::Move& move = planned.plan().moves.front();
    inspector.lookAt(UnitSubject{move.to.unit});
    inspector.lookAt(MoveSubject{move.staff, move.to});
    inspector.lookAt(MoveSubject{move.staff, move.to});
    inspector.goBack();
    CHECK(inspector.subject() == Subject(UnitSubject{move.to.unit}));
    inspector.goBack();
    CHECK(inspector.subject() == Subject(UnitSubject{move.to.unit}));
    inspector.goForward();
    CHECK(inspector.subject() == Subject(MoveSubject{move.staff, move.to}));
    inspector.copy();
    CHECK(QApplication::clipboard()->text().contains(inspector.sheet()->title));
}

TEST_CASE("sheets of groups and units carry the core's figures", "[ui][inspector]")
{
    Planned planned;
    const planning::GapAnalysis core = planning::analyseGaps(planned.workspace(), &planned.plan());
    const FactSources from{planned.workspace(), model::baseScenario(), &planned.plan(), planned.fixture.words};
    const auto shortOf = [](const FactSheet& sheet) { return sheet.sections.front().lines[2].figure; };
    for (const planning::GapGroup& group : core.byDistrict) {
        GroupSubject subject;
        subject.district = group.key;
        CHECK(shortOf(*factsOf(from, subject)) == numberText(group.figures.open, Language::Vietnamese));
    }
    for (const planning::GapGroup& group : core.bySpecialty) {
        GroupSubject subject;
        subject.specialty = model::SpecialtyCode(group.key);
        CHECK(shortOf(*factsOf(from, subject)) == numberText(group.figures.open, Language::Vietnamese));
    }
    for (const planning::GapGroup& group : core.byUnit)
        CHECK(shortOf(*factsOf(from, UnitSubject{model::UnitCode(group.key)}))
            == numberText(group.figures.open, Language::Vietnamese));
    CHECK(shortOf(*factsOf(from, GroupSubject{})) == numberText(core.total.open, Language::Vietnamese));
}

TEST_CASE("a long chain unfolds as numbered steps under one sentence", "[ui][inspector]")
{
    Planned planned;
    const FactSources from{planned.workspace(), model::baseScenario(), &planned.plan(), planned.fixture.words};
    bool met = false;
    for (const planning::Move& move : planned.plan().moves) {
        const auto sheet = factsOf(from, MoveSubject{move.staff, move.to});
        REQUIRE(sheet);
        for (const FactSection& section : sheet->sections)
            for (const FactLine& line : section.lines) {
                CHECK_FALSE(line.figure.contains(QStringLiteral("điểm vị trí trống")));
                met = met || !line.steps.empty();
            }
        const auto alternative = std::find_if(move.alternatives.begin(), move.alternatives.end(),
            [](const planning::Alternative& each) { return each.chain.size() > 1; });
        if (alternative == move.alternatives.end())
            continue;
        const auto at = static_cast<std::size_t>(alternative - move.alternatives.begin());
        CHECK(sheet->sections[2].lines[at].steps.size() == alternative->chain.size());
    }
    CHECK(met);
}

TEST_CASE("no sheet tells a personal circumstance", "[ui][inspector]")
{
    Planned planned;
    model::Workspace workspace = planned.workspace();
    for (model::Staff person : workspace.rows<model::Staff>()) {
        person.pregnantOrMaternity = true;
        person.seriousIllness = true;
        person.underDiscipline = true;
        person.volunteers = false;
        workspace.put(person);
    }
    const auto plan = std::get<planning::Plan>(planning::makePlan(workspace, model::baseScenario()));
    const FactSources from{workspace, model::baseScenario(), &plan, planned.fixture.words};
    std::vector<Subject> subjects;
    for (const model::Staff& person : workspace.rows<model::Staff>())
        subjects.emplace_back(StaffSubject{person.code});
    for (const planning::EmptyPost& post : plan.left)
        subjects.emplace_back(PostsSubject{post.need.unit, post.need.specialty, post.need.pool});
    for (const planning::Move& move : plan.moves)
        subjects.emplace_back(MoveSubject{move.staff, move.to});
    for (const Subject& subject : subjects) {
        const auto sheet = factsOf(from, subject);
        REQUIRE(sheet);
        const QString text = allTexts(*sheet);
        for (const QString& word : {QStringLiteral("thai"), QStringLiteral("bệnh"), QStringLiteral("kỷ luật"),
                 QStringLiteral("E-05"), QStringLiteral("E-01"), QStringLiteral("E-03")}) {
            CAPTURE(text.toStdString(), word.toStdString());
            CHECK_FALSE(text.contains(word));
        }
    }
}

TEST_CASE("states of the pages are written as pictures when a folder for them is named", "[ui][screenshots]")
{
    const QString folder = qEnvironmentVariable("BOTRI_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    for (const Language language : {Language::Vietnamese, Language::English}) {
        Planned planned(40, language);
        planned.window.resize(1366, 768);
        const auto shoot = [&](const char* name) {
            QApplication::processEvents();
            QTest::qWait(30);
            planned.window.grab().save(QStringLiteral("%1/state-%2-%3.png")
                                           .arg(folder, QString::fromLatin1(name),
                                               language == Language::Vietnamese ? QStringLiteral("vi") : QStringLiteral("en")));
        };
        Inspector& inspector = planned.window.inspector();
        const auto unfold = [&] {
            for (QToolButton* button : inspector.findChildren<QToolButton*>())
                if (button->isCheckable())
                    button->setChecked(true);
        };
        planned.window.goTo(Place::Gaps);
        GapsPage& gaps = planned.window.gapsPage();
        gaps.model().setGrouping(GapGrouping::RegionAndDistrict);
        gaps.table().fit();
        gaps.table().setCurrentIndex(shortCell(gaps.model()));
        gaps.editNeed(std::get<PostsSubject>(gaps.model().subject(gaps.table().currentIndex())));
        shoot("edit");
        inspector.lookAt(GroupSubject{});
        shoot("group");
        planned.window.goTo(Place::Plan);
        PageFilter filter;
        filter.part = PlanPart::EmptyPosts;
        planned.window.planPage().showOnly(filter);
        planned.window.planPage().emptyPosts().view()->selectRow(2);
        shoot("empty-post");
        filter.part = PlanPart::Stays;
        planned.window.planPage().showOnly(filter);
        planned.window.planPage().stays().view()->selectRow(0);
        shoot("stays");
        for (const planning::Move& move : planned.plan().moves)
            if (!move.alternatives.empty() && move.alternatives.front().chain.size() > 2)
                inspector.lookAt(MoveSubject{move.staff, move.to});
        unfold();
        shoot("chain");
        inspector.lookAt(FigureSubject{PlanFigure::Support});
        shoot("figure");
        planned.window.goTo(Place::Staff);
        planned.window.staffPage().table().view()->selectRow(3);
        shoot("person");
    }
}
