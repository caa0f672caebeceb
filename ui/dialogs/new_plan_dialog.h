// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/model/office.h"

class QDateEdit;
class QLineEdit;

namespace botri::ui {

/// Asks what a plan is about: a new one, or one that is open.
class NewPlanDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewPlanDialog(Date today, QWidget* parent = nullptr);
    explicit NewPlanDialog(const model::PlanInfo& info, QWidget* parent = nullptr);

    [[nodiscard]] model::PlanInfo info() const;

private:
    void layOut(const QString& accept);

    model::PlanInfo m_info;  ///< what the form does not ask about stays as it is
    QLineEdit* m_title;
    QLineEdit* m_province;
    QDateEdit* m_asOf;
    QDateEdit* m_decision;
    QDateEdit* m_start;
};

}  // namespace botri::ui
