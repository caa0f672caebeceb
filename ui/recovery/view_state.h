// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

class QWidget;

namespace botri::ui {

/// Where a person was on a page: its splitters, its tabs and the row chosen in each table.
[[nodiscard]] QVariantMap viewStateOf(const QWidget& page);

/// What of it to bring back. Another file may have other rows.
enum class ViewPart { Layout, LayoutAndSelection };

/// Brings a state of viewStateOf() back as far as the page still has what it speaks of.
/// A row is found by its first words, not by its number.
void applyViewState(QWidget& page, const QVariantMap& state, ViewPart part);

}  // namespace botri::ui
