// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdint>

#include "tests/support/small_workspace.h"

namespace botri::tests {
namespace {

using namespace model;
using namespace std::chrono_literals;

/// The same numbers on every machine, unlike the distributions of <random>.
class Numbers {
public:
    int below(int limit)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<int>((m_state >> 33U) % static_cast<std::uint64_t>(limit));
    }

private:
    std::uint64_t m_state = 20251115;
};

struct Field {
    const char* code;
    const char* name;
    Agency agency;
    int shortPercent;
};

constexpr std::array kFields{Field{"VP01", "Văn phòng (tổng hợp)", Agency::Office, 5},
    Field{"VP02", "Công nghệ thông tin, an ninh mạng", Agency::Office, 65},
    Field{"VP03", "Hành chính - văn phòng (quản trị)", Agency::Office, 5}, Field{"VP04", "Văn thư - lưu trữ", Agency::Office, 5},
    Field{"VP05", "Tư pháp - hộ tịch", Agency::Office, 10}, Field{"VP06", "Đối ngoại", Agency::Office, 5},
    Field{"VP07", "Giúp việc các Ban HĐND", Agency::Office, 10},
    Field{"VP08", "Tiếp công dân, khiếu nại tố cáo, phòng chống tham nhũng", Agency::Office, 10},
    Field{"VP09", "Thanh tra chuyên ngành", Agency::Office, 15},
    Field{"KT01", "Tài chính - kế hoạch (ngân sách)", Agency::Economic, 20},
    Field{"KT02", "Kế toán, kế toán trưởng", Agency::Economic, 30}, Field{"KT03", "Xây dựng", Agency::Economic, 40},
    Field{"KT04", "Quy hoạch - kiến trúc", Agency::Economic, 45},
    Field{"KT05", "Giao thông, hạ tầng đô thị", Agency::Economic, 15}, Field{"KT06", "Công thương", Agency::Economic, 10},
    Field{"KT07", "Nông nghiệp và phát triển nông thôn", Agency::Economic, 15},
    Field{"KT08", "Đất đai (quản lý đất đai, địa chính)", Agency::Economic, 28},
    Field{"KT09", "Tài nguyên và môi trường", Agency::Economic, 28}, Field{"KT10", "Đầu tư, quản lý dự án", Agency::Economic, 15},
    Field{"VX01", "Nội vụ", Agency::CultureSocial, 3},
    Field{"VX02", "Lao động - việc làm, người có công, BHXH", Agency::CultureSocial, 8},
    Field{"VX03", "Dân tộc - tôn giáo", Agency::CultureSocial, 3},
    Field{"VX04", "Giáo dục và đào tạo (quản lý giáo dục)", Agency::CultureSocial, 25},
    Field{"VX05", "Văn hóa - thể thao - du lịch", Agency::CultureSocial, 3},
    Field{"VX06", "Khoa học và công nghệ", Agency::CultureSocial, 20},
    Field{"VX07", "Thông tin, chuyển đổi số", Agency::CultureSocial, 20}, Field{"VX08", "Y tế", Agency::CultureSocial, 30},
    Field{"HC01", "Hành chính một cửa", Agency::ServiceCentre, 10}, Field{"QS01", "Trợ lý BCHQS", Agency::MilitaryCommand, 5}};

constexpr std::array kFirstSyllables{
    "Châu", "Mường", "Nghĩa", "Quỳnh", "Thanh", "Tam", "Yên", "Hưng", "Diễn", "Đại", "Kim", "Tân"};
constexpr std::array kSecondSyllables{"Khê", "Lống", "Đàn", "Lưu", "Chương", "Thái", "Hòa", "Bình", "Lộc", "Đồng", "Liên", "Phú"};
constexpr std::array kDistricts{"Anh Sơn", "Con Cuông", "Diễn Châu", "Đô Lương", "Hưng Nguyên", "Kỳ Sơn", "Nam Đàn", "Nghi Lộc",
    "Nghĩa Đàn", "Quế Phong", "Quỳ Châu", "Quỳ Hợp", "Quỳnh Lưu", "Tân Kỳ", "Thanh Chương", "TP Vinh", "Tương Dương",
    "TX Hoàng Mai", "TX Thái Hòa", "Yên Thành"};
constexpr std::array kFamilies{"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vi", "Lô", "Hồ", "Đặng", "Lương"};
constexpr std::array kGivenNames{"Văn Ấn", "Thị Bích Thủy", "Đình Chiến", "Thị Ngọc Ánh", "Hữu Đức", "Thị Hằng", "Quốc Khánh",
    "Thị Lượng", "Bá Nghĩa", "Thị Phương Quỳnh", "Xuân Tưởng", "Thị Tuyết Trinh", "Anh Vũ", "Thị Ý Nhi"};
constexpr std::array kMajors{
    "Công nghệ thông tin", "Quản lý đất đai", "Kỹ thuật công trình xây dựng", "Kế toán", "Quản lý giáo dục", "Y tế công cộng"};
constexpr std::array kDepartments{"Sở Xây dựng", "Sở Nông nghiệp và Môi trường", "Sở Tài chính", "Sở Khoa học và Công nghệ",
    "Sở Giáo dục và Đào tạo", "Ban Quản lý Khu kinh tế Đông Nam"};

template <class Array>
std::string pick(const Array& from, Numbers& numbers)
{
    return from[static_cast<std::size_t>(numbers.below(static_cast<int>(from.size())))];
}

void addCommunes(WorkspaceBuilder& builder, int count, Numbers& numbers)
{
    constexpr int kWards = 11;
    for (int i = 0; i < count; ++i) {
        Unit unit;
        const auto at = static_cast<std::size_t>(i);
        unit.code = UnitCode(std::to_string(17001 + i));
        unit.name = std::string(kFirstSyllables[at % kFirstSyllables.size()]) + " "
            + kSecondSyllables[at / kFirstSyllables.size() % kSecondSyllables.size()];
        unit.kind = i < kWards ? UnitKind::Ward : UnitKind::Commune;
        unit.formerDistrict = kDistricts[at % kDistricts.size()];
        unit.region = static_cast<RegionClass>(numbers.below(4));
        unit.border = unit.region == RegionClass::HighMountain && numbers.below(2) == 0;
        unit.speciallyDisadvantaged = unit.region == RegionClass::HighMountain && numbers.below(3) == 0;
        unit.quota[indexOf(QuotaPool::Government)] = 38 + numbers.below(12);
        unit.frame = 28 + numbers.below(12);
        builder.put(unit);
        for (const Field& field : kFields) {
            const int required = 1 + numbers.below(2);
            const bool isShort = numbers.below(100) < field.shortPercent;
            const int present = isShort ? required - 1 : required + (field.shortPercent < 8 && numbers.below(4) == 0 ? 1 : 0);
            builder.need(unit.code.text(), field.code, required, present, isShort && numbers.below(3) == 0 ? 1 : 0,
                numbers.below(12) == 0 ? 1 : 0);
        }
        builder.need(unit.code.text(), "LD3", 3, 3 - numbers.below(2));
    }
}

Staff person(int index, Numbers& numbers)
{
    Staff staff;
    staff.code = StaffCode("CB" + std::to_string(1000 + index));
    staff.fullName = pick(kFamilies, numbers) + " " + pick(kGivenNames, numbers);
    const std::string words = staff.fullName;
    staff.sex = words.find(" Thị ") != std::string::npos ? Sex::Female : Sex::Male;
    staff.birth = std::chrono::year{1968 + numbers.below(30)} / (1 + numbers.below(12)) / (1 + numbers.below(28));
    staff.education = numbers.below(6) == 0 ? Education::Master : Education::University;
    staff.major = pick(kMajors, numbers);
    staff.politicalTheory = numbers.below(3) == 0 ? "Cao cấp" : "Trung cấp";
    staff.rank = "Chuyên viên";
    staff.titleLevel = numbers.below(6) == 0 ? TitleLevel::DeputyHead : TitleLevel::Specialist;
    staff.position = staff.titleLevel == TitleLevel::DeputyHead ? "Phó Trưởng phòng" : "Chuyên viên";
    const bool fromDepartment = numbers.below(2) == 0;
    staff.unit = UnitCode(fromDepartment ? "SO" + std::to_string(numbers.below(static_cast<int>(kDepartments.size())))
                                         : std::to_string(17001 + numbers.below(60)));
    staff.specialty = SpecialtyCode(kFields[static_cast<std::size_t>(numbers.below(static_cast<int>(kFields.size())))].code);
    staff.nominated = fromDepartment;
    staff.volunteers = numbers.below(4) == 0;
    return staff;
}

}  // namespace

Workspace largeWorkspace(int communes)
{
    Numbers numbers;
    WorkspaceBuilder builder;
    builder.illustrative(true).leadership("LD3", "Trưởng phòng");
    for (const Field& field : kFields)
        builder.specialty(field.code, field.name, field.agency, field.shortPercent >= 25 ? Priority::High : Priority::Low);
    for (std::size_t i = 0; i < kDepartments.size(); ++i)
        builder.department("SO" + std::to_string(i), kDepartments[i]);
    addCommunes(builder, communes, numbers);
    constexpr int kPeople = 150;
    for (int i = 0; i < kPeople; ++i)
        builder.put(person(i, numbers));
    builder.measure("BP", "Biệt phái từ tỉnh", MeasureKind::Secondment, "Chủ tịch UBND tỉnh")
        .measure("DDH", "Điều động trong huyện cũ", MeasureKind::TransferInDistrict, "Giám đốc Sở Nội vụ")
        .measure("DDK", "Điều động khác huyện cũ", MeasureKind::TransferAcross, "Chủ tịch UBND tỉnh")
        .measure("HD", "Hợp đồng lao động", MeasureKind::Contract, "Chủ tịch UBND xã");
    HeadCount contracts;
    contracts.code = StaffCode("NG01");
    contracts.title = "Nguồn hợp đồng chuyên môn kế toán";
    contracts.kind = StaffKind::ContractCandidate;
    contracts.specialty = SpecialtyCode("KT02");
    contracts.count = 12;
    builder.put(contracts);
    return builder.workspace();
}

}  // namespace botri::tests
