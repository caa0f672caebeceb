// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <string>

#include "core/exchange/import.h"

namespace botri::ui {

/// What people chose for sheets of a layout, by layoutKey(): kept in the settings of the program, not in the plan.
using RememberedLayouts = std::map<QString, QByteArray>;

/// A short key of exchange::layoutOf(); empty for a sheet without headings, which is never remembered.
[[nodiscard]] QString layoutKey(const std::string& layout);

[[nodiscard]] RememberedLayouts rememberedLayouts();
void rememberLayout(const QString& key, const exchange::SheetChoice& choice);
/// The remembered choice for a sheet of that layout; columns that tables no longer have are passed over.
[[nodiscard]] exchange::SheetChoice choiceFrom(const QByteArray& kept, const std::string& file, const std::string& sheet);

}  // namespace botri::ui
