// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

#include "core/planning/gap_analysis.h"
#include "tests/support/catch.h"
#include "ui/table/shown_table.h"

namespace botri::tests {

/// The window's own words in the language it speaks.
inline QString said(const char* context, const char* english, const char* comment = nullptr, int count = -1)
{
    return QCoreApplication::translate((std::string("botri::ui::") + context).c_str(), english, comment, count);
}

/// The control that a screen reader calls so.
template <class Control>
Control* called(QWidget& page, const QString& name)
{
    for (Control* each : page.findChildren<Control*>())
        if (each->accessibleName() == name)
            return each;
    FAIL("no control is called “" << name.toStdString() << "”");
    return nullptr;
}

inline int columnCalled(const ui::ShownTable& table, const QString& key)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].key == key)
            return static_cast<int>(i);
    return -1;
}

/// People over once those have gone whom the plan takes.
inline int afterPlan(const planning::GapFigures& figures)
{
    return std::max(0, figures.surplus - figures.released);
}

}  // namespace botri::tests
