// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace botri::ui {

/// Enables an act, or says in its tooltip why it would do nothing. What it does stands in its data().
void enableAct(QAction& act, bool enabled, const QString& whyNot);

/// A button that does what an action does and shows its words, icon and state.
class ActButton : public QPushButton {
    Q_OBJECT

public:
    enum class Look { Words, Icon };  ///< Icon: the words stand in the tooltip

    explicit ActButton(QAction* action, Look look = Look::Words, QWidget* parent = nullptr);

    void setLook(Look look);

private:
    void follow();

    QAction* m_action;
    Look m_look;
};

}  // namespace botri::ui
