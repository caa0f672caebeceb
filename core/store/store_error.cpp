// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_error.h"

#include <array>
#include <utility>

#include "core/base/check.h"

namespace botri::store {
namespace {

struct Wording {
    LocalizedText cause;
    LocalizedText advice;
};

LocalizedText lead(StoreOperation operation, const std::string& name)
{
    const std::string quoted = "“" + name + "”";
    switch (operation) {
    case StoreOperation::Create: return {"Không tạo được tệp " + quoted, "The file " + quoted + " could not be created"};
    case StoreOperation::Open: return {"Không mở được tệp " + quoted, "The file " + quoted + " could not be opened"};
    case StoreOperation::Read: return {"Không đọc được tệp " + quoted, "The file " + quoted + " could not be read"};
    case StoreOperation::Save: return {"Chưa lưu được thay đổi vào tệp " + quoted, "The change could not be saved to " + quoted};
    case StoreOperation::Copy: return {"Không lưu được bản sao vào " + quoted, "The copy could not be saved to " + quoted};
    case StoreOperation::Upgrade: return {"Không nâng cấp được tệp " + quoted, "The file " + quoted + " could not be upgraded"};
    }
    BOTRI_CHECK(false);
}

LocalizedText whatIsSafe(StoreOperation operation)
{
    switch (operation) {
    case StoreOperation::Save:
        return {"Tệp vẫn như trước, mọi thay đổi đã lưu trước đó còn nguyên.",
            "The file is as it was; everything saved before is safe."};
    case StoreOperation::Create:
    case StoreOperation::Copy: return {"Không tệp nào bị thay đổi.", "No file was changed."};
    case StoreOperation::Open:
    case StoreOperation::Read:
    case StoreOperation::Upgrade: break;
    }
    return {"Tệp được giữ nguyên.", "The file was left as it is."};
}

const std::array<Wording, static_cast<std::size_t>(StoreProblem::Failed) + 1>& wordings()
{
    static const std::array<Wording, static_cast<std::size_t>(StoreProblem::Failed) + 1> all{{
        {{"không có tệp này", "there is no such file"},
            {"Hãy kiểm tra tên và thư mục; tệp có thể đã được chuyển đi hoặc đổi tên.",
                "Check the name and the folder: it may have been moved or renamed."}},
        {{"đây là một thư mục", "this is a folder"},
            {"Hãy chọn một tệp .botri trong thư mục.", "Choose a .botri file inside it."}},
        {{"tệp trống, không có dữ liệu nào", "the file is empty"},
            {"Việc sao chép có thể đã dừng giữa chừng; hãy lấy lại bản gốc.",
                "A copy may have stopped half-way: fetch the original again."}},
        {{"đây không phải tệp phương án của Bố Trí", "it is not a plan file of Bố Trí"},
            {"Hãy chọn tệp .botri; danh sách Excel thì dùng lệnh Nhập dữ liệu.",
                "Choose a .botri file; Excel lists are read with Import."}},
        {{"tệp do một phiên bản Bố Trí mới hơn ghi", "it was written by a newer version of Bố Trí"},
            {"Hãy cài phiên bản mới rồi mở lại.", "Install the newer version and open it again."}},
        {{"tệp chưa đầy đủ, thiếu phần cuối", "its end is missing"},
            {"Việc tải về hoặc sao chép có thể chưa xong; hãy lấy lại bản đầy đủ.",
                "A download or copy may be incomplete: fetch the whole file again."}},
        {{"nội dung tệp bị hỏng", "its contents are damaged"},
            {"Hãy dùng bản sao gần nhất và gửi tệp hỏng cho người hỗ trợ.",
                "Use the latest copy and send the damaged file to your support."}},
        {{"lần lưu trước bị ngắt giữa chừng và tệp đang chỉ được đọc",
             "an earlier save was cut off and the file may only be read here"},
            {"Hãy mở tệp ở nơi được phép ghi: chương trình sẽ tự trở về trạng thái trước lần lưu đó.",
                "Open it where it may be written: the program returns to the state before that save by itself."}},
        {{"tệp, thư mục hoặc ổ đĩa chỉ cho đọc", "the file, its folder or the disk is read-only"},
            {"Hãy bỏ thuộc tính chỉ đọc hoặc lưu bản sao vào nơi khác.",
                "Remove the read-only attribute or save a copy elsewhere."}},
        {{"bạn không có quyền với tệp hoặc thư mục này", "you have no permission for this file or folder"},
            {"Hãy chọn thư mục khác hoặc nhờ quản trị cấp quyền.", "Choose another folder or ask the administrator for access."}},
        {{"tệp đang được mở để sửa bởi {holder}", "it is open for editing by {holder}"},
            {"Có thể mở để xem; muốn sửa, hãy chờ người đó đóng tệp.",
                "It can be opened for reading; to edit, wait until they close it."}},
        {{"một chương trình khác đang giữ tệp quá lâu", "another program kept it locked for too long"},
            {"Hãy thử lại sau ít phút.", "Try again in a few minutes."}},
        {{"đã có tệp mang tên này", "a file of this name exists"}, {"Hãy chọn tên khác.", "Choose another name."}},
        {{"không có thư mục để ghi tệp", "the folder to put it in does not exist"},
            {"Hãy tạo thư mục trước hoặc chọn thư mục khác.", "Make the folder first or choose another one."}},
        {{"ổ đĩa đã đầy", "the disk is full"},
            {"Hãy giải phóng dung lượng rồi làm lại thao tác vừa rồi.", "Free some space, then do the last step again."}},
        {{"tệp đã bị chuyển, xóa hoặc thay thế trong khi đang mở", "it was moved, deleted or replaced while it was open"},
            {"Hãy lưu bản sao sang tên khác để giữ dữ liệu đang có.",
                "Save a copy under another name to keep the data you see."}},
        {{"một chương trình khác đã ghi vào tệp trong khi đang mở", "another program wrote into it while it was open"},
            {"Hãy đóng rồi mở lại tệp để thấy dữ liệu mới nhất.", "Close and open it again to see the latest data."}},
        {{"ổ đĩa hoặc mạng báo lỗi", "the disk or the network reported an error"},
            {"Hãy kiểm tra ổ đĩa, kết nối mạng rồi thử lại.", "Check the disk and the network, then try again."}},
    }};
    return all;
}

void fillIn(std::string& text, const std::string& holder)
{
    constexpr std::string_view kMark = "{holder}";
    if (const auto at = text.find(kMark); at != std::string::npos)
        text.replace(at, kMark.size(), holder);
}

std::string technicalText(
    StoreOperation operation, StoreProblem problem, const std::filesystem::path& path, const std::string& detail)
{
    const auto index = static_cast<std::size_t>(problem);
    return lead(operation, path.string()).en + ": " + wordings()[index].cause.en + (detail.empty() ? "" : " (" + detail + ")");
}

LocalizedText beforeMore(const LocalizedText& sentence)
{
    return {sentence.vi + " ", sentence.en + " "};
}

}  // namespace

StoreError::StoreError(
    StoreProblem problem, StoreOperation operation, std::filesystem::path path, std::string detail, std::optional<Holder> holder)
    : std::runtime_error(technicalText(operation, problem, path, detail)),
      m_problem(problem),
      m_operation(operation),
      m_path(std::move(path)),
      m_detail(std::move(detail)),
      m_holder(std::move(holder))
{
}

LocalizedText StoreError::message() const
{
    const Wording& wording = wordings()[static_cast<std::size_t>(m_problem)];
    const LocalizedText start = lead(m_operation, m_path.filename().string());
    // Nothing can have happened to a file that is not there.
    const LocalizedText safe = m_problem == StoreProblem::NotFound ? LocalizedText{} : beforeMore(whatIsSafe(m_operation));
    LocalizedText cause = wording.cause;
    const LocalizedText holder = m_holder.value_or(Holder{}).text();
    fillIn(cause.vi, holder.vi);
    fillIn(cause.en, holder.en);
    const std::string folder = m_path.parent_path().string();
    const LocalizedText place =
        folder.empty() ? LocalizedText{} : LocalizedText{" (thư mục " + folder + ")", " (folder " + folder + ")"};
    return {start.vi + place.vi + ": " + cause.vi + ". " + safe.vi + wording.advice.vi,
        start.en + place.en + ": " + cause.en + ". " + safe.en + wording.advice.en};
}

}  // namespace botri::store
