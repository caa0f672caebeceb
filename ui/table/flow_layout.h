// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <limits>
#include <vector>

namespace botri::ui {

/// Puts its items side by side and goes on in the next line when one is full. Items lower than their line stand in its middle.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    /// What is added from now on stands at the right end of its line.
    void goRight() { m_right = count(); }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        std::vector<int> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> lines(int width) const;
    void placeLine(const Line& line, const QRect& rect) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    qsizetype m_right = std::numeric_limits<qsizetype>::max();  ///< the first item that stands at the right
};

}  // namespace botri::ui
