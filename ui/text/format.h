// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <string>

#include "core/base/date.h"
#include "core/base/localized_text.h"
#include "core/base/quantity.h"
#include "core/model/distances.h"

namespace botri::ui {

/// Figures as people of the language write them.
[[nodiscard]] QString numberText(std::int64_t number, Language language);         ///< 5.509
[[nodiscard]] QString signedText(std::int64_t number, Language language);         ///< +5, −5 (a true minus), 0
[[nodiscard]] QString decimalText(double number, int places, Language language);  ///< 84,8
[[nodiscard]] QString dateText(Date date);                                        ///< 15/11/2025
[[nodiscard]] QString momentText(const QDateTime& moment);                        ///< 15/11/2025 08:30, local time
[[nodiscard]] QString kilometreText(Metres length, Language language);            ///< 193 km
[[nodiscard]] QString distanceText(
    const std::optional<model::RoadDistance>& distance, Language language);  ///< ≈ 193 km when estimated
/// A sum of money in the unit people speak of: 1,9 tỷ · 3,5 triệu · 900.000 đồng.
[[nodiscard]] QString moneyText(Vnd amount, Language language);

}  // namespace botri::ui
