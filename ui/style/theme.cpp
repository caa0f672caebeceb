// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace botri::ui {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor between(const QColor& from, const QColor& to, float share)
{
    const auto mixed = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mixed(from.redF(), to.redF()), mixed(from.greenF(), to.greenF()), mixed(from.blueF(), to.blueF()));
}

Tint tint(const char* fill)
{
    const QColor paper(fill);
    const QColor ink(0x1B, 0x1F, 0x24);
    const QColor white(Qt::white);
    return {paper, contrast(paper, ink) >= contrast(paper, white) ? ink : white};
}

std::size_t stepOf(int size)
{
    if (size <= 2)
        return static_cast<std::size_t>(size - 1);
    return size <= 4 ? 2 : size <= 8 ? 3 : 4;
}

}  // namespace

const Theme& lightTheme()
{
    static const Theme theme{.dark = false,
        .window = QColor("#F6F7F9"),
        .surface = QColor("#FFFFFF"),
        .line = QColor("#E2E5EA"),
        .text = QColor("#1B1F24"),
        .muted = QColor("#5B6570"),
        .accent = QColor("#1F5FBF"),
        .onAccent = QColor("#FFFFFF"),
        .hover = QColor("#EEF1F5"),
        .selected = QColor("#DCE8F8"),
        .subtotal = QColor("#F0F2F5"),
        .good = QColor("#1B7340"),
        .warning = QColor("#8F5200"),
        .bad = QColor("#B3261E"),
        .shortage = {tint("#FFF1E3"), tint("#FFDDBA"), tint("#FDBB82"), tint("#EF8A4A"), tint("#C2391B")},
        .surplus = {tint("#EDF3FC"), tint("#D5E4F9"), tint("#A9C9F2"), tint("#6CA3E2"), tint("#1F5FBF")},
        .measures = {QColor("#5B6570"), QColor("#00857A"), QColor("#6A3FB5"), QColor("#B8277C"), QColor("#7A4A1E"),
            QColor("#4F7A12"), QColor("#9A7300"), QColor("#2B3038")},
        .parts = {QColor("#462198"), QColor("#04BBAA"), QColor("#C85467"), QColor("#C0A500"), QColor("#7F0A48"),
            QColor("#7D97EB"), QColor("#005F0E"), QColor("#FE7762"), QColor("#9A4192"), QColor("#100048")}};
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme{.dark = true,
        .window = QColor("#15181C"),
        .surface = QColor("#1D2126"),
        .line = QColor("#2C323A"),
        .text = QColor("#E7EAEE"),
        .muted = QColor("#9AA4AF"),
        .accent = QColor("#6EA8FF"),
        .onAccent = QColor("#10141A"),
        .hover = QColor("#262B32"),
        .selected = QColor("#24364F"),
        .subtotal = QColor("#23282E"),
        .good = QColor("#6CCB8F"),
        .warning = QColor("#F0B45A"),
        .bad = QColor("#FF8F85"),
        .shortage = {tint("#37291D"), tint("#54361F"), tint("#7D4620"), tint("#E08A4A"), tint("#FF9D7A")},
        .surplus = {tint("#1E2B3B"), tint("#23405F"), tint("#2B5587"), tint("#6CA3E2"), tint("#A9CBFF")},
        .measures = {QColor("#9AA4AF"), QColor("#3FC7B8"), QColor("#B79CF2"), QColor("#F28AC4"), QColor("#D2A679"),
            QColor("#A5CF5E"), QColor("#E3C24A"), QColor("#E7EAEE")},
        .parts = {QColor("#A08BFF"), QColor("#5DC4A1"), QColor("#CB9331"), QColor("#AAEE00"), QColor("#B44D94"),
            QColor("#A8CBFF"), QColor("#058C4E"), QColor("#EEDE8C"), QColor("#6E46E1"), QColor("#F2F4F6")}};
    return theme;
}

const Theme& themeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.subtotal);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.bad);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Highlight, theme.selected);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.dark ? theme.line : theme.text);
    palette.setColor(QPalette::ToolTipText, theme.dark ? theme.text : theme.surface);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.muted);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, between(theme.surface, theme.muted, 0.8F));
    return palette;
}

Tint tintOfBalance(const Theme& theme, int balance)
{
    if (balance == 0)
        return {};
    return (balance < 0 ? theme.shortage : theme.surplus)[stepOf(std::abs(balance))];
}

Tint tintOfBalance(const Theme& theme, int balance, int scale)
{
    if (balance == 0)
        return {};
    const int step = std::clamp((std::abs(balance) * 5 - 1) / std::max(1, scale), 0, 4);
    return (balance < 0 ? theme.shortage : theme.surplus)[static_cast<std::size_t>(step)];
}

const QColor& colorOf(const Theme& theme, model::MeasureKind kind)
{
    return theme.measures[model::indexOf(kind)];
}

const QColor& partColor(const Theme& theme, std::size_t part)
{
    return theme.parts[part % theme.parts.size()];
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace botri::ui
