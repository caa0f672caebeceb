// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/nghe-an/example_workbook.h"

#include <array>
#include <chrono>
#include <set>

#include "core/exchange/export.h"
#include "data/nghe-an/calibration.h"

namespace botri::data {
namespace {

using exchange::GuideStyle;

exchange::WrittenGuide guide()
{
    using enum GuideStyle;
    return {"Hướng dẫn",
        {{"DỮ LIỆU MINH HỌA", Title},
            {"Tên, mã, địa giới, dân số và tọa độ của 130 xã, phường là số liệu công khai. Mọi số liệu khác trong tệp này được "
             "dựng lên để dùng thử chương trình: biên chế từng xã, số có mặt, vị trí còn trống, danh sách giới thiệu, nguyện "
             "vọng.",
                Body},
            {"Không có người nào trong tệp này là có thật. Họ của các nhân vật là tên cây; mã nhân sự bắt đầu bằng MH.", Body},
            {"Riêng tổng biên chế toàn tỉnh theo số đã công bố: 5.509 khối chính quyền, 356 quân sự cấp xã, 3.978 khối Đảng, "
             "đoàn thể và 85 trung tâm chính trị.",
                Body},
            {"Cách nhập", Heading}, {"Tạo tệp phương án mới rồi nhập cả tệp này; chương trình báo trước từng thay đổi.", Body}}};
}

/// Sheets of tables that a new plan file has by itself, or that the example leaves empty.
std::set<std::string> sheetsLeftOut(const model::Workspace& example)
{
    using enum model::TableId;
    std::set<std::string> names;
    for (const model::TableId table : {Specialty, Substitution, Measure, Deadline})
        names.insert(model::describe(table).title.vi);
    for (const model::TableId table : model::allTables())
        if (example.rowCount(table) == 0)
            names.insert(model::describe(table).title.vi);
    return names;
}

}  // namespace

exchange::WrittenWorkbook ngheAnWorkbook(const model::Workspace& example)
{
    exchange::WrittenWorkbook workbook = exchange::exportedWorkbook(example, std::chrono::sys_days{calibration::kAsOf});
    std::erase_if(workbook.sheets, [leftOut = sheetsLeftOut(example)](const auto& sheet) {
        return std::visit([&](const auto& each) { return leftOut.contains(each.name); }, sheet);
    });
    workbook.sheets.insert(workbook.sheets.begin(), guide());
    return workbook;
}

}  // namespace botri::data
