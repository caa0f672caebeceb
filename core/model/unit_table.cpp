// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/table.h"
#include "core/model/unit.h"

namespace botri::model {
namespace {

Column<Unit> quotaColumn(std::string_view key, QuotaPool pool, LocalizedText heading)
{
    Column<Unit> made;
    made.info.key = key;
    made.info.heading = std::move(heading);
    made.info.type = ColumnType::Integer;
    made.read = [pool](const Unit& unit) { return Value{std::int64_t{unit.quotaOf(pool)}}; };
    made.write = [pool](Unit& unit, const Value& value) { FieldCodec<int>::write(unit.quota[indexOf(pool)], value); };
    return std::move(made).between(0, 100'000);
}

}  // namespace

LocalizedText Unit::fullName() const
{
    switch (kind) {
    case UnitKind::Commune: return {"xã " + name, name + " commune"};
    case UnitKind::Ward: return {"phường " + name, name + " ward"};
    case UnitKind::SpecialZone: return {"đặc khu " + name, name + " special zone"};
    default: return {name, name};
    }
}

template <>
const Table<Unit>& tableOf<Unit>()
{
    static const Table<Unit> table{TableId::Unit, "unit", {"Đơn vị", "Units"},
        {"Mỗi dòng là một xã, phường, sở, ban, ngành hoặc đơn vị, kèm biên chế được giao.",
            "Each row is a commune, ward, department or unit with its assigned quota."},
        {
            column("code", &Unit::code, {"Mã đơn vị", "Unit code"})
                .key()
                .also({"Mã", "Mã xã", "Mã ĐVHC", "Mã số"})
                .help({"Xã, phường: mã năm chữ số; cơ quan khác: mã riêng.",
                    "Communes: the five-digit code; other bodies: a code of their own."}),
            column("name", &Unit::name, {"Tên đơn vị", "Unit name"})
                .required()
                .also({"Xã, phường", "Tên xã", "Đơn vị", "Tên xã, phường", "Xã/phường", "Xã", "Phường", "Địa phương", "Tên",
                    "Tên cơ quan, đơn vị", "Cơ quan, đơn vị", "Tên xã, phường, cơ quan", "Xã, phường, cơ quan"}),
            column("kind", &Unit::kind, {"Loại đơn vị", "Unit kind"}).required().also({"Loại", "Loại hình", "type"}),
            column("former_district", &Unit::formerDistrict, {"Huyện cũ", "Former district"})
                .also({"Huyện", "Thuộc huyện cũ", "Địa bàn huyện cũ"}),
            column("region", &Unit::region, {"Vùng", "Region"}).also({"Phân vùng", "Địa hình", "terrain"}),
            column("border", &Unit::border, {"Biên giới", "Border"}).also({"Xã biên giới"}),
            column("merged", &Unit::merged, {"Hình thành do sáp nhập", "Merged"}).also({"Sáp nhập"}).whenAbsent(true),
            column("specially_disadvantaged", &Unit::speciallyDisadvantaged, {"Đặc biệt khó khăn", "Specially disadvantaged"})
                .also({"Xã khu vực III", "ĐBKK"}),
            column("population", &Unit::population, {"Dân số", "Population"}).between(0, 10'000'000),
            column("latitude", &Unit::latitude, {"Vĩ độ", "Latitude"}).also({"lat"}).between(-90, 90),
            column("longitude", &Unit::longitude, {"Kinh độ", "Longitude"}).also({"lon", "lng"}).between(-180, 180),
            quotaColumn("quota_government", QuotaPool::Government, {"Biên chế khối chính quyền", "Quota, government"})
                .also({"Biên chế giao", "Biên chế được giao", "Biên chế chính quyền", "Biên chế hành chính", "Chỉ tiêu biên chế",
                    "Chỉ tiêu biên chế hành chính"}),
            quotaColumn("quota_military", QuotaPool::Military, {"Biên chế quân sự", "Quota, military"}),
            quotaColumn("quota_party_mass", QuotaPool::PartyMass, {"Biên chế khối Đảng, đoàn thể", "Quota, Party and mass"})
                .also({"Biên chế Đảng, đoàn thể"}),
            quotaColumn("quota_political_centre", QuotaPool::PoliticalCentre,
                {"Biên chế trung tâm chính trị", "Quota, political centre"}),
            column("frame", &Unit::frame, {"Khung theo 09-CV", "Frame of 09-CV"})
                .between(0, 1000)
                .also({"Khung 09-CV", "Khung biên chế"}),
            column("minimum_staff", &Unit::minimumStaff, {"Số tối thiểu phải giữ", "Minimum staff"})
                .between(0, 1000)
                .also({"Tối thiểu"}),
            column("release_cap", &Unit::releaseCap, {"Số được điều đi nhiều nhất", "Release cap"}).between(0, 10'000),
            column("inflow_cap", &Unit::inflowCap, {"Số tiếp nhận nhiều nhất", "Inflow cap"}).between(0, 10'000),
            column("divisions", &Unit::divisions, {"Số phòng, trung tâm", "Divisions"}).between(0, 100),
            column("deputy_heads", &Unit::deputyHeads, {"Số cấp phó phòng", "Deputy heads"}).between(0, 1000),
            column("task_force", &Unit::taskForce, {"Tổ công tác", "Task force"}).between(1, 20),
            column("area_officer", &Unit::areaOfficer, {"Cán bộ theo dõi địa bàn", "Area officer"}),
            column("note", &Unit::note, {"Ghi chú", "Note"}),
            column("source", &Unit::source, {"Nguồn số liệu", "Source of figures"}),
            column("as_of", &Unit::asOf, {"Số liệu tính đến ngày", "Figures as of"}).also({"Ngày số liệu"}),
        }};
    return table;
}

}  // namespace botri::model
