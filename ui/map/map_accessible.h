// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botri::ui {

/// Lets screen readers see the map as a graphic with one child a place: its facts as name, whether it is chosen as state.
/// Call once, before the first map is made; more calls do nothing.
void makeMapsAccessible();

}  // namespace botri::ui
