// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTableWidget>
#include <QTest>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/commands/plan_commands.h"
#include "ui/dialogs/new_plan_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/pages/data_page.h"
#include "ui/pages/import_view.h"
#include "ui/pages/page_widget.h"
#include "ui/shell/actions.h"

#include <QMenu>

#include <map>

using namespace botri;
using namespace botri::ui;

namespace {

/// The letter that Alt reaches this text by; nothing when it has none.
std::optional<QChar> mnemonicOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != QLatin1Char('&'))
            continue;
        if (text[i + 1] != QLatin1Char('&'))
            return text[i + 1].toLower();
        ++i;
    }
    return std::nullopt;
}

enum class EachHasOne { Yes, No };

void checkMnemonics(const QStringList& texts, EachHasOne each)
{
    std::map<QChar, QString> taken;
    for (const QString& text : texts) {
        CAPTURE(text.toStdString());
        const auto letter = mnemonicOf(text);
        if (each == EachHasOne::Yes)
            CHECK(letter);
        if (!letter)
            continue;
        CHECK(letter->unicode() < 128);  // letters with marks take several keys
        INFO("also in: " << taken[*letter].toStdString());
        CHECK(taken[*letter].isEmpty());
        taken[*letter] = text;
    }
}

void checkMenu(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const QAction* action : actions)
        if (!action->isSeparator() && !action->text().isEmpty())
            texts << action->text();
    checkMnemonics(texts, EachHasOne::Yes);
    for (const QAction* action : actions)
        if (action->menu())
            checkMenu(action->menu()->actions());
}

void checkWidgets(const QWidget& root)
{
    QStringList texts;
    for (const auto* button : root.findChildren<QAbstractButton*>())
        if (button->isVisible())
            texts << button->text();
    for (const auto* label : root.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            texts << label->text();
    if (const auto* window = qobject_cast<const QMainWindow*>(&root))
        for (const QAction* menu : window->menuBar()->actions())
            texts << menu->text();
    checkMnemonics(texts, EachHasOne::No);
}

}  // namespace

TEST_CASE("no two entries of a menu answer to the same letter, in either language", "[ui][keyboard]")
{
    for (const Language language : {Language::Vietnamese, Language::English}) {
        CAPTURE(language == Language::Vietnamese);
        tests::UiFixture fixture(language);
        MainWindow window(fixture.desk());
        checkMenu(window.menuBar()->actions());
        fixture.open(tests::smallWorkspace());
        checkMenu(window.menuBar()->actions());
    }
}

TEST_CASE("no two controls in sight answer to the same letter, in either language", "[ui][keyboard]")
{
    for (const Language language : {Language::Vietnamese, Language::English}) {
        CAPTURE(language == Language::Vietnamese);
        tests::UiFixture fixture(language);
        MainWindow window(fixture.desk());
        tests::activate(window);
        checkWidgets(window);
        fixture.open(tests::smallWorkspace());
        window.plans().compute();
        tests::waitFor(fixture.jobs);
        for (const Place place : allPlaces()) {
            window.goTo(place);
            QApplication::processEvents();
            CAPTURE(keyOf(place).toStdString());
            checkWidgets(window);
        }
        window.dataPage().importFiles({fixture.path("không có.xlsx")});
        tests::waitFor(fixture.jobs);
        for (const ImportView::Step step : {ImportView::Step::Files, ImportView::Step::Sheets, ImportView::Step::Check}) {
            window.dataPage().importView().goTo(step);
            checkWidgets(window);
        }
        window.actions().history->trigger();
        QApplication::processEvents();
        checkWidgets(window);
        SettingsDialog settings(fixture.settings);
        settings.show();
        checkWidgets(settings);
        NewPlanDialog info(fixture.document.workspace().info());
        info.show();
        checkWidgets(info);
    }
}

TEST_CASE("no two acts share their keys, and every key is in the list of shortcuts", "[ui][keyboard]")
{
    for (const Language language : {Language::Vietnamese, Language::English}) {
        tests::UiFixture fixture(language);
        MainWindow window(fixture.desk());
        fixture.open(tests::smallWorkspace());
        std::map<QString, QString> taken;
        std::size_t withKeys = 0;
        for (const Command& command : commandsOf(*window.menuBar())) {
            for (const QKeySequence& keys : command.action->shortcuts()) {
                CAPTURE(keys.toString().toStdString(), command.name.toStdString());
                CHECK(taken[keys.toString()].isEmpty());
                taken[keys.toString()] = command.name;
            }
            withKeys += !command.action->shortcuts().isEmpty();
        }
        const std::vector<Shortcut> listed = shortcutsOf(window);
        CHECK(listed.size() >= withKeys);
        CHECK(withKeys >= 20);
    }
}

TEST_CASE("F1 lists the keys, and the list can be filtered", "[ui][keyboard]")
{
    tests::UiFixture fixture(Language::English);
    MainWindow window(fixture.desk());
    tests::activate(window);
    QTest::keyClick(&window, Qt::Key_F1);
    const auto* dialog = window.findChild<ShortcutsDialog*>();
    REQUIRE(dialog);
    const int all = dialog->table()->rowCount();
    REQUIRE(all >= 20);
    auto* filter = dialog->findChild<QLineEdit*>();
    QTest::keyClicks(filter, "undo");
    int shown = 0;
    for (int row = 0; row < all; ++row)
        shown += !dialog->table()->isRowHidden(row);
    CHECK(shown == 1);
}

TEST_CASE("Ctrl and a digit go to the pages", "[ui][keyboard]")
{
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    fixture.open(tests::smallWorkspace());
    tests::activate(window);
    for (std::size_t i = allPlaces().size(); i-- > 0;) {
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)), Qt::ControlModifier);
        CHECK(window.place() == allPlaces()[i]);
        CHECK(window.page(allPlaces()[i]).isVisible());
    }
}

TEST_CASE("Tab follows the order of reading on every page", "[ui][keyboard]")
{
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    fixture.open(tests::smallWorkspace());
    tests::activate(window);
    window.plans().compute();
    tests::waitFor(fixture.jobs);
    for (const Place place : allPlaces()) {
        window.goTo(place);
        QApplication::processEvents();
        const QWidget& page = window.page(place);
        CAPTURE(keyOf(place).toStdString());
        // From one control to the next, never up to a row that lies wholly above.
        const QWidget* before = nullptr;
        const QWidget* each = &page;
        for (int i = 0; i < 500; ++i) {
            each = each->nextInFocusChain();
            if (each == &page)
                break;
            if (!page.isAncestorOf(each) || !each->isVisible() || !(each->focusPolicy() & Qt::TabFocus) || !each->isEnabled())
                continue;
            if (before && !before->isAncestorOf(each) && !each->isAncestorOf(before)) {
                const QRect from(before->mapTo(&page, QPoint()), before->size());
                const QRect to(each->mapTo(&page, QPoint()), each->size());
                CAPTURE(before->metaObject()->className(), each->metaObject()->className(), from.x(), from.y(), to.x(), to.y());
                CHECK((to.bottom() > from.top() || to.left() > from.right()));
            }
            before = each;
        }
    }
}
