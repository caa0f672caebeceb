// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/workspace.h"

namespace botri::planning {

enum class SupplyForm { Named, HeadCount, AnonymousSurplus };

/// People who are alike for the plan: one named person, or `count` interchangeable ones.
struct Supply {
    model::StaffCode code;  ///< of the person or head-count; anonymous surplus: "unit/specialty/pool"
    SupplyForm form = SupplyForm::Named;
    model::StaffKind kind = model::StaffKind::CivilServant;
    model::SourceKind source = model::SourceKind::CommuneSurplus;
    const model::Unit* from = nullptr;  ///< null: no unit
    model::SpecialtyCode specialty;
    model::QuotaPool pool = model::QuotaPool::Government;
    int count = 1;
    const model::Staff* person = nullptr;         ///< Named only
    const model::HeadCount* headCount = nullptr;  ///< HeadCount only
};

/// Do these people count against the cap on who may leave their unit? Only its own staff do: commune surplus, nominees of
/// departments and ministries, and not those a unit merely offers for reception, recruitment or contracts.
[[nodiscard]] bool countsAgainstUnitCap(const Supply& supply);

/// "17329/KT03/government": one text a post group, for the codes of unnamed people and for fingerprints.
[[nodiscard]] std::string codeOf(const model::NeedKey& need);

/// Everybody the workspace could move, before any rule is asked: named people (department and ministry staff only when
/// nominated or volunteering), head-counts, and the unnamed rest of each unit's present staff. Pointers go into `workspace`.
/// Named people first, then head-counts, then anonymous surplus, each in code order.
[[nodiscard]] std::vector<Supply> suppliesOf(const model::Workspace& workspace);

/// "Nguyễn Văn A", "người chưa nêu tên, Văn thư, lưu trữ ở xã Keng Đu".
[[nodiscard]] LocalizedText supplyName(const model::Workspace& workspace, const model::StaffCode& code);

/// How many people of one specialty and pool a unit may let go: present − what it must keep. At least 0.
/// What it keeps: the largest of its posts, its own minimum and rule T-06's limit.
[[nodiscard]] int releasable(const model::Need& need, int fieldMinimum);

}  // namespace botri::planning
