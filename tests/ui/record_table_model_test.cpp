// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/record_table_model.h"

using namespace botri;
using namespace botri::ui;

TEST_CASE("any table of the plan file is a sound model", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::largeWorkspace(10);
    RecordTableModel model(fixture.words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const model::TableId table : model::allTables()) {
        model.show(table, workspace.records(table));
        CAPTURE(model.description().name);
        CHECK(model.rowCount() == static_cast<int>(workspace.rowCount(table)));
        CHECK(model.columnCount() == static_cast<int>(model.description().columns.size()));
        model.sort(0, Qt::DescendingOrder);
        model.setWords(QStringLiteral("xa"));
        model.setWords({});
    }
}

TEST_CASE("people are sorted by given name and places by the alphabet", "[ui][models]")
{
    tests::UiFixture fixture;
    const model::Workspace workspace = tests::smallWorkspace();
    RecordTableModel model(fixture.words);
    model.show(model::TableId::Unit, workspace.records(model::TableId::Unit));
    const auto name = static_cast<int>(model.description().columnIndex("name"));
    model.sort(name, Qt::AscendingOrder);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, name).data().toString();
    CHECK(names == QStringList{"Bắc Lý", "Đô Lương", "Keng Đu", "Mường Xén", "Sở Xây dựng", "Thành Vinh"});
}

TEST_CASE("what a person types becomes a value of the column, or a reason why not", "[ui][models]")
{
    const auto column = [](model::TableId table, const char* key) -> const model::ColumnDescription& {
        const model::TableDescription& described = model::describe(table);
        return described.columns[described.columnIndex(key)];
    };
    const auto value = [](const model::ColumnDescription& described, const char* text) {
        return valueOfText(described, QString::fromUtf8(text));
    };
    const auto& required = column(model::TableId::Need, "required");
    CHECK(std::get<model::Value>(value(required, "12")) == model::Value(std::int64_t{12}));
    CHECK(std::get<model::Value>(value(required, "1.234")) == model::Value(std::int64_t{1234}));
    CHECK(std::holds_alternative<LocalizedText>(value(required, "hai")));
    CHECK(std::holds_alternative<LocalizedText>(value(required, "1,5")));
    const auto& kilometres = column(model::TableId::Distance, "kilometres");
    CHECK(std::get<model::Value>(value(kilometres, "1.234,5")) == model::Value(1234.5));
    const auto& asOf = column(model::TableId::Need, "as_of");
    CHECK(std::get<model::Value>(value(asOf, "31/10/2025")) == model::Value(Date(std::chrono::year(2025) / 10 / 31)));
    CHECK(std::holds_alternative<LocalizedText>(value(asOf, "31/02/2025")));
    CHECK(model::isEmpty(std::get<model::Value>(value(asOf, "  "))));
    const auto& pool = column(model::TableId::Need, "pool");
    CHECK(std::get<model::Value>(value(pool, "quan su cap xa")) == model::Value(std::string("military")));
    CHECK(std::holds_alternative<LocalizedText>(value(pool, "khối khác")));
    const auto& border = column(model::TableId::Unit, "border");
    CHECK(std::get<model::Value>(value(border, "có")) == model::Value(true));
    CHECK(std::get<model::Value>(value(border, "Không")) == model::Value(false));
}
