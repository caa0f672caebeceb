// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/act.h"

#include <algorithm>
#include <array>

namespace botri::acts {

std::span<const model::Choice> actKinds()
{
    static const std::array<model::Choice, static_cast<std::size_t>(ActKind::Redo) + 1> kinds{{
        {"new_plan", {"Tạo phương án", "New plan"}},
        {"import", {"Nhập dữ liệu", "Import"}},
        {"add_rows", {"Thêm dòng", "Add rows"}},
        {"edit_rows", {"Sửa dữ liệu", "Edit data"}},
        {"delete_rows", {"Xóa dòng", "Delete rows"}},
        {"pin", {"Ghim", "Pin"}},
        {"forbid", {"Cấm", "Forbid"}},
        {"withdraw_decision", {"Bỏ ghim, bỏ cấm", "Withdraw a decision"}},
        {"change_policy", {"Đổi tham số chính sách", "Change the policy"}},
        {"change_rule", {"Đổi quy định", "Change a rule"}},
        {"change_scenario", {"Đổi kịch bản", "Change a scenario"}},
        {"save_plan", {"Lưu phương án đã tính", "Save a computed plan"}},
        {"undo", {"Hoàn tác", "Undo"}},
        {"redo", {"Làm lại", "Redo"}},
    }};
    return kinds;
}

const model::Choice& describe(ActKind kind)
{
    return actKinds()[static_cast<std::size_t>(kind)];
}

std::optional<ActKind> actKindOf(std::string_view key)
{
    const auto found = std::ranges::find(actKinds(), key, &model::Choice::key);
    return found == actKinds().end() ? std::nullopt : std::optional(static_cast<ActKind>(found - actKinds().begin()));
}

std::vector<model::RowChange> Act::inverseChanges() const
{
    std::vector<model::RowChange> inverse;
    inverse.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        inverse.push_back(change->inverse());
    return inverse;
}

std::vector<PlanChange> Act::inversePlans() const
{
    std::vector<PlanChange> inverse;
    for (auto change = plans.rbegin(); change != plans.rend(); ++change)
        inverse.push_back(change->inverse());
    return inverse;
}

}  // namespace botri::acts
