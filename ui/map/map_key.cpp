// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/map/map_painter.h"
#include "ui/style/fonts.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

struct KeyWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::MapKey)
};

constexpr int kRampSteps = 11;

/// From the top of the ramp to its words.
int rampWords()
{
    return textPixels(15);
}

}  // namespace

double mapKeyLine()
{
    return textPixels(18);
}

QSize mapRampSize()
{
    return {kRampSteps * textPixels(15) + 2, rampWords() + static_cast<int>(2 * mapKeyLine())};
}

/// Eleven boxes: the shortage ramp from the deepest, balanced, the surplus ramp; below their words the mark of both at once.
void paintMapRamp(QPainter& painter, const QPointF& topLeft, int largest, Language language, const Theme& theme)
{
    const double step = textPixels(15);
    painter.setPen(QPen(theme.line, 1));
    for (int i = 0; i < kRampSteps; ++i) {
        const auto shade = static_cast<std::size_t>(i < 5 ? 4 - i : i - 6);
        painter.setBrush(i == 5 ? theme.surface : (i < 5 ? theme.shortage : theme.surplus)[shade].fill);
        painter.drawRect(QRectF(topLeft.x() + i * step, topLeft.y() + 3, step, textPixels(10)));
    }
    const QRectF words(topLeft.x(), topLeft.y() + rampWords(), kRampSteps * step, mapKeyLine());
    painter.setFont(screenFont(TypeSize::Small));
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, KeyWording::tr("short %1").arg(signedText(-largest, language)));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, KeyWording::tr("over %1").arg(signedText(largest, language)));
    const QRectF both = words.translated(0, mapKeyLine());
    const double radius = textPixels(6);
    painter.drawText(
        both.adjusted(2 * radius + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, KeyWording::tr("short and over at once"));
    paintBothMark(painter, {both.left() + radius, both.center().y()}, radius, theme, theme.shortage[2], theme.surplus[2]);
}

double paintMapKey(QPainter& painter, const QPointF& topLeft, const MapData& data, const MapLook& look)
{
    paintMapRamp(painter, topLeft, data.largestBalance, data.language, look.theme);
    const double line = mapKeyLine();
    double y = topLeft.y() + mapRampSize().height() + 3;
    for (const MapMeasure& measure : data.measures) {
        if (look.hidden.contains(measure.code))
            continue;
        painter.setPen(measurePen(look.theme, measure.kind, kSampleWidth));
        painter.drawLine(QPointF(topLeft.x(), y + line / 2), QPointF(topLeft.x() + kSampleLength, y + line / 2));
        painter.setPen(look.theme.text);
        painter.drawText(QRectF(topLeft.x() + kSampleLength + 8, y, 400, line), Qt::AlignLeft | Qt::AlignVCenter,
            QStringLiteral("%1 (%2)").arg(measure.name, numberText(measure.people, data.language)));
        y += line;
    }
    return y - topLeft.y();
}

void paintScaleBar(QPainter& painter, const QPointF& bottomRight, const MapCamera& camera, Language language, const Theme& theme)
{
    const double kilometres = scaleBarKilometres(camera.scale, 110);
    const double length = kilometres * camera.scale;
    const QString text = kilometres >= 1
        ? numberText(static_cast<std::int64_t>(kilometres), language) + QStringLiteral("\u00A0km")
        : numberText(static_cast<std::int64_t>(kilometres * 1000 + 0.5), language) + QStringLiteral("\u00A0m");
    const double left = bottomRight.x() - length;
    QColor ground = theme.surface;
    ground.setAlphaF(0.8F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(left - 6, bottomRight.y() - 24, length + 12, 29), 4, 4);
    painter.setFont(screenFont(TypeSize::Small));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawPolyline(
        QPolygonF({{left, bottomRight.y() - 5}, {left, bottomRight.y()}, bottomRight, bottomRight - QPointF(0, 5)}));
    painter.drawText(QRectF(left - 40, bottomRight.y() - 24, length + 80, 18), Qt::AlignCenter, text);
}

}  // namespace botri::ui
