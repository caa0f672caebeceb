// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace botri::ui {

/// Gives every control of a page that has no name of its own one that a screen reader can say: a field its placeholder, a
/// table the tab or page it is on. Names given elsewhere stay. To be called again when the language changes.
void nameControls(QWidget& page, const QString& pageName);

}  // namespace botri::ui
