// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

#include "ui/desk.h"

class QLabel;

namespace botri::ui {

/// What is true of the open plan at any moment: certificate, moves, posts left, the next deadline, saved or not.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(const Desk& desk, QWidget* parent = nullptr);

    /// All of it as one line of text.
    [[nodiscard]] QString words() const;
    /// What the selected rows of a table add up to; empty: none are.
    void showSelection(const QString& text, const QString& whole);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fit();
    void showPlan();
    void showDeadline();
    void showSaved();

    Desk m_desk;
    QLabel* m_icon;
    QLabel* m_plan;
    QLabel* m_selection;
    QLabel* m_deadline;
    QLabel* m_asOf;
    QLabel* m_data;
    QLabel* m_saved;
};

}  // namespace botri::ui
