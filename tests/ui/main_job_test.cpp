// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "core/exchange/workbook_writer.h"
#include "core/planning/plan_document.h"
#include "core/planning/planner.h"
#include "core/report/report_text.h"
#include "data/catalogue.h"
#include "data/nghe-an/example.h"
#include "data/nghe-an/example_workbook.h"
#include "tests/support/catch.h"
#include "tests/ui/dialog_answers.h"
#include "tests/ui/page_figures.h"
#include "tests/ui/ui_fixture.h"
#include "ui/commands/file_commands.h"
#include "ui/dialogs/new_plan_dialog.h"
#include "ui/import/findings_view.h"
#include "ui/inspector/inspector.h"
#include "ui/pages/data_page.h"
#include "ui/pages/import_view.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/reports_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/status_line.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// A cell of the example that somebody spoiled, and what stood there.
struct Spoiled {
    std::string cell;
    std::string was;
};

/// The example as its owner sends it, with two slips in the sheet of needs: a commune misspelt, a number in words.
std::vector<Spoiled> writeSpoiledExample(const std::filesystem::path& path)
{
    exchange::WrittenWorkbook book = data::ngheAnWorkbook(data::ngheAnExample());
    std::vector<Spoiled> spoiled;
    for (auto& sheet : book.sheets) {
        auto* table = std::get_if<exchange::WrittenTable>(&sheet);
        if (!table || table->name != model::describe(model::TableId::Need).title.vi)
            continue;
        const model::TableDescription& needs = model::describe(model::TableId::Need);
        const auto spoil = [&](std::size_t row, const char* key, const char* text) {
            const std::string heading = needs.columns[needs.columnIndex(key)].heading.vi;
            const auto column =
                std::ranges::find(table->columns, heading, &exchange::WrittenColumn::heading) - table->columns.begin();
            exchange::Cell& cell = table->rows[row].cells.at(static_cast<std::size_t>(column));
            const auto place = exchange::CellPlace{static_cast<int>(row) + 2, static_cast<int>(column) + 1};
            spoiled.push_back({exchange::cellReference(place), cell.shown()});
            cell = exchange::Cell::ofText(text);
        };
        spoil(40, "unit", "Xã Không Đâu");
        spoil(2000, "required", "hai ba");
    }
    exchange::writeWorkbook(path, book);
    return spoiled;
}

/// The whole window before anything was opened, and somebody who presses its keys.
struct Desktop {
    Desktop()
    {
        fixture.environment.startRows = data::defaultCatalogue;
        tests::activate(window);
        window.begin(std::nullopt);
    }

    [[nodiscard]] Document& document() { return fixture.document; }
    [[nodiscard]] const model::Workspace& workspace() { return fixture.document.workspace(); }
    [[nodiscard]] const planning::Plan& plan() { return *fixture.document.plan(); }
    QString said(const LocalizedText& text) const { return fixture.words(text); }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!window.isActiveWindow())
            tests::activate(window);  // a window manager does so when a dialog closes
        QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
        tests::waitFor(fixture.jobs);
    }
    void click(QAbstractButton* button)
    {
        REQUIRE(button);
        REQUIRE(button->isVisible());
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
        tests::waitFor(fixture.jobs);
    }
    QPushButton* button(QWidget& parent, const QString& text)
    {
        for (QPushButton* each : parent.findChildren<QPushButton*>())
            if (plainText(each->text()) == text && each->isVisible())
                return each;
        FAIL("no button “" << text.toStdString() << "”");
        return nullptr;
    }
    /// The first row in sight that speaks of something like this, clicked.
    template <class Pick>
    Subject clickRow(ShownTableView& table, Pick isWanted)
    {
        QTableView& view = *table.view();
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            auto subject = index.data(ShownTableModel::SubjectRole).value<Subject>();
            if (!isWanted(subject))
                continue;
            view.scrollTo(index);
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
            QApplication::processEvents();
            return subject;
        }
        FAIL("no such row");
        return {};
    }
    [[nodiscard]] QString explained() { return plainText(window.inspector().sheet().value()); }

    void newPlan(const std::filesystem::path& path);
    void import(const std::filesystem::path& workbook, const std::vector<Spoiled>& spoiled);
    void correct(const Spoiled& cell);
    [[nodiscard]] const planning::Move& readMove();
    void readEmptyPost();
    void decide(const planning::Move& move);
    void print(const std::filesystem::path& pdf);
    void compareFigures(int atLeast);

    tests::UiFixture fixture;
    MainWindow window{fixture.desk()};
    tests::DialogAnswers answers;
};

void Desktop::newPlan(const std::filesystem::path& path)
{
    CHECK(button(window, QStringLiteral("Phương án mới…"))->isDefault());
    answers.next([](QDialog& dialog) {
        auto* title = dialog.findChild<QLineEdit*>();
        title->setFocus();
        title->selectAll();
        tests::type(*title, QStringLiteral("Phương án quý IV"));
        QTest::keyClick(title, Qt::Key_Return);
    });
    answers.nextFile(path);
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(document().isOpen());
    CHECK(document().path() == path);
    CHECK(workspace().info().title == "Phương án quý IV");
    CHECK(window.windowTitle() == QStringLiteral("quy-4.botri — Bố Trí"));
    CHECK(workspace().rows<model::Need>().empty());
}

/// Types over the cell of the finding in front, as a person does: Enter on the finding, the text, Enter.
void Desktop::correct(const Spoiled& cell)
{
    FindingsView& findings = window.dataPage().importView().findings();
    REQUIRE(findings.current());
    CHECK(findings.current()->cell == cell.cell);
    findings.list().view()->setFocus();
    QTest::keyClick(findings.list().view(), Qt::Key_Return);
    auto* editor = findings.grid().findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    tests::type(*editor, QString::fromStdString(cell.was));
    const std::size_t before = window.dataPage().importView().draft().corrections.size();
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return window.dataPage().importView().draft().corrections.size() > before; }));
    tests::waitFor(fixture.jobs);
}

void Desktop::import(const std::filesystem::path& workbook, const std::vector<Spoiled>& spoiled)
{
    answers.nextFile(workbook);
    press(Qt::Key_I, Qt::ControlModifier);
    REQUIRE(answers.areAllGiven());
    ImportView& view = window.dataPage().importView();
    CHECK(window.place() == Place::Data);
    REQUIRE(view.outlook());
    CHECK(view.step() == ImportView::Step::Check);
    for (std::size_t left = spoiled.size(); left > 0; --left) {
        CHECK(view.outlook()->preview.count(exchange::Severity::Error) == static_cast<int>(left));
        correct(spoiled[spoiled.size() - left]);
    }
    CHECK(view.outlook()->preview.count(exchange::Severity::Error) == 0);
    CHECK(workspace().rows<model::Need>().empty());
    const int changes = static_cast<int>(view.outlook()->preview.changes.size());
    click(button(view, QStringLiteral("Ghi %1 thay đổi vào phương án").arg(numberText(changes, Language::Vietnamese))));
    CHECK_FALSE(window.dataPage().isPreviewing());
}

/// Reads why somebody with a name moves: every datum of it, and the points that add up.
const planning::Move& Desktop::readMove()
{
    press(Qt::Key_4, Qt::ControlModifier);
    CHECK(window.place() == Place::Plan);
    const auto isNamed = [&](const Subject& subject) {
        const auto* move = std::get_if<MoveSubject>(&subject);
        return move && workspace().find<model::Staff>(move->staff);
    };
    const auto chosen = std::get<MoveSubject>(clickRow(window.planPage().moves(), isNamed));
    const auto move = std::ranges::find_if(
        plan().moves, [&](const planning::Move& each) { return each.staff == chosen.staff && each.to == chosen.need; });
    REQUIRE(move != plan().moves.end());
    const QString text = explained();
    const model::Need& need = *workspace().find<model::Need>(move->to);
    CHECK(text.contains(QString::fromStdString(workspace().find<model::Staff>(move->staff)->fullName)));
    CHECK(text.contains(said(needName(workspace(), move->to))));
    CHECK(text.contains(said(measureName(workspace(), move->measure))));
    CHECK(text.contains(QStringLiteral("Cần %1, có mặt %2").arg(need.required).arg(need.present)));
    std::int64_t points = 0;
    for (const planning::CostItem& item : move->cost) {
        CHECK(text.contains(said(planning::describe(item))));
        CHECK(text.contains(signedText(item.points, Language::Vietnamese)));
        points += item.points;
    }
    CHECK(text.contains(numberText(points, Language::Vietnamese)));
    for (const planning::Alternative& each : move->alternatives)
        if (each.staff)
            CHECK(text.contains(said(moverName(workspace(), *each.staff))));
    return *move;
}

void Desktop::readEmptyPost()
{
    auto* tabs = window.planPage().findChild<QTabWidget*>();
    tabs->setFocus();
    tabs->setCurrentIndex(static_cast<int>(PlanPart::EmptyPosts));
    const auto chosen = std::get<PostsSubject>(
        clickRow(window.planPage().emptyPosts(), [](const Subject& subject) { return std::get_if<PostsSubject>(&subject); }));
    const auto post = std::ranges::find_if(plan().left, [&](const planning::EmptyPost& each) {
        return each.need == model::NeedKey{chosen.unit, chosen.specialty, *chosen.pool};
    });
    REQUIRE(post != plan().left.end());
    const QString text = explained();
    CHECK(text.contains(QStringLiteral("Vì sao còn trống")));
    CHECK(text.contains(said(planning::explain(workspace(), *post))));
    for (const planning::NearCandidate& candidate : post->nearest)
        CHECK(text.contains(said(moverName(workspace(), candidate.staff))));
    tabs->setCurrentIndex(static_cast<int>(PlanPart::Moves));
}

/// Pins the move chosen in the table, takes it back, pins it again, and computes anew.
void Desktop::decide(const planning::Move& move)
{
    const auto decisions = [this] { return model::decisionsOf(workspace(), model::baseScenario()); };
    const model::StaffCode staff = move.staff;
    const model::NeedKey to = move.to;
    clickRow(window.planPage().moves(), [&](const Subject& subject) { return subject == Subject(MoveSubject{staff, to}); });
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(decisions().size() == 1);
    CHECK(decisions().front().staff == staff);
    CHECK(decisions().front().need() == to);
    CHECK(decisions().front().kind == model::DecisionKind::Pin);
    CHECK(window.statusLine().words().startsWith(QStringLiteral("Phương án cũ hơn dữ liệu")));
    CHECK(window.messages().text().vi.find("Ghim") == 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(decisions().empty());
    CHECK(window.statusLine().words().startsWith(QStringLiteral("Tối ưu, đã kiểm chứng")));
    press(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(decisions().size() == 1);
    press(Qt::Key_F5);
    CHECK(document().planStanding() == PlanStanding::Current);
    const auto kept =
        std::ranges::find_if(plan().moves, [&](const planning::Move& each) { return each.staff == staff && each.to == to; });
    REQUIRE(kept != plan().moves.end());
    CHECK(kept->pinned);
}

/// What pdftotext reads in the order it was painted, in one line; nothing when the program is not there.
std::optional<QString> textOfPdf(const std::filesystem::path& pdf)
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(reader, {QStringLiteral("-raw"), toText(pdf), QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60'000));
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

void Desktop::print(const std::filesystem::path& pdf)
{
    press(Qt::Key_5, Qt::ControlModifier);
    window.reportsPage().choose(report::Form::R3);
    answers.nextFile(pdf);
    click(button(window.reportsPage(), QStringLiteral("Lưu PDF…")));
    REQUIRE(answers.areAllGiven());
    const std::optional<QString> text = textOfPdf(pdf);
    if (!text) {
        WARN("pdftotext is not installed: the PDF was not read");
        return;
    }
    for (const planning::Move& move : plan().moves)
        if (const auto* person = workspace().find<model::Staff>(move.staff))
            CHECK(text->contains(QString::fromStdString(person->fullName)));
    CHECK(text->contains(QStringLiteral("Tổng cộng: %1 người").arg(numberText(plan().totals.moves, Language::Vietnamese))));
    CHECK(text->contains(QString::fromStdString(report::moneyText(plan().totals.monthlySupport, Language::Vietnamese))));
    CHECK(text->contains(
        QStringLiteral("Vị trí còn thiếu sau phương án: %1.").arg(numberText(plan().totals.left, Language::Vietnamese))));
}

void Desktop::compareFigures(int atLeast)
{
    CHECK(tests::PageFigures(window, fixture).compareAll() > atLeast);
    window.actions().english->trigger();
    CHECK(tests::PageFigures(window, fixture).compareAll() > atLeast);
    window.actions().vietnamese->trigger();
}

}  // namespace

TEST_CASE("the main job, from an empty start to the plan read again", "[ui][mainjob]")
{
    const tests::CleanSettings clean;
    Desktop desktop;
    const std::filesystem::path workbook = desktop.fixture.path("danh-sach.xlsx");
    const std::vector<Spoiled> spoiled = writeSpoiledExample(workbook);
    REQUIRE(spoiled.size() == 2);

    desktop.newPlan(desktop.fixture.path("quy-4.botri"));
    desktop.import(workbook, spoiled);
    const model::Workspace example = data::ngheAnExample();
    CHECK(desktop.workspace().records(model::TableId::Need).size() == example.records(model::TableId::Need).size());
    CHECK(desktop.workspace().records(model::TableId::Staff) == example.records(model::TableId::Staff));
    const int figuresToday = 20'000;
    desktop.compareFigures(figuresToday);

    desktop.press(Qt::Key_F5);
    REQUIRE(desktop.document().plan());
    CHECK(desktop.plan().certificate.valid);
    CHECK(planning::verifyPlan(desktop.workspace(), desktop.plan()).empty());
    const auto anew = std::get<planning::Plan>(planning::makePlan(desktop.workspace(), model::baseScenario()));
    CHECK(anew.totals.levels == desktop.plan().totals.levels);
    CHECK(desktop.window.messages().text().vi.back() == '.');
    desktop.compareFigures(figuresToday);

    const planning::Move move = desktop.readMove();
    desktop.readEmptyPost();
    desktop.decide(move);
    desktop.compareFigures(figuresToday);
    desktop.print(desktop.fixture.path("phuong-an.pdf"));

    // What is done is in the file already: closing asks nothing, and opening brings the same plan.
    CHECK(desktop.window.statusLine().words().contains(QStringLiteral("đã lưu")));
    const std::string kept = planning::toDocument(desktop.plan());
    const model::Workspace before = desktop.workspace();
    desktop.press(Qt::Key_W, Qt::ControlModifier);
    CHECK_FALSE(desktop.document().isOpen());
    for (QToolButton* recent : desktop.window.findChildren<QToolButton*>())
        if (recent->isVisible() && recent->text() == QStringLiteral("quy-4")) {
            QTest::mouseClick(recent, Qt::LeftButton);
            break;
        }
    REQUIRE(QTest::qWaitFor([&] { return desktop.document().isOpen(); }, 30'000));
    tests::waitFor(desktop.fixture.jobs);
    CHECK(desktop.workspace() == before);
    REQUIRE(desktop.document().plan());
    CHECK(planning::toDocument(desktop.plan()) == kept);
    CHECK(desktop.document().planStanding() == PlanStanding::Current);
    desktop.compareFigures(figuresToday);
    CHECK(desktop.answers.areAllGiven());
}
