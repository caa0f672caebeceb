// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/measure.h"
#include "core/model/table.h"

namespace botri::model {

template <>
const Table<Measure>& tableOf<Measure>()
{
    static const Table<Measure> table{TableId::Measure, "measure", {"Hình thức", "Measures"},
        {"Mỗi dòng là một hình thức bố trí và điều kiện áp dụng.", "Each row is a way to fill posts and its conditions."},
        {
            column("code", &Measure::code, {"Mã hình thức", "Measure code"}).key().also({"Mã"}),
            column("name", &Measure::name, {"Tên hình thức", "Measure"}).required().also({"Hình thức"}),
            column("english_name", &Measure::englishName, {"Tên tiếng Anh", "English name"}),
            column("kind", &Measure::kind, {"Loại hình thức", "Kind"}).required(),
            column("sources", &Measure::sources, {"Nguồn được dùng", "Sources"}).required(),
            column("enabled", &Measure::enabled, {"Áp dụng", "Enabled"}).whenAbsent(true),
            column("uses_target_quota", &Measure::usesTargetQuota, {"Dùng biên chế nơi đến", "Uses quota at the target"}),
            column("term_months", &Measure::termMonths, {"Thời hạn dự kiến (tháng)", "Planned term (months)"}).between(1, 600),
            column("longest_term_months", &Measure::longestTermMonths, {"Thời hạn dài nhất (tháng)", "Longest term (months)"})
                .between(1, 600),
            column("lead_time_days", &Measure::leadTimeDays, {"Thời gian chuẩn bị (ngày)", "Lead time (days)"}).between(0, 3650),
            column("base_cost", &Measure::baseCost, {"Điểm hình thức", "Base cost (points)"}).between(0, 1000),
            column("cap", &Measure::cap, {"Số người nhiều nhất", "Cap"}).between(0, 100'000),
            column("decided_by", &Measure::decidedBy, {"Thẩm quyền quyết định", "Decided by"}),
            column("valid_from", &Measure::validFrom, {"Áp dụng từ ngày", "Valid from"}),
            column("valid_until", &Measure::validUntil, {"Áp dụng đến ngày", "Valid until"}),
            column("note", &Measure::note, {"Ghi chú", "Note"}),
        }};
    return table;
}

}  // namespace botri::model
