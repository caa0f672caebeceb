// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

#include "core/planning/relaxations.h"
#include "ui/desk.h"

class QLabel;
class QPushButton;

namespace botri::ui {

class ShownTableView;

/// Which rule or cap, lifted, would let how many posts more be filled: each planned anew while one waits.
class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    UnlockDialog(const Desk& desk, QWidget* parent);

    [[nodiscard]] ShownTableView& table() { return *m_table; }
    [[nodiscard]] QPushButton& again() { return *m_again; }
    [[nodiscard]] QString line() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { Computing, Current, Stale, Stopped, Refused };

    void layOut();
    void compute();
    void take(const std::variant<planning::RelaxationRanking, planning::PlanRefusal>& outcome);
    void setState(State state);
    void retranslate();
    [[nodiscard]] QString stateText() const;

    Desk m_desk;
    State m_state = State::Computing;
    std::shared_ptr<const model::Workspace> m_workspace;  ///< the data the ranking is of
    planning::RelaxationRanking m_ranking;
    LocalizedText m_refusal;
    QLabel* m_line;
    ShownTableView* m_table;
    QPushButton* m_again;
    QPushButton* m_close;
};

}  // namespace botri::ui
