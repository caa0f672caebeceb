// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/policy.h"

#include <algorithm>

#include "core/base/check.h"

namespace botri::model {
namespace {

using enum PolicyItem;
using Group = PolicyGroup;
using Unit = PolicyUnit;

const std::array<PolicyItemDescription, kPolicyItemCount>& catalogue()
{
    static const std::array<PolicyItemDescription, kPolicyItemCount> items{{
        {Lexicographic, "lexicographic", Group::Order, Unit::Switch, 1, 0, 1,
            {"Ưu tiên bố trí đủ vị trí, rồi đến hình thức, rồi đến cự ly", "Posts first, then measures, then distance"}},
        {PostHigh, "post_high", Group::EmptyPosts, Unit::Points, 30, 1, 1000,
            {"Vị trí trống, lĩnh vực ưu tiên cao", "Empty post, high priority"}},
        {PostMedium, "post_medium", Group::EmptyPosts, Unit::Points, 20, 1, 1000,
            {"Vị trí trống, lĩnh vực ưu tiên trung bình", "Empty post, medium priority"}},
        {PostLow, "post_low", Group::EmptyPosts, Unit::Points, 10, 1, 1000,
            {"Vị trí trống, lĩnh vực ưu tiên thấp", "Empty post, low priority"}},
        {PostMidland, "post_midland", Group::EmptyPosts, Unit::Points, 2, 0, 1000, {"Cộng thêm ở trung du", "Added in midland"}},
        {PostMountain, "post_mountain", Group::EmptyPosts, Unit::Points, 5, 0, 1000,
            {"Cộng thêm ở miền núi", "Added in mountains"}},
        {PostHighMountain, "post_high_mountain", Group::EmptyPosts, Unit::Points, 8, 0, 1000,
            {"Cộng thêm ở miền núi cao", "Added in high mountains"}},
        {PostBorder, "post_border", Group::EmptyPosts, Unit::Points, 4, 0, 1000,
            {"Cộng thêm ở xã biên giới", "Added at the border"}},
        {PostDisadvantaged, "post_disadvantaged", Group::EmptyPosts, Unit::Points, 2, 0, 1000,
            {"Cộng thêm ở xã đặc biệt khó khăn", "Added where specially disadvantaged"}},
        {PostRepeatInCommune, "post_repeat_in_commune", Group::EmptyPosts, Unit::Points, 3, 0, 1000,
            {"Cộng thêm cho mỗi vị trí trống nữa của xã", "Added for each further empty post of a commune"}},
        {PostRepeatInSpecialty, "post_repeat_in_specialty", Group::EmptyPosts, Unit::Points, 5, 0, 1000,
            {"Cộng thêm cho mỗi vị trí trống nữa của lĩnh vực", "Added for each further empty post of a specialty"}},
        {PostConcurrentRelief, "post_concurrent_relief", Group::EmptyPosts, Unit::Points, 5, 0, 1000,
            {"Bớt đi khi đang có người kiêm nhiệm", "Taken off while held concurrently"}},
        {PostFactor, "post_factor", Group::Order, Unit::Factor, 20, 1, 1'000'000,
            {"Hệ số vị trí trống khi không xếp thứ bậc", "Factor of empty posts when levels are not ordered"}},
        {FieldEmpty, "field_empty", Group::EmptyPosts, Unit::Points, 100, 0, 10'000,
            {"Cộng thêm khi lĩnh vực bị bỏ trống và không xếp thứ bậc",
                "Added when a specialty stays empty and levels are not ordered"}},
        {DistancePer100Km, "distance_per_100km", Group::Preference, Unit::Points, 30, 0, 1000,
            {"Cự ly, mỗi 100 km", "Distance, each 100 km"}},
        {TrainingLevel1, "training_level_1", Group::Preference, Unit::Points, 20, 0, 1000,
            {"Bồi dưỡng ngắn (thay thế mức 1)", "Short training (level 1)"}},
        {TrainingLevel2, "training_level_2", Group::Preference, Unit::Points, 60, 0, 1000,
            {"Bồi dưỡng dài (thay thế mức 2)", "Long training (level 2)"}},
        {CrossPool, "cross_pool", Group::Preference, Unit::Points, 30, 0, 1000,
            {"Chuyển khác khối biên chế", "Across quota pools"}},
        {Warning, "warning", Group::Preference, Unit::Points, 5, 0, 1000, {"Mỗi cảnh báo của quy định", "Each warning"}},
        {SupportPerMillion, "support_per_million", Group::Preference, Unit::Points, 2, 0, 1000,
            {"Hỗ trợ, mỗi triệu đồng một tháng", "Support, each million VND a month"}},
        {FirstWish, "first_wish", Group::Preference, Unit::Points, 15, 0, 1000,
            {"Bớt khi đúng nguyện vọng 1", "Taken off for the first wish"}},
        {FurtherWish, "further_wish", Group::Preference, Unit::Points, 8, 0, 1000,
            {"Bớt khi đúng nguyện vọng sau", "Taken off for a further wish"}},
        {Volunteer, "volunteer", Group::Preference, Unit::Points, 10, 0, 1000,
            {"Bớt khi tình nguyện", "Taken off for a volunteer"}},
        {PriorityCase, "priority_case", Group::Preference, Unit::Points, 5, 0, 1000,
            {"Bớt khi thuộc diện ưu tiên tiếp nhận", "Taken off for a priority case"}},
        {RankDeputyHead, "rank_deputy_head", Group::Preference, Unit::Points, 2, 0, 1000,
            {"Cấp phó so với cấp trưởng", "Deputy after head"}},
        {RankSpecialist, "rank_specialist", Group::Preference, Unit::Points, 4, 0, 1000,
            {"Chuyên viên so với cấp trưởng", "Specialist after head"}},
        {RoadFactor, "road_factor", Group::Distance, Unit::Percent, 140, 100, 400,
            {"Đường bộ so với đường chim bay", "Road against straight line"}},
        {RoadFactorHighMountain, "road_factor_high_mountain", Group::Distance, Unit::Percent, 160, 100, 400,
            {"Đường bộ ở miền núi cao", "Road in high mountains"}},
        {SupportMountain, "support_mountain", Group::Support, Unit::Percent, 150, 0, 1000,
            {"Hỗ trợ ở xã miền núi, % lương cơ sở", "Support in mountain communes, % of base salary"}},
        {SupportHighMountain, "support_high_mountain", Group::Support, Unit::Percent, 175, 0, 1000,
            {"Hỗ trợ ở xã miền núi cao, biên giới, % lương cơ sở",
                "Support in high-mountain and border communes, % of base salary"}},
    }};
    return items;
}

}  // namespace

std::span<const PolicyItemDescription> policyItems()
{
    return catalogue();
}

const PolicyItemDescription& describe(PolicyItem item)
{
    const PolicyItemDescription& found = catalogue()[static_cast<std::size_t>(item)];
    BOTRI_CHECK(found.item == item);
    return found;
}

std::optional<PolicyItem> policyItemOf(std::string_view key)
{
    const auto found = std::find_if(catalogue().begin(), catalogue().end(), [&](const auto& each) { return each.key == key; });
    return found == catalogue().end() ? std::nullopt : std::optional(found->item);
}

Policy::Policy() : m_values{}
{
    for (const PolicyItemDescription& each : catalogue())
        set(each.item, each.defaultValue);
}

}  // namespace botri::model
