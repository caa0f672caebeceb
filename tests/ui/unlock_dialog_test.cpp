// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unlock_dialog.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/planning/relaxations.h"
#include "tests/support/catch.h"
#include "tests/ui/planned_window.h"
#include "ui/shell/actions.h"
#include "ui/table/shown_table_view.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// The dialog that F7 opens over the plan.
UnlockDialog& openDialog(tests::PlannedWindow& planned)
{
    tests::activate(planned.window);
    QTest::keyClick(&planned.window, Qt::Key_F7);
    auto* dialog = planned.window.findChild<UnlockDialog*>();
    REQUIRE(dialog);
    return *dialog;
}

}  // namespace

TEST_CASE("what would fill more posts stands in a table, as the core ranks it", "[ui][unlock]")
{
    tests::PlannedWindow planned;
    UnlockDialog& dialog = openDialog(planned);
    CHECK_FALSE(dialog.again().isEnabled());
    tests::waitFor(planned.fixture.jobs);
    const auto outcome = planning::rankRelaxations(planned.workspace(), model::baseScenario(), {}, &planned.plan());
    const auto& ranking = std::get<planning::RelaxationRanking>(outcome);
    REQUIRE_FALSE(ranking.useful.empty());
    const std::vector<ShownRow>& rows = dialog.table().model().table().rows;
    REQUIRE(rows.size() == ranking.useful.size() + ranking.idle.size() + ranking.unknown.size());
    for (std::size_t i = 0; i < ranking.useful.size(); ++i) {
        CHECK(rows[i].cells[0].text == QString::fromStdString(planning::describe(planned.workspace(), ranking.useful[i]).vi));
        CHECK(static_cast<int>(rows[i].cells[1].number) == ranking.useful[i].filled);
    }
    CHECK(dialog.line().contains(QString::number(ranking.now.filled)));
    CHECK_FALSE(dialog.again().isEnabled());
}

TEST_CASE("what one more would bring is asked for on its own tab, and both answers are kept", "[ui][unlock]")
{
    tests::PlannedWindow planned;
    UnlockDialog& dialog = openDialog(planned);
    tests::waitFor(planned.fixture.jobs);
    const QString lifted = dialog.line();
    const auto rowsLifted = dialog.table().model().table().rows.size();
    QTest::keyClick(&dialog.trials(), Qt::Key_Right);
    CHECK(dialog.table().model().table().rows.empty());
    tests::waitFor(planned.fixture.jobs);
    const auto outcome = planning::rankOneMore(planned.workspace(), model::baseScenario(), {}, &planned.plan());
    const auto& ranking = std::get<planning::RelaxationRanking>(outcome);
    const std::vector<ShownRow>& rows = dialog.table().model().table().rows;
    REQUIRE(rows.size() == ranking.useful.size() + ranking.idle.size() + ranking.unknown.size());
    REQUIRE_FALSE(rows.empty());
    for (std::size_t i = 0; i < ranking.useful.size(); ++i)
        CHECK(rows[i].cells[0].text == QString::fromStdString(planning::describe(planned.workspace(), ranking.useful[i]).vi));
    CHECK(dialog.line() != lifted);
    QTest::keyClick(&dialog.trials(), Qt::Key_Left);
    CHECK_FALSE(planned.fixture.jobs.isBusy());
    CHECK(dialog.line() == lifted);
    CHECK(dialog.table().model().table().rows.size() == rowsLifted);
}

TEST_CASE("a question that gives way to the other can be asked again", "[ui][unlock]")
{
    tests::PlannedWindow planned;
    UnlockDialog& dialog = openDialog(planned);
    QTest::keyClick(&dialog.trials(), Qt::Key_Right);
    tests::waitFor(planned.fixture.jobs);
    CHECK_FALSE(dialog.again().isEnabled());
    QTest::keyClick(&dialog.trials(), Qt::Key_Left);
    CHECK(dialog.table().model().table().rows.empty());
    REQUIRE(dialog.again().isEnabled());
    QTest::mouseClick(&dialog.again(), Qt::LeftButton);
    tests::waitFor(planned.fixture.jobs);
    CHECK_FALSE(dialog.table().model().table().rows.empty());
}

TEST_CASE("figures of data that have changed say so and are computed again when asked", "[ui][unlock]")
{
    tests::PlannedWindow planned;
    UnlockDialog& dialog = openDialog(planned);
    tests::waitFor(planned.fixture.jobs);
    const QString current = dialog.line();
    REQUIRE(planned.fixture.document.undo());
    CHECK(dialog.line() != current);
    REQUIRE(dialog.again().isEnabled());
    QTest::mouseClick(&dialog.again(), Qt::LeftButton);
    CHECK(dialog.table().model().table().rows.empty());
    tests::waitFor(planned.fixture.jobs);
    CHECK_FALSE(dialog.again().isEnabled());
    CHECK(dialog.line() == current);
}

TEST_CASE("work that is cancelled leaves the dialog able to begin again, and closing it early harms nothing", "[ui][unlock]")
{
    tests::PlannedWindow planned;
    UnlockDialog& dialog = openDialog(planned);
    planned.fixture.jobs.cancel();
    tests::waitFor(planned.fixture.jobs);
    REQUIRE(dialog.again().isEnabled());
    CHECK(dialog.table().model().table().rows.empty());
    QTest::mouseClick(&dialog.again(), Qt::LeftButton);
    const QSignalSpy cancelled(&planned.fixture.jobs, &JobRunner::cancelled);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    tests::waitFor(planned.fixture.jobs);
    CHECK(cancelled.size() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(planned.window.findChild<UnlockDialog*>() == nullptr);
}
