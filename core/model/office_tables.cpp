// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/office.h"
#include "core/model/table.h"

namespace botri::model {

template <>
const Table<PlanInfo>& tableOf<PlanInfo>()
{
    static const Table<PlanInfo> table{TableId::PlanInfo, "plan_info", {"Thông tin phương án", "Plan information"},
        {"Một dòng: tỉnh, các mốc ngày và mức lương cơ sở.", "One row: province, dates and base salary."},
        {
            column("id", &PlanInfo::id, {"Mã", "Id"}).key().whenAbsent(std::string("plan")),
            column("title", &PlanInfo::title, {"Tên phương án", "Title"}).required(),
            column("province", &PlanInfo::province, {"Tỉnh", "Province"}).required(),
            column("as_of", &PlanInfo::asOf, {"Số liệu tính đến ngày", "Figures as of"}).required(),
            column("decision_date", &PlanInfo::decisionDate, {"Ngày quyết định", "Decision date"}).required(),
            column("start_date", &PlanInfo::startDate, {"Ngày bắt đầu", "Start date"}).required(),
            column("base_salary", &PlanInfo::baseSalary, {"Lương cơ sở (đồng/tháng)", "Base salary (VND a month)"})
                .required()
                .between(1, 1e9),
            column("illustrative", &PlanInfo::illustrative, {"Dữ liệu minh họa", "Illustrative data"}),
        }};
    return table;
}

template <>
const Table<Distance>& tableOf<Distance>()
{
    static const Table<Distance> table{TableId::Distance, "distance", {"Khoảng cách", "Distances"},
        {"Mỗi dòng là quãng đường bộ giữa hai đơn vị; thiếu thì ước lượng theo tọa độ.",
            "Each row is a road distance between two units; without it the distance is estimated."},
        {
            column("from", &Distance::from, {"Từ đơn vị", "From unit"})
                .key()
                .refersTo(TableId::Unit)
                .also({"Từ", "Điểm đi", "Từ xã", "Xã đi", "Nơi đi"}),
            column("to", &Distance::to, {"Đến đơn vị", "To unit"})
                .key()
                .refersTo(TableId::Unit)
                .also({"Đến", "Điểm đến", "Đến xã", "Xã đến", "Nơi đến"}),
            column("kilometres", &Distance::kilometres, {"Số km", "Kilometres"})
                .required()
                .between(0, 3000)
                .also({"Khoảng cách (km)", "km"}),
        }};
    return table;
}

template <>
const Table<Deadline>& tableOf<Deadline>()
{
    static const Table<Deadline> table{TableId::Deadline, "deadline", {"Thời hạn", "Deadlines"},
        {"Mỗi dòng là một thời hạn phải theo dõi.", "Each row is a deadline to watch."},
        {
            column("code", &Deadline::code, {"Mã thời hạn", "Deadline code"}).key().also({"Mã"}),
            column("date", &Deadline::date, {"Ngày", "Date"}).required(),
            column("item", &Deadline::item, {"Nội dung", "Item"}).required(),
            column("english_item", &Deadline::englishItem, {"Nội dung tiếng Anh", "English item"}),
            column("source", &Deadline::source, {"Căn cứ", "Source"}),
        }};
    return table;
}

}  // namespace botri::model
