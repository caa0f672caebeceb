// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/nghe-an/majors.h"

#include <map>
#include <string>
#include <vector>

namespace botri::data {

std::span<const char* const> majorsOf(const model::SpecialtyCode& specialty)
{
    static const std::vector<const char*> kGeneral{"Quản lý nhà nước", "Hành chính học", "Luật", "Quản trị văn phòng"};
    static const std::map<std::string, std::vector<const char*>> kBySpecialty{
        {"VP02", {"Công nghệ thông tin", "An toàn thông tin", "Hệ thống thông tin", "Điện tử - viễn thông"}},
        {"VX07", {"Công nghệ thông tin", "Hệ thống thông tin", "Báo chí"}},
        {"KT01", {"Tài chính - ngân hàng", "Kế toán", "Kinh tế", "Kế hoạch đầu tư"}},
        {"KT02", {"Kế toán", "Kiểm toán"}},
        {"KT03", {"Xây dựng dân dụng và công nghiệp", "Kỹ thuật công trình"}},
        {"KT04", {"Quy hoạch vùng và đô thị", "Kiến trúc"}},
        {"KT05", {"Xây dựng cầu đường", "Kỹ thuật giao thông"}},
        {"KT06", {"Kinh tế", "Quản trị kinh doanh", "Kỹ thuật điện"}},
        {"KT07", {"Nông học", "Chăn nuôi - thú y", "Lâm nghiệp", "Thủy lợi"}},
        {"KT08", {"Quản lý đất đai", "Địa chính", "Trắc địa - bản đồ"}},
        {"KT09", {"Khoa học môi trường", "Khoa học đất", "Khai thác khoáng sản"}},
        {"KT10", {"Kinh tế xây dựng", "Kế hoạch đầu tư", "Xây dựng dân dụng và công nghiệp"}},
        {"VX02", {"Công tác xã hội", "Quản lý lao động", "Bảo hiểm xã hội"}},
        {"VX03", {"Quản lý nhà nước", "Dân tộc học", "Văn hóa dân tộc thiểu số"}},
        {"VX04", {"Quản lý giáo dục", "Sư phạm Toán", "Sư phạm Ngữ văn", "Giáo dục tiểu học"}},
        {"VX05", {"Quản lý văn hóa", "Giáo dục thể chất", "Du lịch"}},
        {"VX06", {"Khoa học vật liệu", "Công nghệ sinh học"}},
        {"VX08", {"Y đa khoa", "Y tế công cộng", "Dược học", "Điều dưỡng"}},
        {"VP04", {"Lưu trữ học", "Quản trị văn phòng", "Hành chính học"}},
        {"VP05", {"Luật"}},
        {"VP06", {"Quan hệ quốc tế", "Ngôn ngữ Lào", "Luật quốc tế"}},
    };
    const auto found = kBySpecialty.find(specialty.text());
    return found == kBySpecialty.end() ? kGeneral : found->second;
}

}  // namespace botri::data
