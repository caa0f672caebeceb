// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/pages/staff_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/corner_bar.h"
#include "ui/shell/navigation.h"
#include "ui/style/fonts.h"
#include "ui/table/shown_table_view.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// Leaves no choice behind for the tests after it.
struct UsualSettings {
    UsualSettings() { QSettings().clear(); }
    ~UsualSettings()
    {
        Settings settings;
        settings.setTheme(ThemeChoice::Light);
        QSettings().clear();
        scaleText(100);
        chooseDensity(RowDensity::Comfortable);
    }
};

// Windows hear of another language or palette through the event queue.
void press(QWidget& widget, Qt::Key key)
{
    QTest::keyClick(&widget, key);
    QApplication::processEvents();
}

void click(QWidget& widget)
{
    QTest::mouseClick(&widget, Qt::LeftButton);
    QApplication::processEvents();
}

}  // namespace

TEST_CASE("what was chosen is found again by the next program", "[ui][settings]")
{
    const UsualSettings usual;
    {
        Settings settings;
        CHECK(settings.language() == LanguageChoice::Vietnamese);
        CHECK(settings.theme() == ThemeChoice::System);
        CHECK(settings.textScale() == 100);
        CHECK(settings.density() == RowDensity::Comfortable);
        CHECK(settings.reopensLastPlan());
        settings.setLanguage(LanguageChoice::English);
        settings.setTheme(ThemeChoice::Dark);
        settings.setTextScale(150);
        settings.setDensity(RowDensity::Compact);
        settings.setReopensLastPlan(false);
        settings.setNarrowNavigation(true);
    }
    const Settings again;
    CHECK(again.language() == LanguageChoice::English);
    CHECK(again.theme() == ThemeChoice::Dark);
    CHECK(again.textScale() == 150);
    CHECK(again.density() == RowDensity::Compact);
    CHECK_FALSE(again.reopensLastPlan());
    CHECK(again.hasNarrowNavigation());
}

TEST_CASE("settings that cannot be read are the usual ones", "[ui][settings]")
{
    const UsualSettings usual;
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("fr"));
    QSettings().setValue(QStringLiteral("textScale"), QStringLiteral("rất to"));
    QSettings().setValue(QStringLiteral("theme"), 7);
    const Settings settings;
    CHECK(settings.language() == LanguageChoice::Vietnamese);
    CHECK(settings.textScale() == 100);
    CHECK(settings.theme() == ThemeChoice::System);
    QSettings().setValue(QStringLiteral("textScale"), 4000);
    CHECK(Settings().textScale() == Settings::kLargestText);
}

TEST_CASE("settings hold at once in a window that is open", "[ui][settings]")
{
    const UsualSettings usual;
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    fixture.open(tests::smallWorkspace());
    window.show();
    window.goTo(Place::Staff);
    QApplication::processEvents();
    SettingsDialog dialog(fixture.settings, &window);
    dialog.show();

    SECTION("colours")
    {
        dialog.theme()->setFocus();
        press(*dialog.theme(), Qt::Key_End);
        CHECK(themeOf(window.palette()).dark);
        CHECK(window.actions().darkTheme->isChecked());
        press(*dialog.theme(), Qt::Key_Up);
        CHECK_FALSE(themeOf(window.palette()).dark);
    }
    SECTION("language")
    {
        press(*dialog.language(), Qt::Key_End);
        CHECK(dialog.windowTitle() == QStringLiteral("Settings"));
        CHECK(window.navigation().item(static_cast<int>(Place::Staff))->text() == QStringLiteral("Staff"));
        press(*dialog.language(), Qt::Key_Up);
        CHECK(dialog.windowTitle() == QStringLiteral("Cài đặt"));
    }
    SECTION("size of text, also of what has a font of its own")
    {
        QLabel large(QStringLiteral("tiêu đề"), &window);
        large.setFont(screenFont(TypeSize::Title));
        const double before = large.font().pointSizeF();
        dialog.textScale()->setValue(150);
        CHECK(large.font().pointSizeF() == Approx(before * 1.5));
        CHECK(QApplication::font().pointSizeF() == Approx(15));
        CHECK(rowHeight() > 28);
        dialog.textScale()->setValue(100);
        CHECK(large.font().pointSizeF() == Approx(before));
    }
    SECTION("rows of tables")
    {
        const QHeaderView* rows = window.staffPage().findChild<QTableView*>()->verticalHeader();
        CHECK(rows->defaultSectionSize() == 28);
        window.actions().compactRows->trigger();
        CHECK(rows->defaultSectionSize() == 24);
        CHECK(dialog.rows()->currentIndex() == 1);
    }
    SECTION("the page bar")
    {
        const int wide = window.navigation().width();
        window.actions().narrowNavigation->trigger();
        CHECK(window.navigation().width() < wide / 2);
        CHECK(window.navigation().item(static_cast<int>(Place::Gaps))->toolTip() == QStringLiteral("Thiếu – thừa"));
    }
}

TEST_CASE("one press at the top right changes language or colours", "[ui][settings]")
{
    const UsualSettings usual;
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    window.show();
    const auto* bar = window.findChild<CornerBar*>();
    REQUIRE(bar);
    const auto buttons = bar->findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 4);
    CHECK(buttons[1]->text() == QStringLiteral("VI"));
    click(*buttons[1]);
    CHECK(buttons[1]->text() == QStringLiteral("EN"));
    CHECK(fixture.settings.language() == LanguageChoice::English);
    click(*buttons[1]);
    CHECK(fixture.words.language() == Language::Vietnamese);
    const bool dark = themeOf(window.palette()).dark;
    click(*buttons[2]);
    CHECK(themeOf(window.palette()).dark != dark);
    click(*buttons[2]);
    CHECK(themeOf(window.palette()).dark == dark);
}
