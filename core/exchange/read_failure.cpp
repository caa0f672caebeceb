// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_stopped.h"

#include <string_view>

namespace botri::exchange {
namespace {

struct Words {
    ReadProblem problem;
    std::string_view whyVi;
    std::string_view whyEn;
    std::string_view mendVi;
    std::string_view mendEn;
};

// "%" stands for the detail.
constexpr Words kWords[] = {
    {ReadProblem::Missing, "không tìm thấy tệp", "there is no such file", "Hãy kiểm tra lại tên và thư mục.",
        "Check the name and the folder."},
    {ReadProblem::IsFolder, "đây là một thư mục, không phải tệp", "this is a folder, not a file",
        "Hãy chọn tệp .xlsx, .ods hoặc .csv trong thư mục.", "Choose a .xlsx, .ods or .csv file in it."},
    {ReadProblem::Unreadable, "không mở được tệp%", "the file cannot be opened%",
        "Hãy kiểm tra quyền đọc, hoặc chép tệp về máy rồi thử lại.",
        "Check the right to read it, or copy it to this computer and try again."},
    {ReadProblem::Empty, "tệp rỗng (0 byte)", "the file is empty (0 bytes)",
        "Hãy xin lại tệp: có thể lần chép trước bị ngắt giữa chừng.",
        "Ask for the file again: copying was probably interrupted."},
    {ReadProblem::TooLarge, "tệp lớn quá mức cho phép%", "the file is larger than allowed%",
        "Hãy tách thành nhiều tệp, hoặc xóa các dòng, cột, trang tính không dùng.",
        "Split it into several files, or delete unused rows, columns and sheets."},
    {ReadProblem::ZipBomb, "tệp nén bung ra lớn bất thường (nghi là “bom nén”)%",
        "the file unpacks to an abnormal size (a “zip bomb”?)%", "Không nên mở tệp này. Hãy xin lại tệp từ nơi gửi.",
        "Better not open it. Ask its sender for another copy."},
    {ReadProblem::OldExcel, "đây là tệp Excel kiểu cũ (Excel 97–2003%)", "this is a file of old Excel (97–2003%)",
        "Hãy mở bằng Excel hoặc LibreOffice, chọn “Lưu thành” (Save As) kiểu .xlsx rồi nhập lại.",
        "Open it in Excel or LibreOffice, “Save As” .xlsx, then import that."},
    {ReadProblem::PasswordProtected, "tệp được bảo vệ bằng mật khẩu", "the file is protected by a password",
        "Hãy mở tệp, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ), lưu lại rồi nhập.",
        "Open it, remove the password (File → Info → Protect), save and import again."},
    {ReadProblem::HtmlInDisguise, "đây là trang web (HTML) mang đuôi bảng tính",
        "this is a web page (HTML) named like a spreadsheet", "Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi nhập lại.",
        "Open it in Excel or LibreOffice, save as .xlsx, then import that."},
    {ReadProblem::TextInDisguise, "đây là văn bản thường, không có cột nào, mang đuôi bảng tính",
        "this is plain text without columns, named like a spreadsheet",
        "Hãy kiểm tra có chọn đúng tệp không; bảng thì mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi nhập lại.",
        "Check that it is the right file; open a table in Excel or LibreOffice, save as .xlsx, then import that."},
    {ReadProblem::WordDocument, "đây là văn bản (%), không phải bảng tính", "this is a document (%), not a spreadsheet",
        "Hãy chép bảng sang Excel, lưu thành .xlsx rồi nhập.", "Copy the table into Excel, save as .xlsx, then import that."},
    {ReadProblem::DamagedZip, "tệp bị hỏng hoặc mất phần cuối%", "the file is damaged or cut short%",
        "Hãy xin hoặc tải lại tệp; nếu vẫn lỗi, mở bằng Excel để sửa chữa rồi lưu lại.",
        "Get the file again; if that fails, let Excel repair it and save."},
    {ReadProblem::NotAWorkbook, "không nhận ra đây là bảng tính%", "this is not a spreadsheet we know%",
        "Chỉ nhập được tệp .xlsx, .ods và .csv.", "Only .xlsx, .ods and .csv files can be imported."},
    {ReadProblem::MissingPart, "tệp thiếu phần “%”", "the file lacks its part “%”",
        "Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại.", "Open it in Excel or LibreOffice and save it again."},
    {ReadProblem::BrokenXml, "nội dung tệp bị hỏng (%)", "the content of the file is damaged (%)",
        "Hãy mở bằng Excel để sửa chữa rồi lưu lại, hoặc xin lại tệp.",
        "Let Excel repair and save it, or ask for the file again."},
    {ReadProblem::ForbiddenXml, "tệp có khai báo kiểu tài liệu (DTD), chương trình từ chối vì lý do an toàn (%)",
        "the file has a document type declaration (DTD), refused for safety (%)",
        "Hãy mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.", "Open it in Excel or LibreOffice and save it as .xlsx."},
    {ReadProblem::BrokenReference, "bên trong tệp có tham chiếu sai (%)", "a reference inside the file points nowhere (%)",
        "Hãy mở bằng Excel để sửa chữa rồi lưu lại, hoặc xin lại tệp.",
        "Let Excel repair and save it, or ask for the file again."},
    {ReadProblem::WrongEncoding, "chữ trong tệp không phải Unicode%", "the text in the file is not Unicode%",
        "Hãy mở tệp gốc bằng Excel, lưu kiểu “CSV UTF-8” hoặc .xlsx; văn bản TCVN3 (.VnTime) hay VNI cần chuyển mã sang Unicode "
        "trước.",
        "Open the original in Excel and save as “CSV UTF-8” or .xlsx; text in TCVN3 (.VnTime) or VNI must be converted to "
        "Unicode first."},
    {ReadProblem::BinaryXlsx, "đây là bảng tính nhị phân (.xlsb)", "this is a binary workbook (.xlsb)",
        "Hãy mở bằng Excel, lưu thành .xlsx rồi nhập lại.", "Open it in Excel, save as .xlsx, then import that."},
};

std::string filled(std::string_view words, const std::string& detail)
{
    std::string text(words);
    if (const auto place = text.find('%'); place != std::string::npos)
        text.replace(place, 1, detail);
    return text;
}

}  // namespace

ReadFailure readFailure(ReadProblem problem, const std::string& detail)
{
    ReadFailure failure;
    failure.problem = problem;
    for (const Words& words : kWords) {
        if (words.problem != problem)
            continue;
        // A detail behind a finished clause comes with a colon; in brackets or quotes it stands alone.
        const bool appended = words.whyVi.ends_with('%');
        const std::string shown = appended && !detail.empty() ? ": " + detail : detail;
        failure.why = {filled(words.whyVi, shown), filled(words.whyEn, shown)};
        failure.mend = {std::string(words.mendVi), std::string(words.mendEn)};
    }
    return failure;
}

void stopReading(ReadProblem problem, const std::string& detail)
{
    throw ReadStopped{readFailure(problem, detail)};
}

LocalizedText ReadFailure::message() const
{
    const std::string start = "“" + file + "”: ";
    return {start + why.vi + ". " + mend.vi, start + why.en + ". " + mend.en};
}

}  // namespace botri::exchange
