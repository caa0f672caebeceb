// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/model/office.h"

class QDateEdit;
class QLineEdit;

namespace botri::ui {

/// Asks what a new plan is about.
class NewPlanDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewPlanDialog(Date today, QWidget* parent = nullptr);

    [[nodiscard]] model::PlanInfo info() const;

private:
    QLineEdit* m_title;
    QLineEdit* m_province;
    QDateEdit* m_asOf;
    QDateEdit* m_decision;
    QDateEdit* m_start;
};

}  // namespace botri::ui
