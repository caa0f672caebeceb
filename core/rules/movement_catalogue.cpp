// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/catalogue_parts.h"

namespace botri::rules {
namespace {

using model::RuleId;
using namespace std::chrono_literals;

std::vector<Wording> termMessages()
{
    return {{{"Thời hạn kéo sang tháng thứ {datum}, dài hơn {limit} tháng.",
                "The term runs into month {datum}, longer than {limit} months."}},
        {{"Biệt phái phải có thời hạn, tối đa {limit} tháng.", "A secondment must have a term, {limit} months at most."}}};
}

std::vector<Wording> termPassMessages()
{
    return {{{"Thời hạn {datum} tháng, không quá {limit} tháng.", "A term of {datum} months, no longer than {limit}."}}};
}

}  // namespace

std::vector<RuleDescription> movementDescriptions()
{
    const LocalizedText shortenTerm{"Rút ngắn thời hạn biệt phái.", "Shorten the secondment."};
    const LocalizedText rotation{"Quy định 65-QĐ/TW ngày 28/4/2022; NĐ 170/2025/NĐ-CP, Điều 47–51",
        "Regulation 65-QĐ/TW of 28 April 2022; Decree 170/2025/NĐ-CP, Arts 47–51"};

    return {
        {
            .id = RuleId("S-02"),
            .subjects = {Subject::Move},
            .severity = Severity::Block,
            .title = {"Biệt phái tối đa 36 tháng", "Secondment of 36 months at most"},
            .messages = termMessages(),
            .passMessages = termPassMessages(),
            .mend = shortenTerm,
            .citation = {"NĐ 170/2025/NĐ-CP, Điều 26", "Decree 170/2025/NĐ-CP, Art 26"},
            .certainty = Certainty::Press,
            .validFrom = kDecree170From,
            .amendment = decree300(),
            .defaultLimit = 36,
            .datumUnit = DatumUnit::Months,
            .limitUnit = DatumUnit::Months,
        },
        {
            .id = RuleId("S-07"),
            .subjects = {Subject::Move},
            .severity = Severity::Warn,
            .title = {"Biệt phái giữ chức vụ tương đương", "Secondment to an equivalent leadership post"},
            .messages = {{{"Chức vụ hiện giữ và vị trí nơi đến không tương đương.",
                "The present title and the receiving post are not equivalent."}}},
            .passMessages = {{{"Biệt phái giữ chức vụ tương đương.", "Seconded to an equivalent post."}}},
            .mend = {"Bố trí vị trí tương đương hoặc nêu rõ lý do.", "Give an equivalent post, or state the reason."},
            .citation = {"NĐ 170/2025/NĐ-CP, Điều 26", "Decree 170/2025/NĐ-CP, Art 26"},
            .certainty = Certainty::Press,
            .validFrom = kDecree170From,
            .amendment = decree300(),
        },
        {
            .id = RuleId("S-08"),
            .subjects = {Subject::Move},
            .severity = Severity::Block,
            .title = {"Biệt phái viên chức tối đa 36 tháng", "Secondment of public employees of 36 months at most"},
            .messages = termMessages(),
            .passMessages = termPassMessages(),
            .mend = shortenTerm,
            .citation = {"NĐ 115/2020/NĐ-CP về viên chức; nội dung và ngày có hiệu lực cần xác minh",
                "Decree 115/2020/NĐ-CP on public employees; content and first day to be verified"},
            .certainty = Certainty::ToBeVerified,
            .validFrom = 2020y / 9 / 29,
            .amendment = Amendment{2026y / 7 / 1,
                {"từ 01/7/2026 theo Luật Viên chức 2025, phải rà soát lại trước khi áp dụng",
                    "from 1 July 2026 under the Law on Public Employees 2025, to be checked again before use"}},
            .defaultLimit = 36,
            .datumUnit = DatumUnit::Months,
            .limitUnit = DatumUnit::Months,
        },
        {
            .id = RuleId("T-01"),
            .subjects = {Subject::Move},
            .severity = Severity::Cost,
            .title = {"Trước hết điều động trong nội bộ huyện cũ", "Transfers inside the former district come first"},
            .messages = {{{"Hai xã thuộc hai huyện cũ khác nhau, phương án không cho điều động khác huyện cũ.",
                             "The two communes belong to different former districts, and transfers across are switched off."}},
                {{"Điều động trong huyện cũ nhưng hai xã không cùng huyện cũ.",
                    "A transfer inside a former district, but the communes do not share one."}},
                {{"Chưa biết huyện cũ của một trong hai xã.", "The former district of one of the two communes is not known."}}},
            .passMessages = {{{"Cùng huyện cũ.", "The same former district."}},
                {{"Khác huyện cũ, thứ tự ưu tiên sau.", "Another former district: comes second."}}},
            .mend = {"Đặt ngưỡng của quy định này về 0 để cho điều động khác huyện cũ; xã nào chưa ghi huyện cũ thì ghi vào bảng "
                     "Đơn vị.",
                "Set this rule's limit to 0 to allow transfers across; enter former districts that lack in the table of units."},
            .citation = {"Thông báo 35-TB/TU của Tỉnh ủy Nghệ An", "Notice 35-TB/TU of the Nghệ An Party Committee"},
            .certainty = Certainty::Press,
            .defaultLimit = 0,
        },
        {
            .id = RuleId("T-05"),
            .subjects = {Subject::Move, Subject::Rotation},
            .severity = Severity::Block,
            .title = {"Lãnh đạo, quản lý theo quy trình bổ nhiệm", "Leaders follow the appointment procedure"},
            .messages = {{{"Vị trí lãnh đạo, quản lý: theo danh sách và quy trình bổ nhiệm riêng.",
                             "A leadership post: filled from the leadership list, by its own procedure."}},
                {{"Người đang giữ chức vụ: điều động theo quy trình bổ nhiệm từ nguồn ngoài.",
                    "Holds a leadership title: transferred by the procedure for appointing someone from elsewhere."}}},
            .passMessages = {{{"Không giữ chức vụ lãnh đạo, quản lý.", "Holds no leadership title."}}},
            .mend = {"Đưa vào danh sách lãnh đạo, quản lý.", "Put the case on the leadership list."},
            .citation = {"NĐ 170/2025/NĐ-CP, Điều 25 và khoản 3 Điều 33", "Decree 170/2025/NĐ-CP, Arts 25 and 33.3"},
            .certainty = Certainty::Press,
            .validFrom = kDecree170From,
            .amendment = decree300(),
        },
        {
            .id = RuleId("T-06"),
            .subjects = {Subject::Move, Subject::Unit},
            .severity = Severity::Block,
            .title = {"Không để trống lĩnh vực ở nơi đi", "No specialty is left empty at the donor"},
            .messages = {{{"Nếu điều đi, lĩnh vực này ở nơi đi còn {datum} người, ít hơn số phải giữ lại ({limit}).",
                             "The donor would keep {datum} in this specialty, fewer than {limit}."}},
                {{"{datum} lĩnh vực bị rút xuống dưới mức giữ lại.", "{datum} specialties are taken below what must be kept."}}},
            .passMessages = {{{"Nơi đi còn {datum} người trong lĩnh vực này, đủ mức giữ lại {limit}.",
                                 "The donor keeps {datum} in this specialty, {limit} or more."}},
                {{"Không lĩnh vực nào bị rút xuống dưới mức giữ lại.", "No specialty is taken below what must be kept."}}},
            .mend = {"Bổ sung người vào lĩnh vực này ở nơi đi, hoặc hạ số người phải giữ lại.",
                "Bring somebody into the donor's specialty, or lower its minimum."},
            .citation = {"Nguyên tắc không bỏ trống địa bàn, lĩnh vực của tỉnh; tính theo từng lĩnh vực là giả định của mô hình",
                "The province's principle that no area or field is left empty; reading it by specialty is an assumption of the "
                "model"},
            .certainty = Certainty::Derived,
            .defaultLimit = 1,
            .datumUnit = DatumUnit::People,
            .limitUnit = DatumUnit::People,
        },
        {
            .id = RuleId("L-01"),
            .subjects = {Subject::Rotation},
            .severity = Severity::Block,
            .title = {"Luân chuyển cán bộ lãnh đạo, quản lý trong quy hoạch", "Rotation of leaders and managers who are planned"},
            .messages = {{{"Không giữ chức vụ lãnh đạo, quản lý.", "Holds no leadership title."}},
                {{"Chưa có trong quy hoạch luân chuyển.", "Is not on the rotation planning list."}},
                {{"Chức vụ nơi đến không tương đương chức vụ hiện giữ.",
                    "The receiving post is not equivalent to the present title."}}},
            .passMessages = {{{"Là lãnh đạo, quản lý trong quy hoạch, đến vị trí tương đương.",
                "A planned leader, to an equivalent post."}}},
            .mend = {"Bổ sung quy hoạch, hoặc dùng điều động, biệt phái.",
                "Add to the planning list, or use a transfer or secondment."},
            .citation = rotation,
            .certainty = Certainty::Press,
            .validFrom = 2022y / 4 / 28,
            .amendment = decree300(),
        },
        {
            .id = RuleId("L-02"),
            .subjects = {Subject::Rotation},
            .severity = Severity::Block,
            .title = {"Thời gian luân chuyển ít nhất 36 tháng", "Rotation of at least 36 months"},
            .messages = {{{"Thời gian luân chuyển {datum} tháng, ngắn hơn {limit} tháng.",
                             "A rotation of {datum} months, shorter than {limit}."}},
                {{"Chưa xác định thời gian luân chuyển, ít nhất {limit} tháng.",
                    "The rotation has no term yet; {limit} months at least."}}},
            .passMessages = {{{"Thời gian luân chuyển {datum} tháng, đủ {limit} tháng.",
                "A rotation of {datum} months, {limit} or more."}}},
            .mend = {"Kéo dài thời gian, hoặc có quyết định đặc biệt của cấp có thẩm quyền.",
                "Lengthen the term, or obtain a special decision."},
            .citation = rotation,
            .certainty = Certainty::Press,
            .validFrom = 2022y / 4 / 28,
            .amendment = decree300(),
            .defaultLimit = 36,
            .datumUnit = DatumUnit::Months,
            .limitUnit = DatumUnit::Months,
        },
        {
            .id = RuleId("L-03"),
            .subjects = {Subject::Rotation},
            .severity = Severity::Warn,
            .title = {"Còn ít nhất 10 năm công tác", "At least ten years of service left"},
            .messages = {{{"Chỉ còn {datum} năm công tác tròn, chưa đủ {limit} năm.",
                "Only {datum} full years of service left, fewer than {limit}."}}},
            .passMessages = {{{"Còn {datum} năm công tác tròn, đủ {limit} năm.",
                "{datum} full years of service left, {limit} or more."}}},
            .mend = {"Chọn người khác hoặc nêu lý do ngoại lệ.", "Choose somebody else, or state the exception."},
            .citation = {"Quy định 65-QĐ/TW ngày 28/4/2022", "Regulation 65-QĐ/TW of 28 April 2022"},
            .certainty = Certainty::Press,
            .validFrom = 2022y / 4 / 28,
            .defaultLimit = 10,
            .datumUnit = DatumUnit::Years,
            .limitUnit = DatumUnit::Years,
        },
        {
            .id = RuleId("L-04"),
            .subjects = {Subject::Rotation},
            .severity = Severity::Warn,
            .title = {"Bí thư cấp ủy cấp xã cơ bản không phải người địa phương",
                "Commune Party secretaries are basically not local people"},
            .messages = {{{"Quê ở cùng huyện cũ với nơi đến.", "Comes from the former district of the receiving commune."}}},
            .passMessages = {{{"Không phải người địa phương nơi đến.", "Is not local to the receiving commune."}}},
            .mend = {"Chọn xã thuộc huyện cũ khác.", "Choose a commune of another former district."},
            .citation = {"Chủ trương bố trí bí thư cấp ủy cấp xã không phải người địa phương",
                "The policy that commune Party secretaries are not local people"},
            .certainty = Certainty::Press,
        },
    };
}

}  // namespace botri::rules
