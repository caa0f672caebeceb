// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/planning/random_province.h"

#include <array>
#include <random>
#include <string>

namespace botri::tests {
namespace {

using namespace botri::model;
using namespace std::chrono_literals;

constexpr std::array kFields{"KT03", "KT08", "VP02", "VP04"};

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(most + 1)); }
    bool oneIn(int chances) { return upTo(chances - 1) == 0; }
    template <class Array>
    auto pick(const Array& from)
    {
        return from[static_cast<std::size_t>(upTo(static_cast<int>(from.size()) - 1))];
    }

private:
    std::mt19937_64 m_engine;
};

Measure measure(const char* code, MeasureKind kind, std::vector<SourceKind> sources, bool usesQuota, int cost)
{
    Measure made;
    made.code = MeasureCode(code);
    made.name = code;
    made.kind = kind;
    made.sources = std::move(sources);
    made.usesTargetQuota = usesQuota;
    made.baseCost = cost;
    return made;
}

void addMeasures(Workspace& workspace, Dice& dice)
{
    workspace.put(measure("internal", MeasureKind::Internal, {SourceKind::CommuneSurplus}, false, 0));
    workspace.put(measure("in_district", MeasureKind::TransferInDistrict, {SourceKind::CommuneSurplus}, true, 10));
    workspace.put(measure("across", MeasureKind::TransferAcross, {SourceKind::CommuneSurplus}, true, 25));
    Measure secondment = measure("secondment", MeasureKind::Secondment, {SourceKind::DepartmentNominee}, false, 40);
    secondment.termMonths = 24;
    secondment.longestTermMonths = 36;
    if (dice.oneIn(3))
        secondment.cap = dice.upTo(2);
    workspace.put(secondment);
    workspace.put(measure("reception", MeasureKind::Reception, {SourceKind::PublicEmployee, SourceKind::PartTimer}, true, 60));
    workspace.put(measure("recruitment", MeasureKind::Recruitment, {SourceKind::Recruitment}, true, 80));
    Measure contract = measure("contract", MeasureKind::Contract, {SourceKind::Contract}, false, 100);
    contract.termMonths = 12;
    contract.longestTermMonths = 24;
    workspace.put(contract);
}

Unit randomCommune(Dice& dice, int number)
{
    Unit unit;
    unit.code = UnitCode("1700" + std::to_string(number));
    unit.name = "Xã thử " + std::to_string(number);
    unit.formerDistrict = dice.oneIn(2) ? "Huyện A" : "Huyện B";
    unit.region = static_cast<RegionClass>(dice.upTo(3));
    unit.border = dice.oneIn(4);
    unit.latitude = 18.5 + dice.upTo(10) * 0.1;
    unit.longitude = 104.5 + dice.upTo(10) * 0.1;
    unit.quota[indexOf(QuotaPool::Government)] = 4 + dice.upTo(8);
    unit.frame = 6 + dice.upTo(4);
    if (dice.oneIn(3))
        unit.releaseCap = dice.upTo(2);
    if (dice.oneIn(4))
        unit.inflowCap = dice.upTo(2);
    if (dice.oneIn(3))
        unit.minimumStaff = 3 + dice.upTo(3);
    return unit;
}

void addNeeds(Workspace& workspace, Dice& dice, const Unit& unit, int& openLeft)
{
    for (const char* field : kFields) {
        Need need;
        need.unit = unit.code;
        need.specialty = SpecialtyCode(field);
        need.present = dice.upTo(3);
        need.required = dice.upTo(3);
        if (need.open() > openLeft)
            need.required = need.present + openLeft;
        openLeft -= need.open();
        if (dice.oneIn(4))
            need.minimumKept = dice.upTo(1);
        if (dice.oneIn(4))
            need.quotaBacked = dice.upTo(1);
        need.concurrentlyHeld = need.open() > 0 ? dice.upTo(1) : 0;
        workspace.put(need);
    }
}

void addPeople(Workspace& workspace, Dice& dice, const ProvinceSize& size)
{
    for (int i = 0; i < size.namedPeople; ++i) {
        Staff person;
        person.code = StaffCode("P" + std::to_string(i));
        person.fullName = "Người thử " + std::to_string(i);
        const bool fromDepartment = dice.oneIn(2);
        person.unit = fromDepartment ? UnitCode("SXD") : UnitCode("1700" + std::to_string(dice.upTo(size.communes - 1)));
        person.nominated = fromDepartment;
        person.specialty = SpecialtyCode(dice.pick(kFields));
        person.birth = Date{1985y / 5 / 1};
        person.sex = dice.oneIn(2) ? Sex::Female : Sex::Male;
        if (!fromDepartment && dice.oneIn(3)) {
            person.kind = StaffKind::PartTimer;
            person.insuredYears = 4 + dice.upTo(4);
        }
        person.volunteers = dice.oneIn(4);
        person.underDiscipline = dice.oneIn(8);
        person.titleLevel = dice.oneIn(5) ? TitleLevel::DeputyHead : TitleLevel::Specialist;
        workspace.put(person);
        if (dice.oneIn(3))
            workspace.put(Wish{person.code, 1, UnitCode("1700" + std::to_string(dice.upTo(size.communes - 1))), {}, {}});
    }
    for (int i = 0; i < size.headCounts; ++i) {
        HeadCount row;
        row.code = StaffCode("H" + std::to_string(i));
        row.title = "Nguồn thử " + std::to_string(i);
        row.kind = dice.oneIn(2) ? StaffKind::Candidate : StaffKind::ContractCandidate;
        row.specialty = SpecialtyCode(dice.pick(kFields));
        row.count = 1 + dice.upTo(1);
        if (dice.oneIn(2))
            row.unit = UnitCode("1700" + std::to_string(dice.upTo(size.communes - 1)));
        workspace.put(row);
    }
}

void addDecisions(Workspace& workspace, Dice& dice)
{
    for (const Need& need : workspace.rows<Need>())
        for (const Staff& person : workspace.rows<Staff>())
            if (need.open() > 0 && dice.oneIn(12))
                workspace.put(Decision{baseScenario(), person.code, need.unit, need.specialty, need.pool,
                    dice.oneIn(2) ? DecisionKind::Pin : DecisionKind::Forbid, {}});
}

}  // namespace

Workspace randomProvince(std::uint64_t seed, const ProvinceSize& size)
{
    Dice dice(seed);
    Workspace workspace;
    PlanInfo info;
    info.title = "Thử";
    info.province = "Nghệ An";
    info.asOf = 2025y / 11 / 1;
    info.decisionDate = 2025y / 11 / 15;
    info.startDate = 2025y / 12 / 1;
    workspace.put(info);
    workspace.put(Scenario{baseScenario(), {}, "Gốc", {}, false, false});
    for (const char* field : kFields)
        workspace.put(
            Specialty{SpecialtyCode(field), field, field, Agency::Economic, static_cast<Priority>(dice.upTo(2)), false, {}});
    workspace.put(Substitution{SpecialtyCode("KT08"), SpecialtyCode("KT03"), 2});
    workspace.put(Substitution{SpecialtyCode("KT03"), SpecialtyCode("KT08"), 2});
    workspace.put(Substitution{SpecialtyCode("VP04"), SpecialtyCode("VP02"), 1});
    addMeasures(workspace, dice);
    Unit department;
    department.code = UnitCode("SXD");
    department.name = "Sở Xây dựng";
    department.kind = UnitKind::Department;
    department.latitude = 18.68;
    department.longitude = 105.68;
    if (dice.oneIn(3))
        department.releaseCap = dice.upTo(2);
    workspace.put(department);
    int openLeft = size.mostOpenPosts;
    for (int i = 0; i < size.communes; ++i) {
        const Unit unit = randomCommune(dice, i);
        workspace.put(unit);
        addNeeds(workspace, dice, unit, openLeft);
    }
    addPeople(workspace, dice, size);
    addDecisions(workspace, dice);
    return workspace;
}

Workspace withoutPins(Workspace workspace)
{
    const std::vector<Decision> decisions(workspace.rows<Decision>().begin(), workspace.rows<Decision>().end());
    for (const Decision& each : decisions)
        if (each.kind == DecisionKind::Pin)
            workspace.erase<Decision>(each.key());
    return workspace;
}

}  // namespace botri::tests
