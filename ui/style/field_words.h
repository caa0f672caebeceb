// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;

namespace botri::ui {

/// What stands in the field while it is empty; who cannot see it hears the same.
void setFieldWords(QLineEdit& field, const QString& words);

}  // namespace botri::ui
