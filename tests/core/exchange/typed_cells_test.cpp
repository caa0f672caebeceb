// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/typed_cells.h"

#include "tests/core/exchange/example_workspace.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace botri::exchange::test;
using namespace botri::model;

namespace {

CellReading typed(TableId table, const char* column, const std::string& text)
{
    TypedCells cells(exampleWorkspace(), table);
    return cells.read(model::describe(table).columnIndex(column), text);
}

}  // namespace

TEST_CASE("what a person types becomes a value of the column, or a reason why not", "[exchange][typing]")
{
    CHECK(typed(TableId::Need, "required", "12").value == Value(std::int64_t{12}));
    CHECK(typed(TableId::Need, "required", "1.000").value == Value(std::int64_t{1000}));
    CHECK(typed(TableId::Need, "required", "hai").failed());
    CHECK(typed(TableId::Need, "required", "1,5").failed());
    CHECK(typed(TableId::Need, "required", " ").failed());  // a required cell
    CHECK(typed(TableId::Distance, "kilometres", "1.234,5").value == Value(1234.5));
    CHECK(typed(TableId::Need, "as_of", "31/10/2025").value == Value(Date(std::chrono::year(2025) / 10 / 31)));
    CHECK(typed(TableId::Need, "as_of", "31/02/2025").failed());
    CHECK(isEmpty(typed(TableId::Need, "as_of", "  ").value));
    CHECK(typed(TableId::Need, "pool", "quan su cap xa").value == Value(std::string("military")));
    CHECK(typed(TableId::Need, "pool", "khối khác").failed());
    CHECK(typed(TableId::Unit, "border", "có").value == Value(true));
    CHECK(typed(TableId::Unit, "border", "Không").value == Value(false));
}

TEST_CASE("a row of another table is named by code, by name or by both", "[exchange][typing]")
{
    for (const char* text :
        {"16822", "Keng Đu", "xã Keng Đu", "keng du", "16822 – xã Keng Đu (Kỳ Sơn)", "Keng Đu (Kỳ Sơn) – 16822"}) {
        CAPTURE(text);
        CHECK(typed(TableId::Need, "unit", text).value == Value(std::string("16822")));
    }
    const CellReading unknown = typed(TableId::Need, "unit", "Keng Đuu");
    REQUIRE(unknown.failed());
    CHECK(unknown.remark->mend.vi.find("Keng Đu") != std::string::npos);
    CHECK(typed(TableId::Need, "unit", "Hòa Bình").failed());  // two communes
    CHECK(typed(TableId::Staff, "secondary_specialties", "VP01; VX02").value == Value(std::string("VP01; VX02")));
    CHECK(typed(TableId::Staff, "secondary_specialties", "VP01; ZZ").failed());
}

TEST_CASE("degrees and ratings are understood as offices write them", "[exchange][typing]")
{
    for (const char* text : {"Cử nhân", "cu nhan", "ĐH", "Kỹ sư", "Đại học", "university"}) {
        CAPTURE(text);
        CHECK(typed(TableId::Staff, "education", text).value == Value(std::string("university")));
    }
    CHECK(typed(TableId::Staff, "education", "ThS").value == Value(std::string("master")));
    CHECK(typed(TableId::Staff, "education", "cử").failed());
    CHECK(typed(TableId::Staff, "education", "").value == Value{});
}

TEST_CASE("a birth of which only the year is known is its first day, and that is said", "[exchange][typing]")
{
    const auto firstDay = [](int year, unsigned month) {
        return Value(Date(std::chrono::year(year) / std::chrono::month(month) / 1));
    };
    const CellReading year = typed(TableId::Staff, "birth", "1985");
    CHECK(year.value == firstDay(1985, 1));
    REQUIRE(year.remark);
    CHECK(year.remark->severity == Severity::Warning);
    CHECK(year.remark->why.vi.find("01/01/1985") != std::string::npos);
    CHECK(typed(TableId::Staff, "birth", "7/1985").value == firstDay(1985, 7));
    CHECK(typed(TableId::Staff, "birth", "13/1985").failed());
    CHECK(typed(TableId::Staff, "birth", "85").failed());
    CHECK_FALSE(typed(TableId::Staff, "birth", "15/07/1985").remark);
    CHECK(typed(TableId::Need, "as_of", "2025").failed());  // elsewhere the day matters
    CHECK(typed(TableId::Need, "as_of", "7/2025").failed());
}
