// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace botri::ui {

/// A line of plain words that may be cut: it ends in "…" where there is no room, and a tip then tells it whole. With word wrap, a
/// plain label.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isCut() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

}  // namespace botri::ui
