// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/picture_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSvgGenerator>

namespace botri::ui {
namespace {

struct PictureWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::PictureFile)
};

void paintSvg(QIODevice& device, const QSize& size, const QString& title, const std::function<void(QPainter&)>& paint)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
}

bool paintPng(QIODevice& device, const QSize& size, const std::function<void(QPainter&)>& paint)
{
    constexpr int kPixels = 2;
    QImage image(size * kPixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPixels);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    return image.save(&device, "PNG");
}

}  // namespace

std::optional<LocalizedText> savePicture(
    const QString& path, const QSize& size, const QString& title, const std::function<void(QPainter&)>& paint)
{
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    bool painted = true;
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive))
        paintSvg(picture, size, title, paint);
    else
        painted = paintPng(picture, size, paint);
    QSaveFile file(path);
    if (painted && file.open(QIODevice::WriteOnly) && file.write(picture.data()) == picture.data().size() && file.commit())
        return std::nullopt;
    const std::string name = QFileInfo(path).fileName().toStdString();
    const std::string reason = file.errorString().toStdString();
    return LocalizedText{"Không lưu được ảnh " + name + " (" + reason + "). Hãy chọn nơi lưu khác.",
        "The picture " + name + " could not be written (" + reason + "). Choose another place."};
}

std::optional<LocalizedText> askAndSavePicture(QWidget& parent, const QString& suggestion, const QSize& size,
    const QString& title, const std::function<void(QPainter&)>& paint)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString chosenKind;
    QString path = QFileDialog::getSaveFileName(&parent, PictureWording::tr("Save as a picture"),
        folder + QLatin1Char('/') + suggestion + QStringLiteral(".svg"),
        PictureWording::tr("Drawing (*.svg)") + QStringLiteral(";;") + PictureWording::tr("Image (*.png)"), &chosenKind);
    if (path.isEmpty())
        return std::nullopt;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosenKind.contains(QStringLiteral("png")) ? QStringLiteral(".png") : QStringLiteral(".svg");
    if (std::optional<LocalizedText> failure = savePicture(path, size, title, paint))
        return failure;
    const std::string name = QFileInfo(path).fileName().toStdString();
    return LocalizedText{"Đã lưu ảnh " + name + ".", "The picture " + name + " was written."};
}

}  // namespace botri::ui
