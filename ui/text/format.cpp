// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <cmath>
#include <cstdlib>

#include "core/base/moment.h"
#include "core/base/vietnamese_text.h"

namespace botri::ui {
namespace {

const QChar kMinus(0x2212);

}  // namespace

QString numberText(std::int64_t number, Language language)
{
    const QString text = QString::fromStdString(groupedNumber(std::llabs(number), language == Language::Vietnamese));
    return number < 0 ? kMinus + text : text;
}

QString signedText(std::int64_t number, Language language)
{
    return number > 0 ? QLatin1Char('+') + numberText(number, language) : numberText(number, language);
}

QString decimalText(double number, int places, Language language)
{
    const double scale = std::pow(10.0, places);
    const auto scaled = static_cast<std::int64_t>(std::llround(std::fabs(number) * scale));
    const auto whole = scaled / static_cast<std::int64_t>(scale);
    QString text = numberText(whole, language);
    if (places > 0)
        text += QLatin1Char(language == Language::Vietnamese ? ',' : '.')
            + QString::number(scaled % static_cast<std::int64_t>(scale)).rightJustified(places, QLatin1Char('0'));
    return number < 0 && scaled != 0 ? kMinus + text : text;
}

QString dateText(Date date)
{
    return date.ok() ? QString::fromStdString(toVietnameseText(date)) : QString();
}

QString momentText(const QDateTime& moment)
{
    return QString::fromStdString(botri::momentText(moment.toUTC().toString(Qt::ISODate).toStdString()));
}

QString kilometreText(Metres length, Language language)
{
    return numberText((length.count() + 500) / 1000, language) + QStringLiteral("\u00A0km");
}

QString distanceText(const std::optional<model::RoadDistance>& distance, Language language)
{
    if (!distance)
        return QString();
    const QString length = kilometreText(distance->length, language);
    return distance->basis == model::DistanceBasis::Estimate ? QStringLiteral("≈\u00A0") + length : length;
}

QString moneyText(Vnd amount, Language language)
{
    const bool vietnamese = language == Language::Vietnamese;
    const double value = static_cast<double>(amount.count());
    if (std::fabs(value) >= 1e9)
        return decimalText(value / 1e9, 1, language) + (vietnamese ? QStringLiteral(" tỷ") : QStringLiteral(" bn VND"));
    if (std::fabs(value) >= 1e6)
        return decimalText(value / 1e6, 1, language) + (vietnamese ? QStringLiteral(" triệu") : QStringLiteral(" m VND"));
    return numberText(amount.count(), language) + (vietnamese ? QStringLiteral(" đồng") : QStringLiteral(" VND"));
}

}  // namespace botri::ui
