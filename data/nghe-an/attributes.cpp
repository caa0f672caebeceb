// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string>

#include "data/nghe-an/calibration.h"
#include "data/nghe-an/cast.h"
#include "data/nghe-an/majors.h"
#include "data/nghe-an/names.h"
#include "data/nghe-an/random_source.h"

namespace botri::data {
namespace {

using model::Education;
using model::Sex;
using model::Staff;
using model::StaffKind;
using model::TitleLevel;

/// `count` values dealt in the given shares per mille, the last taking the rest, in random order: shares hold exactly.
template <class T>
std::vector<T> dealt(std::size_t count, std::initializer_list<std::pair<T, int>> shares, T rest, RandomSource& random)
{
    std::vector<T> deck;
    for (const auto& [value, perMille] : shares)
        deck.insert(deck.end(), (count * static_cast<std::size_t>(perMille) + 500) / 1000, value);
    deck.resize(count, rest);
    random.shuffle(deck);
    return deck;
}

bool isOfProvince(const Staff& person)
{
    return person.nominated;
}

Date birthOf(const Staff& person, RandomSource& random)
{
    // Two dice: most people are in their late thirties and forties. Nobody has reached the age of retirement.
    const int oldest = person.sex == Sex::Female ? 55 : 59;
    const int youngest = person.titleLevel == TitleLevel::Specialist ? 24 : 33;
    const int span = (oldest - youngest) / 2;
    const int age = youngest + random.below(span + 1) + random.below(oldest - youngest - span + 1);
    const std::chrono::sys_days birthday{addMonths(calibration::kAsOf, -12 * age)};
    return Date{birthday - std::chrono::days{random.below(364)}};
}

int ageOf(const Staff& person)
{
    return wholeMonthsBetween(*person.birth, calibration::kAsOf) / 12;
}

void giveTitle(Staff& person, RandomSource& random)
{
    const int dice = random.below(100);
    if (isOfProvince(person) && person.kind == StaffKind::CivilServant)
        person.titleLevel = dice < 8 ? TitleLevel::Head : dice < 28 ? TitleLevel::DeputyHead : TitleLevel::Specialist;
    switch (person.titleLevel) {
    case TitleLevel::Head: person.position = "Trưởng phòng"; break;
    case TitleLevel::DeputyHead: person.position = "Phó Trưởng phòng"; break;
    default:
        person.position = person.kind == StaffKind::PartTimer ? "Người hoạt động không chuyên trách"
            : person.kind == StaffKind::PublicEmployee        ? "Viên chức"
                                                              : "Chuyên viên";
    }
    person.plannedForRotation = person.titleLevel != TitleLevel::Specialist && random.chance(60);
}

void giveCareer(Staff& person, RandomSource& random)
{
    const int worked = std::max(0, ageOf(person) - (person.education == Education::Master ? 25 : 23) - random.below(3));
    person.insuredYears = worked;
    if (person.kind == StaffKind::PublicEmployee)
        person.rank = "Viên chức hạng III";
    else if (person.kind == StaffKind::CivilServant)
        person.rank = worked > 12 && (person.titleLevel != TitleLevel::Specialist || random.chance(15)) ? "Chuyên viên chính"
                                                                                                        : "Chuyên viên";
    if (person.titleLevel == TitleLevel::Head)
        person.politicalTheory = "Cao cấp";
    else if (worked >= 5 && (person.titleLevel == TitleLevel::DeputyHead || random.chance(70)))
        person.politicalTheory = "Trung cấp";
    const int dice = random.below(100);
    person.lastRating = dice < 13 ? model::Rating::Excellent : dice < 91 ? model::Rating::Good : model::Rating::Completed;
}

void giveSecondary(Staff& person, RandomSource& random)
{
    struct Pair {
        const char* main;
        const char* other;
    };
    constexpr std::array kPairs{Pair{"KT03", "KT05"}, Pair{"KT08", "KT09"}, Pair{"KT01", "KT02"}, Pair{"VX07", "VP02"},
        Pair{"KT10", "KT03"}, Pair{"KT09", "KT08"}, Pair{"VX01", "VP04"}, Pair{"VP01", "HC01"}};
    for (const Pair& pair : kPairs)
        if (person.specialty.text() == pair.main && random.chance(8))
            person.secondarySpecialties.emplace_back(pair.other);
}

std::string majorOf(const Staff& person, bool mismatched, RandomSource& random)
{
    static const std::array kElsewhere{"Sư phạm Địa lý", "Lịch sử", "Triết học", "Ngôn ngữ Anh", "Nuôi trồng thủy sản"};
    return mismatched ? random.pick(kElsewhere) : random.pick(majorsOf(person.specialty));
}

/// Reception asks for five insured years of suitable work: some are near it, some exempt.
void givePathToReception(Staff& person, RandomSource& random)
{
    if (person.kind != StaffKind::PublicEmployee && person.kind != StaffKind::PartTimer)
        return;
    if (!isOfProvince(person) && random.chance(25))
        person.insuredYears = random.between(1, 4);
    person.receptionException = *person.insuredYears < 5 && random.chance(25);
    person.priorityCase = person.kind == StaffKind::PartTimer && random.chance(25);
}

/// Prefers volunteers of the fields asked for: every second nominee of a commune-scarce field comes before the others.
void chooseVolunteers(std::vector<Staff>& people)
{
    RandomSource random(calibration::kSeed, "volunteers");
    std::vector<Staff*> nominees;
    for (Staff& person : people)
        if (isOfProvince(person) && person.kind == StaffKind::CivilServant && !person.unit.text().starts_with("B"))
            nominees.push_back(&person);
    random.shuffle(nominees);
    for (int i = 0; i < calibration::kVolunteers; ++i)
        nominees[static_cast<std::size_t>(i)]->volunteers = true;
}

std::map<model::UnitCode, std::string> districtsOf(const std::vector<CommuneDraft>& communes)
{
    std::map<model::UnitCode, std::string> districts;
    for (const CommuneDraft& each : communes)
        districts[each.unit.code] = each.unit.formerDistrict;
    return districts;
}

}  // namespace

void inventAttributes(std::vector<Staff>& people, const std::vector<CommuneDraft>& communes)
{
    using namespace calibration;
    RandomSource random(kSeed, "attributes");
    const auto sexes = dealt(people.size(), {std::pair(Sex::Female, kWomen)}, Sex::Male, random);
    const auto educations = dealt(people.size(),
        {std::pair(Education::University, kUniversity), std::pair(Education::Master, kMaster), std::pair(Education::Doctor, 3)},
        Education::College, random);
    const auto mismatched = dealt(people.size(), {std::pair(char{1}, kMismatchedMajor)}, char{0}, random);
    const auto districts = districtsOf(communes);
    InventedNames names(RandomSource(kSeed, "names"));
    for (std::size_t i = 0; i < people.size(); ++i) {
        Staff& person = people[i];
        person.sex = sexes[i];
        person.education = educations[i];
        person.fullName = names.next(sexes[i]);
        person.major = majorOf(person, mismatched[i] != 0, random);
        giveTitle(person, random);
        person.birth = birthOf(person, random);
        giveCareer(person, random);
        giveSecondary(person, random);
        givePathToReception(person, random);
        const auto own = districts.find(person.unit);
        const bool local = own != districts.end() && random.chance(85);
        person.homeDistrict = local
            ? own->second
            : communes[static_cast<std::size_t>(random.below(static_cast<int>(communes.size())))].unit.formerDistrict;
        person.note = "Nhân vật minh họa, không có thật";
        person.source = "Dữ liệu minh họa";
        person.asOf = kAsOf;
    }
    chooseVolunteers(people);
}

}  // namespace botri::data
