// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace botri::ui {

/// The bar at the left: one entry a page. Narrow, it shows icons alone, with names as tooltips.
class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void addPlace(const QString& icon);
    void setNames(const QStringList& names);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    bool m_narrow = false;
};

}  // namespace botri::ui
