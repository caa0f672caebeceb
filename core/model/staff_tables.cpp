// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/staff.h"
#include "core/model/table.h"
#include "core/model/unit.h"

namespace botri::model {

SourceKind sourceKindOf(StaffKind kind, const Unit* unit)
{
    switch (kind) {
    case StaffKind::Candidate: return SourceKind::Recruitment;
    case StaffKind::ContractCandidate: return SourceKind::Contract;
    case StaffKind::PartTimer: return SourceKind::PartTimer;
    case StaffKind::PublicEmployee: return SourceKind::PublicEmployee;
    case StaffKind::Cadre:
    case StaffKind::CivilServant: break;
    }
    if (!unit || unit->isCommune())
        return SourceKind::CommuneSurplus;
    return unit->kind == UnitKind::Ministry ? SourceKind::MinistrySecondee : SourceKind::DepartmentNominee;
}

template <>
const Table<Staff>& tableOf<Staff>()
{
    static const Table<Staff> table{TableId::Staff, "staff", {"Nhân sự", "Staff"},
        {"Mỗi dòng là một người có tên có thể được bố trí.", "Each row is a named person who may be moved."},
        {
            column("code", &Staff::code, {"Mã nhân sự", "Staff code"})
                .key()
                .also({"Mã", "Mã số", "Số hiệu", "Mã CBCC", "Số hiệu CBCC", "Mã CBCCVC", "Số hiệu CBCCVC", "Mã cán bộ"}),
            column("full_name", &Staff::fullName, {"Họ và tên", "Full name"})
                .required()
                .personal()
                .also({"Họ tên", "Họ, tên", "Họ và tên cán bộ"}),
            column("kind", &Staff::kind, {"Đối tượng", "Staff kind"}).required().also({"Loại"}),
            column("unit", &Staff::unit, {"Đơn vị công tác", "Unit"})
                .refersTo(TableId::Unit)
                .also({"Đơn vị", "Mã đơn vị", "Đơn vị công tác hiện nay", "Cơ quan", "Nơi công tác", "Nơi làm việc",
                    "Cơ quan, đơn vị", "Cơ quan công tác", "Đơn vị đang công tác"}),
            column("pool", &Staff::pool, {"Khối biên chế", "Quota pool"}).whenAbsent(std::string("government")).also({"Khối"}),
            column("specialty", &Staff::specialty, {"Lĩnh vực", "Specialty"})
                .required()
                .refersTo(TableId::Specialty)
                .also({"Lĩnh vực chuyên môn", "Mã lĩnh vực", "Lĩnh vực công tác", "Lĩnh vực phụ trách", "Vị trí việc làm"}),
            column("secondary_specialties", &Staff::secondarySpecialties, {"Lĩnh vực khác", "Other specialties"})
                .refersTo(TableId::Specialty)
                .also({"Lĩnh vực phụ"}),
            column("birth", &Staff::birth, {"Ngày sinh", "Date of birth"})
                .personal()
                .also({"Ngày, tháng, năm sinh", "Sinh ngày", "Năm sinh", "Sinh năm", "Ngày tháng năm sinh"})
                .yearSuffices(),
            column("sex", &Staff::sex, {"Giới tính", "Sex"}).personal().also({"Nam/Nữ"}),
            column("education", &Staff::education, {"Trình độ", "Education"}).also({"Trình độ chuyên môn", "Trình độ đào tạo"}),
            column("major", &Staff::major, {"Chuyên ngành", "Training major"}).also({"Chuyên ngành đào tạo", "Ngành đào tạo"}),
            column("political_theory", &Staff::politicalTheory, {"Lý luận chính trị", "Political theory"})
                .also({"LLCT", "Trình độ LLCT", "Trình độ lý luận chính trị"}),
            column("rank", &Staff::rank, {"Ngạch", "Rank"}).also({"Ngạch công chức"}),
            column("position", &Staff::position, {"Chức vụ", "Position"}).also({"Chức vụ hiện nay", "Chức danh"}),
            column("title_level", &Staff::titleLevel, {"Cấp chức vụ", "Title level"}).whenAbsent(std::string("specialist")),
            column("planned_for_rotation", &Staff::plannedForRotation, {"Quy hoạch luân chuyển", "Planned for rotation"}),
            column("home_district", &Staff::homeDistrict, {"Quê (huyện cũ)", "Home district"}).personal().also({"Quê quán"}),
            column("insured_years", &Staff::insuredYears, {"Số năm đóng BHXH", "Insured years"})
                .between(0, 60)
                .also({"Năm đóng BHXH", "Số năm công tác"}),
            column("last_rating", &Staff::lastRating, {"Xếp loại năm gần nhất", "Last rating"}).personal().also({"Xếp loại"}),
            column("nominated", &Staff::nominated, {"Có trong danh sách giới thiệu", "Nominated"}).also({"Giới thiệu"}),
            column("volunteers", &Staff::volunteers, {"Tình nguyện", "Volunteers"}).also({"Có nguyện vọng", "Tự nguyện"}),
            column("withdrawn", &Staff::withdrawn, {"Rút khỏi phương án", "Withdrawn"}),
            column("under_discipline", &Staff::underDiscipline, {"Đang xem xét kỷ luật", "Under discipline"}).sensitive(),
            column("under_investigation", &Staff::underInvestigation, {"Đang bị điều tra, thanh tra", "Under investigation"})
                .sensitive(),
            column("serious_illness", &Staff::seriousIllness, {"Đang điều trị bệnh hiểm nghèo", "Serious illness"}).sensitive(),
            column("on_long_study", &Staff::onLongStudy, {"Đang học dài hạn", "On long study"}),
            column("seconded_until", &Staff::secondedUntil, {"Đang biệt phái đến ngày", "Seconded until"}),
            column("pregnant_or_maternity", &Staff::pregnantOrMaternity,
                {"Mang thai, nghỉ thai sản", "Pregnant or on maternity leave"})
                .sensitive(),
            column("youngest_child_birth", &Staff::youngestChildBirth, {"Ngày sinh con nhỏ nhất", "Youngest child's birth"})
                .sensitive(),
            column("sole_father", &Staff::soleFather, {"Cha nuôi con một mình", "Father raising a child alone"}).sensitive(),
            column("certified_hardship", &Staff::certifiedHardship, {"Hoàn cảnh đặc biệt khó khăn", "Certified hardship"})
                .sensitive(),
            column("other_exclusion", &Staff::otherExclusion, {"Lý do loại trừ khác", "Other exclusion"}).sensitive(),
            column("discipline_in_force", &Staff::disciplineInForce, {"Đang chấp hành kỷ luật", "Discipline in force"})
                .sensitive(),
            column("reception_exception", &Staff::receptionException,
                {"Trường hợp được miễn đủ 5 năm", "Exempt from the five years"}),
            column("priority_case", &Staff::priorityCase, {"Diện ưu tiên tiếp nhận", "Priority for reception"}),
            column("relative_of_signer", &Staff::relativeOfSigner, {"Người thân của người ký hợp đồng", "Relative of the signer"})
                .sensitive(),
            column("left_under_reduction", &Staff::leftUnderReduction,
                {"Ngày nghỉ theo tinh giản biên chế", "Left under staff reduction"})
                .personal(),
            column("note", &Staff::note, {"Ghi chú", "Note"}).personal(),
            column("source", &Staff::source, {"Nguồn số liệu", "Source of figures"}),
            column("as_of", &Staff::asOf, {"Số liệu tính đến ngày", "Figures as of"}).also({"Ngày số liệu"}),
        }};
    return table;
}

template <>
const Table<HeadCount>& tableOf<HeadCount>()
{
    static const Table<HeadCount> table{TableId::HeadCount, "head_count", {"Nguồn theo số lượng", "Sources by head-count"},
        {"Mỗi dòng là một số người chưa có tên: nguồn tuyển dụng, hợp đồng, cử biệt phái.",
            "Each row is a number of people without names: recruitment, contract or secondment sources."},
        {
            column("code", &HeadCount::code, {"Mã nguồn", "Source code"}).key().also({"Mã"}),
            column("title", &HeadCount::title, {"Tên nguồn", "Source"}).required().also({"Nguồn"}),
            column("kind", &HeadCount::kind, {"Đối tượng", "Staff kind"}).required().also({"Loại"}),
            column("unit", &HeadCount::unit, {"Đơn vị cử", "Offered by"}).refersTo(TableId::Unit).also({"Đơn vị"}),
            column("former_district", &HeadCount::formerDistrict, {"Chỉ dùng cho huyện cũ", "Only for former district"})
                .also({"Huyện cũ"}),
            column("pool", &HeadCount::pool, {"Khối biên chế", "Quota pool"})
                .whenAbsent(std::string("government"))
                .also({"Khối"}),
            column("specialty", &HeadCount::specialty, {"Lĩnh vực", "Specialty"})
                .required()
                .refersTo(TableId::Specialty)
                .also({"Mã lĩnh vực", "Lĩnh vực chuyên môn"}),
            column("count", &HeadCount::count, {"Số người", "People"}).required().between(0, 100'000).also({"Số lượng"}),
            column("note", &HeadCount::note, {"Ghi chú", "Note"}),
            column("source", &HeadCount::source, {"Nguồn số liệu", "Source of figures"}),
            column("as_of", &HeadCount::asOf, {"Số liệu tính đến ngày", "Figures as of"}),
        }};
    return table;
}

template <>
const Table<Wish>& tableOf<Wish>()
{
    static const Table<Wish> table{TableId::Wish, "wish", {"Nguyện vọng", "Wishes"},
        {"Mỗi dòng là một nguyện vọng đăng ký tăng cường cơ sở.", "Each row is a registered wish to serve at the grassroots."},
        {
            column("staff", &Wish::staff, {"Mã nhân sự", "Staff code"}).key().refersTo(TableId::Staff).also({"Mã"}),
            column("order", &Wish::order, {"Thứ tự nguyện vọng", "Order"}).key().between(1, 9).also({"Nguyện vọng", "Thứ tự"}),
            column("unit", &Wish::unit, {"Đơn vị mong muốn", "Wished unit"})
                .required()
                .refersTo(TableId::Unit)
                .also({"Xã (nguyện vọng)", "Xã, phường", "Đơn vị"}),
            column("specialty", &Wish::specialty, {"Vị trí đăng ký", "Wished specialty"})
                .refersTo(TableId::Specialty)
                .also({"Lĩnh vực"}),
            column("unit_opinion", &Wish::unitOpinion, {"Ý kiến đơn vị", "Opinion of the unit"}).personal(),
        }};
    return table;
}

}  // namespace botri::model
