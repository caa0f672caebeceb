// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/inspector/fact_sheet.h"

namespace botri::ui {

/// What a sum is made of, as one bar: costs to the right of the line, what takes points off to its left. The numbers stand
/// beneath it in words, each with the colour of its part; a tooltip names each part.
class PointsBar : public QWidget {
    Q_OBJECT

public:
    explicit PointsBar(std::vector<BarPart> parts, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Piece {
        QRectF box;
        const BarPart* part;
    };
    [[nodiscard]] std::vector<Piece> pieces() const;

    std::vector<BarPart> m_parts;
};

}  // namespace botri::ui
