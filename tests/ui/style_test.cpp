// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QFontMetricsF>

#include "tests/support/catch.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

using namespace botri::ui;

TEST_CASE("all words can be read on their ground, in both themes", "[ui][style]")
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        CAPTURE(theme->dark);
        for (const QColor& ground : {theme->window, theme->surface, theme->subtotal, theme->hover}) {
            CHECK(contrast(theme->text, ground) >= 4.5);
            CHECK(contrast(theme->muted, ground) >= 4.5);
        }
        for (const QColor& ink : {theme->accent, theme->good, theme->warning, theme->bad})
            CHECK(contrast(ink, theme->surface) >= 4.5);
        for (const QColor& ink : {theme->accent, theme->text, theme->good, theme->warning, theme->bad})
            CHECK(contrast(ink, theme->selected) >= 4.5);
        CHECK(contrast(theme->onAccent, theme->accent) >= 4.5);
    }
}

TEST_CASE("every step of the shortage and surplus ramps carries a readable number", "[ui][style]")
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (const auto* ramp : {&theme->shortage, &theme->surplus})
            for (const Tint& tint : *ramp) {
                CAPTURE(theme->dark, tint.fill.name().toStdString());
                CHECK(contrast(tint.fill, tint.ink) >= 4.5);
            }
}

TEST_CASE("a larger gap never looks paler", "[ui][style]")
{
    const Theme& theme = lightTheme();
    for (int size = 1; size < 12; ++size) {
        CAPTURE(size);
        CHECK(contrast(tintOfBalance(theme, -size).fill, theme.surface)
            <= contrast(tintOfBalance(theme, -size - 1).fill, theme.surface));
        CHECK(contrast(tintOfBalance(theme, size).fill, theme.surface)
            <= contrast(tintOfBalance(theme, size + 1).fill, theme.surface));
    }
    CHECK(tintOfBalance(theme, -1).fill != tintOfBalance(theme, 1).fill);
    CHECK_FALSE(tintOfBalance(theme, 0).fill.isValid());
}

TEST_CASE("the window writes in Noto Sans, whose figures are all of one width", "[ui][style]")
{
    const QFont body = screenFont(TypeSize::Body);
    CHECK(QFontInfo(body).family() == QStringLiteral("Noto Sans"));
    const QFontMetricsF metrics(body);
    for (char digit = '1'; digit <= '9'; ++digit)
        CHECK(metrics.horizontalAdvance(QLatin1Char(digit)) == metrics.horizontalAdvance(QLatin1Char('0')));
    for (const QChar letter : QStringLiteral("ăâđêôơưàảãáạằẳẵắặầẩẫấậỳỷỹýỵỀỂỄẾỆỜỞỠỚỢỪỬỮỨỰ"))
        CHECK(metrics.inFont(letter));
}

TEST_CASE("every line icon draws something, and takes the colour it is given", "[ui][style]")
{
    const QStringList files = QDir(QStringLiteral(":/icons/line")).entryList();
    REQUIRE(files.size() > 20);
    for (const QString& file : files) {
        CAPTURE(file.toStdString());
        const QImage image = linePixmap(file.chopped(4), Qt::red, 24).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > 128) {
                    ++inked;
                    CHECK(image.pixelColor(x, y).blue() < 40);
                }
        CHECK(inked > 10);
    }
}
