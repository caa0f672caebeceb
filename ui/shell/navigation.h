// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace botri::ui {

/// The bar at the left: one entry a page.
class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void addPlace(const QString& icon);
    void setNames(const QStringList& names);
};

}  // namespace botri::ui
