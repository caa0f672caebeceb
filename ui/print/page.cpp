// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page.h"

#include <QPainter>

#include "ui/print/paper_text.h"

namespace botri::ui {

void Page::add(const Page& other, QPointF offset)
{
    for (PlacedText text : other.texts) {
        text.box.translate(offset);
        texts.push_back(std::move(text));
    }
    for (PlacedLine line : other.lines) {
        line.line.translate(offset);
        lines.push_back(line);
    }
}

void Page::translate(QPointF offset)
{
    for (PlacedText& text : texts)
        text.box.translate(offset);
    for (PlacedLine& line : lines)
        line.line.translate(offset);
}

void paint(QPainter& painter, const Page& page)
{
    painter.save();
    painter.setPen(Qt::black);
    for (const PlacedText& text : page.texts)
        paint(painter, text);
    for (const PlacedLine& line : page.lines) {
        painter.setPen(QPen(Qt::black, line.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(line.line);
    }
    painter.restore();
}

}  // namespace botri::ui
