// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/nghe-an/example.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "data/nghe-an/calibration.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;
using data::calibration::kAsOf;

namespace {

const Workspace& example()
{
    static const Workspace kExample = data::ngheAnExample();
    return kExample;
}

std::vector<const Unit*> communes()
{
    std::vector<const Unit*> found;
    for (const Unit& unit : example().rows<Unit>())
        if (unit.isCommune())
            found.push_back(&unit);
    return found;
}

bool isMountain(const Unit& unit)
{
    return unit.region == RegionClass::Mountain || unit.region == RegionClass::HighMountain;
}

int governmentPresent(const Unit& unit)
{
    int present = 0;
    for (const Need& need : example().rows<Need>())
        if (need.unit == unit.code && need.pool == QuotaPool::Government)
            present += need.present;
    return present;
}

bool isLeadership(const Need& need)
{
    return example().find<Specialty>(need.specialty)->leadership;
}

/// Percentage of the 130 communes in which `specialty` lacks somebody.
double shareMissing(const char* specialty)
{
    int missing = 0;
    for (const Need& need : example().rows<Need>())
        missing += need.specialty.text() == specialty && need.open() > 0 ? 1 : 0;
    return 100.0 * missing / 130;
}

int surplusIn(const char* specialty)
{
    int surplus = 0;
    for (const Need& need : example().rows<Need>())
        if (need.specialty.text() == specialty)
            surplus += need.surplus();
    return surplus;
}

template <class Test>
double percentOfStaff(Test test)
{
    const auto& staff = example().rows<Staff>();
    return 100.0 * static_cast<double>(std::count_if(staff.begin(), staff.end(), test)) / static_cast<double>(staff.size());
}

bool isBlocked(const Staff& person)
{
    const Date start = example().info().startDate;
    const bool smallChild = person.youngestChildBirth && (person.sex == Sex::Female || person.soleFather)
        && addMonths(*person.youngestChildBirth, 36) > start;
    const bool yieldsToWish = person.pregnantOrMaternity || smallChild || person.certifiedHardship;
    return person.underDiscipline || person.underInvestigation || person.seriousIllness || person.onLongStudy
        || (person.secondedUntil && *person.secondedUntil >= start) || !person.otherExclusion.empty()
        || (yieldsToWish && !person.volunteers);
}

}  // namespace

TEST_CASE("the example has the 130 communes of Nghệ An", "[data]")
{
    const auto all = communes();
    CHECK(all.size() == 130);
    std::set<std::string> districts;
    int wards = 0;
    int border = 0;
    int notMerged = 0;
    int population = 0;
    for (const Unit* unit : all) {
        INFO(unit->name);
        districts.insert(unit->formerDistrict);
        wards += unit->kind == UnitKind::Ward ? 1 : 0;
        border += unit->border ? 1 : 0;
        notMerged += unit->merged ? 0 : 1;
        population += unit->population.value_or(0);
        CHECK(unit->code.text().size() == 5);
        REQUIRE(unit->location());
        CHECK((unit->location()->latitude > 18.5 && unit->location()->latitude < 20.1));
        CHECK((unit->location()->longitude > 103.8 && unit->location()->longitude < 105.9));
    }
    CHECK(districts.size() == 20);
    CHECK(wards == 11);
    CHECK(border == 21);
    CHECK(notMerged == 9);
    CHECK(population == 3'831'694);
}

TEST_CASE("quotas of the four pools sum to what the province was given", "[data]")
{
    std::array<int, kPoolCount> sums{};
    for (const Unit* unit : communes())
        for (const QuotaPool pool : kAllPools)
            sums[indexOf(pool)] += unit->quotaOf(pool);
    CHECK(sums[indexOf(QuotaPool::Government)] == 5509);
    CHECK(sums[indexOf(QuotaPool::Military)] == 356);
    CHECK(sums[indexOf(QuotaPool::PartyMass)] == 3978);
    CHECK(sums[indexOf(QuotaPool::PoliticalCentre)] == 85);
}

TEST_CASE("frames, quotas and people present lie in their bands", "[data]")
{
    for (const Unit* unit : communes()) {
        const int present = governmentPresent(*unit);
        const int quota = unit->quotaOf(QuotaPool::Government);
        const double percent = 100.0 * present / quota;
        INFO(unit->fullName().vi << ": quota " << quota << ", frame " << unit->frame.value_or(0) << ", present " << present);
        CHECK((quota >= 30 && quota <= 62));
        CHECK((unit->frame >= 25 && unit->frame <= 43));
        if (!unit->merged) {
            CHECK(unit->frame <= 27);
            CHECK((percent >= 50 && percent <= 70));
        } else if (isMountain(*unit)) {
            CHECK((percent >= 60 && percent <= 95));
        } else {
            CHECK((percent >= 92 && percent <= 104));
        }
    }
}

TEST_CASE("posts of the government side add up to the frame, in a plausible number of fields", "[data]")
{
    for (const Unit* unit : communes()) {
        int posts = 0;
        int fields = 0;
        for (const Need& need : example().rows<Need>()) {
            if (need.unit != unit->code || need.pool != QuotaPool::Government)
                continue;
            posts += need.required;
            fields += !isLeadership(need) && need.required > 0 ? 1 : 0;
        }
        INFO(unit->fullName().vi);
        CHECK(posts == unit->frame);
        CHECK((fields >= 12 && fields <= 20));
    }
}

TEST_CASE("three communes in ten are above their frame, two in ten below it, mostly in the mountains", "[data]")
{
    int above = 0;
    int below = 0;
    int belowInMountains = 0;
    for (const Unit* unit : communes()) {
        const int balance = governmentPresent(*unit) - *unit->frame;
        above += balance > 0 ? 1 : 0;
        below += balance < 0 ? 1 : 0;
        belowInMountains += balance < 0 && isMountain(*unit) ? 1 : 0;
    }
    CHECK(std::abs(100.0 * above / 130 - 30) <= 2);
    CHECK((below >= 26 && below <= 33));  // 20–25 %
    CHECK(10 * belowInMountains >= 8 * below);
}

TEST_CASE("shares of communes that lack a specialty are within three points of the calibration", "[data]")
{
    const std::map<const char*, double> wanted{
        {"VP02", 65}, {"KT08", 28}, {"KT03", 40}, {"KT02", 30}, {"VX04", 25}, {"VX08", 30}, {"KT04", 45}, {"KT01", 20}};
    for (const auto& [specialty, percent] : wanted) {
        INFO(specialty << ": " << shareMissing(specialty) << " %, wanted " << percent << " %");
        CHECK(std::abs(shareMissing(specialty) - percent) <= 3);
    }
}

TEST_CASE("staff pile up in the general fields", "[data]")
{
    int general = 0;
    int all = 0;
    for (const char* specialty : {"VP01", "VP03", "VP04", "VX01", "VX03", "VX05"})
        general += surplusIn(specialty);
    for (const Need& need : example().rows<Need>())
        all += isLeadership(need) ? 0 : need.surplus();
    CHECK(surplusIn("VP01") >= 60);
    CHECK(surplusIn("VP04") >= 60);
    CHECK(surplusIn("VX01") >= 60);
    CHECK(surplusIn("VX03") >= 30);
    CHECK(surplusIn("VX05") >= 10);
    CHECK(10 * general >= 8 * all);
}

TEST_CASE("some leadership posts are vacant and some fields have nobody to send", "[data]")
{
    int vacant = 0;
    std::set<std::string> held;
    for (const Staff& person : example().rows<Staff>())
        held.insert(person.specialty.text());
    bool withoutSource = false;
    int open = 0;
    for (const Need& need : example().rows<Need>()) {
        (isLeadership(need) ? vacant : open) += need.open();
        withoutSource = withoutSource || (need.open() > 0 && !isLeadership(need) && !held.contains(need.specialty.text()));
    }
    CHECK((vacant >= 30 && vacant <= 70));
    CHECK((open >= 200 && open <= 380));
    CHECK(withoutSource);
}

TEST_CASE("every value of the example may stand in its column and refers to rows that are there", "[data]")
{
    for (const TableId table : allTables()) {
        const TableDescription& description = describe(table);
        for (const Record& record : example().records(table)) {
            INFO(description.name << ", " << keyOf(description, record));
            for (std::size_t i = 0; i < record.size(); ++i) {
                INFO(description.columns[i].key);
                CHECK_FALSE(problemIn(description.columns[i], record[i]));
            }
            CHECK(missingReferences(example(), table, record).empty());
        }
    }
}

TEST_CASE("named commune civil servants are some of those present", "[data]")
{
    std::map<NeedKey, int> named;
    for (const Staff& person : example().rows<Staff>())
        if (sourceKindOf(person.kind, example().find<Unit>(person.unit)) == SourceKind::CommuneSurplus)
            ++named[{person.unit, person.specialty, person.pool}];
    int total = 0;
    for (const auto& [key, count] : named) {
        const Need* need = example().find<Need>(key);
        INFO(key.unit.text() << " " << key.specialty.text());
        REQUIRE(need);
        CHECK(count <= need->present);
        total += count;
    }
    CHECK((total >= 300 && total <= 700));
}

TEST_CASE("departments list at least five per cent, with one exception", "[data]")
{
    std::map<UnitCode, int> listed;
    int nominees = 0;
    int ministry = 0;
    for (const Staff& person : example().rows<Staff>()) {
        if (!person.nominated)
            continue;
        const bool ofMinistry = example().find<Unit>(person.unit)->kind == UnitKind::Ministry;
        ++listed[person.unit];
        ++(ofMinistry ? ministry : nominees);
    }
    CHECK((nominees >= 60 && nominees <= 100));
    CHECK((ministry >= 3 && ministry <= 10));

    int departments = 0;
    int units = 0;
    std::set<std::string> belowFivePercent;
    for (const Unit& unit : example().rows<Unit>()) {
        departments += unit.kind == UnitKind::Department ? 1 : 0;
        units += unit.kind == UnitKind::PublicServiceUnit ? 1 : 0;
        if (!unit.isCommune() && 20 * listed[unit.code] < unit.quotaOf(QuotaPool::Government))
            belowFivePercent.insert(unit.code.text());
    }
    CHECK(departments == 15);
    CHECK(units == 10);
    CHECK(belowFivePercent == std::set<std::string>{"SNGV"});
}

TEST_CASE("twenty-nine people volunteer and the units of twenty-two agree", "[data]")
{
    std::set<StaffCode> cleared;
    std::set<StaffCode> wishing;
    for (const Wish& wish : example().rows<Wish>()) {
        CHECK(example().find<Unit>(wish.unit)->isCommune());
        CHECK(example().find<Staff>(wish.staff)->volunteers);
        wishing.insert(wish.staff);
        if (wish.unitOpinion == "Đồng ý")
            cleared.insert(wish.staff);
    }
    CHECK(wishing.size() == 29);
    CHECK(cleared.size() == 22);
    CHECK(percentOfStaff([](const Staff& each) { return each.volunteers; }) * static_cast<double>(example().rows<Staff>().size())
            / 100
        == Approx(29));
}

TEST_CASE("people are like those of the province", "[data]")
{
    CHECK(percentOfStaff([](const Staff& each) { return each.sex == Sex::Female; }) == Approx(45).margin(0.5));
    CHECK(percentOfStaff([](const Staff& each) { return each.education == Education::University; }) == Approx(84.8).margin(0.5));
    CHECK(percentOfStaff([](const Staff& each) { return each.education == Education::Master; }) == Approx(13.6).margin(0.5));
    const double blocked = percentOfStaff(isBlocked);
    CHECK((blocked >= 4 && blocked <= 6));
    for (const Staff& person : example().rows<Staff>()) {
        INFO(person.code.text());
        const int age = wholeMonthsBetween(person.birth.value(), kAsOf) / 12;
        CHECK((age >= 24 && age <= 60));
        CHECK(person.insuredYears <= age - 18);
    }
}

TEST_CASE("nobody can be taken for a real person", "[data]")
{
    CHECK(example().info().illustrative);
    const std::set<std::string> realFamilyNames{"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ",
        "Hồ", "Ngô", "Dương", "Lý", "Vi", "Lô", "Lương", "Lầu", "Vừ", "Moong", "Cao", "Đinh", "Trương", "Thái", "Hà", "Mai", "Tạ",
        "Đoàn", "Đào", "Trịnh"};
    std::set<std::string> names;
    for (const Staff& person : example().rows<Staff>()) {
        INFO(person.fullName);
        CHECK(person.code.text().starts_with("MH-"));
        CHECK(person.note == "Nhân vật minh họa, không có thật");
        CHECK_FALSE(realFamilyNames.contains(person.fullName.substr(0, person.fullName.find(' '))));
        CHECK(names.insert(person.fullName).second);
    }
    for (const Need& need : example().rows<Need>())
        CHECK(need.source == "Dữ liệu minh họa");
}

TEST_CASE("candidates for reception stand on both sides of five insured years", "[data]")
{
    std::map<bool, int> publicEmployees;
    std::map<bool, int> partTimers;
    for (const Staff& person : example().rows<Staff>()) {
        if (person.kind == StaffKind::PublicEmployee)
            ++publicEmployees[person.insuredYears >= 5];
        if (person.kind == StaffKind::PartTimer)
            ++partTimers[person.insuredYears >= 5];
    }
    CHECK(publicEmployees[true] > publicEmployees[false]);
    CHECK(publicEmployees[false] > 0);
    CHECK(partTimers[true] > partTimers[false]);
    CHECK(partTimers[false] > 0);
}

TEST_CASE("two generations give equal data", "[data]")
{
    CHECK(data::ngheAnExample() == example());
}
