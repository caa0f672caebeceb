// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/template.h"

#include "core/exchange/choice_text.h"
#include "core/exchange/table_layout.h"

namespace botri::exchange {
namespace {

constexpr int kSpareRows = 2'000;

void add(WrittenGuide& guide, GuideStyle style, std::string text)
{
    guide.lines.push_back({std::move(text), style});
}

std::string formOf(const model::ColumnDescription& column)
{
    switch (column.type) {
    case model::ColumnType::Integer: return "số nguyên";
    case model::ColumnType::Decimal: return "số, phần thập phân sau dấu phẩy";
    case model::ColumnType::Boolean: return "“x” hoặc “Có”; để trống là không";
    case model::ColumnType::Date: return "ngày dạng dd/mm/yyyy";
    case model::ColumnType::Choice: return "một trong: " + choiceNames(column.choices, Language::Vietnamese);
    case model::ColumnType::CodeList: return "một hoặc nhiều giá trị, cách nhau bằng dấu chấm phẩy";
    case model::ColumnType::Text: break;
    }
    return column.refersTo ? "mã hoặc tên trong trang tính “" + model::describe(*column.refersTo).title.vi + "”" : "chữ";
}

std::string columnLine(const model::ColumnDescription& column)
{
    const std::string needed = column.presence == model::Presence::Optional ? "" : " (bắt buộc)";
    const std::string help = column.help.vi.empty() ? "" : " " + column.help.vi;
    return "•  " + column.heading.vi + needed + ": " + formOf(column) + "." + help;
}

void addTable(WrittenGuide& guide, const model::TableDescription& table)
{
    add(guide, GuideStyle::Heading, "Trang tính “" + table.title.vi + "”");
    add(guide, GuideStyle::Body, table.help.vi);
    for (const model::ColumnDescription& column : table.columns)
        add(guide, GuideStyle::Body, columnLine(column));
}

WrittenGuide guideSheet()
{
    WrittenGuide guide{"Hướng dẫn", {}};
    add(guide, GuideStyle::Title, "HƯỚNG DẪN NHẬP SỐ LIỆU");
    for (const char* line : {
             "Mỗi trang tính là một bảng. Trang tính nào không có số liệu thì để nguyên hoặc xóa đi; thứ tự trang tính và thứ tự "
             "cột "
             "không quan trọng.",
             "Giữ lại dòng tiêu đề. Có thể thêm cột khác, thêm dòng tên biểu ở trên và dòng “Tổng cộng” ở cuối: chương trình bỏ "
             "qua.",
             "Rê chuột vào tiêu đề cột để xem ghi chú. Cột có danh sách chọn thì bấm mũi tên ở góc ô.",
             "Tên xã, phường viết có hoặc không có chữ “xã”, “phường” đều được; nếu trùng tên giữa các huyện cũ thì ghi mã năm "
             "chữ số.",
             "Ô không biết thì để trống, không ghi số 0 hay dấu gạch ngang.",
             "Khi nhập, chương trình báo từng lỗi theo dòng, cột; dòng đúng vẫn được nhận. Nhập lại cùng một tệp không làm thay "
             "đổi gì.",
         })
        add(guide, GuideStyle::Body, line);
    for (const model::TableId id : model::allTables())
        addTable(guide, model::describe(id));
    return guide;
}

}  // namespace

WrittenWorkbook importTemplate(const model::Workspace& workspace, std::chrono::sys_seconds created)
{
    WrittenWorkbook book{"Mẫu nhập số liệu", "Bố Trí", created, {}};
    book.sheets.push_back(guideSheet());
    for (const model::TableId id : model::allTables())
        book.sheets.push_back(emptySheet(model::describe(id), workspace, kSpareRows));
    return book;
}

void writeImportTemplate(
    const std::filesystem::path& path, const model::Workspace& workspace, std::chrono::sys_seconds created, const Job& job)
{
    writeWorkbook(path, importTemplate(workspace, created), job);
}

}  // namespace botri::exchange
