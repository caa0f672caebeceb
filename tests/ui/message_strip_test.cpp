// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_strip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "core/acts/row_acts.h"
#include "core/base/moment.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/commands/plan_commands.h"
#include "ui/dialogs/message_log_dialog.h"
#include "ui/shell/actions.h"

#include <QListWidget>

using namespace botri;
using namespace botri::ui;

namespace {

LocalizedText both(const char* words)
{
    return {words, words};
}

QToolButton* buttonNamed(QWidget& parent, const QString& name)
{
    for (auto* button : parent.findChildren<QToolButton*>())
        if (button->accessibleName() == name || button->text() == name)
            return button;
    return nullptr;
}

}  // namespace

TEST_CASE("failures wait for each other until each is closed", "[ui][messages]")
{
    const Words words(Language::English);
    MessageStrip strip(words);
    strip.tell(MessageKind::Done, both("saved"));
    strip.tell(MessageKind::Failure, both("first"));
    strip.tell(MessageKind::Failure, both("second"));
    CHECK(strip.waiting() == 2);
    CHECK(strip.text() == both("second"));
    QTest::mouseClick(buttonNamed(strip, QStringLiteral("Earlier message")), Qt::LeftButton);
    CHECK(strip.text() == both("first"));
    strip.tell(MessageKind::Failure, both("second"));
    CHECK(strip.waiting() == 2);
    QToolButton* close = buttonNamed(strip, QStringLiteral("Close this message"));
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK(strip.text() == both("first"));
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK(strip.waiting() == 0);
    CHECK_FALSE(strip.isVisible());
    CHECK(strip.log().size() == 4);
}

TEST_CASE("a message has the width of the window", "[ui][messages]")
{
    const Words words(Language::Vietnamese);
    MessageStrip strip(words);
    strip.resize(900, 60);
    strip.show();
    strip.tell(MessageKind::Done, both("Đã lập phương án: bố trí được 101/625 vị trí trống, còn thiếu 524."));
    QApplication::processEvents();
    for (const QLabel* label : strip.findChildren<QLabel*>())
        if (label->text() == words(strip.text())) {
            CHECK(label->width() > 600);
            CHECK(label->heightForWidth(label->width()) < 2 * label->fontMetrics().height());
        }
}

TEST_CASE("a message of several lines stands off its frame, one of a line takes no more room than the menus", "[ui][messages]")
{
    const Words words(Language::Vietnamese);
    QWidget window;
    window.resize(900, 400);
    MessageStrip strip(words);
    strip.floatOver(&window, [] { return QRect(0, 0, 900, 400); });
    window.show();
    const auto linesOf = [&](const char* text) {
        strip.tell(MessageKind::Failure, both(text));
        QApplication::processEvents();
        for (const QLabel* label : strip.findChildren<QLabel*>())
            if (label->text() == QString::fromUtf8(text))
                return QRect(label->mapTo(&strip, QPoint()), label->size());
        return QRect();
    };
    linesOf("Đã lưu.");
    CHECK(strip.height() <= 32);
    const QRect lines = linesOf("Không mở được tệp “phương án.botri”: không có tệp này. Hãy kiểm tra tên và thư mục; tệp có thể "
                                "đã được chuyển đi hoặc đổi tên, hoặc ổ đĩa chứa tệp chưa được nối vào máy này.");
    REQUIRE(lines.isValid());
    CHECK(lines.top() >= 8);
    CHECK(strip.height() - lines.bottom() > 8);
    linesOf("Đã lưu rồi.");
    CHECK(strip.height() <= 32);
}

TEST_CASE("a long hint keeps to one line until it is unfolded", "[ui][messages]")
{
    const Words words(Language::English);
    QWidget window;
    window.resize(900, 400);
    MessageStrip strip(words);
    strip.floatOver(&window, [] { return QRect(0, 0, 900, 400); });
    window.show();
    const char* text =
        "The program stopped suddenly while “nghe-an.botri” was open. The last act kept in the file: “Pin one person at "
        "one post” (03/11/2025 08:30).";
    strip.tell({MessageKind::Hint, both(text), {}, {{both("Show history"), [] {}}}});
    QApplication::processEvents();
    CHECK(strip.height() >= 28);
    CHECK(strip.height() <= 32);
    QTest::mouseClick(buttonNamed(strip, QStringLiteral("Details")), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(strip.height() > 32);
    QTest::mouseClick(buttonNamed(strip, QStringLiteral("Hide details")), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(strip.height() <= 32);
    strip.tell(MessageKind::Done, both(text));  // goes by itself, and is read at once
    QApplication::processEvents();
    CHECK(strip.height() > 32);
    strip.tell({MessageKind::Hint, both("It stopped."), {}, {{both("Open again"), [] {}}}});
    CHECK_FALSE(buttonNamed(strip, QStringLiteral("Details"))->isVisible());
}

TEST_CASE("details of a failure are shown on demand and can be copied", "[ui][messages]")
{
    const Words words(Language::English);
    MessageStrip strip(words);
    strip.show();
    strip.tell({MessageKind::Failure, both("The disk is full."), "SQLITE_FULL [13]", {}});
    QLabel* details = nullptr;
    for (QLabel* label : strip.findChildren<QLabel*>())
        if (label->text() == QStringLiteral("SQLITE_FULL [13]"))
            details = label;
    REQUIRE(details);
    CHECK_FALSE(details->isVisible());
    QTest::mouseClick(buttonNamed(strip, QStringLiteral("Details")), Qt::LeftButton);
    CHECK(details->isVisible());
    QTest::mouseClick(buttonNamed(strip, QStringLiteral("Copy the message")), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("The disk is full.\nSQLITE_FULL [13]"));
}

TEST_CASE("a step of a message is taken once and closes it", "[ui][messages]")
{
    const Words words(Language::English);
    MessageStrip strip(words);
    strip.show();
    int taken = 0;
    strip.tell({MessageKind::Hint, both("It stopped."), {}, {{both("Open again"), [&] { ++taken; }}}});
    auto* button = strip.findChild<QPushButton*>();
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QApplication::processEvents();
    CHECK(taken == 1);
    CHECK(strip.waiting() == 0);
}

TEST_CASE("a message about an act goes when the act is undone, and what was undone is said", "[ui][messages]")
{
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    fixture.open(tests::smallWorkspace());
    window.show();
    window.plans().compute();
    tests::waitFor(fixture.jobs);
    REQUIRE(fixture.document.plan());
    REQUIRE(window.messages().isVisible());
    CHECK(window.messages().kind() == MessageKind::Done);
    window.actions().undo->trigger();
    CHECK_FALSE(fixture.document.plan());
    CHECK(window.messages().kind() == MessageKind::Hint);
    CHECK(window.messages().text().vi.starts_with("Đã hoàn tác: "));
    window.actions().redo->trigger();
    CHECK(window.messages().text().vi.starts_with("Đã làm lại: "));
}

TEST_CASE("computing an unchanged plan is no act and says so", "[ui][messages]")
{
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    fixture.open(tests::smallWorkspace());
    window.show();
    window.plans().compute();
    tests::waitFor(fixture.jobs);
    const std::size_t entries = fixture.document.file().journal().size();
    window.plans().compute();
    tests::waitFor(fixture.jobs);
    CHECK(fixture.document.file().journal().size() == entries);
    CHECK(window.messages().kind() == MessageKind::Hint);
    CHECK(window.messages().text().en.starts_with("The plan is the same"));
}

TEST_CASE("all that was said can be read again, newest first", "[ui][messages]")
{
    const Words words(Language::English);
    MessageStrip strip(words);
    MessageLogDialog log(strip, words, nullptr);
    CHECK(log.list()->count() == 1);
    strip.tell(MessageKind::Done, both("saved"));
    strip.tell({MessageKind::Failure, both("not saved"), "EIO", {}});
    REQUIRE(log.list()->count() == 2);
    CHECK(log.list()->item(0)->text().contains(QStringLiteral("Not done: not saved\nEIO")));
    CHECK(log.list()->item(1)->text().contains(QStringLiteral("Done: saved")));
    // Told as moments are in the history.
    const QString moment = QString::fromStdString(momentText(strip.log().front().when.toString(Qt::ISODate).toStdString()));
    CHECK(moment.size() == QStringLiteral("03/11/2025 08:30").size());
    CHECK(log.list()->item(1)->text().startsWith(moment));
}
