// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>

#include "core/base/check.h"

namespace botri::ui {
namespace {

int& scaleInForce()
{
    static int perCent = 100;
    return perCent;
}

}  // namespace

int textScale()
{
    return scaleInForce();
}

void setTextScale(int perCent)
{
    scaleInForce() = perCent;
}

int textPixels(int atUsualSize)
{
    return atUsualSize * textScale() / 100;
}

void loadScreenFonts()
{
    for (const char* face : {":/fonts/NotoSans-Regular.ttf", ":/fonts/NotoSans-Italic.ttf", ":/fonts/NotoSans-Bold.ttf"})
        BOTRI_CHECK(QFontDatabase::addApplicationFont(QString::fromLatin1(face)) >= 0);
}

QFont screenFont(TypeSize size, TypeWeight weight)
{
    static constexpr double kPoints[]{9, 10, 12, 16, 20};
    QFont made(QStringLiteral("Noto Sans"));
    made.setPointSizeF(kPoints[static_cast<int>(size)] * textScale() / 100);
    made.setBold(weight == TypeWeight::Bold);
    return made;
}

QFont figureFontFor(const QStringList& figures, int room)
{
    for (const TypeSize size : {TypeSize::Figure, TypeSize::Title}) {
        const QFont font = screenFont(size, TypeWeight::Bold);
        const QFontMetrics metrics(font);
        if (std::ranges::all_of(figures, [&](const QString& figure) { return metrics.horizontalAdvance(figure) <= room; }))
            return font;
    }
    return screenFont(TypeSize::Heading, TypeWeight::Bold);
}

}  // namespace botri::ui
