// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/data_checks.h"

#include <map>
#include <set>

#include "core/base/vietnamese_text.h"

namespace botri::planning {
namespace {

using namespace botri::model;

constexpr int kOldDays = 30;

/// One check after the other over a workspace.
class DataCheck {
public:
    explicit DataCheck(const Workspace& workspace) : m_workspace(workspace) {}

    std::vector<DataFinding> findings() &&
    {
        checkUnits();
        checkNeeds();
        checkPeople();
        checkAge<Unit>();
        checkAge<Need>();
        checkAge<Staff>();
        checkAge<HeadCount>();
        return std::move(m_findings);
    }

private:
    template <class Row>
    void tell(const Row& row, std::string_view column, LocalizedText why, LocalizedText mend)
    {
        const TableDescription& table = tableOf<Row>().description();
        m_findings.push_back({table.id, tableOf<Row>().record(row), table.columnIndex(column), std::move(why), std::move(mend)});
    }

    void checkUnits()
    {
        std::map<UnitCode, std::array<int, kPoolCount>> present;
        for (const Need& need : m_workspace.rows<Need>())
            present[need.unit][indexOf(need.pool)] += need.present;
        std::set<UnitCode> measured;
        for (const Distance& distance : m_workspace.rows<Distance>()) {
            measured.insert(distance.from);
            measured.insert(distance.to);
        }
        for (const Unit& unit : m_workspace.rows<Unit>()) {
            if (!unit.isCommune())
                continue;
            if (!unit.location() && !measured.contains(unit.code))
                tell(unit, unit.latitude ? "longitude" : "latitude",
                    {"không có tọa độ và không có khoảng cách nào đến đơn vị này",
                        "the unit has no coordinates and no distance to it is known"},
                    {"Hãy điền vĩ độ và kinh độ, hoặc thêm vào bảng Khoảng cách.",
                        "Fill in latitude and longitude, or add to the table of distances."});
            if (unit.formerDistrict.empty())
                tell(unit, "former_district",
                    {"chưa ghi huyện cũ, nên không ai được điều động trong nội bộ huyện cũ đến hay đi",
                        "the former district is not given, so nobody can be transferred inside it"},
                    {"Hãy điền huyện cũ của xã.", "Fill in the former district of the commune."});
            const int quota = unit.quotaOf(QuotaPool::Government);
            const int there = present[unit.code][indexOf(QuotaPool::Government)];
            if (quota > 0 && there > quota)
                tell(unit, "quota_government",
                    {"khối chính quyền có mặt " + std::to_string(there) + ", vượt biên chế " + std::to_string(quota),
                        std::to_string(there) + " people of the government pool are present, above the quota of "
                            + std::to_string(quota)},
                    {"Hãy kiểm tra biên chế được giao và số có mặt của đơn vị.",
                        "Check the quota of the unit and the people present."});
        }
    }

    void checkNeeds()
    {
        std::map<NeedKey, int> named;
        for (const Staff& person : m_workspace.rows<Staff>())
            ++named[{person.unit, person.specialty, person.pool}];
        for (const Need& need : m_workspace.rows<Need>()) {
            const int people = named.contains(need.key()) ? named.at(need.key()) : 0;
            if (people > need.present)
                tell(need, "present",
                    {"danh sách có tên " + std::to_string(people) + " người, nhưng số có mặt ghi " + std::to_string(need.present),
                        std::to_string(people) + " people are listed by name, but " + std::to_string(need.present)
                            + " are counted as present"},
                    {"Hãy sửa số có mặt, hoặc đơn vị và lĩnh vực của người trong bảng Nhân sự.",
                        "Correct the people present, or unit and specialty of those listed."});
            checkPosts(need);
        }
    }

    void checkPosts(const Need& need)
    {
        const std::string open = std::to_string(need.open());
        if (need.minimumKept.value_or(0) > need.present)
            tell(need, "minimum_kept",
                {"phải giữ lại " + std::to_string(*need.minimumKept) + " người, nhiều hơn số có mặt "
                        + std::to_string(need.present),
                    std::to_string(*need.minimumKept) + " people must be kept, more than the " + std::to_string(need.present)
                        + " present"},
                {"Hãy kiểm tra số tối thiểu giữ lại.", "Check the minimum kept."});
        if (need.concurrentlyHeld > need.open())
            tell(need, "concurrently_held",
                {"kiêm nhiệm " + std::to_string(need.concurrentlyHeld) + " vị trí, nhiều hơn số vị trí trống " + open,
                    std::to_string(need.concurrentlyHeld) + " posts are held beside others, more than the " + open + " open"},
                {"Hãy kiểm tra số kiêm nhiệm, số cần và số có mặt.", "Check the posts held beside others, needed and present."});
        if (need.quotaBacked.value_or(0) > need.open())
            tell(need, "quota_backed",
                {"vị trí trống còn biên chế là " + std::to_string(*need.quotaBacked) + ", nhiều hơn số vị trí trống " + open,
                    std::to_string(*need.quotaBacked) + " open posts are backed by quota, more than the " + open + " open"},
                {"Hãy sửa, hoặc để trống để chương trình tự tính.", "Correct it, or leave it empty to have it worked out."});
    }

    void checkPeople()
    {
        constexpr std::chrono::years kYoungest{18};
        constexpr std::chrono::years kOldest{70};
        const Date asOf = m_workspace.info().asOf;
        for (const Staff& person : m_workspace.rows<Staff>()) {
            if (person.birth && (*person.birth + kYoungest > asOf || *person.birth + kOldest < asOf))
                tell(person, "birth",
                    {"ngày sinh " + toVietnameseText(*person.birth) + " không hợp tuổi làm việc (18 đến 70)",
                        "born on " + toVietnameseText(*person.birth) + ", outside working age (18 to 70)"},
                    {"Hãy kiểm tra năm sinh.", "Check the year of birth."});
            if (person.nominated && !person.birth)
                tell(person, "birth",
                    {"chưa có ngày sinh nên không xét được tuổi nghỉ hưu", "without a date of birth retirement cannot be judged"},
                    {"Hãy điền ngày sinh.", "Fill in the date of birth."});
        }
        checkBirths();
    }

    /// One finding for all whom nobody nominated: lists of communes may hold hundreds.
    void checkBirths()
    {
        const Staff* first = nullptr;
        int count = 0;
        for (const Staff& person : m_workspace.rows<Staff>())
            if (!person.birth && !person.nominated && !person.withdrawn && ++count == 1)
                first = &person;
        if (first == nullptr)
            return;
        const bool isOne = count == 1;
        tell(*first, "birth",
            {groupedNumber(count, true) + " người chưa có ngày sinh nên không xét được tuổi nghỉ hưu",
                groupedNumber(count, false) + (isOne ? " person has" : " people have")
                    + " no date of birth: retirement cannot be judged"},
            {"Hãy điền ngày sinh của những người còn thiếu.", "Fill in the dates of birth that are missing."});
    }

    /// One finding a table: the first of its rows whose figures are old, and how many there are.
    template <class Row>
    void checkAge()
    {
        const std::chrono::sys_days today{m_workspace.info().asOf};
        const Row* first = nullptr;
        int count = 0;
        for (const Row& row : m_workspace.rows<Row>()) {
            if (!row.asOf || today - std::chrono::sys_days{*row.asOf} <= std::chrono::days{kOldDays})
                continue;
            first = first ? first : &row;
            ++count;
        }
        if (first == nullptr)
            return;
        const std::string days = std::to_string(kOldDays);
        tell(*first, "as_of",
            {"số liệu của " + std::to_string(count) + " dòng cũ hơn " + days + " ngày so với ngày số liệu của phương án",
                "the figures of " + std::to_string(count) + " rows are more than " + days + " days older than those of the plan"},
            {"Hãy xin số liệu mới, hoặc sửa ngày.", "Ask for new figures, or correct the date."});
    }

    const Workspace& m_workspace;
    std::vector<DataFinding> m_findings;
};

}  // namespace

std::vector<DataFinding> dataFindings(const Workspace& workspace)
{
    return DataCheck(workspace).findings();
}

}  // namespace botri::planning
