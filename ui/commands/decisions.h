// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

#include "core/acts/plan_acts.h"
#include "ui/desk.h"
#include "ui/shell/message.h"
#include "ui/subject.h"

namespace botri::ui {

/// What is decided on moves and people, those selected in a table or the one explained: one act for all of them, so that one
/// undo takes it back.
class Decisions : public QObject {
    Q_OBJECT

public:
    explicit Decisions(const Desk& desk, QObject* parent = nullptr);

    void pin(const std::vector<acts::Placement>& placements);
    void forbid(const std::vector<acts::Placement>& placements);
    void release(const std::vector<acts::Placement>& placements);
    /// Pins somebody to a post and keeps `insteadOf` away from it.
    void choose(const acts::Placement& placement, const model::StaffCode& insteadOf);
    /// Takes named people out of every plan, or back in.
    void setWithdrawn(const std::vector<model::StaffCode>& staff, bool withdrawn);
    void setVolunteers(const std::vector<model::StaffCode>& staff, bool volunteers);
    /// Writes the next wish of a named person.
    void addWish(const model::StaffCode& staff, const model::NeedKey& post);

    /// The pins and forbids of this scenario on a move, a person or a post: what release() takes back.
    [[nodiscard]] std::vector<acts::Placement> decidedOn(const Subject& subject) const;
    /// May there be a decision on them: is it a named person or a head-count?
    [[nodiscard]] bool isDecidable(const model::StaffCode& staff) const;

signals:
    void tells(botri::ui::MessageKind kind, const botri::LocalizedText& text);

private:
    using MakeAct = acts::Act (*)(
        const model::Workspace&, const acts::Actor&, const model::ScenarioCode&, const acts::Placement&);

    void decide(const std::vector<acts::Placement>& placements, MakeAct make, const LocalizedText& verb);
    void setFlag(const std::vector<model::StaffCode>& staff, bool model::Staff::*flag, bool value, const LocalizedText& one,
        const LocalizedText& many);
    void apply(const acts::Act& act);

    Desk m_desk;
};

}  // namespace botri::ui
