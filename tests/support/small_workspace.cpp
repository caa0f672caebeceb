// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_workspace.h"

#include <utility>

namespace botri::tests {

using namespace model;
using namespace std::chrono_literals;

WorkspaceBuilder::WorkspaceBuilder(std::string province)
{
    PlanInfo info;
    info.title = "Phương án bố trí công chức cấp xã";
    info.province = std::move(province);
    info.asOf = 2025y / 10 / 31;
    info.decisionDate = 2025y / 11 / 15;
    info.startDate = 2025y / 12 / 1;
    m_workspace.put(info);
}

WorkspaceBuilder& WorkspaceBuilder::illustrative(bool isIllustrative)
{
    PlanInfo info = m_workspace.info();
    info.illustrative = isIllustrative;
    m_workspace.put(info);
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::specialty(const std::string& code, const std::string& name, Agency agency, Priority priority)
{
    Specialty row;
    row.code = SpecialtyCode(code);
    row.name = name;
    row.agency = agency;
    row.priority = priority;
    m_workspace.put(row);
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::leadership(const std::string& code, const std::string& name)
{
    Specialty row;
    row.code = SpecialtyCode(code);
    row.name = name;
    row.agency = Agency::Leadership;
    row.leadership = true;
    m_workspace.put(row);
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::commune(const std::string& code, const std::string& name, const std::string& formerDistrict,
    RegionClass region, int governmentQuota, int frame)
{
    Unit row;
    row.code = UnitCode(code);
    row.name = name;
    row.formerDistrict = formerDistrict;
    row.region = region;
    row.quota[indexOf(QuotaPool::Government)] = governmentQuota;
    row.frame = frame;
    return put(row);
}

WorkspaceBuilder& WorkspaceBuilder::department(const std::string& code, const std::string& name)
{
    Unit row;
    row.code = UnitCode(code);
    row.name = name;
    row.kind = UnitKind::Department;
    return put(row);
}

WorkspaceBuilder& WorkspaceBuilder::need(
    const std::string& unit, const std::string& specialty, int required, int present, int concurrentlyHeld, int contractWorkers)
{
    Need row;
    row.unit = UnitCode(unit);
    row.specialty = SpecialtyCode(specialty);
    row.required = required;
    row.present = present;
    row.concurrentlyHeld = concurrentlyHeld;
    row.contractWorkers = contractWorkers;
    m_workspace.put(row);
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::measure(
    const std::string& code, const std::string& name, MeasureKind kind, const std::string& decidedBy)
{
    Measure row;
    row.code = MeasureCode(code);
    row.name = name;
    row.kind = kind;
    row.decidedBy = decidedBy;
    m_workspace.put(row);
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::put(Unit unit)
{
    m_workspace.put(std::move(unit));
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::put(Staff staff)
{
    m_workspace.put(std::move(staff));
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::put(HeadCount headCount)
{
    m_workspace.put(std::move(headCount));
    return *this;
}

Workspace smallWorkspace()
{
    WorkspaceBuilder builder;
    builder.specialty("VP02", "Công nghệ thông tin", Agency::Office, Priority::High)
        .specialty("VP04", "Văn thư - lưu trữ", Agency::Office)
        .specialty("KT03", "Xây dựng", Agency::Economic, Priority::High)
        .specialty("KT08", "Đất đai", Agency::Economic, Priority::High)
        .leadership("LD3", "Trưởng phòng")
        .commune("17329", "Keng Đu", "Kỳ Sơn", RegionClass::HighMountain)
        .commune("17330", "Bắc Lý", "Kỳ Sơn", RegionClass::HighMountain)
        .commune("17331", "Mường Xén", "Kỳ Sơn", RegionClass::HighMountain)
        .commune("17332", "Đô Lương", "Đô Lương")
        .department("SXD", "Sở Xây dựng");
    Unit ward;
    ward.code = UnitCode("17333");
    ward.name = "Thành Vinh";
    ward.kind = UnitKind::Ward;
    ward.formerDistrict = "TP Vinh";
    ward.quota[indexOf(QuotaPool::Government)] = 50;
    builder.put(ward);
    builder.need("17329", "VP02", 1, 0, 1).need("17329", "KT03", 2, 0).need("17329", "LD3", 1, 0).need("17329", "VP04", 1, 1);
    builder.need("17330", "VP02", 1, 0).need("17330", "KT08", 1, 0, 0, 1);
    builder.need("17331", "VP04", 1, 2).need("17331", "VP02", 1, 1);
    builder.need("17332", "VP04", 1, 3).need("17332", "KT03", 1, 1);
    builder.need("17333", "KT08", 2, 2);
    builder.measure("BP", "Biệt phái từ tỉnh", MeasureKind::Secondment, "Chủ tịch UBND tỉnh")
        .measure("DDH", "Điều động trong huyện cũ", MeasureKind::TransferInDistrict, "Sở Nội vụ");
    return builder.workspace();
}

}  // namespace botri::tests
