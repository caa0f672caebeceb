// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window stands still while a person works with a table of 100,000 rows. Run with QT_QPA_PLATFORM=offscreen.
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

#include "tests/ui/table/random_table.h"
#include "ui/style/style.h"
#include "ui/table/shown_table_view.h"
#include "ui/table/table_grid.h"

using namespace botri;
using namespace botri::ui;

namespace {

double milliseconds(const std::function<void()>& act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// An act and everything the window does because of it, until it is painted.
double untilPainted(const std::function<void()>& act)
{
    return milliseconds([&] {
        act();
        QApplication::processEvents();
    });
}

void tell(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf(
        "%-44s median %7.2f ms   longest %7.2f ms   (%zu times)\n", what, times[times.size() / 2], times.back(), times.size());
}

/// Names of their own for all rows: the hardest case for order and filter.
ShownTable table(int rows)
{
    ShownTable made = tests::randomTable(rows, 1);
    for (std::size_t i = 0; i < made.rows.size(); ++i)
        made.rows[i].cells[0].text.prepend(QStringLiteral("%1 ").arg(i * 7919 % made.rows.size()));
    return made;
}

void measureKeys(ShownTableView& view)
{
    std::vector<double> times;
    for (const char* words : {"n", "ng", "ngu", "nguy", "nguye", "nguyen", "nguyen d", "nguyen du", "nguyen duc", "nguyen duc k",
             "nguyen duc ke", "nguyen duc keng", ""})
        times.push_back(untilPainted([&] { view.filter()->setText(QString::fromUtf8(words)); }));
    tell("a key in the filter", times);
    times.clear();
    for (int least = 0; least < 20; ++least)
        times.push_back(untilPainted([&] { view.arrangement().setColumnFilter(2, {{}, {}, static_cast<double>(least), {}}); }));
    tell("a change of a column's filter", times);
    view.clearFilters();
}

void measureOrder(ShownTableView& view)
{
    std::vector<double> times;
    for (int column = 0; column < 5; ++column)
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            times.push_back(untilPainted([&] { view.arrangement().setSortKeys({{column, order}, {1, order}}); }));
    tell("sorting by two columns", times);
    times.clear();
    for (const char* key : {"unit", "start", ""})
        times.push_back(untilPainted([&] { view.groupBy(QString::fromUtf8(key)); }));
    tell("grouping", times);
    times = {untilPainted([&] { view.grid().selectAll(); })};
    tell("selecting all, with statistics", times);
    times = {untilPainted([&] { view.filter()->setText(QStringLiteral("duc")); })};
    tell("a key in the filter, all rows selected", times);
    view.clearFilters();
}

void measureScrolling(ShownTableView& view)
{
    std::vector<double> times;
    QScrollBar* bar = view.grid().verticalScrollBar();
    for (int step = 0; step < 300; ++step)
        times.push_back(untilPainted([&] { bar->setValue(bar->value() + (step < 200 ? 3 : 997)); }));
    tell("a step of scrolling", times);
}

}  // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    dress(application, ThemeChoice::Light);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100'000;
    ShownTableView view;
    view.resize(1366, 768);
    static_cast<QWidget&>(view).show();
    QApplication::processEvents();
    ShownTable made = table(rows);
    std::printf("%d rows\n", rows);
    tell("showing the rows", {untilPainted([&] { view.show(std::move(made)); })});
    std::vector<double> slices;
    const double all = milliseconds([&] {
        while (!view.arrangement().isReady()) {
            slices.push_back(milliseconds([] { QApplication::processEvents(QEventLoop::AllEvents, 1); }));
            QThread::usleep(200);  // the thread that makes the index wants a processor too
        }
    });
    if (!slices.empty())
        tell("the window while the rows are read", slices);
    std::printf("%-44s %.0f ms\n", "ready to sort and filter after", all);
    measureScrolling(view);
    measureKeys(view);
    measureOrder(view);
    return 0;
}
