// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/models/overview_tables.h"
#include "ui/style/fonts.h"

namespace botri::ui {

/// One large figure that leads to its rows: a button, so that Tab reaches it and screen readers read it.
class FigureTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent = nullptr);

    void show(const OverviewFigure& figure);
    [[nodiscard]] const OverviewFigure& figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override { return {textPixels(136), textPixels(68)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {96, textPixels(68)}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// One for all tiles of a row.
    [[nodiscard]] QFont figureFont(int room) const;

    OverviewFigure m_figure;
};

}  // namespace botri::ui
