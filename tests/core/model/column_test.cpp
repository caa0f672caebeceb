// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/column.h"

#include "core/model/table.h"
#include "core/model/unit.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;
using namespace std::chrono_literals;

namespace {

const ColumnDescription& columnOf(TableId table, std::string_view key)
{
    const TableDescription& description = describe(table);
    return description.columns[description.columnIndex(key)];
}

}  // namespace

TEST_CASE("a value is held against the type of its column", "[model]")
{
    const ColumnDescription& frame = columnOf(TableId::Unit, "frame");
    CHECK_FALSE(problemIn(frame, Value{std::int64_t{32}}));
    CHECK_FALSE(problemIn(frame, Value{}));
    CHECK(problemIn(frame, Value{std::string("32")}));
    CHECK(problemIn(frame, Value{32.0}));
    CHECK(problemIn(frame, Value{true}));
}

TEST_CASE("a number is held against its range, ends included", "[model]")
{
    const ColumnDescription& frame = columnOf(TableId::Unit, "frame");
    CHECK_FALSE(problemIn(frame, Value{std::int64_t{0}}));
    CHECK_FALSE(problemIn(frame, Value{std::int64_t{1000}}));
    CHECK(problemIn(frame, Value{std::int64_t{-1}}));
    CHECK(problemIn(frame, Value{std::int64_t{1001}}));
    const ColumnDescription& latitude = columnOf(TableId::Unit, "latitude");
    CHECK_FALSE(problemIn(latitude, Value{90.0}));
    CHECK(problemIn(latitude, Value{90.1}));
    CHECK(problemIn(latitude, Value{std::numeric_limits<double>::quiet_NaN()}));
}

TEST_CASE("a required cell may not be empty", "[model]")
{
    CHECK(problemIn(columnOf(TableId::Unit, "code"), Value{}));
    CHECK(problemIn(columnOf(TableId::Unit, "name"), Value{}));
    CHECK(problemIn(columnOf(TableId::Unit, "name"), Value{std::string()}));
    CHECK_FALSE(problemIn(columnOf(TableId::Unit, "note"), Value{}));
}

TEST_CASE("a choice is one of the list, a list of choices too", "[model]")
{
    const ColumnDescription& kind = columnOf(TableId::Unit, "kind");
    CHECK_FALSE(problemIn(kind, Value{std::string("ward")}));
    CHECK(problemIn(kind, Value{std::string("Phường")}));
    const ColumnDescription& sources = columnOf(TableId::Measure, "sources");
    CHECK_FALSE(problemIn(sources, Value{std::string("recruitment; contract")}));
    CHECK(problemIn(sources, Value{std::string("recruitment; nobody")}));
}

TEST_CASE("values are shown in the words of the language", "[model]")
{
    CHECK(displayText(columnOf(TableId::Unit, "kind"), Value{std::string("ward")}, Language::Vietnamese) == "Phường");
    CHECK(displayText(columnOf(TableId::Unit, "kind"), Value{std::string("ward")}, Language::English) == "Ward");
    CHECK(displayText(columnOf(TableId::Unit, "population"), Value{std::int64_t{123507}}, Language::Vietnamese) == "123.507");
    CHECK(displayText(columnOf(TableId::Unit, "latitude"), Value{18.675}, Language::Vietnamese) == "18,675");
    CHECK(displayText(columnOf(TableId::Unit, "border"), Value{true}, Language::Vietnamese) == "Có");
    CHECK(displayText(columnOf(TableId::Unit, "as_of"), Value{Date{2025y / 11 / 1}}, Language::English) == "01/11/2025");
    CHECK(displayText(columnOf(TableId::Measure, "sources"), Value{std::string("recruitment; contract")}, Language::English)
        == "Recruitment pool; Contract pool");
    CHECK(displayText(columnOf(TableId::Unit, "note"), Value{}, Language::English).empty());
}

TEST_CASE("lists of codes come apart and together again", "[model]")
{
    CHECK(splitCodes(" KT03;KT08 ;; VP02 ") == std::vector<std::string>{"KT03", "KT08", "VP02"});
    CHECK(joinCodes({"KT03", "KT08"}) == "KT03; KT08");
    CHECK(splitCodes("").empty());
}
