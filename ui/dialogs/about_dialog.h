// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace botri::ui {

/// What the program is, its version, its licence and what it is made with.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const QString& version, QWidget* parent = nullptr);
};

}  // namespace botri::ui
