// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

#include "core/planning/gap_analysis.h"
#include "core/planning/plan_advisor.h"
#include "ui/inspector/fact_sheet.h"

namespace botri::ui {

/// Translation context of everything the inspector says.
struct FactWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::FactSheet)
};

/// Rules that stop or warn, each with its sentence, source and certainty; then those that passed, folded.
[[nodiscard]] std::vector<FactSection> ruleSections(const FactSources& from, const std::vector<rules::RuleResult>& results);

/// One line for a move, leading to it: who, and what is known of the way.
[[nodiscard]] FactLine moveLine(const FactSources& from, const planning::Move& move, const QString& detail);

/// Keeps the first lines, with "and … more" when there are too many to read.
void shorten(const FactSources& from, std::vector<FactLine>& lines, std::size_t most);

/// Appends the sections that say something.
void addSections(FactSheet& sheet, std::vector<FactSection> sections);

/// "If not …": who else, at what price, and who would have to move for it.
[[nodiscard]] FactSection alternativesSection(const FactSources& from, const planning::Move& move);

/// What a sheet with decisions is about: each decision names the other.
enum class DecisionsOf { Person, Post };

/// Everybody for a post, or every post for a person, by exact price; then those that are not allowed, with what stops them.
/// Folded.
[[nodiscard]] std::vector<FactSection> rankingSections(
    const FactSources& from, DecisionsOf about, const planning::Ranking& ranking);

/// Pins and forbids that `concerns` lets through, each with a way to take it back.
[[nodiscard]] FactSection decisionsSection(
    const FactSources& from, DecisionsOf about, const std::function<bool(const model::Decision&)>& concerns);

/// What the office decided about a person: taken out of every plan, pinned, forbidden.
[[nodiscard]] FactSection decisionsSection(const FactSources& from, const model::StaffCode& staff);

/// Needed, present, short, surplus and what the plan does, as rows that add up.
[[nodiscard]] FactSection gapSection(const FactSources& from, const QString& heading, const planning::GapFigures& figures);

/// Why posts stay empty, as figures that add up, and who is nearest to coming.
void addEmptyPost(const FactSources& from, const planning::EmptyPost& post, FactSheet& sheet);

[[nodiscard]] FactSheet factsOfMove(const FactSources& from, const planning::Move& move);
[[nodiscard]] std::optional<FactSheet> factsOfPosts(const FactSources& from, const PostsSubject& subject);
[[nodiscard]] std::optional<FactSheet> factsOfUnit(const FactSources& from, const UnitSubject& subject);
[[nodiscard]] std::optional<FactSheet> factsOfStaff(const FactSources& from, const StaffSubject& subject);
[[nodiscard]] std::optional<FactSheet> factsOfGroup(const FactSources& from, const GroupSubject& subject);
[[nodiscard]] std::optional<FactSheet> factsOfFigure(const FactSources& from, const FigureSubject& subject);

}  // namespace botri::ui
