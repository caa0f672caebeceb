// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include "core/base/check.h"

namespace botri::ui {
namespace {

QByteArray drawing(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/icons/line/%1.svg").arg(name));
    BOTRI_CHECK(file.open(QIODevice::ReadOnly));
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Reads the palette when it paints, so that a change of theme needs no new icons.
class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Normal;
        QSvgRenderer(drawing(m_name, palette.color(group, QPalette::WindowText))).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return made;
    }
    QIconEngine* clone() const override { return new LineIconEngine(m_name); }

private:
    QString m_name;
};

}  // namespace

QIcon lineIcon(const QString& name)
{
    return QIcon(new LineIconEngine(name));
}

QPixmap linePixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    QPixmap made(QSize(size, size) * devicePixelRatio);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    QSvgRenderer(drawing(name, color)).render(&painter);
    painter.end();
    made.setDevicePixelRatio(devicePixelRatio);
    return made;
}

}  // namespace botri::ui
