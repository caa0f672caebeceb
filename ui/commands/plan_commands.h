// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/acts/plan_acts.h"
#include "ui/desk.h"
#include "ui/shell/message.h"

namespace botri::ui {

/// What can be done to a plan: compute, verify, decide on moves. Decisions are acts and can be undone.
class PlanCommands : public QObject {
    Q_OBJECT

public:
    explicit PlanCommands(const Desk& desk, QObject* parent = nullptr);

    void compute();
    void verify();
    void pin(const acts::Placement& placement);
    void forbid(const acts::Placement& placement);
    void release(const acts::Placement& placement);
    /// Pins somebody to a post and keeps `insteadOf` away from it, as one act.
    void choose(const acts::Placement& placement, const model::StaffCode& insteadOf);

signals:
    void says(botri::ui::MessageKind kind, const botri::LocalizedText& text);

private:
    void decide(const acts::Act& act);

    Desk m_desk;
};

}  // namespace botri::ui
