// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_picture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/style/fonts.h"

namespace botri::ui {
namespace {

struct PictureWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::MapPicture)
};

constexpr double kEdge = 24;
constexpr double kTitleHeight = 44;
constexpr double kNameLine = 18;

/// With their figures, which may not be on the map either.
QStringList namesWithoutLabel(const MapData& data, const MapPainter& map, const std::vector<PlacedLabel>& labels)
{
    std::vector<bool> labelled(data.places.size() + data.districts.size(), false);
    for (const PlacedLabel& label : labels)
        labelled[label.wish] = labelled[label.wish] || label.part != LabelPart::Figure;
    QStringList names;
    for (std::size_t i = 0; i < data.places.size(); ++i)
        if (!labelled[i])
            names << map.textOf({i, {}, LabelPart::NameAndFigure}).trimmed();
    return names;
}

/// Flows the words from the left edge; each is one piece, so that programs that read the drawing find it whole.
/// \return the height used; nothing is drawn without a painter.
double flowWords(QPainter* painter, const QStringList& words, double top, double width)
{
    const QFontMetricsF metrics(screenFont(TypeSize::Small));
    double x = 0;
    double y = 0;
    for (const QString& word : words) {
        const double advance = metrics.horizontalAdvance(word) + 12;
        if (x > 0 && x + advance > width - 2 * kEdge) {
            x = 0;
            y += kNameLine;
        }
        if (painter)
            painter->drawText(QPointF(kEdge + x, top + y + metrics.ascent()), word);
        x += advance;
    }
    return words.isEmpty() ? 0 : y + kNameLine;
}

}  // namespace

void paintMapPicture(QPainter& painter, const QSizeF& size, const QString& title, const MapData& data, MapLook look)
{
    look.theme = lightTheme();
    look.selected.clear();
    const MapPainter map(data, look);
    MapCamera camera;
    camera.size = size - QSizeF(0, kTitleHeight);
    camera.fit(data.bounds, {90, 40, 90, 40});
    QStringList names = namesWithoutLabel(data, map, map.layOutLabels(camera.scale));
    if (!names.isEmpty())
        names.prepend(PictureWording::tr("Without a label:"));
    const double foot = flowWords(nullptr, names, 0, size.width()) + (names.isEmpty() ? 0 : 12);
    camera.size.rheight() -= foot;
    camera.fit(data.bounds, {90, 40, 90, 40});
    const std::vector<PlacedLabel> labels = map.layOutLabels(camera.scale);

    painter.fillRect(QRectF(QPointF(), size), look.theme.surface);
    painter.translate(0, kTitleHeight);
    map.paint(painter, camera, labels);
    paintMapKey(painter,
        {kEdge, camera.size.height() - 26 - mapRampSize().height() - mapKeyLine() * static_cast<double>(data.measures.size())},
        data, look);
    paintScaleBar(painter, {size.width() - kEdge, camera.size.height() - kEdge}, camera, data.language, look.theme);
    painter.translate(0, -kTitleHeight);
    painter.setPen(look.theme.text);
    painter.setFont(screenFont(TypeSize::Heading, TypeWeight::Bold));
    painter.drawText(QRectF(kEdge, 0, size.width() - 2 * kEdge, kTitleHeight), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(screenFont(TypeSize::Small));
    names = namesWithoutLabel(data, map, labels);
    if (!names.isEmpty())
        names.prepend(PictureWording::tr("Without a label:"));
    flowWords(&painter, names, size.height() - foot + 6, size.width());
}

}  // namespace botri::ui
