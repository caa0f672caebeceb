// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff_page.h"

#include <QAction>
#include <QTableView>
#include <QTest>

#include <algorithm>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/filter_box.h"
#include "ui/table/shown_table_view.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// The Staff page on more people than are judged at once.
struct ManyPeople {
    ManyPeople()
    {
        model::Workspace workspace = tests::plannable(tests::largeWorkspace(20));
        REQUIRE_FALSE(workspace.rows<model::Staff>().empty());
        const model::Staff like = *workspace.rows<model::Staff>().begin();
        for (int i = 0; i < 600; ++i) {
            model::Staff person = like;
            person.code = model::StaffCode("NHIEU" + std::to_string(i));
            person.withdrawn = i % 3 == 0;
            workspace.put(person);
        }
        fixture.open(workspace);
        page.show();
    }
    std::size_t rows() { return page.table().model().table().rows.size(); }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return rows() == everybody(); }, 60'000));
    }
    std::size_t everybody()
    {
        const model::Workspace& workspace = fixture.document.workspace();
        return workspace.rowCount(model::TableId::Staff) + workspace.rowCount(model::TableId::HeadCount);
    }
    std::size_t expected(const StaffFilter& filter)
    {
        const Document& document = fixture.document;
        return staffTable(staffLines(document.workspace(), document.scenario(), nullptr, Language::Vietnamese), filter)
            .rows.size();
    }

    tests::UiFixture fixture;
    StaffPage page{fixture.desk()};
};

}  // namespace

TEST_CASE("many people are judged off the GUI thread, once for all filters", "[ui][staff]")
{
    ManyPeople many;
    CHECK(many.rows() == 0);  // the window is free while they are judged
    CHECK_FALSE(many.fixture.jobs.isBusy());
    many.settle();
    StaffFilter filter;
    filter.eligibility = planning::Eligibility::TakenOut;
    many.page.showOnly(planning::Eligibility::TakenOut);
    CHECK(many.rows() == many.expected(filter));  // at once
    CHECK(many.rows() >= 200);
    filter = {};
    PageFilter only;
    only.district = many.fixture.document.workspace().rows<model::Unit>().begin()->formerDistrict;
    filter.district = only.district;
    many.page.showOnly(only);
    CHECK(many.rows() == many.expected(filter));
    many.page.showOnly(PageFilter{});
    CHECK(many.rows() == many.everybody());
}

TEST_CASE("a person looked for while people are judged is selected when they are there", "[ui][staff]")
{
    ManyPeople many;
    const Subject wanted = StaffSubject{model::StaffCode("NHIEU7")};
    CHECK(many.page.reveal(wanted));
    CHECK_FALSE(many.page.reveal(StaffSubject{model::StaffCode("không có ai")}));
    CHECK(many.page.reveal(wanted));
    many.settle();
    CHECK(many.page.table().selectedSubject() == wanted);
}

TEST_CASE("people are judged again after an act, and what was selected stays so", "[ui][staff]")
{
    ManyPeople many;
    many.settle();
    const Subject wanted = StaffSubject{model::StaffCode("NHIEU7")};
    REQUIRE(many.page.reveal(wanted));
    const auto takenOut = [&] {
        return std::ranges::any_of(many.page.table().model().table().rows, [&](const ShownRow& row) {
            return row.subject == wanted && row.cells[3].number == static_cast<double>(planning::Eligibility::TakenOut);
        });
    };
    CHECK_FALSE(takenOut());
    for (QAction* act : many.page.acts())
        if (act->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B))
            act->trigger();
    REQUIRE(QTest::qWaitFor(takenOut, 60'000));
    CHECK(many.page.table().selectedSubject() == wanted);
    many.fixture.document.close();
    CHECK(many.rows() == 0);
}
