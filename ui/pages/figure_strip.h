// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/table/shown_table.h"

namespace botri::ui {

struct Figure {
    QString value;
    QString name;
    Tone tone = Tone::Plain;
    QString toolTip = {};
    Subject subject = {};  ///< what the figure is made of; a figure with one can be clicked
};

/// A line of large numbers, each with what it counts; two or three lines of smaller ones where the window is narrow.
/// A figure is reached with Tab and the arrow keys and opened with Enter.
class FigureStrip : public QWidget {
    Q_OBJECT

public:
    explicit FigureStrip(QWidget* parent = nullptr);

    void show(std::vector<Figure> figures);
    [[nodiscard]] const std::vector<Figure>& figures() const { return m_figures; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QFont figureFont() const;  ///< one for all

signals:
    void activated(const botri::ui::Subject& subject);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int figureAt(const QPoint& at) const;
    [[nodiscard]] bool isClickable(int figure) const;
    void activate(int figure);
    void fit();
    [[nodiscard]] int perLine() const;  ///< figures in a full line
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int wholeHeight() const;
    [[nodiscard]] QRect tile(std::size_t figure) const;
    void paintFigure(QPainter& painter, int figure) const;

    std::vector<Figure> m_figures;
    int m_current = 0;   ///< the one the keyboard is on
    int m_hovered = -1;  ///< the one under the pointer
};

}  // namespace botri::ui
