// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/field_words.h"

#include <QLineEdit>

namespace botri::ui {

void setFieldWords(QLineEdit& field, const QString& words)
{
    field.setPlaceholderText(words);
    field.setAccessibleName(words);
}

}  // namespace botri::ui
