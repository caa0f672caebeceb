// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/catalogue_parts.h"

namespace botri::rules {
namespace {

using model::RuleId;
using namespace std::chrono_literals;

/// The list of people who may not be sent away, E-01 to E-07. Its sentences tell personal circumstances, also by what they
/// leave out, so all of them are sensitive.
RuleDescription exclusion(const char* id, LocalizedText title, std::vector<LocalizedText> messages,
    std::vector<LocalizedText> passes, LocalizedText mend)
{
    RuleDescription rule{
        .id = RuleId(id),
        .subjects = {Subject::Move},
        .severity = Severity::Block,
        .title = std::move(title),
        .mend = std::move(mend),
        .citation = {"NĐ 170/2025/NĐ-CP, Điều 25, các trường hợp chưa thực hiện điều động",
            "Decree 170/2025/NĐ-CP, Art 25, cases in which nobody is transferred"},
        .certainty = Certainty::Press,
        .validFrom = kDecree170From,
        .amendment = decree300(),
    };
    for (LocalizedText& text : messages)
        rule.messages.push_back({std::move(text), true});
    for (LocalizedText& text : passes)
        rule.passMessages.push_back({std::move(text), true});
    return rule;
}

RuleDescription smallChild()
{
    RuleDescription rule = exclusion("E-05",
        {"Không mang thai, nghỉ thai sản, nuôi con dưới 36 tháng",
            "Not pregnant, on maternity leave or raising a child under 36 months"},
        {{"Đang mang thai hoặc nghỉ thai sản và không tự nguyện.", "Pregnant or on maternity leave, and has not asked to go."},
            {"Con nhỏ nhất {datum} tháng tuổi vào ngày bắt đầu, chưa đủ {limit} tháng, và không tự nguyện.",
                "The youngest child is {datum} months old on the first day, under {limit} months, and the parent has not asked "
                "to go."}},
        {{"Không thuộc diện thai sản, nuôi con dưới {limit} tháng.",
             "No pregnancy, maternity leave or child under {limit} months."},
            {"Thuộc diện thai sản, nuôi con dưới {limit} tháng nhưng tự nguyện.",
                "Pregnancy, maternity leave or a child under {limit} months, but has asked to go."}},
        {"Người được cử tự nguyện, hoặc lùi ngày bắt đầu.", "The person asks to go, or the first day is later."});
    rule.defaultLimit = 36;
    rule.datumUnit = DatumUnit::Months;
    rule.limitUnit = DatumUnit::Months;
    return rule;
}

RuleDescription awayAlready()
{
    RuleDescription rule =
        exclusion("E-04", {"Không đang học dài hạn, không đang biệt phái", "Not on long study, not already seconded"},
            {{"Đang đi học dài hạn.", "Is on long study."},
                {"Đang biệt phái đến {datum}, chưa hết vào ngày bắt đầu {limit}.",
                    "Is seconded until {datum}, not over on the first day {limit}."}},
            {{"Không đang đi học dài hạn hoặc biệt phái.", "Neither on long study nor seconded."}},
            {"Cập nhật ngày hết học, hết biệt phái, hoặc lùi ngày bắt đầu.",
                "Correct the end of study or secondment, or start later."});
    rule.datumUnit = DatumUnit::Date;
    rule.limitUnit = DatumUnit::Date;
    return rule;
}

std::vector<RuleDescription> exclusions()
{
    return {
        exclusion("E-01", {"Không đang trong thời gian xem xét kỷ luật", "Not while disciplinary action is considered"},
            {{"Đang trong thời gian xem xét kỷ luật.", "Disciplinary action is being considered."}},
            {{"Không đang bị xem xét kỷ luật.", "No disciplinary action is being considered."}},
            {"Có kết luận về việc xem xét kỷ luật.", "The disciplinary case is concluded."}),
        exclusion("E-02", {"Không đang bị khởi tố, điều tra, thanh tra", "Not while prosecuted, investigated or inspected"},
            {{"Đang bị khởi tố, điều tra hoặc liên quan đến thanh tra.",
                "Is prosecuted, investigated or concerned by an inspection."}},
            {{"Không đang bị khởi tố, điều tra, thanh tra.", "Is neither prosecuted, investigated nor inspected."}},
            {"Có kết luận của cơ quan có thẩm quyền.", "The competent authority has concluded."}),
        exclusion("E-03", {"Không đang điều trị bệnh hiểm nghèo", "Not while treated for a serious disease"},
            {{"Đang điều trị bệnh thuộc danh mục của Bộ Y tế.", "Is treated for a disease on the Ministry of Health's list."}},
            {{"Không đang điều trị bệnh thuộc danh mục.", "Is not treated for a disease on the list."}},
            {"Hoàn thành điều trị, có xác nhận của cơ sở y tế.", "The treatment is over and confirmed."}),
        awayAlready(),
        smallChild(),
        exclusion("E-06", {"Không có hoàn cảnh đặc biệt khó khăn được xác nhận", "No certified special hardship"},
            {{"Có hoàn cảnh đặc biệt khó khăn được xác nhận và không tự nguyện.",
                "Certified special hardship, and has not asked to go."}},
            {{"Không có hoàn cảnh đặc biệt khó khăn được xác nhận.", "No certified special hardship."},
                {"Có hoàn cảnh đặc biệt khó khăn được xác nhận nhưng tự nguyện.",
                    "Certified special hardship, but has asked to go."}},
            {"Người được cử tự nguyện.", "The person asks to go."}),
        exclusion("E-07",
            {"Không thuộc trường hợp khác do cấp có thẩm quyền quy định", "No other exclusion set by the competent authority"},
            {{"Thuộc trường hợp loại trừ khác do cấp có thẩm quyền quy định.",
                 "Excluded for another reason set by the competent authority."},
                {"Cơ quan đã rút người này khỏi phương án.", "The office has taken this person out of the plan."}},
            {{"Không thuộc trường hợp loại trừ khác.", "No other exclusion."}},
            {"Bỏ lý do loại trừ hoặc đưa lại vào phương án.", "Remove the exclusion, or put the person back into the plan."}),
    };
}

}  // namespace

std::vector<RuleDescription> eligibilityDescriptions()
{
    std::vector<RuleDescription> rules = exclusions();
    rules.push_back({
        .id = RuleId("E-08"),
        .subjects = {Subject::Move},
        .severity = Severity::Info,
        .title = {"Danh mục E-01…E-07 áp dụng cả cho biệt phái", "The list E-01…E-07 holds for secondment too"},
        .passMessages = {{{"Đã xét các trường hợp E-01…E-07 như khi điều động.",
            "Cases E-01…E-07 were examined as for a transfer."}}},
        .citation = {"NĐ 170/2025/NĐ-CP, Điều 26, khoản cuối", "Decree 170/2025/NĐ-CP, Art 26, last clause"},
        .certainty = Certainty::Press,
        .validFrom = kDecree170From,
        .amendment = decree300(),
    });
    rules.push_back({
        .id = RuleId("E-09"),
        .subjects = {Subject::Move},
        .severity = Severity::Warn,
        .title = {"Không đến tuổi nghỉ hưu trong thời gian được cử", "Retirement does not fall inside the assignment"},
        .messages = {{{"Nghỉ hưu ngày {limit}, sau {datum} tháng, trước khi hết thời hạn được cử.",
                         "Retires on {limit}, after {datum} months, before the assignment ends."}},
            {{"Đã đến tuổi nghỉ hưu ({limit}) trước ngày bắt đầu.", "Reaches retirement ({limit}) before the first day."}}},
        .passMessages = {{{"Nghỉ hưu ngày {limit}, sau khi hết thời hạn được cử.",
            "Retires on {limit}, after the assignment ends."}}},
        .mend = {"Rút ngắn thời hạn hoặc chọn người khác.", "Shorten the term or choose somebody else."},
        .citation = {"NĐ 135/2020/NĐ-CP về tuổi nghỉ hưu, ngày có hiệu lực cần xác minh; áp dụng cho thời hạn được cử là giả "
                     "định của mô hình",
            "Decree 135/2020/NĐ-CP on retirement ages, first day in force to be verified; holding it against the term is an "
            "assumption of the model"},
        .certainty = Certainty::ToBeVerified,
        .validFrom = 2021y / 1 / 1,
        .datumUnit = DatumUnit::Months,
        .limitUnit = DatumUnit::Date,
    });
    rules.push_back({
        .id = RuleId("E-10"),
        .subjects = {Subject::Move},
        .severity = Severity::Warn,
        .title = {"Có phẩm chất, năng lực, tinh thần trách nhiệm", "Has the qualities, capacity and sense of responsibility"},
        .messages = {{{"Năm gần nhất xếp loại không hoàn thành nhiệm vụ.", "Was last rated as not having completed tasks."},
            true}},
        .passMessages = {{{"Năm gần nhất hoàn thành nhiệm vụ trở lên.", "Was last rated as having completed tasks or better."},
            true}},
        .mend = {"Cập nhật kết quả xếp loại hoặc chọn người khác.", "Update the rating or choose somebody else."},
        .citation = {"Thông báo 35-TB/TU của Tỉnh ủy Nghệ An; ngưỡng xếp loại là giả định của mô hình",
            "Notice 35-TB/TU of the Nghệ An Party Committee; the rating threshold is an assumption of the model"},
        .certainty = Certainty::Derived,
    });
    rules.push_back({
        .id = RuleId("E-11"),
        .subjects = {Subject::Move},
        .severity = Severity::Block,
        .title = {"Đúng người, đúng việc, đúng chuyên môn", "Right person, right job, right specialty"},
        .messages = {{{"Chuyên môn không phù hợp và không được thay thế cho vị trí này.",
                         "The specialty does not fit and may not substitute for this post."}},
            {{"Chuyên môn thay thế ở mức {datum}, quá mức {limit} được chấp nhận.",
                "Substitutes at level {datum}, above the accepted level {limit}."}}},
        .passMessages = {{{"Đúng chuyên môn của vị trí.", "The specialty is that of the post."}},
            {{"Chuyên môn gần, thay thế được ở mức {datum} sau khi bồi dưỡng.",
                "A near specialty that substitutes at level {datum} after training."}}},
        .mend = {"Bổ sung bảng thay thế chuyên môn hoặc chuyên môn khác của người này.",
            "Extend the substitution table or the person's further specialties."},
        .citation = {"Nguyên tắc đúng người, đúng việc, đúng chuyên môn của tỉnh; bảng thay thế là giả định của mô hình",
            "The province's principle of right person, job and specialty; the substitution table is an assumption of the model"},
        .certainty = Certainty::Derived,
        .defaultLimit = 2,
        .datumUnit = DatumUnit::Level,
        .limitUnit = DatumUnit::Level,
    });
    rules.push_back({
        .id = RuleId("E-12"),
        .subjects = {Subject::Move},
        .severity = Severity::Cost,
        .title = {"Xét nguyện vọng đã đăng ký", "The registered wish is heard"},
        .passMessages = {{{"Đúng nguyện vọng thứ {datum} đã đăng ký.", "Meets registered wish number {datum}."}},
            {{"Có tinh thần tình nguyện, không đăng ký nơi này.", "Volunteers, with no wish registered for this place."}},
            {{"Không đăng ký nguyện vọng về nơi này.", "Registered no wish for this place."}}},
        .mend = {"Người được cử đăng ký nguyện vọng.", "The person registers a wish."},
        .citation = {"Công văn 4675-CV/BTCTU ngày 11/8/2025", "Official letter 4675-CV/BTCTU of 11 August 2025"},
        .certainty = Certainty::Press,
        .validFrom = 2025y / 8 / 11,
        .datumUnit = DatumUnit::None,
    });
    return rules;
}

}  // namespace botri::rules
