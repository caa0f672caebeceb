// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <array>
#include <memory>

#include "core/model/workspace.h"
#include "core/planning/relaxations.h"
#include "ui/desk.h"

class QLabel;
class QPushButton;
class QTabBar;

namespace botri::ui {

class ShownTableView;

/// How many posts more could be filled with one rule or cap lifted, or with one more of what is scarce: each planned anew while
/// one waits. Each of the two questions is answered when it is first asked.
class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    UnlockDialog(const Desk& desk, QWidget* parent);

    /// The tabs, in this order.
    enum class Trial { Lifted, OneMore };

    [[nodiscard]] QTabBar& trials() { return *m_trials; }
    [[nodiscard]] ShownTableView& table() { return *m_table; }
    [[nodiscard]] QPushButton& again() { return *m_again; }
    [[nodiscard]] QString line() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class State { NotAsked, Computing, Current, Stale, Stopped, Refused };
    using Outcome = std::variant<planning::RelaxationRanking, planning::PlanRefusal>;
    struct Answer {
        State state = State::NotAsked;
        std::shared_ptr<const model::Workspace> workspace;  ///< the data the ranking is of
        planning::RelaxationRanking ranking;
        LocalizedText refusal;
    };

    void layOut();
    void connectAll();
    void compute();
    void take(Trial trial, const Outcome& outcome);
    void change(State from, State to);
    void showAnswer();
    void showState();
    void retranslate();
    [[nodiscard]] Trial trial() const;
    [[nodiscard]] Answer& answerTo(Trial trial) { return m_answers.at(static_cast<std::size_t>(trial)); }
    [[nodiscard]] QString stateText();

    Desk m_desk;
    std::array<Answer, 2> m_answers;  ///< by Trial
    QTabBar* m_trials;
    QLabel* m_line;
    ShownTableView* m_table;
    QPushButton* m_again;
    QPushButton* m_close;
};

}  // namespace botri::ui
