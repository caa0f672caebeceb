// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStyleOption>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/planned_window.h"
#include "ui/chart/bar_painter.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/history/history_panel.h"
#include "ui/inspector/inspector.h"
#include "ui/map/map_painter.h"
#include "ui/models/gap_table_model.h"
#include "ui/pages/figure_strip.h"
#include "ui/pages/filter_box.h"
#include "ui/pages/gap_table_view.h"
#include "ui/pages/gaps_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/wrap_row.h"
#include "ui/shell/actions.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_room.h"
#include "ui/shell/status_line.h"
#include "ui/style/control_painting.h"
#include "ui/style/elided_label.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/shown_table_view.h"
#include "ui/table/table_foot.h"
#include "ui/table/table_grid.h"
#include "ui/table/table_header.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// Leaves text of the usual size to the tests after it.
struct UsualText {
    UsualText() { QSettings().clear(); }
    ~UsualText()
    {
        QSettings().clear();
        scaleText(100);
    }
};

/// The widgets that want more than `width`, the innermost last: whom to blame.
std::string widerThan(const QWidget& root, int width)
{
    std::string all;
    for (const QWidget* each : root.findChildren<QWidget*>())
        if (!each->isWindow() && std::max(each->minimumSizeHint().width(), each->minimumWidth()) > width)
            all += std::string(each->metaObject()->className()) + ' ' + each->objectName().toStdString() + ' '
                + std::to_string(each->minimumSizeHint().width()) + '\n';
    return all;
}

}  // namespace

TEST_CASE("a window fits the smallest usual screen with text of any size, in both languages", "[ui][largetext]")
{
    const UsualText usual;
    for (const Language language : {Language::Vietnamese, Language::English}) {
        tests::PlannedWindow planned(40, language);
        MainWindow& window = planned.window;
        window.resize(1366, 768);
        for (const int perCent : {100, 150, 200}) {
            planned.fixture.settings.setTextScale(perCent);
            for (const Place place : allPlaces()) {
                window.goTo(place);
                if (place == Place::Plan)
                    window.planPage().moves().view()->selectRow(2);
                QApplication::processEvents();
                CAPTURE(language == Language::English, perCent, keyOf(place).toStdString(), widerThan(window, 700));
                CHECK(window.minimumSizeHint().width() <= 1366);
                CHECK(window.width() <= 1366);
                const auto* room = window.findChild<PageRoom*>();
                CHECK((perCent > 100 || !room->horizontalScrollBar()->isVisible()));
                CHECK((perCent > 100 || !room->verticalScrollBar()->isVisible()));
                CHECK((perCent < 200 || window.navigation().width() < 100));  // icons alone: the page needs the room
            }
        }
    }
}

TEST_CASE("beside the explanation every page keeps its controls in sight, whole, with text of any size", "[ui][largetext]")
{
    const UsualText usual;
    for (const Language language : {Language::Vietnamese, Language::English}) {
        tests::PlannedWindow planned(40, language);
        MainWindow& window = planned.window;
        window.resize(1366, 768);
        for (const int perCent : {100, 150, 200}) {
            planned.fixture.settings.setTextScale(perCent);
            for (const Place place : {Place::Gaps, Place::Staff, Place::Plan}) {
                window.goTo(place);
                emit window.page(place).looksAt(GroupSubject{});
                REQUIRE(window.inspector().isVisible());
                if (place == Place::Gaps) {
                    GapsPage& gaps = window.gapsPage();
                    gaps.editNeed(std::get<PostsSubject>(gaps.model().subject(tests::shortCell(gaps.model()))));
                }
                QTest::qWait(1);
                const auto* room = window.findChild<PageRoom*>();
                CAPTURE(language == Language::English, perCent, keyOf(place).toStdString(), room->width(),
                    widerThan(window.page(place), room->width()));
                CHECK_FALSE(room->horizontalScrollBar()->isVisible());
                for (const QWidget* control : window.page(place).findChildren<QWidget*>())
                    if (control->isVisible()
                        && (qobject_cast<const QPushButton*>(control) || qobject_cast<const QComboBox*>(control))) {
                        const int right = control->mapTo(&window.page(place), QPoint(control->width(), 0)).x();
                        CAPTURE(control->accessibleName().toStdString(), control->toolTip().toStdString(), right);
                        CHECK(right <= window.page(place).width());
                    }
                for (const FilterBox* box : window.page(place).findChildren<FilterBox*>()) {
                    CAPTURE(box->currentText().toStdString(), box->width());
                    CHECK((!box->isVisible()
                        || box->fontMetrics().horizontalAdvance(box->currentText()) <= box->width() - textPixels(20)));
                }
            }
        }
    }
}

TEST_CASE("a row of controls goes on in the next line, each part at its side", "[ui][largetext]")
{
    WrapRow row;
    std::vector<QWidget*> controls;
    for (int i = 0; i < 4; ++i) {
        auto* control = new QWidget;
        control->setFixedSize(100, 20 + 2 * i);
        if (i == 2)
            row.goRight();
        row.add(control);
        controls.push_back(control);
    }
    row.resize(600, 10);
    row.show();
    QApplication::processEvents();
    CHECK(row.height() == 26);
    CHECK(controls[1]->x() == 108);
    CHECK(controls[3]->x() == 500);
    CHECK(controls[0]->y() == 3);  // in the middle of the line
    row.resize(330, 10);
    QApplication::processEvents();
    CHECK(row.height() == 24 + 8 + 26);
    CHECK(controls[2]->x() == 230);
    CHECK(controls[3]->x() == 230);
    CHECK(controls[3]->y() == 32);
    controls[0]->hide();
    QApplication::processEvents();
    CHECK(row.height() == 26);
}

TEST_CASE("large text leaves most of the table of gaps to its rows", "[ui][largetext]")
{
    const UsualText usual;
    tests::PlannedWindow planned(40);
    MainWindow& window = planned.window;
    window.resize(1366, 768);
    planned.fixture.settings.setTextScale(200);
    window.goTo(Place::Gaps);
    QTest::qWait(1);
    const GapTableView& table = window.gapsPage().table();
    CAPTURE(table.height(), table.horizontalHeader()->height(), table.verticalHeader()->sectionSize(0));
    CHECK(table.viewport()->height() >= 3 * table.verticalHeader()->sectionSize(0));
    for (int column = 0; column < table.horizontalHeader()->count(); ++column) {
        const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
        const QRect words =
            QFontMetrics(table.horizontalHeader()->font())
                .boundingRect(QRect(0, 0, table.columnWidth(column) - 16, 1000), Qt::AlignCenter | Qt::TextWordWrap, heading);
        CAPTURE(heading.toStdString());
        CHECK(words.height() <= table.horizontalHeader()->height());
    }
}

TEST_CASE("the line of standing leaves out what matters least, and tells it in a tip", "[ui][largetext]")
{
    const UsualText usual;
    tests::PlannedWindow planned(40);
    MainWindow& window = planned.window;
    window.resize(1366, 768);
    const QStringList all = window.statusLine().words().split(QStringLiteral(" │ "));
    for (const int perCent : {100, 200}) {
        planned.fixture.settings.setTextScale(perCent);
        const QList<ElidedLabel*> labels = window.statusLine().findChildren<ElidedLabel*>();
        CHECK(QTest::qWaitFor([&] {
            return std::ranges::none_of(labels, [](const ElidedLabel* label) { return label->isVisible() && label->isCut(); });
        }));
        QStringList told;
        for (const ElidedLabel* label : labels)
            if (label->isVisible() && !label->text().isEmpty())
                told << label->text() << label->toolTip().split(QLatin1Char('\n'));
        for (const QString& words : all) {
            CAPTURE(perCent, words.toStdString());
            CHECK(told.contains(words));
        }
    }
}

TEST_CASE("marks of controls grow with the text", "[ui][largetext]")
{
    const UsualText usual;
    const auto inkOfChevron = [] {
        QImage image(60, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawChevron(&painter, image.rect(), 0, Qt::black);
        painter.end();
        int left = image.width();
        int right = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).lightness() < 128) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
        return right - left;
    };
    const int chevron = inkOfChevron();
    const int box = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
    const double legend = barLegendWidth({{}, QStringLiteral("x"), {}, {}});
    scaleText(200);
    CHECK(inkOfChevron() >= 2 * chevron - 2);
    CHECK(QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth) == 2 * box);
    CHECK(barLegendWidth({{}, QStringLiteral("x"), {}, {}}) >= legend + 22);
}

TEST_CASE("a heading that is too wide is cut with a sign, on the side where it goes on", "[ui][largetext]")
{
    const QFont font = screenFont(TypeSize::Small, TypeWeight::Bold);
    const auto drawn = [&](const QString& words) {
        QImage image(70, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QStyleOptionHeaderV2 heading;
        heading.rect = image.rect();
        heading.text = words;
        heading.fontMetrics = QFontMetrics(font);
        heading.textAlignment = Qt::AlignRight | Qt::AlignVCenter;
        heading.textElideMode = Qt::ElideRight;
        heading.palette = QApplication::palette();
        QPainter painter(&image);
        painter.setFont(font);
        QApplication::style()->drawControl(QStyle::CE_HeaderLabel, &heading, &painter);
        return image;
    };
    const QString words = QStringLiteral("Distance (km)");
    const QString cut = QFontMetrics(font).elidedText(words, Qt::ElideRight, 70);
    REQUIRE(cut.endsWith(QChar(0x2026)));
    CHECK(drawn(words) == drawn(cut));
}

TEST_CASE("columns grow with their headings, unless a person chose their width; that grows with the text", "[ui][largetext]")
{
    const UsualText usual;
    const auto table = [](const QString& heading) {
        ShownTable made;
        for (const char* key : {"a", "b", "c"})
            made.columns.push_back({heading, Ordering::Number, 50, {}, QString::fromLatin1(key)});
        made.rows.push_back({{{QStringLiteral("1")}, {QStringLiteral("2")}, {QStringLiteral("3")}}, {}});
        return made;
    };
    {
        ShownTableView view(QStringLiteral("test.headings"));
        view.resize(300, 300);
        static_cast<QWidget&>(view).show();
        view.show(table(QStringLiteral("Cự ly")));
        QHeaderView& header = view.grid().header();
        header.resizeSection(1, 60);
        view.show(table(QStringLiteral("Distance on the road (km)")));
        CHECK(header.sectionSize(0) >= header.sectionSizeHint(0));
        CHECK(header.sectionSize(1) == 60);
    }
    ShownTableView again(QStringLiteral("test.headings"));
    scaleText(200);
    again.resize(300, 300);
    static_cast<QWidget&>(again).show();
    QApplication::processEvents();
    again.show(table(QStringLiteral("Distance on the road (km)")));
    CHECK(again.grid().header().sectionSize(1) == 120);
    CHECK(again.grid().header().sectionSize(0) >= again.grid().header().sectionSizeHint(0));
}

TEST_CASE("lists, totals, bars and buttons leave room for the letters of large text", "[ui][largetext]")
{
    const UsualText usual;
    for (const int perCent : {80, 100, 150, 200}) {
        scaleText(perCent);
        CAPTURE(perCent);
        const int letters = QFontMetrics(screenFont(TypeSize::Body)).height();
        const int small = QFontMetrics(screenFont(TypeSize::Small)).height();
        QListWidget list;
        list.addItem(QStringLiteral("Nguyện vọng"));
        CHECK(list.sizeHintForRow(0) >= letters);
        CHECK(barRowHeight() >= small);
        CHECK(barLegendHeight() >= small);
        CHECK(mapKeyLine() >= small);
        ShownTableView view;
        CHECK(view.findChild<TableFoot*>()->sizeHint().height() > letters);
        QToolButton button;
        button.setIcon(lineIcon(QStringLiteral("close")));
        CHECK(button.sizeHint().width() >= 28);
        CHECK(button.sizeHint().height() >= 28);
        CHECK(button.iconSize().height() == textPixels(16));
    }
}

TEST_CASE("large figures beside each other keep their size when one of them is long", "[ui][largetext]")
{
    FigureStrip strip;
    strip.resize(900, 68);
    std::vector<Figure> figures(7, Figure{QStringLiteral("101"), QStringLiteral("people")});
    figures[3].value = QStringLiteral("1.7 bn VND");
    strip.show(figures);
    CHECK(strip.figureFont() == screenFont(TypeSize::Figure, TypeWeight::Bold));
    CHECK(strip.sizeHint().height() == 68);
    strip.resize(300, 68);
    CHECK(strip.figureFont() != screenFont(TypeSize::Figure, TypeWeight::Bold));
    CHECK(strip.sizeHint().height() > 2 * 50);  // in several lines, so that their names can be read
}

TEST_CASE("nobody has to guess a key or a change that was made", "[ui][largetext]")
{
    const UsualText usual;
    for (const Language language : {Language::Vietnamese, Language::English}) {
        tests::PlannedWindow planned(12, language);
        MainWindow& window = planned.window;
        window.resize(1366, 768);
        window.goTo(Place::Plan);
        window.planPage().moves().view()->selectRow(0);
        window.actions().history->trigger();
        QApplication::processEvents();
        const QTableView& list = *window.history().view();
        REQUIRE(list.model()->rowCount() > 0);
        CHECK(list.viewport()->height() >= 4 * list.rowHeight(0));
        for (int column = 0; column < list.model()->columnCount(); ++column) {
            const QModelIndex cell = list.model()->index(0, column);
            const QRect words =
                QFontMetrics(screenFont(TypeSize::Body, TypeWeight::Bold))
                    .boundingRect(QRect(0, 0, list.columnWidth(column) - 8, 1000), Qt::TextWordWrap, cell.data().toString());
            CAPTURE(language == Language::English, cell.data().toString().toStdString());
            CHECK(words.height() <= list.rowHeight(0));
            CHECK(words.width() <= list.columnWidth(column));
        }
        ShortcutsDialog dialog(shortcutsOf(window), nullptr);
        dialog.show();
        QApplication::processEvents();
        const auto* keys = dialog.findChild<QTableWidget*>();
        for (int row = 0; row < keys->rowCount(); ++row) {
            CAPTURE(keys->item(row, 2)->text().toStdString());
            CHECK(QFontMetrics(screenFont(TypeSize::Body)).horizontalAdvance(keys->item(row, 2)->text()) + 8
                <= keys->columnWidth(2));
            CHECK_FALSE(keys->item(row, 0)->text().contains(QLatin1Char(':')));
        }
    }
}

TEST_CASE("a message that comes or goes moves nothing on the page", "[ui][messages]")
{
    tests::PlannedWindow planned(12);
    MainWindow& window = planned.window;
    window.resize(1366, 768);
    window.goTo(Place::Plan);
    window.messages().withdraw(MessageKind::Done);
    QApplication::processEvents();
    const auto place = [&] { return QRect(window.page(Place::Plan).mapToGlobal(QPoint()), window.page(Place::Plan).size()); };
    const QRect before = place();
    window.messages().tell({MessageKind::Failure, {"Không mở được tệp.", "The file could not be opened."}, "why", {}});
    QApplication::processEvents();
    REQUIRE(window.messages().isVisible());
    CHECK(place() == before);
    const QRect message(window.messages().mapToGlobal(QPoint()), window.messages().size());
    CHECK_FALSE(before.intersects(message));
    const QMenuBar& bar = *window.menuBar();
    CHECK(message.left() > bar.mapToGlobal(bar.actionGeometry(bar.actions().last()).bottomRight()).x());
    CHECK(message.right() < bar.cornerWidget()->mapToGlobal(QPoint()).x());
    CHECK(message.height() >= 28);
}

TEST_CASE("a plan that is not found is told in words that can be read", "[ui][largetext]")
{
    tests::UiFixture fixture(Language::English);
    StartPage page(false);
    page.setRecentFiles({QStringLiteral("/nowhere/plan.botri")});
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    const auto found =
        std::ranges::find_if(labels, [](const QLabel* label) { return label->text().startsWith(QStringLiteral("not found")); });
    REQUIRE(found != labels.end());
    const QPalette& colours = (*found)->palette();
    const auto group = (*found)->isEnabled() ? QPalette::Active : QPalette::Disabled;
    CHECK(contrast(colours.color(group, (*found)->foregroundRole()), colours.color(QPalette::Window)) >= 4.5);
}
