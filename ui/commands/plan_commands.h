// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/desk.h"
#include "ui/shell/message.h"

namespace botri::ui {

/// What can be done to a plan as a whole: compute it, verify it.
class PlanCommands : public QObject {
    Q_OBJECT

public:
    explicit PlanCommands(const Desk& desk, QObject* parent = nullptr);

    void compute();
    void verify();

signals:
    void says(botri::ui::MessageKind kind, const botri::LocalizedText& text);

private:
    Desk m_desk;
};

}  // namespace botri::ui
