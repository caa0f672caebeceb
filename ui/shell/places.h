// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace botri::ui {

/// The pages of the window, in the order of the bar at the left.
enum class Place { Overview, Gaps, Staff, Plan, Reports, Data };

[[nodiscard]] const std::vector<Place>& allPlaces();
/// Its name in the language in force.
[[nodiscard]] QString nameOf(Place place);
/// Its line icon.
[[nodiscard]] QString iconOf(Place place);
/// A word that stands for it in files, never translated.
[[nodiscard]] QString keyOf(Place place);

}  // namespace botri::ui
