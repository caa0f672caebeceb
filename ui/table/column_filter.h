// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

#include "ui/table/column_index.h"

namespace botri::ui {

/// What a column lets through. Conditions add up; an empty filter lets everything through.
struct ColumnFilter {
    QString words = {};                        ///< all of them, with or without diacritics
    std::optional<QStringList> chosen = {};    ///< one of these texts; "" is the empty cell
    std::optional<double> from = {}, to = {};  ///< both included; empty cells are out

    [[nodiscard]] bool isEmpty() const { return words.trimmed().isEmpty() && !chosen && !from && !to; }
    bool operator==(const ColumnFilter&) const = default;
};

/// The words of a line a person typed, each folded as the index folds.
[[nodiscard]] std::vector<std::string> foldedWords(const QString& line);

/// For each value of `column`: does the filter let it through?
[[nodiscard]] std::vector<char> accepted(const ColumnIndex& column, const ColumnFilter& filter);

[[nodiscard]] QJsonObject toJson(const ColumnFilter& filter);
/// Parts that make no sense are left out.
[[nodiscard]] ColumnFilter filterFromJson(const QJsonObject& json);

/// What the filter lets through, in a few words: "Keng Đu, Bắc Lý", "3 … 10", "from 3".
[[nodiscard]] QString filterText(const ColumnFilter& filter);

}  // namespace botri::ui
