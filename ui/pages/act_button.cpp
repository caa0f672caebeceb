// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/act_button.h"

#include <QAction>

namespace botri::ui {

void enableAct(QAction& act, bool enabled, const QString& whyNot)
{
    act.setEnabled(enabled);
    const QString tip = act.data().toString();
    act.setToolTip(enabled || whyNot.isEmpty() ? tip : tip + QLatin1Char('\n') + whyNot);
}

ActButton::ActButton(QAction* action, Look look, QWidget* parent) : QPushButton(parent), m_action(action), m_look(look)
{
    setFocusPolicy(Qt::TabFocus);  // a click leaves the selected rows with the keyboard
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActButton::follow);
    follow();
}

void ActButton::setLook(Look look)
{
    m_look = look;
    follow();
}

void ActButton::follow()
{
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setIcon(m_action->icon());
    setText(m_look == Look::Words ? m_action->text() : QString());
    setAccessibleName(m_action->text());
    setToolTip((m_action->toolTip().isEmpty() ? m_action->text() : m_action->toolTip())
        + (keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(keys)));
    setEnabled(m_action->isEnabled());
}

}  // namespace botri::ui
