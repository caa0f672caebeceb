// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/nghe-an/cast.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "data/nghe-an/calibration.h"
#include "data/nghe-an/random_source.h"

namespace botri::data {
namespace {

using model::SpecialtyCode;
using model::Staff;
using model::StaffKind;

struct Listed {
    std::string_view unit;
    std::string_view specialty;
    int people;
};

/// The lists of at least five per cent (Sở Ngoại vụ is one short of its two), construction, land, finance and IT first.
constexpr std::array kCivilServants{Listed{"VPUB", "VP02", 2}, Listed{"VPUB", "VP01", 1}, Listed{"VPUB", "KT01", 1},
    Listed{"VPUB", "KT10", 1}, Listed{"SNV", "VX01", 3}, Listed{"SNV", "VX02", 2}, Listed{"SNV", "VP04", 1},
    Listed{"STC", "KT01", 5}, Listed{"STC", "KT02", 3}, Listed{"SXD", "KT03", 4}, Listed{"SXD", "KT04", 3},
    Listed{"SXD", "KT05", 1}, Listed{"SNNMT", "KT08", 5}, Listed{"SNNMT", "KT09", 2}, Listed{"SNNMT", "KT07", 3},
    Listed{"SKHCN", "VP02", 4}, Listed{"SKHCN", "VX07", 2}, Listed{"SGDDT", "VX04", 3}, Listed{"SYT", "VX08", 3},
    Listed{"SCT", "KT06", 2}, Listed{"SCT", "KT01", 1}, Listed{"SCT", "KT03", 1}, Listed{"SVHTTDL", "VX05", 2},
    Listed{"SVHTTDL", "VX07", 2}, Listed{"STP", "VP05", 3}, Listed{"SDTTG", "VX03", 3}, Listed{"SNGV", "VP06", 1},
    Listed{"TTT", "KT01", 1}, Listed{"TTT", "KT03", 2}, Listed{"TTT", "VP08", 2}, Listed{"BQLKKT", "KT03", 1},
    Listed{"BQLKKT", "KT04", 1}, Listed{"BQLKKT", "KT10", 1}, Listed{"BQLKKT", "KT09", 1}, Listed{"BNNMT", "KT08", 2},
    Listed{"BXD", "KT04", 1}, Listed{"BXD", "KT03", 1}, Listed{"BKHCN", "VP02", 2}, Listed{"BTC", "KT01", 1}};
constexpr std::array kPublicEmployees{Listed{"TTHCC", "HC01", 2}, Listed{"VPDKDD", "KT08", 2}, Listed{"TTQT", "KT09", 2},
    Listed{"TTKN", "KT07", 2}, Listed{"BQLDD", "KT03", 2}, Listed{"BQLGT", "KT05", 1}, Listed{"BQLGT", "KT03", 1},
    Listed{"BQLNN", "KT10", 1}, Listed{"BQLNN", "KT07", 1}, Listed{"TTCNTT", "VP02", 2}, Listed{"TTKSBT", "VX08", 2},
    Listed{"CDSP", "VX04", 2}};

/// People of the communes who might be received as civil servants.
struct Candidates {
    std::string_view specialty;
    int publicEmployees;
    int partTimers;
};
constexpr std::array kReception{Candidates{"VX04", 2, 0}, Candidates{"VX08", 3, 0}, Candidates{"KT07", 2, 4},
    Candidates{"VX05", 1, 1}, Candidates{"KT02", 2, 1}, Candidates{"KT03", 1, 0}, Candidates{"VP02", 1, 1},
    Candidates{"VP01", 0, 6}, Candidates{"HC01", 0, 3}, Candidates{"VX03", 2, 5}};

constexpr std::array kGeneralFields{"VP01", "VP03", "VP04", "VP07", "VX01", "VX03", "VX05"};

bool isGeneral(const SpecialtyCode& specialty)
{
    return std::find(kGeneralFields.begin(), kGeneralFields.end(), specialty.text()) != kGeneralFields.end();
}

std::string numbered(const std::string& prefix, int number)
{
    return prefix + (number < 10 ? "-0" : "-") + std::to_string(number);
}

/// Collects people and numbers them within their group: "MH-SXD-03".
class Troupe {
public:
    Staff& add(const std::string& group, StaffKind kind, const model::UnitCode& unit, const SpecialtyCode& specialty)
    {
        Staff person;
        person.code = model::StaffCode(numbered("MH-" + group, ++m_numbers[group]));
        person.kind = kind;
        person.unit = unit;
        person.specialty = specialty;
        m_people.push_back(std::move(person));
        return m_people.back();
    }

    void add(std::span<const Listed> lists, StaffKind kind)
    {
        for (const Listed& list : lists)
            for (int i = 0; i < list.people; ++i)
                add(std::string(list.unit), kind, model::UnitCode(std::string(list.unit)),
                    SpecialtyCode(std::string(list.specialty)))
                    .nominated = true;
    }

    [[nodiscard]] std::vector<Staff> take() { return std::move(m_people); }

private:
    std::map<std::string, int> m_numbers;
    std::vector<Staff> m_people;
};

/// Specialists beyond the posts are all known by name; generalists only in about half of the lists.
void addCommuneStaff(Troupe& troupe, const std::vector<CommuneDraft>& communes)
{
    RandomSource random(calibration::kSeed, "commune staff");
    for (const CommuneDraft& commune : communes) {
        for (const auto& [specialty, people] : commune.present) {
            if (people <= commune.required.at(specialty) || specialty.text().starts_with("LD"))
                continue;
            if (isGeneral(specialty) && !random.chance(55))
                continue;
            for (int i = 0; i < people; ++i)
                troupe.add(commune.unit.code.text(), StaffKind::CivilServant, commune.unit.code, specialty);
        }
    }
}

void addReception(Troupe& troupe, const std::vector<CommuneDraft>& communes)
{
    RandomSource random(calibration::kSeed, "reception");
    std::vector<int> weights;
    for (const CommuneDraft& each : communes)
        weights.push_back(each.standing == Standing::Short ? 6 : each.isMountain() ? 2 : 1);
    for (const Candidates& each : kReception) {
        const SpecialtyCode specialty{std::string(each.specialty)};
        for (int i = 0; i < each.publicEmployees; ++i)
            troupe.add("VC", StaffKind::PublicEmployee, communes[random.pickWeighted(weights)].unit.code, specialty);
        for (int i = 0; i < each.partTimers; ++i)
            troupe.add("KCT", StaffKind::PartTimer, communes[random.pickWeighted(weights)].unit.code, specialty);
    }
}

}  // namespace

std::vector<Staff> inventedCast(const std::vector<CommuneDraft>& communes)
{
    Troupe troupe;
    troupe.add(kCivilServants, StaffKind::CivilServant);
    troupe.add(kPublicEmployees, StaffKind::PublicEmployee);
    addCommuneStaff(troupe, communes);
    addReception(troupe, communes);
    return troupe.take();
}

}  // namespace botri::data
