// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLineF>
#include <QRectF>
#include <QString>

class QPainter;

namespace botri::ui {

/// All lengths on paper are in tenths of a point (720 to the inch): fine enough for hairlines, and whole font sizes stay whole.
inline constexpr double kUnitsPerPoint = 10;
inline constexpr double kUnitsPerInch = 72 * kUnitsPerPoint;
[[nodiscard]] constexpr double points(double count)
{
    return count * kUnitsPerPoint;
}
[[nodiscard]] constexpr double millimetres(double count)
{
    return count * kUnitsPerInch / 25.4;
}

struct TextStyle {
    double size = 13;  ///< points
    bool bold = false;
    bool italic = false;

    bool operator==(const TextStyle&) const = default;
};

enum class Across { Left, Centre, Right };

/// Text wrapped into a box, centred up and down. Of a text that runs over several pages only some lines stand here.
struct PlacedText {
    QString text;
    TextStyle style;
    QRectF box;  ///< as wide as its lines may be
    Across across = Across::Left;
    int firstLine = 0;
    int lines = 1;
};

struct PlacedLine {
    QLineF line;
    double width = points(0.5);
};

/// What stands on one page: nothing is measured any more, only painted.
struct Page {
    std::vector<PlacedText> texts;
    std::vector<PlacedLine> lines;

    /// Adds everything of `other`, moved by `offset`.
    void add(const Page& other, QPointF offset);
    void translate(QPointF offset);
};

/// A piece of paper as high as it needs to be, placed as a whole.
struct Block {
    Page content;
    double height = 0;
};

void paint(QPainter& painter, const Page& page);

}  // namespace botri::ui
