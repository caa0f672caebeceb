// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/nghe-an/example.h"

#include <algorithm>
#include <array>
#include <string>

#include "data/catalogue.h"
#include "data/embedded_csv.h"
#include "data/nghe-an/calibration.h"
#include "data/nghe-an/cast.h"
#include "data/nghe-an/commune_draft.h"
#include "data/nghe-an/embedded_tables.h"
#include "data/nghe-an/names.h"
#include "data/nghe-an/random_source.h"

namespace botri::data {
namespace {

using model::Need;
using model::QuotaPool;
using model::SpecialtyCode;
using model::Unit;
using model::Workspace;

constexpr const char* kSource = "Dữ liệu minh họa";

model::PlanInfo planInfo()
{
    model::PlanInfo info;
    info.title = "Phương án bố trí công chức cấp xã tỉnh Nghệ An (dữ liệu minh họa)";
    info.province = "Nghệ An";
    info.asOf = calibration::kAsOf;
    info.decisionDate = calibration::kDecision;
    info.startDate = calibration::kStart;
    info.illustrative = true;
    return info;
}

/// Former districts by task force; the pairs the press named stay together.
int taskForceOf(const std::string& district)
{
    static const std::array<std::vector<std::string>, 4> kAreas{{
        {"Thanh Chương", "Tương Dương", "TP Vinh", "Hưng Nguyên", "Nam Đàn"},
        {"Con Cuông", "Quỳ Châu", "Anh Sơn", "Đô Lương", "Yên Thành"},
        {"Kỳ Sơn", "Nghi Lộc", "Diễn Châu", "Quỳnh Lưu", "TX Hoàng Mai"},
        {"Quế Phong", "Quỳ Hợp", "Nghĩa Đàn", "TX Thái Hòa", "Tân Kỳ"},
    }};
    const auto found = std::find_if(
        kAreas.begin(), kAreas.end(), [&](const auto& area) { return std::count(area.begin(), area.end(), district); });
    BOTRI_CHECK(found != kAreas.end());
    return static_cast<int>(found - kAreas.begin()) + 1;
}

void completeUnits(std::vector<CommuneDraft>& communes)
{
    RandomSource random(calibration::kSeed, "units");
    InventedNames names(RandomSource(calibration::kSeed, "area officers"));
    std::map<std::string, std::string> officers;
    for (CommuneDraft& each : communes) {
        Unit& unit = each.unit;
        const auto present = [&](const char* post) {
            return each.present.contains(SpecialtyCode(post)) ? each.present.at(SpecialtyCode(post)) : 0;
        };
        unit.frame = each.frame;
        unit.minimumStaff = (9 * each.frame + 9) / 10;
        unit.deputyHeads = present("LD2") + present("LD4") + present("LD6");
        if (!unit.merged)
            unit.inflowCap = random.between(3, 5);  // rooms to live in are few
        unit.taskForce = taskForceOf(unit.formerDistrict);
        std::string& officer = officers[unit.formerDistrict];
        if (officer.empty())
            officer = names.next(random.chance(45) ? model::Sex::Female : model::Sex::Male);
        unit.areaOfficer = officer;
        unit.source = "Địa giới, dân số: công khai; biên chế, khung: minh họa";
        unit.asOf = calibration::kAsOf;
    }
}

Need need(const Unit& unit, const char* specialty, QuotaPool pool, int required, int present)
{
    Need made;
    made.unit = unit.code;
    made.specialty = SpecialtyCode(specialty);
    made.pool = pool;
    made.required = required;
    made.present = present;
    made.source = kSource;
    made.asOf = calibration::kAsOf;
    return made;
}

/// What people of a merged post also do, where the commune has no post of its own for it.
std::string mergedNote(const CommuneDraft& commune, const std::string& specialty)
{
    const auto without = [&](const char* other) { return !commune.required.contains(SpecialtyCode(other)); };
    if (specialty == "KT03" && without("KT05"))
        return "Gồm cả giao thông, hạ tầng";
    if (specialty == "KT08" && without("KT09"))
        return "Gồm cả tài nguyên, môi trường";
    if (specialty == "KT01" && without("KT06"))
        return "Gồm cả công thương";
    if (specialty == "VP02" && without("VX07"))
        return "Gồm cả chuyển đổi số";
    return {};
}

void putGovernment(Workspace& workspace, const CommuneDraft& commune, RandomSource& random)
{
    for (const auto& [specialty, required] : commune.required) {
        Need row = need(commune.unit, specialty.text().c_str(), QuotaPool::Government, required, commune.present.at(specialty));
        row.note = mergedNote(commune, specialty.text());
        const bool professional = !specialty.text().starts_with("LD");
        if (professional && row.open() > 0 && random.chance(35))
            row.concurrentlyHeld = 1;
        if ((specialty.text() == "VP02" || specialty.text() == "KT02") && random.chance(8))
            row.contractWorkers = 1;
        if (specialty.text() == "HC01" && required > 2)
            row.minimumKept = 2;
        workspace.put(std::move(row));
    }
}

void putMilitary(Workspace& workspace, const Unit& unit, RandomSource& random)
{
    workspace.put(need(unit, "LD7", QuotaPool::Military, 1, 1));
    workspace.put(need(unit, "LD8", QuotaPool::Military, 1, random.chance(6) ? 0 : 1));
    if (unit.quotaOf(QuotaPool::Military) > 2)
        workspace.put(need(unit, "QS01", QuotaPool::Military, 1, random.chance(3) ? 0 : 1));
}

/// Posts here follow the people present: the plan is about the government side.
void putPartyMass(Workspace& workspace, const CommuneDraft& commune, RandomSource& random)
{
    constexpr std::array<const char*, 4> kPosts{"DU01", "DU02", "DU03", "DU04"};
    constexpr std::array kWeights{27, 24, 15, 34};
    const int percent = !commune.unit.merged ? random.between(55, 70)
        : commune.isMountain()               ? random.between(82, 95)
                                             : random.between(93, 100);
    const auto shares = sharesOf(commune.unit.quotaOf(QuotaPool::PartyMass) * percent / 100, kWeights);
    for (std::size_t i = 0; i < kPosts.size(); ++i) {
        const bool open = i == 2 && random.chance(3);
        workspace.put(need(commune.unit, kPosts[i], QuotaPool::PartyMass, shares[i], shares[i] - (open ? 1 : 0)));
    }
}

void putCommunes(Workspace& workspace, const std::vector<CommuneDraft>& communes)
{
    RandomSource random(calibration::kSeed, "needs");
    for (const CommuneDraft& each : communes) {
        workspace.put(each.unit);
        putGovernment(workspace, each, random);
        putMilitary(workspace, each.unit, random);
        putPartyMass(workspace, each, random);
        if (const int lecturers = each.unit.quotaOf(QuotaPool::PoliticalCentre); lecturers > 0)
            workspace.put(
                need(each.unit, "CT01", QuotaPool::PoliticalCentre, lecturers, lecturers - (random.chance(20) ? 1 : 0)));
    }
}

template <class Row>
void putTable(Workspace& workspace, std::string_view csv)
{
    const auto& table = model::tableOf<Row>();
    for (const model::Record& record : recordsIn(table.description(), csv)) {
        Row row = table.row(record);
        row.source = kSource;
        row.asOf = calibration::kAsOf;
        workspace.put(std::move(row));
    }
}

}  // namespace

Workspace ngheAnExample()
{
    std::vector<CommuneDraft> communes = draftedCommunes();
    inventPosts(communes);
    inventPresent(communes);
    inventQuotas(communes);
    completeUnits(communes);

    Workspace workspace;
    for (const model::RowChange& change : defaultCatalogue("Nghệ An"))
        workspace.apply(change);
    workspace.put(planInfo());
    putCommunes(workspace, communes);
    putTable<Unit>(workspace, ngheAnText("departments"));
    putTable<model::HeadCount>(workspace, ngheAnText("head_counts"));

    std::vector<model::Staff> people = inventedCast(communes);
    inventAttributes(people, communes);
    inventCircumstances(people);
    for (model::Wish& wish : inventedWishes(people, communes))
        workspace.put(std::move(wish));
    for (model::Staff& person : people)
        workspace.put(std::move(person));
    return workspace;
}

}  // namespace botri::data
