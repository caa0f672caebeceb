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
    for (const char* text : {"16822", "Keng Đu", "xã Keng Đu", "keng du", "16822 – xã Keng Đu (Kỳ Sơn)"}) {
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
