// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/totals_text.h"

#include <algorithm>

namespace botri::app {

LocalizedText totalsText(const planning::PlanTotals& totals, const Console& console)
{
    const std::string filled = console.number(totals.filled);
    const std::string open = console.number(totals.open);
    const std::string kilometres = console.number(totals.kilometres);
    const std::string support = console.number(totals.monthlySupport.count());
    return {"bố trí " + filled + " trên " + open + " vị trí thiếu; tổng cự ly " + kilometres + " km; hỗ trợ " + support
            + " đồng một tháng",
        filled + " of " + open + " posts that are short are filled; " + kilometres + " km altogether; support of VND " + support
            + " a month"};
}

void sayFirst(const std::vector<LocalizedText>& lines, std::size_t most, const Console& console)
{
    for (std::size_t i = 0; i < std::min(most, lines.size()); ++i)
        console.say({"      " + lines[i].vi, "      " + lines[i].en});
    if (lines.size() <= most)
        return;
    const std::string rest = console.number(static_cast<long long>(lines.size() - most));
    console.say({"      … và " + rest + " dòng khác; xem thêm với --top hoặc --json.",
        "      … and " + rest + " more; see them with --top or --json."});
}

std::vector<std::size_t> evenlySpread(std::size_t count, std::size_t most)
{
    std::vector<std::size_t> rows;
    const std::size_t shown = std::min(count, most);
    for (std::size_t i = 0; i < shown; ++i)
        rows.push_back(shown == 1 ? count - 1 : i * (count - 1) / (shown - 1));
    return rows;
}

}  // namespace botri::app
