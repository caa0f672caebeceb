// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/nghe-an/names.h"

#include <array>

namespace botri::data {
namespace {

constexpr std::array<const char*, 24> kPlants{"Bưởi", "Cau", "Chanh", "Chè", "Dổi", "Dừa", "Gạo", "Khế", "Lim", "Lúa", "Mận",
    "Mía", "Nhãn", "Nứa", "Quế", "Sen", "Sến", "Sim", "Thông", "Trám", "Trầu", "Tre", "Vải", "Xoài"};

constexpr std::array<const char*, 14> kWomensMiddle{"Thị", "Thị", "Thị", "Thị Thanh", "Thị Thu", "Thị Kim", "Thị Hồng",
    "Thị Ngọc", "Thị Mỹ", "Thùy", "Khánh", "Phương", "Minh", "Bảo"};
constexpr std::array<const char*, 30> kWomensGiven{"An", "Ánh", "Bình", "Chi", "Dung", "Duyên", "Giang", "Hà", "Hạnh", "Hiền",
    "Hoa", "Hòa", "Huệ", "Hương", "Lan", "Liên", "Loan", "Mai", "Nga", "Ngân", "Nguyệt", "Nhung", "Oanh", "Phượng", "Quyên",
    "Thảo", "Thủy", "Trang", "Tuyết", "Yến"};

constexpr std::array<const char*, 14> kMensMiddle{
    "Văn", "Văn", "Văn", "Đình", "Hữu", "Xuân", "Quang", "Đức", "Công", "Trọng", "Bá", "Minh", "Ngọc", "Viết"};
constexpr std::array<const char*, 30> kMensGiven{"Anh", "Bắc", "Cường", "Dũng", "Đạt", "Đông", "Giáp", "Hải", "Hiếu", "Hoàng",
    "Hùng", "Khánh", "Kiên", "Lâm", "Long", "Lực", "Mạnh", "Nam", "Nghĩa", "Phong", "Phúc", "Quân", "Sơn", "Tài", "Thắng",
    "Thịnh", "Tiến", "Trường", "Tuấn", "Vinh"};

}  // namespace

std::string InventedNames::draw(model::Sex sex)
{
    const auto pick = [this](const auto& from) { return std::string(m_random.pick(from)); };
    const std::string family = pick(kPlants);
    const std::string middle = sex == model::Sex::Female ? pick(kWomensMiddle) : pick(kMensMiddle);
    return family + " " + middle + " " + (sex == model::Sex::Female ? pick(kWomensGiven) : pick(kMensGiven));
}

std::string InventedNames::next(model::Sex sex)
{
    std::string name = draw(sex);
    while (!m_used.insert(name).second)
        name = draw(sex);
    return name;
}

}  // namespace botri::data
