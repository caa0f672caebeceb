// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "ui/inspector/fact_sheet.h"

namespace botri::ui {

/// Translation context of everything the inspector says.
struct FactWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::FactSheet)
};

/// Rules that stop or warn, each with its sentence, source and certainty; then those that passed, folded.
[[nodiscard]] std::vector<FactSection> ruleSections(const FactSources& from, const std::vector<rules::RuleResult>& results);

[[nodiscard]] FactSheet factsOfMove(const FactSources& from, const planning::Move& move);
[[nodiscard]] std::optional<FactSheet> factsOfPosts(const FactSources& from, const PostsSubject& subject);
[[nodiscard]] std::optional<FactSheet> factsOfUnit(const FactSources& from, const UnitSubject& subject);
[[nodiscard]] std::optional<FactSheet> factsOfStaff(const FactSources& from, const StaffSubject& subject);

}  // namespace botri::ui
