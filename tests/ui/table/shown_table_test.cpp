// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "tests/support/catch.h"
#include "tests/support/hand_made_plan.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/plan_tables.h"
#include "ui/models/staff_table.h"
#include "ui/table/shown_table.h"
#include "ui/table/shown_table_view.h"

#include <QLineEdit>

#include <set>

using namespace botri;
using namespace botri::ui;

namespace {

ShownTable people()
{
    ShownTable table;
    table.columns = {{QStringLiteral("Họ và tên"), Ordering::PersonName}, {QStringLiteral("Đơn vị")},
        {QStringLiteral("Số"), Ordering::Number}};
    const std::vector<std::tuple<const char*, const char*, int>> rows{{"Nguyễn Văn Đức", "Đô Lương", 2},
        {"Trần Thị Ánh", "Keng Đu", 10}, {"Lê Anh", "Bắc Lý", 9}, {"Phạm Dũng", "Ân Phú", 100}};
    for (const auto& [name, unit, number] : rows)
        table.rows.push_back(
            {{{QString::fromUtf8(name)}, {QString::fromUtf8(unit)}, {QString::number(number), static_cast<double>(number)}},
                StaffSubject{model::StaffCode(name)}});
    return table;
}

QStringList column(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

}  // namespace

TEST_CASE("a prepared table is a sound model, before and after it is shown again", "[ui][models]")
{
    ShownTableModel model;
    ShownTableOrder order;
    order.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester orderTester(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(people());
    CHECK(model.rowCount() == 4);
    order.sort(1);
    order.setWords(QStringLiteral("anh"));
    model.show({});
    CHECK(order.rowCount() == 0);
    model.show(people());
    CHECK(order.rowCount() == 2);
}

TEST_CASE("rows sort as a Vietnamese office sorts", "[ui][models]")
{
    ShownTableModel model;
    ShownTableOrder order;
    order.setSourceModel(&model);
    model.show(people());
    SECTION("people by given name")
    {
        order.sort(0);
        CHECK(column(order, 0) == QStringList{"Lê Anh", "Trần Thị Ánh", "Phạm Dũng", "Nguyễn Văn Đức"});
    }
    SECTION("places by the alphabet")
    {
        order.sort(1);
        CHECK(column(order, 1) == QStringList{"Ân Phú", "Bắc Lý", "Đô Lương", "Keng Đu"});
    }
    SECTION("numbers by value")
    {
        order.sort(2);
        CHECK(column(order, 2) == QStringList{"2", "9", "10", "100"});
    }
}

TEST_CASE("the filter finds words with and without diacritics, in any order", "[ui][models]")
{
    ShownTableView view;
    view.show(people());
    for (const char* words : {"đức", "duc", "luong duc", "DO LUONG"}) {
        CAPTURE(words);
        view.filter()->setText(QString::fromUtf8(words));
        CHECK(view.shownRows() == 1);
    }
    view.filter()->clear();
    tests::type(*view.filter(), QStringLiteral("Ánh"));
    CHECK(view.shownRows() == 2);
    view.filter()->setText(QStringLiteral("không có"));
    CHECK(view.shownRows() == 0);
}

TEST_CASE("what was selected stays selected when the table is shown again", "[ui][models]")
{
    ShownTableView view;
    view.show(people());
    view.select(StaffSubject{model::StaffCode("Lê Anh")});
    REQUIRE(view.view()->currentIndex().isValid());
    view.show(people());
    CHECK(view.view()->currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("Lê Anh"));
}

TEST_CASE("the tables of a plan count what the plan counts", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::largeWorkspace(20);
    const planning::Plan plan = tests::handMadePlan(workspace);
    REQUIRE_FALSE(plan.moves.empty());
    const ShownTable moves = movesTable(workspace, plan, fixture.words);
    int people = 0;
    for (const ShownRow& row : moves.rows)
        people += static_cast<int>(row.cells[3].number);
    CHECK(moves.rows.size() == plan.moves.size());
    CHECK(people == plan.totals.moves);
    const ShownTable left = emptyPostsTable(workspace, plan, fixture.words);
    int posts = 0;
    for (const ShownRow& row : left.rows)
        posts += static_cast<int>(row.cells[2].number);
    CHECK(posts == plan.totals.left);
}

TEST_CASE("every person and head-count is in the staff table, and those the plan moves say where to", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::largeWorkspace(20);
    const planning::Plan plan = tests::handMadePlan(workspace);
    const ShownTable table = staffTable(workspace, model::baseScenario(), &plan, fixture.words);
    CHECK(table.rows.size() == workspace.rows<model::Staff>().size() + workspace.rows<model::HeadCount>().size());
    std::size_t placed = 0;
    for (const ShownRow& row : table.rows)
        placed += row.cells[6].text.isEmpty() ? 0 : 1;
    std::set<model::StaffCode> movers;
    for (const planning::Move& move : plan.moves)
        if (workspace.find<model::Staff>(move.staff) || workspace.find<model::HeadCount>(move.staff))
            movers.insert(move.staff);
    CHECK(placed == movers.size());
}

TEST_CASE("the staff table never tells a personal circumstance", "[ui][models]")
{
    tests::UiFixture fixture;
    tests::WorkspaceBuilder builder;
    builder.specialty("KT03", "Xây dựng", model::Agency::Economic)
        .department("SXD", "Sở Xây dựng")
        .commune("17329", "Keng Đu", "Kỳ Sơn")
        .need("17329", "KT03", 1, 0)
        .measure("BP", "Biệt phái", model::MeasureKind::Secondment, "Chủ tịch UBND tỉnh");
    model::Staff person;
    person.code = model::StaffCode("A");
    person.fullName = "Nguyễn Thị A";
    person.unit = model::UnitCode("SXD");
    person.specialty = model::SpecialtyCode("KT03");
    person.nominated = true;
    person.pregnantOrMaternity = true;
    builder.put(person);
    model::Workspace workspace = builder.workspace();
    model::Measure secondment = *workspace.find<model::Measure>(model::MeasureCode("BP"));
    secondment.sources = {model::SourceKind::DepartmentNominee};
    secondment.termMonths = 24;
    workspace.put(secondment);
    const ShownTable table = staffTable(workspace, model::baseScenario(), nullptr, fixture.words);
    REQUIRE(table.rows.size() == 1);
    const ShownCell& standing = table.rows.front().cells.back();
    CHECK(standing.text.startsWith(QStringLiteral("vướng ")));
    for (const QString& word : {QStringLiteral("thai"), QStringLiteral("sinh"), QStringLiteral("con")})
        CHECK_FALSE(standing.toolTip.contains(word));
}
