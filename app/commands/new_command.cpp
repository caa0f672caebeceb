// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "core/acts/plan_file.h"
#include "core/acts/row_acts.h"
#include "core/base/similar_text.h"
#include "data/catalogue.h"
#include "data/provinces.h"

namespace botri::app {
namespace {

Date firstOfNextMonth(Date date)
{
    const Date next = date + std::chrono::months{1};
    return {next.year(), next.month(), std::chrono::day{1}};
}

/// The province as it is written; an unknown name is kept, for the map may change, and warned about.
std::string checkedProvince(const std::string& typed, const Console& console)
{
    if (const auto known = data::provinceNamed(typed))
        return *known;
    std::string vi;
    std::string en;
    for (const std::string& each : similarTexts(typed, data::provinces())) {
        vi += (vi.empty() ? " Có phải ý bạn là " : ", ") + each;
        en += (en.empty() ? " Did you mean " : ", ") + each;
    }
    console.complain({"Lưu ý: không có “" + typed + "” trong danh sách 34 tỉnh, thành phố; tên được giữ như đã ghi."
            + (vi.empty() ? "" : vi + "?"),
        "note: “" + typed + "” is not among the 34 provinces and cities; the name is kept as written."
            + (en.empty() ? "" : en + "?")});
    return typed;
}

void warnAboutDates(const model::PlanInfo& info, const Console& console)
{
    const std::string asOf = toVietnameseText(info.asOf);
    const std::string decision = toVietnameseText(info.decisionDate);
    const std::string start = toVietnameseText(info.startDate);
    if (info.asOf > info.decisionDate)
        console.complain({"Lưu ý: số liệu tính đến ngày " + asOf + ", sau ngày quyết định " + decision
                + ". Hãy kiểm tra --as-of và --decision-date, sửa được trong bảng Thông tin phương án.",
            "note: figures are as of " + asOf + ", after the decision date " + decision
                + ". Check --as-of and --decision-date; both can be changed in the plan's table."});
    if (info.startDate < info.decisionDate)
        console.complain({"Lưu ý: ngày bắt đầu " + start + " trước ngày quyết định " + decision + ". Hãy kiểm tra --start-date.",
            "note: the start date " + start + " is before the decision date " + decision + ". Check --start-date."});
}

bool hasOwnDeadlines(const std::string& province)
{
    return data::defaultCatalogue(province).size() > data::defaultCatalogue({}).size();
}

}  // namespace

int newPlanFile(const NewOptions& options, const Console& console)
{
    model::PlanInfo info;
    info.province = checkedProvince(options.province, console);
    info.title = options.title.empty() ? "Phương án bố trí cán bộ, công chức cấp xã tỉnh " + info.province : options.title;
    info.asOf = options.asOf.value_or(today());
    info.decisionDate = options.decisionDate.value_or(today());
    info.startDate = options.startDate.value_or(firstOfNextMonth(info.decisionDate));
    const acts::Act first = acts::newPlan(currentActor(), info, data::defaultCatalogue(info.province));
    if (const auto refusal = acts::refusalOf(first, {})) {
        console.complain(refusal->text);
        return kRefused;
    }
    warnAboutDates(info, console);
    const acts::PlanFile file = acts::PlanFile::create(options.file, first);
    const std::string path = file.path().string();
    const std::string asOf = toVietnameseText(info.asOf);
    const std::string decision = toVietnameseText(info.decisionDate);
    console.say({"Đã tạo tệp phương án " + path + ": tỉnh " + info.province + ", số liệu đến ngày " + asOf + ", quyết định ngày "
            + decision + ".",
        "Created the plan file " + path + ": province " + info.province + ", figures as of " + asOf + ", decision on " + decision
            + "."});
    if (!hasOwnDeadlines(info.province))
        console.say({"Mốc thời hạn chỉ gồm các mốc của Trung ương: hãy bổ sung các mốc của tỉnh trong bảng Thời hạn.",
            "Deadlines are the national ones alone: add those of the province in the table of deadlines."});
    console.print({{"file", path}, {"rows", first.changes.size()}});
    return kDone;
}

}  // namespace botri::app
