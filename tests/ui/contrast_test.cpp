// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>
#include <QTest>
#include <QToolTip>

#include "tests/support/catch.h"
#include "tests/ui/ui_fixture.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

using namespace botri;
using namespace botri::ui;

namespace {

struct Token {
    const char* name;
    QColor color;
};

/// The grounds that words stand on.
std::vector<Token> groundsOf(const Theme& theme)
{
    return {{"window", theme.window}, {"surface", theme.surface}, {"hover", theme.hover}, {"selected", theme.selected},
        {"subtotal", theme.subtotal}};
}

std::vector<Token> inksOf(const Theme& theme)
{
    return {{"text", theme.text}, {"muted", theme.muted}, {"accent", theme.accent}, {"good", theme.good},
        {"warning", theme.warning}, {"bad", theme.bad}};
}

/// The best contrast of any pixel of `after` that differs from `before`, to the ground.
double strongestChange(const QImage& before, const QImage& after, const QColor& ground)
{
    double strongest = 1;
    for (int y = 0; y < after.height(); ++y)
        for (int x = 0; x < after.width(); ++x)
            if (before.pixel(x, y) != after.pixel(x, y))
                strongest = std::max(strongest, contrast(after.pixelColor(x, y), ground));
    return strongest;
}

}  // namespace

TEST_CASE("every ink can be read on every ground, in both themes", "[ui][style][contrast]")
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (const Token& ground : groundsOf(*theme))
            for (const Token& ink : inksOf(*theme)) {
                CAPTURE(theme->dark, ink.name, ground.name, contrast(ink.color, ground.color));
                CHECK(contrast(ink.color, ground.color) >= 4.5);
            }
}

TEST_CASE("every pair of the widget palette can be read, in both themes", "[ui][style][contrast]")
{
    constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> kPairs[]{{QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base}, {QPalette::Link, QPalette::Base}, {QPalette::Link, QPalette::Window},
        {QPalette::BrightText, QPalette::Window}};
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const QPalette palette = paletteOf(*theme);
        for (const auto& [ink, ground] : kPairs) {
            CAPTURE(theme->dark, ink, ground);
            CHECK(contrast(palette.color(ink), palette.color(ground)) >= 4.5);
        }
    }
}

TEST_CASE("the words of a tip can be read on the ground the tip is drawn with, in both themes", "[ui][style][contrast]")
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        chooseTheme(*qApp, choice);
        QStyleOptionFrame option;
        option.rect = QRect(0, 0, 60, 24);
        option.palette = QToolTip::palette();
        QImage tip(60, 24, QImage::Format_RGB32);
        tip.fill(Qt::magenta);
        QPainter painter(&tip);
        QApplication::style()->drawPrimitive(QStyle::PE_PanelTipLabel, &option, &painter);
        painter.end();
        CHECK(contrast(option.palette.color(QPalette::ToolTipText), tip.pixelColor(30, 12)) >= 4.5);
    }
    chooseTheme(*qApp, ThemeChoice::Light);
}

TEST_CASE("the keyboard's place is seen on fields and buttons, in both themes", "[ui][style][contrast]")
{
    tests::UiFixture fixture;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        chooseTheme(*qApp, choice);
        const Theme& theme = choice == ThemeChoice::Dark ? darkTheme() : lightTheme();
        QWidget window;
        QLineEdit first(&window);
        QLineEdit field(&window);
        QPushButton button(QStringLiteral("Lưu"), &window);
        first.setGeometry(8, 8, 120, 30);
        field.setGeometry(8, 48, 120, 30);
        button.setGeometry(8, 88, 120, 30);
        window.resize(140, 130);
        tests::activate(window);
        first.setFocus();
        QApplication::processEvents();
        const QImage plain = window.grab().toImage();
        for (QWidget* control : QWidgetList{&field, &button}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QApplication::processEvents();
            REQUIRE(control->hasFocus());
            const QImage focused = window.grab().toImage();
            CAPTURE(theme.dark, control->metaObject()->className());
            CHECK(strongestChange(plain.copy(control->geometry()), focused.copy(control->geometry()), theme.surface) >= 3);
        }
    }
    chooseTheme(*qApp, ThemeChoice::Light);
}
