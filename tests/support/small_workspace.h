// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/workspace.h"

namespace botri::tests {

/// A workspace built by hand, one sentence a row. Dates: figures of 31/10/2025, decided 15/11/2025, moves from 01/12/2025.
class WorkspaceBuilder {
public:
    explicit WorkspaceBuilder(std::string province = "Nghệ An");

    WorkspaceBuilder& illustrative(bool isIllustrative);
    WorkspaceBuilder& specialty(
        const std::string& code, const std::string& name, model::Agency agency, model::Priority priority = model::Priority::Low);
    WorkspaceBuilder& leadership(const std::string& code, const std::string& name);
    WorkspaceBuilder& commune(const std::string& code, const std::string& name, const std::string& formerDistrict,
        model::RegionClass region = model::RegionClass::Lowland, int governmentQuota = 40, int frame = 32);
    WorkspaceBuilder& department(const std::string& code, const std::string& name);
    WorkspaceBuilder& need(const std::string& unit, const std::string& specialty, int required, int present,
        int concurrentlyHeld = 0, int contractWorkers = 0);
    WorkspaceBuilder& measure(
        const std::string& code, const std::string& name, model::MeasureKind kind, const std::string& decidedBy);
    WorkspaceBuilder& put(model::Unit unit);
    WorkspaceBuilder& put(model::Staff staff);
    WorkspaceBuilder& put(model::HeadCount headCount);

    [[nodiscard]] const model::Workspace& workspace() const { return m_workspace; }

private:
    model::Workspace m_workspace;
};

/// Two former districts, four communes and a ward, four specialties and one leadership post:
/// short by 5 posts (2 IT, 2 construction, 1 land), 3 people over (records), 1 leader lacking.
[[nodiscard]] model::Workspace smallWorkspace();

/// Invented: `communes` communes in 20 former districts, 29 specialties, people and departments. Same arguments, same workspace.
[[nodiscard]] model::Workspace largeWorkspace(int communes = 130);

}  // namespace botri::tests
