// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "core/acts/plan_acts.h"
#include "core/planning/plan.h"
#include "core/planning/plan_advisor.h"
#include "ui/subject.h"
#include "ui/table/shown_table.h"
#include "ui/text/words.h"

namespace botri::ui {

/// One line of an explanation.
struct FactLine {
    QString text;
    QString figure = {};  ///< at the right: points, kilometres, people
    QString detail = {};  ///< small, beneath
    Tone tone = Tone::Plain;
    QString icon = {};
    std::optional<Subject> leadsTo = {};                   ///< clicking the text looks at this
    std::optional<acts::Placement> choose = {};            ///< offers "Choose": this person for this post
    std::optional<model::StaffCode> chooseInsteadOf = {};  ///< who must not have it then
    std::optional<acts::Placement> release = {};           ///< offers to take the decision on this placement back
    std::optional<model::StaffCode> takeBack = {};         ///< offers to take this person back into the plans
    std::optional<std::size_t> swatch = {};                ///< the colour of its part of the bar, see partColor()
    std::vector<FactLine> steps = {};                      ///< unfolds beneath as a numbered list
    QString stepsHeading = {};                             ///< what the steps are, on the button that unfolds them
};

/// A share of a sum, drawn as part of one bar; what helps is negative.
struct BarPart {
    QString name;
    double value = 0;
    std::size_t color = 0;  ///< see partColor()
};

struct FactSection {
    QString heading;
    std::vector<FactLine> lines;
    bool folded = false;            ///< only the heading shows until it is clicked
    std::vector<BarPart> bar = {};  ///< drawn above the lines
};

/// What can be said about a subject: the inspector shows it, and tests read it.
struct FactSheet {
    QString title;
    QString subtitle;
    std::vector<FactSection> sections;
    std::optional<acts::Placement> placement = {};     ///< can be pinned, forbidden or released
    std::optional<model::DecisionKind> decision = {};  ///< in force on the placement
    std::optional<PostsSubject> posts = {};            ///< can be changed
};

/// What a sheet is made from. The references must outlive the call only.
struct FactSources {
    const model::Workspace& workspace;
    model::ScenarioCode scenario;
    const planning::Plan* plan = nullptr;
    const Words& words;
    const planning::PlanAdvisor* advisor = nullptr;  ///< of the plan, while that fits the data
};

/// Nothing when there is nothing to say: no subject, or one the data no longer has.
[[nodiscard]] std::optional<FactSheet> factsOf(const FactSources& from, const Subject& subject);

/// The whole sheet as plain text, folded parts too: to be pasted into a letter.
[[nodiscard]] QString plainText(const FactSheet& sheet);

}  // namespace botri::ui
