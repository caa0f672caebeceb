// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/figures.h"

#include <QLocale>

#include <cmath>

namespace botri::ui {
namespace {

const QChar kMinus(0x2212);

}  // namespace

QString figureText(double number, int places)
{
    const QLocale locale;
    const double scale = std::pow(10.0, places);
    const double rounded = std::round(number * scale) / scale;
    QString text = locale.toString(std::fabs(rounded), 'f', places);
    if (places > 0 && text.contains(locale.decimalPoint())) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return rounded < 0 ? kMinus + text : text;
}

std::optional<double> figureOf(const QString& text)
{
    QString plain = text.trimmed();
    plain.replace(kMinus, QLatin1Char('-'));
    if (plain.isEmpty())
        return std::nullopt;
    bool good = false;
    double number = QLocale().toDouble(plain, &good);
    if (!good)
        number = plain.toDouble(&good);
    return good && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString spreadsheetNumber(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return std::fabs(number) < 1e15 && number == std::floor(number)
        ? locale.toString(static_cast<qlonglong>(number))
        : locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

}  // namespace botri::ui
