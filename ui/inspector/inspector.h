// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

#include "ui/desk.h"
#include "ui/inspector/advice.h"
#include "ui/inspector/fact_sheet.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace botri::ui {

class FactSheetView;

/// "Why?": explains what is selected, and lets a person decide on it. Follows the selection of every page.
class Inspector : public QDockWidget {
    Q_OBJECT

public:
    explicit Inspector(const Desk& desk, QWidget* parent = nullptr);

    void lookAt(const Subject& subject);
    /// Through what was looked at before.
    void goBack();
    void goForward();
    /// The sheet as plain text on the clipboard.
    void copy();
    [[nodiscard]] const std::optional<FactSheet>& sheet() const { return m_sheet; }
    [[nodiscard]] const Subject& subject() const { return m_subject; }
    /// More will be said soon: the plan is being made ready to be asked.
    [[nodiscard]] bool isAsking() const { return m_advice.isBeingMade(); }

signals:
    void pinAsked(const botri::acts::Placement& placement);
    void forbidAsked(const botri::acts::Placement& placement);
    void releaseAsked(const botri::acts::Placement& placement);
    void takeBackAsked(const botri::model::StaffCode& staff);
    void editAsked(const botri::ui::PostsSubject& posts);
    void chooseAsked(const botri::acts::Placement& placement, const botri::model::StaffCode& insteadOf);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void layOutTitle();
    void connectParts();
    void refresh();
    void retranslate();
    void show(const Subject& subject);
    void forget();
    void step(int by);
    [[nodiscard]] QAction* addStep(const char* icon, const QKeySequence& keys, void (Inspector::*todo)());

    Desk m_desk;
    Advice m_advice;
    Subject m_subject;
    std::vector<Subject> m_trail;  ///< what was looked at, oldest first
    std::size_t m_at = 0;          ///< where on the trail; its size while there is none
    std::optional<FactSheet> m_sheet;
    QHBoxLayout* m_title;
    QLabel* m_heading;
    FactSheetView* m_view;
    QWidget* m_actions;
    QPushButton* m_pin;
    QPushButton* m_forbid;
    QPushButton* m_release;
    QPushButton* m_edit;
    QToolButton* m_close;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_copy = nullptr;
};

}  // namespace botri::ui
