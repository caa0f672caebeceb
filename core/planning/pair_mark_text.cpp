// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/planning/plan.h"
#include "core/planning/plan_advisor.h"
#include "core/planning/supply.h"

namespace botri::planning {

std::string_view keyOf(PairMark mark)
{
    switch (mark) {
    case PairMark::Essential: return "essential";
    case PairMark::Replaceable: return "replaceable";
    case PairMark::Never: break;
    }
    return "never";
}

const LocalizedText& nameOf(PairMark mark)
{
    static const LocalizedText essential{"không thể thay", "cannot be replaced"};
    static const LocalizedText replaceable{"thay được", "replaceable"};
    static const LocalizedText never{"không có trong phương án tốt nhất nào", "in no best plan"};
    switch (mark) {
    case PairMark::Essential: return essential;
    case PairMark::Replaceable: return replaceable;
    case PairMark::Never: break;
    }
    return never;
}

LocalizedText describeReserve(const model::Workspace& workspace, const Move& move)
{
    if (move.pinned)
        return {"Đã ghim, không xét người thay.", "Pinned: nobody else is considered."};
    if (!move.reserve)
        return {"Không phương án nào thiếu được.", "No plan can do without."};
    BOTRI_CHECK(*move.reserve < move.alternatives.size());
    const Alternative& reserve = move.alternatives[*move.reserve];
    const LocalizedText who = reserve.staff ? supplyName(workspace, *reserve.staff) : LocalizedText{"không ai", "nobody"};
    const LocalizedText what = describe(workspace, model::baseScenario(), reserve);
    const bool isGroup = move.count > 1;
    return {std::string(isGroup ? "Nếu một người không đi: " : "Nếu không đi: ") + who.vi + " đến thay; " + what.vi + ".",
        std::string(isGroup ? "If one of them does not go: " : "If not: ") + who.en + " comes instead; " + what.en + "."};
}

}  // namespace botri::planning
