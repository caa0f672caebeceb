// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/bar_chart.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/catch.h"
#include "ui/chart/bar_painter.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/picture_file.h"

using namespace botri;
using namespace botri::ui;

namespace {

BarChartData threeBars()
{
    BarChartData chart;
    chart.title = QStringLiteral("Thiếu theo lĩnh vực");
    chart.beforeName = QStringLiteral("Hiện trạng");
    chart.afterName = QStringLiteral("Sau phương án");
    chart.bars = {{QStringLiteral("Công nghệ thông tin"), 1204, 61}, {QStringLiteral("Xây dựng"), 40, 0},
        {QStringLiteral("Văn thư"), 0, 0}};
    return chart;
}

}  // namespace

TEST_CASE("the bars of a chart are a list of names that is read aloud with its figures", "[ui][chart]")
{
    BarChartModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(threeBars());
    CHECK(model.rowCount() == 3);
    CHECK(model.index(1).data().toString() == QStringLiteral("Xây dựng"));
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString()
        == QStringLiteral("Công nghệ thông tin: Hiện trạng 1.204, Sau phương án 61"));
    CHECK(model.chart().figures(model.chart().bars[0]) == QStringLiteral("1.204 → 61"));
    CHECK(model.chart().longest() == 1204);
    model.show({});
    CHECK(model.rowCount() == 0);
    CHECK(model.chart().longest() == 1);
}

TEST_CASE("the figures of a chart are copied with headings and without separators", "[ui][chart]")
{
    CHECK(threeBars().table()
        == QStringLiteral("Thiếu theo lĩnh vực\tHiện trạng\tSau phương án\nCông nghệ thông tin\t1204\t61\nXây dựng\t40\t0\n"
                          "Văn thư\t0\t0\n"));
    BarChartData people;
    people.title = QStringLiteral("Điều chuyển");
    people.afterName = QStringLiteral("Người");
    people.bars = {{QStringLiteral("Biệt phái"), {}, 7}};
    CHECK(people.table() == QStringLiteral("Điều chuyển\tNgười\nBiệt phái\t7\n"));
}

TEST_CASE("a bar is chosen with the mouse, and with arrows and Enter", "[ui][chart]")
{
    BarChart bars;
    bars.resize(420, 200);
    bars.show(threeBars());
    bars.QWidget::show();
    const QSignalSpy chosen(&bars, &BarChart::barChosen);
    QTest::mouseClick(bars.viewport(), Qt::LeftButton, {}, {60, barRowHeight() + barRowHeight() / 2});
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toInt() == 1);
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Return);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[1][0].toInt() == 2);
}

TEST_CASE("a panel shows the chart that is chosen in its heading and says which bar was meant", "[ui][chart]")
{
    ChartPanel panel(1, QStringLiteral("test"));
    panel.resize(400, 300);
    BarChartData other = threeBars();
    other.title = QStringLiteral("Khác");
    panel.show({threeBars(), other});
    panel.QWidget::show();
    CHECK(panel.bars().chart().title == QStringLiteral("Khác"));
    panel.choose(0);
    CHECK(panel.bars().chart().title == QStringLiteral("Thiếu theo lĩnh vực"));
    const QSignalSpy chosen(&panel, &ChartPanel::barChosen);
    emit panel.bars().barChosen(2);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toInt() == 0);
    CHECK(chosen[0][1].toInt() == 2);
    ChartPanel again(1, QStringLiteral("test"));
    again.show({threeBars(), other});
    CHECK(again.chosen() == 0);
}

TEST_CASE("a longer figure never has a shorter bar, and bars stay between names and figures", "[ui][chart]")
{
    const BarChartData chart = threeBars();
    for (const double width : {120.0, 300.0, 900.0}) {
        const BarColumns columns = barColumns(chart, width);
        CHECK(columns.longest == 1204);
        CHECK(columns.names >= 0);
        CHECK(columns.names <= width * 0.55);
    }
}

TEST_CASE("a chart is saved as a drawing that holds its names and figures, and as an image", "[ui][chart]")
{
    const QTemporaryDir folder;
    const BarChartData chart = threeBars();
    const auto paint = [&](QPainter& painter) { paintBarChart(painter, barChartSize(chart), chart, lightTheme()); };
    const QString svg = folder.filePath(QStringLiteral("biểu đồ.svg"));
    REQUIRE_FALSE(savePicture(svg, barChartSize(chart), chart.title, paint));
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const char* word : {"Công nghệ thông tin", "1.204", "Hiện trạng", "Thiếu theo lĩnh vực"})
        CHECK(text.contains(QString::fromUtf8(word)));
    const QString png = folder.filePath(QStringLiteral("biểu đồ.png"));
    REQUIRE_FALSE(savePicture(png, barChartSize(chart), chart.title, paint));
    CHECK(QImage(png).size() == barChartSize(chart) * 2);
    CHECK(savePicture(folder.filePath(QStringLiteral("không/có.svg")), barChartSize(chart), chart.title, paint));
}
