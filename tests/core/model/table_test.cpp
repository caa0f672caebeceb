// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/table.h"

#include <set>

#include "core/model/workspace.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;
using namespace std::chrono_literals;

TEST_CASE("every table and column is named in both languages, once", "[model]")
{
    std::set<std::string_view> tables;
    for (const TableId id : allTables()) {
        const TableDescription& table = describe(id);
        CAPTURE(std::string(table.name));
        CHECK(table.id == id);
        CHECK(tables.insert(table.name).second);
        CHECK_FALSE(table.title.vi.empty());
        CHECK_FALSE(table.title.en.empty());
        std::set<std::string_view> keys;
        std::set<std::string> headings;
        bool hasKey = false;
        for (const ColumnDescription& column : table.columns) {
            CAPTURE(std::string(column.key));
            CHECK(keys.insert(column.key).second);
            CHECK(headings.insert(column.heading.vi).second);
            CHECK_FALSE(column.heading.en.empty());
            CHECK((column.type != ColumnType::Choice || !column.choices.empty()));
            hasKey |= column.presence == Presence::Key;
        }
        CHECK(hasKey);
    }
}

TEST_CASE("references point backwards in the order of tables", "[model]")
{
    std::set<TableId> seen;
    for (const TableId id : allTables()) {
        seen.insert(id);
        for (const ColumnDescription& column : describe(id).columns)
            if (column.refersTo)
                CHECK(seen.contains(*column.refersTo));
    }
}

TEST_CASE("a row comes back from its record unchanged", "[model]")
{
    Staff person;
    person.code = StaffCode("NA-1");
    person.fullName = "Nguyễn Văn A";
    person.kind = StaffKind::PublicEmployee;
    person.unit = UnitCode("17329");
    person.specialty = SpecialtyCode("KT03");
    person.secondarySpecialties = {SpecialtyCode("KT04"), SpecialtyCode("KT05")};
    person.birth = Date{1985y / 2 / 28};
    person.sex = Sex::Male;
    person.education = Education::Master;
    person.insuredYears = 7;
    person.youngestChildBirth = Date{2024y / 2 / 29};
    person.volunteers = true;
    CHECK(tableOf<Staff>().row(tableOf<Staff>().record(person)) == person);

    Measure measure;
    measure.code = MeasureCode("m");
    measure.name = "Biệt phái";
    measure.sources = {SourceKind::DepartmentNominee, SourceKind::MinistrySecondee};
    measure.termMonths = 24;
    CHECK(tableOf<Measure>().row(tableOf<Measure>().record(measure)) == measure);

    Unit unit;
    unit.code = UnitCode("00123");
    unit.name = "Keng Đu";
    unit.quota = {42, 2, 30, 0};
    unit.latitude = 19.5;
    CHECK(tableOf<Unit>().row(tableOf<Unit>().record(unit)) == unit);
}
