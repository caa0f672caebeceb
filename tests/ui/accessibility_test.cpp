// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/commands/plan_commands.h"
#include "ui/dialogs/new_plan_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/pages/page_widget.h"
#include "ui/search/search_box.h"

#include <QAction>

#include "ui/shell/actions.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// Something a person acts on, and not a part that a control is made of.
bool isControl(const QWidget& widget)
{
    if (!widget.isVisible() || widget.objectName().startsWith(QStringLiteral("qt_")))
        return false;
    if (qobject_cast<const QComboBox*>(widget.parentWidget()) || qobject_cast<const QAbstractSpinBox*>(widget.parentWidget())
        || qobject_cast<const QAbstractItemView*>(widget.parentWidget()) || qobject_cast<const QLineEdit*>(widget.parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QAbstractItemView*>(&widget) || (widget.focusPolicy() & Qt::TabFocus);
}

void checkNames(const QWidget& root)
{
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!isControl(*widget))
            continue;
        QStringList parents;
        for (const QWidget* each = widget; each && each != &root; each = each->parentWidget())
            parents << QString::fromLatin1(each->metaObject()->className());
        CAPTURE(parents.join(QStringLiteral(" in ")).toStdString(), widget->x(), widget->y());
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(spoken);
        CHECK_FALSE(spoken->text(QAccessible::Name).trimmed().isEmpty());
        CHECK(spoken->role() != QAccessible::NoRole);
    }
}

}  // namespace

TEST_CASE("every control in sight has a name and a role, on every page and in both languages", "[ui][accessibility]")
{
    for (const Language language : {Language::Vietnamese, Language::English}) {
        CAPTURE(language == Language::Vietnamese);
        tests::UiFixture fixture(language);
        MainWindow window(fixture.desk());
        window.show();
        checkNames(window);  // the start page
        fixture.open(tests::smallWorkspace());
        for (const bool planned : {false, true}) {
            if (planned) {
                window.plans().compute();
                tests::waitFor(fixture.jobs);
            }
            for (const Place place : allPlaces()) {
                window.goTo(place);
                QApplication::processEvents();
                CAPTURE(planned, keyOf(place).toStdString());
                checkNames(window);
            }
        }
        window.actions().history->trigger();
        window.searchBox().open();
        QApplication::processEvents();
        checkNames(window);
        SettingsDialog settings(fixture.settings);
        settings.show();
        checkNames(settings);
        NewPlanDialog info(fixture.document.workspace().info());
        info.show();
        checkNames(info);
        ShortcutsDialog shortcuts(shortcutsOf(window), nullptr);
        shortcuts.show();
        checkNames(shortcuts);
    }
}
