// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

#include "ui/desk.h"
#include "ui/inspector/fact_sheet.h"

class QLabel;
class QPushButton;

namespace botri::ui {

class FactSheetView;

/// "Why?": explains what is selected, and lets a person decide on it. Follows the selection of every page.
class Inspector : public QDockWidget {
    Q_OBJECT

public:
    explicit Inspector(const Desk& desk, QWidget* parent = nullptr);

    void lookAt(const Subject& subject);
    [[nodiscard]] const std::optional<FactSheet>& sheet() const { return m_sheet; }

signals:
    void pinAsked(const botri::acts::Placement& placement);
    void forbidAsked(const botri::acts::Placement& placement);
    void releaseAsked(const botri::acts::Placement& placement);
    void chooseAsked(const botri::acts::Placement& placement, const botri::model::StaffCode& insteadOf);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    Desk m_desk;
    Subject m_subject;
    std::optional<FactSheet> m_sheet;
    QLabel* m_heading;
    FactSheetView* m_view;
    QWidget* m_actions;
    QPushButton* m_pin;
    QPushButton* m_forbid;
    QPushButton* m_release;
};

}  // namespace botri::ui
