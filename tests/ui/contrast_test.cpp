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

#include <algorithm>
#include <array>
#include <cmath>

#include "tests/support/catch.h"
#include "tests/ui/ui_fixture.h"
#include "ui/shell/navigation.h"
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

using Light = std::array<double, 3>;  // red, green, blue, linear

Light seenBy(const std::array<double, 9>& eye, const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const Light light{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    Light seen{};
    for (std::size_t i = 0; i < 3; ++i)
        seen[i] = std::clamp(eye[3 * i] * light[0] + eye[3 * i + 1] * light[1] + eye[3 * i + 2] * light[2], 0.0, 1.0);
    return seen;
}

Light labOf(const Light& light)
{
    const auto [r, g, b] = light;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE 1976.
double difference(const Light& a, const Light& b)
{
    const Light p = labOf(a);
    const Light q = labOf(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

}  // namespace

TEST_CASE("parts of a bar differ for everybody, also for those who do not see red and green apart", "[ui][style][contrast]")
{
    // What people with deuteranopia and protanopia see (Machado, Oliveira & Fernandes 2009, full severity).
    constexpr std::array<std::array<double, 9>, 3> kEyes{{{1, 0, 0, 0, 1, 0, 0, 0, 1},
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998}}};
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (std::size_t a = 0; a < theme->parts.size(); ++a) {
            CHECK(contrast(theme->parts[a], theme->surface) >= 2);
            for (std::size_t b = 0; b < a; ++b)
                for (const auto& eye : kEyes) {
                    CAPTURE(theme->dark, a, b);
                    CHECK(difference(seenBy(eye, theme->parts[a]), seenBy(eye, theme->parts[b])) >= 20);
                }
        }
    CHECK(partColor(lightTheme(), 10) == partColor(lightTheme(), 0));
}

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

TEST_CASE("what is disabled can still be read, and is plainly weaker than the rest, in both themes", "[ui][style][contrast]")
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const QPalette palette = paletteOf(*theme);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
            const QColor ink = palette.color(QPalette::Disabled, role);
            REQUIRE(ink.alpha() == 255);  // icons know no other
            for (const Token& ground : groundsOf(*theme)) {
                CAPTURE(theme->dark, role, ground.name, contrast(ink, ground.color));
                CHECK(contrast(ink, ground.color) >= 3);
                CHECK(contrast(ink, ground.color) <= contrast(palette.color(role), ground.color) / 2);
            }
        }
    }
}

TEST_CASE("names of pages that wait for a file can be read, in both themes", "[ui][style][contrast]")
{
    tests::UiFixture fixture;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        chooseTheme(*qApp, choice);
        MainWindow window(fixture.desk());
        window.resize(1366, 768);
        tests::activate(window);
        Navigation& places = window.navigation();
        REQUIRE_FALSE(places.isEnabled());
        const QImage drawn = places.grab(places.visualItemRect(places.item(1))).toImage();
        QImage ground(drawn.size(), drawn.format());
        const QColor paper = (choice == ThemeChoice::Dark ? darkTheme() : lightTheme()).window;
        ground.fill(paper);
        CHECK(strongestChange(ground, drawn, paper) >= 3);
    }
    chooseTheme(*qApp, ThemeChoice::Light);
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
