// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/act_check.h"

#include <limits>

#include "core/acts/plan_acts.h"
#include "core/acts/row_acts.h"
#include "core/acts/row_title.h"
#include "tests/core/acts/sample_acts.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::acts;
using namespace botri::model;

namespace {

/// A commune, a field, a post, two people and the base scenario.
Workspace smallWorkspace()
{
    Workspace workspace;
    PlanInfo info;
    info.title = "Nghệ An 2026";
    info.province = "Nghệ An";
    info.asOf = info.decisionDate = info.startDate = Date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{15}};
    for (const RowChange& change : newPlan(test::hoa(), info).changes)
        workspace.apply(change);
    Unit unit;
    unit.code = UnitCode("16813");
    unit.name = "Keng Đu";
    workspace.put(unit);
    Specialty accounting;
    accounting.code = SpecialtyCode("KT03");
    accounting.name = "Kế toán";
    accounting.englishName = "Accounting";
    workspace.put(accounting);
    workspace.put(Need{unit.code, accounting.code, QuotaPool::Government, 2, 1, {}, {}, 0, 0, {}, {}, {}});
    for (const char* code : {"A", "B"}) {
        Staff person;
        person.code = StaffCode(code);
        person.fullName = std::string("Nguyễn Văn ") + code;
        person.unit = unit.code;
        person.specialty = accounting.code;
        workspace.put(person);
    }
    return workspace;
}

Placement placementOf(const char* staff)
{
    return {StaffCode(staff), {UnitCode("16813"), SpecialtyCode("KT03"), QuotaPool::Government}};
}

std::optional<RefusalReason> reasonFor(const Act& act, const Workspace& workspace, const SavedPlans& plans = {})
{
    const auto refused = refusalOf(act, workspace, plans);
    if (!refused)
        return std::nullopt;
    CHECK_FALSE(refused->text.vi.empty());
    CHECK(refused->text.vi != refused->text.en);
    return refused->reason;
}

Record rowOf(const Workspace& workspace, TableId table, std::size_t index = 0)
{
    return workspace.records(table).at(index);
}

Record with(Record row, TableId table, std::string_view column, Value value)
{
    row[describe(table).columnIndex(column)] = std::move(value);
    return row;
}

void make(Workspace& workspace, const Act& act)
{
    REQUIRE_FALSE(refusalOf(act, workspace));
    for (const RowChange& change : act.changes)
        workspace.apply(change);
}

}  // namespace

TEST_CASE("values that a column does not accept are refused, wherever they stand", "[acts][check]")
{
    const Workspace workspace = smallWorkspace();
    const Record need = rowOf(workspace, TableId::Need);
    const auto edited = [&](std::string_view column, Value value) {
        return reasonFor(
            editRow(workspace, test::hoa(), TableId::Need, need, with(need, TableId::Need, column, std::move(value))), workspace);
    };
    CHECK(edited("required", std::int64_t{1000}) == std::nullopt);
    CHECK(edited("required", std::int64_t{1001}) == RefusalReason::BadValue);
    CHECK(edited("required", std::int64_t{-1}) == RefusalReason::BadValue);
    CHECK(edited("required", Value{}) == RefusalReason::BadValue);
    CHECK(edited("required", std::string("hai")) == RefusalReason::BadValue);
    CHECK(edited("pool", std::string("navy")) == RefusalReason::BadValue);
    CHECK(edited("note", std::string("\xff\xfe")) == RefusalReason::BadValue);
    CHECK(edited("note", std::string("a\0b", 3)) == RefusalReason::BadValue);
    CHECK(edited("as_of", Date{std::chrono::year{12026}, std::chrono::January, std::chrono::day{1}}) == RefusalReason::BadValue);
    Record narrow = need;
    narrow.pop_back();
    CHECK(reasonFor(editRow(workspace, test::hoa(), TableId::Need, need, narrow), workspace) == RefusalReason::BadValue);
    const auto words = refusalOf(editCell(workspace, test::hoa(), TableId::Need, need, 3, std::int64_t{1001}), workspace);
    CHECK(words->text.vi == "Nhu cầu và có mặt, xã Keng Đu · Kế toán, cột Số vị trí cần: lớn hơn mức cao nhất 1000.");
}

TEST_CASE("an act made from an older state of a row is refused", "[acts][check]")
{
    Workspace workspace = smallWorkspace();
    const Record seen = rowOf(workspace, TableId::Staff);
    const Act edit = editRow(
        workspace, test::hoa(), TableId::Staff, seen, with(seen, TableId::Staff, "full_name", std::string("Nguyễn Văn Á")));
    make(workspace,
        editRow(workspace, test::hoa(), TableId::Staff, seen, with(seen, TableId::Staff, "rank", std::string("01.003"))));
    CHECK(reasonFor(edit, workspace) == RefusalReason::Stale);
    CHECK(refusalOf(edit, workspace)->text.vi == "Nguyễn Văn A đã được thay đổi sau khi bạn xem. Hãy xem lại rồi làm lại.");
    workspace.erase<Staff>(StaffCode("A"));
    CHECK(reasonFor(edit, workspace) == RefusalReason::Stale);
    CHECK(reasonFor(deleteRow(workspace, test::hoa(), TableId::Staff, seen), workspace) == RefusalReason::Stale);
}

TEST_CASE("a key is given once", "[acts][check]")
{
    const Workspace workspace = smallWorkspace();
    const Record unit = rowOf(workspace, TableId::Unit);
    CHECK(reasonFor(addRow(workspace, test::hoa(), TableId::Unit, unit), workspace) == RefusalReason::AlreadyThere);
    const Record person = rowOf(workspace, TableId::Staff, 0);
    const Act rename =
        editRow(workspace, test::hoa(), TableId::Staff, person, with(person, TableId::Staff, "code", std::string("B")));
    CHECK(reasonFor(rename, workspace) == RefusalReason::AlreadyThere);
    HeadCount count;
    count.code = StaffCode("A");
    count.title = "Nguồn tuyển dụng";
    count.specialty = SpecialtyCode("KT03");
    CHECK(reasonFor(addRow(workspace, test::hoa(), TableId::HeadCount, tableOf<HeadCount>().record(count)), workspace)
        == RefusalReason::AlreadyThere);
    count.code = StaffCode("C");
    CHECK_FALSE(reasonFor(addRow(workspace, test::hoa(), TableId::HeadCount, tableOf<HeadCount>().record(count)), workspace));
}

TEST_CASE("keys may be swapped within one act", "[acts][check]")
{
    const Workspace workspace = smallWorkspace();
    const Record a = rowOf(workspace, TableId::Staff, 0);
    const Record b = rowOf(workspace, TableId::Staff, 1);
    const Record aside = with(a, TableId::Staff, "code", std::string("X"));
    Act swap = editRow(workspace, test::hoa(), TableId::Staff, a, aside);
    swap.changes.push_back({TableId::Staff, b, with(b, TableId::Staff, "code", std::string("A"))});
    swap.changes.push_back({TableId::Staff, aside, with(a, TableId::Staff, "code", std::string("B"))});
    auto answer = effectOf(swap, workspace, {});
    REQUIRE(std::holds_alternative<ActEffect>(answer));
    const Workspace& after = std::get<ActEffect>(answer).workspace;
    CHECK(after.rowCount(TableId::Staff) == 2);
    CHECK(after.find<Staff>(StaffCode("A"))->fullName == "Nguyễn Văn B");
    CHECK(after.find<Staff>(StaffCode("B"))->fullName == "Nguyễn Văn A");
}

TEST_CASE("codes must name rows that are there when the act is done", "[acts][check]")
{
    const Workspace workspace = smallWorkspace();
    const Record person = rowOf(workspace, TableId::Staff);
    const auto edited = [&](std::string_view column, const char* code) {
        return reasonFor(
            editRow(workspace, test::hoa(), TableId::Staff, person, with(person, TableId::Staff, column, std::string(code))),
            workspace);
    };
    CHECK(edited("unit", "99999") == RefusalReason::MissingReference);
    CHECK(edited("secondary_specialties", "KT03; KT99") == RefusalReason::MissingReference);
    CHECK(edited("secondary_specialties", "KT03") == std::nullopt);
    CHECK(reasonFor(pin(workspace, test::hoa(), baseScenario(), placementOf("nobody")), workspace)
        == RefusalReason::MissingReference);
    CHECK(reasonFor(pin(workspace, test::hoa(), ScenarioCode("none"), placementOf("A")), workspace)
        == RefusalReason::MissingReference);
    // Order within the act does not matter for references.
    Unit unit;
    unit.code = UnitCode("00001");
    unit.name = "Mỹ Lý";
    Act both =
        editRow(workspace, test::hoa(), TableId::Staff, person, with(person, TableId::Staff, "unit", std::string("00001")));
    both.changes.push_back(adding(unit));
    CHECK_FALSE(reasonFor(both, workspace));
}

TEST_CASE("a row that others name is not deleted, and the others are named", "[acts][check]")
{
    Workspace workspace = smallWorkspace();
    const auto refused = refusalOf(deleteRow(workspace, test::hoa(), TableId::Unit, rowOf(workspace, TableId::Unit)), workspace);
    REQUIRE(refused);
    CHECK(refused->reason == RefusalReason::StillReferred);
    CHECK(refused->text.vi
        == "Không xóa được xã Keng Đu vì còn được nhắc đến ở Nhu cầu và có mặt: Kế toán tại 16813; Nhân sự: Nguyễn Văn A; Nhân "
           "sự: Nguyễn Văn B. "
           "Hãy sửa hoặc xóa các dòng đó trước.");
    make(workspace, pin(workspace, test::hoa(), baseScenario(), placementOf("A")));
    CHECK(reasonFor(deleteRow(workspace, test::hoa(), TableId::Staff, rowOf(workspace, TableId::Staff, 0)), workspace)
        == RefusalReason::StillReferred);
    CHECK_FALSE(reasonFor(deleteRow(workspace, test::hoa(), TableId::Staff, rowOf(workspace, TableId::Staff, 1)), workspace));
    const Record unit = rowOf(workspace, TableId::Unit);
    CHECK(reasonFor(editRow(workspace, test::hoa(), TableId::Unit, unit, with(unit, TableId::Unit, "code", std::string("00002"))),
              workspace)
        == RefusalReason::StillReferred);
    Act all = deleteRows(workspace, test::hoa(), TableId::Staff, workspace.records(TableId::Staff));
    for (const TableId table : {TableId::Decision, TableId::Need, TableId::Unit})
        for (const Record& row : workspace.records(table))
            all.changes.push_back({table, row, std::nullopt});
    CHECK_FALSE(reasonFor(all, workspace));
}

TEST_CASE("a person may become a head-count of the same code unless something only persons have remains", "[acts][check]")
{
    Workspace workspace = smallWorkspace();
    make(workspace, pin(workspace, test::hoa(), baseScenario(), placementOf("A")));
    HeadCount count;
    count.code = StaffCode("A");
    count.title = "Một người chưa có tên";
    count.specialty = SpecialtyCode("KT03");
    Act become = deleteRow(workspace, test::hoa(), TableId::Staff, rowOf(workspace, TableId::Staff, 0));
    become.changes.push_back(adding(count));
    CHECK_FALSE(reasonFor(become, workspace));
    workspace.put(Wish{StaffCode("A"), 1, UnitCode("16813"), {}, {}});
    CHECK(reasonFor(become, workspace) == RefusalReason::StillReferred);
}

TEST_CASE("the information row and the base scenario stay", "[acts][check]")
{
    const Workspace workspace = smallWorkspace();
    CHECK(reasonFor(deleteRow(workspace, test::hoa(), TableId::PlanInfo, rowOf(workspace, TableId::PlanInfo)), workspace)
        == RefusalReason::BadValue);
    CHECK(reasonFor(deleteRow(workspace, test::hoa(), TableId::Scenario, rowOf(workspace, TableId::Scenario)), workspace)
        == RefusalReason::StillReferred);
    Record second = with(rowOf(workspace, TableId::PlanInfo), TableId::PlanInfo, "id", std::string("other"));
    CHECK(reasonFor(addRow(workspace, test::hoa(), TableId::PlanInfo, second), workspace) == RefusalReason::BadValue);
}

TEST_CASE("a frozen scenario keeps its decisions, settings and plan until it is unfrozen", "[acts][check]")
{
    Workspace workspace = smallWorkspace();
    make(workspace, pin(workspace, test::hoa(), baseScenario(), placementOf("A")));
    Scenario base = *workspace.find<Scenario>(baseScenario());
    base.frozen = true;
    make(workspace, setScenario(workspace, test::hoa(), base));
    const SavedPlans plans{{baseScenario(), {"f", "{}"}}};
    CHECK(reasonFor(pin(workspace, test::hoa(), baseScenario(), placementOf("B")), workspace) == RefusalReason::Frozen);
    CHECK(reasonFor(withdrawDecision(workspace, test::hoa(), baseScenario(), placementOf("A")), workspace)
        == RefusalReason::Frozen);
    CHECK(reasonFor(setPolicy(workspace, test::hoa(), baseScenario(), PolicyItem::PostHigh, 40), workspace)
        == RefusalReason::Frozen);
    CHECK(reasonFor(savePlan(workspace, test::hoa(), baseScenario(), plans.at(baseScenario()), {"g", "{}"}), workspace, plans)
        == RefusalReason::Frozen);
    CHECK(reasonFor(removePlan(workspace, test::hoa(), baseScenario(), plans.at(baseScenario())), workspace, plans)
        == RefusalReason::Frozen);
    Scenario renamed = base;
    renamed.name = "Tên khác";
    CHECK(reasonFor(setScenario(workspace, test::hoa(), renamed), workspace) == RefusalReason::Frozen);
    Scenario child;
    child.code = ScenarioCode("con");
    child.parent = baseScenario();
    child.name = "Thử không lấy Sở Xây dựng";
    CHECK_FALSE(reasonFor(setScenario(workspace, test::hoa(), child), workspace));
    base.frozen = false;
    make(workspace, setScenario(workspace, test::hoa(), base));
    CHECK_FALSE(reasonFor(pin(workspace, test::hoa(), baseScenario(), placementOf("B")), workspace));
}

TEST_CASE("a scenario is not its own ancestor and is not deleted from under its plan", "[acts][check]")
{
    Workspace workspace = smallWorkspace();
    Scenario child;
    child.code = ScenarioCode("con");
    child.parent = baseScenario();
    child.name = "Con";
    make(workspace, setScenario(workspace, test::hoa(), child));
    Scenario base = *workspace.find<Scenario>(baseScenario());
    base.parent = child.code;
    CHECK(reasonFor(setScenario(workspace, test::hoa(), base), workspace) == RefusalReason::BadValue);
    const Act remove = deleteRow(workspace, test::hoa(), TableId::Scenario, tableOf<Scenario>().record(child));
    CHECK_FALSE(reasonFor(remove, workspace));
    CHECK(reasonFor(remove, workspace, {{child.code, {"f", "{}"}}}) == RefusalReason::StillReferred);
}

TEST_CASE("policy numbers keep to their range", "[acts][check]")
{
    const Workspace workspace = smallWorkspace();
    CHECK_FALSE(reasonFor(setPolicy(workspace, test::hoa(), baseScenario(), PolicyItem::PostHigh, 1000), workspace));
    CHECK(reasonFor(setPolicy(workspace, test::hoa(), baseScenario(), PolicyItem::PostHigh, 1001), workspace)
        == RefusalReason::BadValue);
    const PolicySetting unknown{baseScenario(), PolicyKey("no_such_item"), 1, {}};
    CHECK(reasonFor(addRow(workspace, test::hoa(), TableId::PolicySetting, tableOf<PolicySetting>().record(unknown)), workspace)
        == RefusalReason::BadValue);
}

TEST_CASE("plans must be JSON and follow the one that is there", "[acts][check]")
{
    const Workspace workspace = smallWorkspace();
    const PlanDocument there{"f", "{}"};
    const SavedPlans plans{{baseScenario(), there}};
    CHECK_FALSE(reasonFor(savePlan(workspace, test::hoa(), baseScenario(), there, {"g", "[1]"}), workspace, plans));
    CHECK(reasonFor(savePlan(workspace, test::hoa(), baseScenario(), std::nullopt, {"g", "[1]"}), workspace, plans)
        == RefusalReason::Stale);
    CHECK(reasonFor(savePlan(workspace, test::hoa(), baseScenario(), there, {"g", "[1"}), workspace, plans)
        == RefusalReason::BadValue);
    CHECK(reasonFor(savePlan(workspace, test::hoa(), baseScenario(), there, there), workspace, plans)
        == RefusalReason::NothingToDo);
    CHECK(reasonFor(savePlan(workspace, test::hoa(), ScenarioCode("none"), std::nullopt, there), workspace, plans)
        == RefusalReason::StillReferred);
}

TEST_CASE("an act that changes nothing is not done", "[acts][check]")
{
    const Workspace workspace = smallWorkspace();
    const Record person = rowOf(workspace, TableId::Staff);
    CHECK(reasonFor(editRow(workspace, test::hoa(), TableId::Staff, person, person), workspace) == RefusalReason::NothingToDo);
    CHECK(reasonFor(withdrawDecision(workspace, test::hoa(), baseScenario(), placementOf("A")), workspace)
        == RefusalReason::NothingToDo);
    CHECK(reasonFor(importRows(test::hoa(), {}, "trống.xlsx"), workspace) == RefusalReason::NothingToDo);
    // Only the form differs: absent numbers count as their default, lists of codes are joined in one way.
    const Record loose = with(with(person, TableId::Staff, "volunteers", Value{}), TableId::Staff, "nominated", Value{});
    CHECK(reasonFor(editRow(workspace, test::hoa(), TableId::Staff, person, loose), workspace) == RefusalReason::NothingToDo);
}

TEST_CASE("texts of an act must be storable", "[acts][check]")
{
    const Workspace workspace = smallWorkspace();
    Act act = pin(workspace, test::hoa(), baseScenario(), placementOf("A"));
    act.by.author = "\xc3";
    CHECK(reasonFor(act, workspace) == RefusalReason::BadValue);
}

TEST_CASE("a row that cannot be read as a whole is named in words too", "[acts][titles]")
{
    const Workspace workspace = test::sampleWorkspace(301, 3);
    const Need need = *workspace.rows<Need>().begin();
    Record row = tableOf<Need>().record(need);
    row[tableOf<Need>().description().columnIndex("present")] = Value();
    const LocalizedText title = rowTitle(workspace, TableId::Need, row);
    CHECK(title.vi.find(unitTitle(workspace, need.unit).vi) != std::string::npos);
    CHECK(title.vi.find(specialtyTitle(workspace, need.specialty).vi) != std::string::npos);
    CHECK(title.vi.find(need.pool == QuotaPool::Government ? "government" : "/") == std::string::npos);
}

TEST_CASE("acts are worded in both languages", "[acts][titles]")
{
    Workspace workspace = smallWorkspace();
    const Act pinned = pin(workspace, test::hoa(), baseScenario(), placementOf("A"));
    CHECK(pinned.title.vi == "Ghim Nguyễn Văn A vào vị trí Kế toán tại xã Keng Đu");
    CHECK(pinned.title.en == "Pin Nguyễn Văn A to the post of Accounting at Keng Đu commune");
    make(workspace, pinned);
    const Act forbidden = forbid(workspace, test::hoa(), baseScenario(), placementOf("A"));
    CHECK(forbidden.changes.front().before == pinned.changes.front().after);
    make(workspace, forbidden);
    CHECK(withdrawDecision(workspace, test::hoa(), baseScenario(), placementOf("A")).title.vi
        == "Bỏ cấm Nguyễn Văn A với vị trí Kế toán tại xã Keng Đu");
    const Record need = rowOf(workspace, TableId::Need);
    CHECK(editCell(workspace, test::hoa(), TableId::Need, need, describe(TableId::Need).columnIndex("required"), std::int64_t{4})
              .title.vi
        == "Sửa Kế toán tại xã Keng Đu: Số vị trí cần 2 → 4");
    const Act ill = editCell(workspace, test::hoa(), TableId::Staff, rowOf(workspace, TableId::Staff),
        describe(TableId::Staff).columnIndex("serious_illness"), true);
    CHECK(ill.title.vi == "Sửa thông tin hạn chế của Nguyễn Văn A");
    CHECK(editCells(workspace, test::hoa(), TableId::Staff, workspace.records(TableId::Staff),
              describe(TableId::Staff).columnIndex("withdrawn"), true)
              .title.vi
        == "Sửa Rút khỏi phương án của 2 dòng ở Nhân sự thành Có");
    RuleSetting rule{RuleId("E-05"), false, {}, "Theo chỉ đạo"};
    CHECK(setRule(workspace, test::hoa(), rule).title.vi == "Không áp dụng quy định E-05");
    for (const model::Choice& kind : actKinds())
        CHECK(describe(actKindOf(kind.key).value()).key == kind.key);
    CHECK_FALSE(actKindOf("no such kind"));
}
