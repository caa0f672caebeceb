// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QMenu;
class QToolButton;

namespace botri::ui {

/// A rounded surface on which parts of a page stand.
class Card : public QFrame {
    Q_OBJECT

public:
    /// \param opacity of the surface, for cards that lie on a picture.
    explicit Card(QWidget* parent = nullptr, double opacity = 1);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_opacity;
};

/// A flat button with a line icon that opens `menu` below itself.
[[nodiscard]] QToolButton* menuButton(const QString& icon, QMenu& menu, QWidget* parent);

}  // namespace botri::ui
