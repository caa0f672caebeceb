// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/control_names.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QVariant>

namespace botri::ui {
namespace {

constexpr const char* kGiven = "nameGiven";  // marks names that were given here

void name(QWidget& control, const QString& words)
{
    const bool own = !control.accessibleName().isEmpty() && !control.property(kGiven).toBool();
    if (own || words.isEmpty())
        return;
    control.setAccessibleName(words);
    control.setProperty(kGiven, true);
}

/// The name of the page, and of the tab of it that holds `control`.
QString whereabouts(const QWidget& control, const QString& pageName)
{
    for (const QWidget* each = control.parentWidget(); each; each = each->parentWidget())
        if (const auto* tabs = qobject_cast<const QTabWidget*>(each))
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->widget(i)->isAncestorOf(&control))
                    return pageName + QStringLiteral(": ") + tabs->tabText(i);
    return pageName;
}

}  // namespace

void nameControls(QWidget& page, const QString& pageName)
{
    for (QWidget* control : page.findChildren<QWidget*>()) {
        if (const auto* field = qobject_cast<const QLineEdit*>(control))
            name(*control, field->placeholderText());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(control))
            name(*control, button->text().isEmpty() ? button->toolTip() : QString());
        else if (qobject_cast<const QComboBox*>(control))
            name(*control, control->toolTip());
        else if (qobject_cast<const QAbstractScrollArea*>(control) || (control->focusPolicy() & Qt::TabFocus))
            name(*control, whereabouts(*control, pageName));
    }
}

}  // namespace botri::ui
