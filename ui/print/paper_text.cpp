// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_text.h"

#include <algorithm>
#include <cmath>

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include "core/base/check.h"

namespace botri::ui {
namespace {

Qt::Alignment alignmentOf(Across across)
{
    switch (across) {
    case Across::Left: return Qt::AlignLeft;
    case Across::Centre: return Qt::AlignHCenter;
    case Across::Right: return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

/// Lays `text` out in lines one below the other, starting at y = 0.
void layOut(QTextLayout& layout, const QString& text, const TextStyle& style, double width, Across across)
{
    QTextOption option(alignmentOf(across));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    layout.setText(QString(text).replace(u'\n', QChar::LineSeparator));
    layout.setFont(paperFont(style));
    layout.setTextOption(option);
    const double step = lineHeight(style);
    layout.beginLayout();
    for (double y = 0;; y += step) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
    }
    layout.endLayout();
}

bool surelyOneLine(const QString& text, const TextStyle& style, double width)
{
    return !text.contains(u'\n') && textWidth(text, style) < width - 1;
}

}  // namespace

void loadPaperFonts()
{
    static const bool loaded = [] {
        for (const char* face : {"Regular", "Bold", "Italic", "BoldItalic"})
            BOTRI_CHECK(QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Tinos-%1.ttf").arg(QLatin1String(face))) >= 0);
        return true;
    }();
    BOTRI_CHECK(loaded);
}

QFont paperFont(const TextStyle& style)
{
    QFont font(QStringLiteral("Tinos"));
    font.setPixelSize(static_cast<int>(std::lround(points(style.size))));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    // Widths must grow with the size alone, whatever the device.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

double lineHeight(const TextStyle& style)
{
    constexpr double kLeading = 1.15;
    return points(style.size) * kLeading;
}

double textWidth(const QString& text, const TextStyle& style)
{
    return QFontMetricsF(paperFont(style)).horizontalAdvance(text);
}

int lineCount(const QString& text, const TextStyle& style, double width)
{
    if (surelyOneLine(text, style, width))
        return 1;
    QTextLayout layout;
    layOut(layout, text, style, width, Across::Left);
    return std::max(1, layout.lineCount());
}

double widestLine(const QString& text, const TextStyle& style, double width)
{
    QTextLayout layout;
    layOut(layout, text, style, width, Across::Left);
    double widest = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    return widest;
}

void paint(QPainter& painter, const PlacedText& text)
{
    QTextLayout layout;
    layOut(layout, text.text, text.style, text.box.width(), text.across);
    const double step = lineHeight(text.style);
    const double top = text.box.top() + (text.box.height() - text.lines * step) / 2;
    const int end = std::min(layout.lineCount(), text.firstLine + text.lines);
    for (int i = text.firstLine; i < end; ++i)
        layout.lineAt(i).draw(&painter, {text.box.left(), top - text.firstLine * step});
}

}  // namespace botri::ui
