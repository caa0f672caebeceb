// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <functional>

#include "data/nghe-an/calibration.h"
#include "data/nghe-an/cast.h"
#include "data/nghe-an/random_source.h"

namespace botri::data {
namespace {

using model::Sex;
using model::Staff;

int ageOf(const Staff& person)
{
    return wholeMonthsBetween(*person.birth, calibration::kAsOf) / 12;
}

/// A reason of rules E-01…E-07 and who may have it. Those that yield to a wish are kept from volunteers by the caller.
struct Reason {
    std::function<bool(const Staff&)> fits;
    std::function<void(Staff&, RandomSource&)> give;
};

bool anybody(const Staff&)
{
    return true;
}
bool youngWoman(const Staff& person)
{
    return person.sex == Sex::Female && ageOf(person) <= 40;
}

const std::array<Reason, 10>& reasons()
{
    static const auto smallChild = [](Staff& person, RandomSource& random) {
        person.youngestChildBirth = addMonths(calibration::kStart, -random.between(3, 35));
    };
    static const std::array<Reason, 10> kReasons{
        Reason{anybody, [](Staff& person, RandomSource&) { person.underDiscipline = true; }},
        Reason{youngWoman, smallChild},
        Reason{anybody, [](Staff& person, RandomSource&) { person.seriousIllness = true; }},
        Reason{[](const Staff& person) { return ageOf(person) <= 45; },
            [](Staff& person, RandomSource&) { person.onLongStudy = true; }},
        Reason{youngWoman, [](Staff& person, RandomSource&) { person.pregnantOrMaternity = true; }},
        Reason{anybody, [](Staff& person, RandomSource&) { person.certifiedHardship = true; }},
        Reason{anybody,
            [](Staff& person, RandomSource& random) {
                person.secondedUntil = addMonths(calibration::kStart, random.between(2, 18));
            }},
        Reason{youngWoman, smallChild},
        Reason{anybody, [](Staff& person, RandomSource&) { person.underInvestigation = true; }},
        Reason{anybody,
            [](Staff& person, RandomSource&) {
                person.otherExclusion = "Đang phụ trách nhiệm vụ cấp có thẩm quyền yêu cầu giữ lại";
            }},
    };
    return kReasons;
}

void giveChildren(std::vector<Staff>& people, RandomSource& random)
{
    for (Staff& person : people) {
        const int age = ageOf(person);
        if (age >= 27 && age <= 47 && random.chance(45))
            person.youngestChildBirth = addMonths(calibration::kStart, -random.between(38, 38 + 12 * std::min(10, age - 26)));
    }
}

/// The calibrated share of all named people may not be moved; none of them volunteered.
void excludeSome(std::vector<Staff>& people, RandomSource& random)
{
    std::vector<Staff*> order;
    for (Staff& person : people)
        if (!person.volunteers && person.kind == model::StaffKind::CivilServant)
            order.push_back(&person);
    random.shuffle(order);
    const int wanted = static_cast<int>(people.size()) * calibration::kBlocked / 1000;
    for (int i = 0; i < wanted; ++i) {
        const Reason& reason = reasons()[static_cast<std::size_t>(i) % reasons().size()];
        const auto chosen = std::find_if(order.begin(), order.end(), [&](const Staff* each) { return reason.fits(*each); });
        BOTRI_CHECK(chosen != order.end());
        reason.give(**chosen, random);
        order.erase(chosen);
    }
}

/// A mother of a small child who asks to go, as rule E-05 allows.
void addVolunteeringMother(std::vector<Staff>& people)
{
    const auto mother =
        std::find_if(people.begin(), people.end(), [](const Staff& each) { return each.volunteers && youngWoman(each); });
    if (mother != people.end())
        mother->youngestChildBirth = addMonths(calibration::kStart, -30);
}

/// A few facts that stop a reception or ask for a warning.
void addOddCases(std::vector<Staff>& people, RandomSource& random)
{
    std::vector<Staff*> outside;
    std::vector<Staff*> inside;
    for (Staff& person : people)
        (person.kind == model::StaffKind::CivilServant ? inside : outside).push_back(&person);
    random.shuffle(outside);
    random.shuffle(inside);
    outside.at(0)->disciplineInForce = true;
    outside.at(1)->leftUnderReduction = addMonths(calibration::kAsOf, -20);
    inside.at(0)->lastRating = model::Rating::NotCompleted;
    inside.at(1)->lastRating = model::Rating::NotCompleted;
}

}  // namespace

void inventCircumstances(std::vector<Staff>& people)
{
    RandomSource random(calibration::kSeed, "circumstances");
    giveChildren(people, random);
    excludeSome(people, random);
    addVolunteeringMother(people);
    addOddCases(people, random);
}

}  // namespace botri::data
