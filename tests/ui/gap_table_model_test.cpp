// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "tests/support/catch.h"
#include "tests/support/hand_made_plan.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/gap_table_model.h"

using namespace botri;
using namespace botri::ui;

namespace {

QStringList names(const GapTableModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().remove(QChar(0x25BE)).trimmed();
    return all;
}

QString cell(const GapTableModel& model, const QString& commune, const QString& specialty)
{
    const auto row = static_cast<int>(names(model).indexOf(commune));
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == specialty)
            return model.index(row, column).data().toString();
    return QStringLiteral("no such column");
}

}  // namespace

TEST_CASE("the gap table is a sound model under every filter and grouping", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::largeWorkspace(30);
    GapTableModel model(fixture.words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSource(&workspace, nullptr);
    for (const GapGrouping grouping : {GapGrouping::None, GapGrouping::District, GapGrouping::Region}) {
        model.setGrouping(grouping);
        for (const bool onlyShort : {false, true}) {
            GapFilter filter;
            filter.onlyShort = onlyShort;
            model.setFilter(filter);
            CHECK(model.rowCount() > 1);
        }
    }
    model.setSource(nullptr, nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("gaps stand with their sign where commune and specialty meet", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::smallWorkspace();
    GapTableModel model(fixture.words);
    model.setSource(&workspace, nullptr);
    CHECK(cell(model, QStringLiteral("Keng Đu"), QStringLiteral("Xây dựng")) == QStringLiteral("−2"));
    CHECK(cell(model, QStringLiteral("Đô Lương"), QStringLiteral("Văn thư - lưu trữ")) == QStringLiteral("+2"));
    CHECK(cell(model, QStringLiteral("Đô Lương"), QStringLiteral("Xây dựng")) == QStringLiteral("0"));
    CHECK(cell(model, QStringLiteral("Thành Vinh"), QStringLiteral("Xây dựng")).isEmpty());
    CHECK(cell(model, QStringLiteral("Kỳ Sơn"), QStringLiteral("Công nghệ thông tin")) == QStringLiteral("−2"));
    CHECK(model.total() == planning::analyseGaps(workspace).total);
}

TEST_CASE("communes stand under their group, in Vietnamese order", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::smallWorkspace();
    GapTableModel model(fixture.words);
    model.setSource(&workspace, nullptr);
    CHECK(names(model)
        == QStringList{"Tổng cộng", "Đô Lương", "Đô Lương", "Kỳ Sơn", "Bắc Lý", "Keng Đu", "Mường Xén", "TP Vinh", "Thành Vinh"});
    model.setGrouping(GapGrouping::None);
    CHECK(names(model) == QStringList{"Tổng cộng", "Bắc Lý", "Đô Lương", "Keng Đu", "Mường Xén", "Thành Vinh"});
}

TEST_CASE("subtotals of any grouping add up to the total of the core", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::largeWorkspace(40);
    const planning::Plan plan = tests::handMadePlan(workspace);
    GapTableModel model(fixture.words);
    model.setSource(&workspace, std::make_shared<planning::Plan>(plan));
    CHECK(model.total() == planning::analyseGaps(workspace, &plan).total);
    int sum = 0;
    model.setGrouping(GapGrouping::Region);
    for (int row = 1; row < model.rowCount(); ++row)
        if (model.isSum(row))
            sum += model.index(row, GapTableModel::OpenColumn)
                       .data()
                       .toString()
                       .remove(QChar(0x2212))
                       .remove(QLatin1Char('.'))
                       .toInt();
    CHECK(sum == model.total().open);
}

TEST_CASE("a filter leaves out what it does not name", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::smallWorkspace();
    GapTableModel model(fixture.words);
    model.setSource(&workspace, nullptr);
    model.setGrouping(GapGrouping::None);
    GapFilter filter;
    SECTION("by region")
    {
        filter.region = model::RegionClass::HighMountain;
        model.setFilter(filter);
        CHECK(names(model) == QStringList{"Tổng cộng", "Bắc Lý", "Keng Đu", "Mường Xén"});
    }
    SECTION("by district")
    {
        filter.district = "Đô Lương";
        model.setFilter(filter);
        CHECK(model.communeCount() == 1);
    }
    SECTION("by words without diacritics")
    {
        filter.text = "keng du";
        model.setFilter(filter);
        CHECK(names(model) == QStringList{"Tổng cộng", "Keng Đu"});
    }
    SECTION("by agency")
    {
        filter.agency = model::Agency::Economic;
        model.setFilter(filter);
        CHECK(model.columnCount() == GapTableModel::FirstSpecialty + 2);
        CHECK(model.total().open == 3);
    }
    SECTION("only what is short")
    {
        filter.onlyShort = true;
        model.setFilter(filter);
        CHECK(names(model) == QStringList{"Tổng cộng", "Bắc Lý", "Keng Đu"});
        CHECK(model.columnCount() == GapTableModel::FirstSpecialty + 3);
        CHECK(model.total().open == 5);
    }
}

TEST_CASE("after the plan the table shows what is left", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::largeWorkspace(20);
    const planning::Plan plan = tests::handMadePlan(workspace);
    GapTableModel model(fixture.words);
    model.setSource(&workspace, std::make_shared<planning::Plan>(plan));
    model.setFigure(GapFigure::BalanceAfterPlan);
    CHECK(model.index(0, GapTableModel::OpenColumn).data().toString().remove(QChar(0x2212)).remove(QLatin1Char('.')).toInt()
        == model.total().left());
    CHECK(model.total().filled == plan.totals.filled);
}
