// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/finding.h"

#include <array>

namespace botri::exchange {

LocalizedText Finding::text() const
{
    std::string place = file;
    if (!sheet.empty())
        place += " › " + sheet;
    if (!cell.empty())
        place += " › " + cell;
    const std::string rowVi = cell.empty() && row > 0 ? " › dòng " + std::to_string(row) : "";
    const std::string rowEn = cell.empty() && row > 0 ? " › row " + std::to_string(row) : "";
    std::string shown;
    if (!column.empty())
        shown += " (" + column + ")";
    if (!value.empty())
        shown += " “" + value + "”";
    const auto sentence = [](const LocalizedText& words, Language language) {
        return words.in(language).empty() ? std::string{} : " " + words.in(language);
    };
    return {place + rowVi + shown + ": " + why.vi + "." + sentence(mend, Language::Vietnamese),
        place + rowEn + shown + ": " + why.en + "." + sentence(mend, Language::English)};
}

const LocalizedText& nameOf(FindingKind kind)
{
    static const std::array<LocalizedText, 22> names{{
        {"Tệp không đọc được", "Unreadable file"},
        {"Điều lạ trong trang tính", "Oddity in a sheet"},
        {"Trang tính không nhận ra", "Sheet not recognised"},
        {"Trang tính ẩn", "Hidden sheet"},
        {"Không có dòng tiêu đề", "No headings"},
        {"Thiếu cột", "Missing column"},
        {"Cột không dùng", "Column not used"},
        {"Tiêu đề trùng", "Repeated heading"},
        {"Ô bắt buộc còn trống", "Required cell empty"},
        {"Sai kiểu giá trị", "Wrong kind of value"},
        {"Ngày không đúng", "Wrong date"},
        {"Không có trong danh mục", "Not in the list"},
        {"Ngoài khoảng cho phép", "Out of range"},
        {"Công thức lỗi", "Failed formula"},
        {"Không có dòng được nhắc đến", "Refers to nothing"},
        {"Tên trùng nhau", "Ambiguous name"},
        {"Đã đoán theo tên", "Guessed by name"},
        {"Số hiểu được hai cách", "Ambiguous number"},
        {"Dòng lặp lại", "Repeated row"},
        {"Dòng trùng khóa", "Conflicting row"},
        {"Phụ thuộc dòng bị bỏ ra", "Depends on a row left out"},
        {"Còn nữa", "More of them"},
    }};
    return names.at(static_cast<std::size_t>(kind));
}

Finding findingOf(const ReadFailure& failure)
{
    Finding finding;
    finding.kind = FindingKind::UnreadableFile;
    finding.file = failure.file;
    finding.why = failure.why;
    finding.mend = failure.mend;
    return finding;
}

}  // namespace botri::exchange
