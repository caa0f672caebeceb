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

constexpr double kKeyLine = 18;
constexpr double kRampStep = 15;

}  // namespace

/// Eleven boxes: the shortage ramp from the deepest, balanced, the surplus ramp.
void paintMapRamp(QPainter& painter, const QPointF& topLeft, int largest, Language language, const Theme& theme)
{
    painter.setPen(QPen(theme.line, 1));
    for (int i = 0; i < 11; ++i) {
        const auto step = static_cast<std::size_t>(i < 5 ? 4 - i : i - 6);
        painter.setBrush(i == 5 ? theme.surface : (i < 5 ? theme.shortage : theme.surplus)[step].fill);
        painter.drawRect(QRectF(topLeft.x() + i * kRampStep, topLeft.y() + 3, kRampStep, 10));
    }
    const QRectF words(topLeft.x(), topLeft.y() + 15, 11 * kRampStep, kKeyLine);
    painter.setFont(screenFont(TypeSize::Small));
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, KeyWording::tr("short %1").arg(signedText(-largest, language)));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, KeyWording::tr("over %1").arg(signedText(largest, language)));
}

double paintMapKey(QPainter& painter, const QPointF& topLeft, const MapData& data, const MapLook& look)
{
    paintMapRamp(painter, topLeft, data.largestBalance, data.language, look.theme);
    double y = topLeft.y() + 36;
    for (const MapMeasure& measure : data.measures) {
        if (look.hidden.contains(measure.code))
            continue;
        painter.setPen(measurePen(look.theme, measure.kind, 3));
        painter.drawLine(QPointF(topLeft.x(), y + kKeyLine / 2), QPointF(topLeft.x() + 26, y + kKeyLine / 2));
        painter.setPen(look.theme.text);
        painter.drawText(QRectF(topLeft.x() + 34, y, 400, kKeyLine), Qt::AlignLeft | Qt::AlignVCenter,
            QStringLiteral("%1 (%2)").arg(measure.name, numberText(measure.people, data.language)));
        y += kKeyLine;
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
