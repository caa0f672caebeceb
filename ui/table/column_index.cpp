// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/column_index.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

#include "core/base/check.h"
#include "core/base/sort_key.h"
#include "core/base/vietnamese_text.h"

namespace botri::ui {
namespace {

bool isByNumber(Ordering ordering)
{
    return ordering == Ordering::Number || ordering == Ordering::Rank;
}

/// Finds the different values in the order of their first rows and notes the value of each row.
std::vector<ColumnIndex::Value> differentValues(const ColumnTexts& column, std::vector<std::uint32_t>& ofRow)
{
    std::vector<ColumnIndex::Value> values;
    QHash<std::pair<QString, double>, std::uint32_t> known;
    const bool byNumber = isByNumber(column.ordering);
    ofRow.reserve(column.texts.size());
    for (std::size_t row = 0; row < column.texts.size(); ++row) {
        const double number = byNumber && !column.texts[row].isEmpty() ? column.numbers[row] : 0;
        const auto next = static_cast<std::uint32_t>(values.size());
        const auto [place, fresh] = [&] {
            const auto found = known.constFind({column.texts[row], number});
            return found == known.cend() ? std::pair(next, true) : std::pair(*found, false);
        }();
        if (fresh) {
            known.insert({column.texts[row], number}, next);
            values.push_back({column.texts[row], number, foldedText(column.texts[row].toStdString()), 0});
        }
        ofRow.push_back(place);
    }
    return values;
}

/// Sort keys of words; none for columns that compare numbers.
std::vector<std::string> sortKeys(const std::vector<ColumnIndex::Value>& values, Ordering ordering)
{
    std::vector<std::string> keys;
    keys.reserve(values.size());
    for (const ColumnIndex::Value& value : values)
        if (isByNumber(ordering))
            keys.emplace_back();
        else if (ordering == Ordering::PersonName)
            keys.push_back(personNameSortKey(value.text.toStdString()));
        else
            keys.push_back(vietnameseSortKey(value.text.toStdString()));
    return keys;
}

}  // namespace

ColumnIndex indexOf(const ColumnTexts& column)
{
    BOTRI_CHECK(!isByNumber(column.ordering) || column.numbers.size() == column.texts.size());
    ColumnIndex index;
    index.ordering = column.ordering;
    std::vector<ColumnIndex::Value> values = differentValues(column, index.ofRow);
    const std::vector<std::string> keys = sortKeys(values, column.ordering);
    const auto order = [&](std::uint32_t at) { return std::tuple(values[at].text.isEmpty(), values[at].number); };
    std::vector<std::uint32_t> sorted(values.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::ranges::stable_sort(sorted, [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple_cat(order(a), std::tie(keys[a])) < std::tuple_cat(order(b), std::tie(keys[b]));
    });
    std::vector<std::uint32_t> place(values.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const std::uint32_t at = sorted[i];
        const bool same = i > 0 && order(at) == order(sorted[i - 1]) && keys[at] == keys[sorted[i - 1]];
        place[at] = static_cast<std::uint32_t>(i);
        values[at].rank = values[at].text.isEmpty() ? static_cast<std::uint32_t>(values.size())
            : same                                  ? values[sorted[i - 1]].rank
                                                    : place[at];
    }
    index.values.reserve(values.size());
    for (const std::uint32_t at : sorted)
        index.values.push_back(std::move(values[at]));
    for (std::uint32_t& value : index.ofRow)
        value = place[value];
    return index;
}

}  // namespace botri::ui
