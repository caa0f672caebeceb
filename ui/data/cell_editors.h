// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/workspace.h"

class QWidget;

namespace botri::ui {

/// An editor for a cell of the column: a list that is searched without diacritics for codes and choices, a calendar for
/// dates, steps for numbers, a line for text. All let a person type anything: whether it is right is told in words.
[[nodiscard]] QWidget* makeCellEditor(
    const model::ColumnDescription& column, const model::Workspace& workspace, Language language, QWidget* parent);

/// What the editor holds now: a code where one was chosen, else the text as typed.
[[nodiscard]] QString editorText(const QWidget& editor);
/// Shows `text`, which may be a code of the list.
void setEditorText(QWidget& editor, const QString& text);

}  // namespace botri::ui
