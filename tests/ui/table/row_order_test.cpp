// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/row_order.h"

#include <algorithm>
#include <numeric>
#include <random>

#include "core/base/sort_key.h"
#include "core/base/vietnamese_text.h"
#include "tests/support/catch.h"
#include "tests/ui/table/random_table.h"
#include "ui/table/table_arrangement.h"

using namespace botri;
using namespace botri::ui;

namespace {

/// The order and the filter written down as plainly as they are meant.
struct Naive {
    const ShownTable& table;

    [[nodiscard]] const ShownCell& cell(int row, int column) const
    {
        return table.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] int compare(int a, int b, int column) const
    {
        const std::string left = cell(a, column).text.toStdString();
        const std::string right = cell(b, column).text.toStdString();
        switch (table.columns[static_cast<std::size_t>(column)].ordering) {
        case Ordering::Vietnamese: return compareVietnamese(left, right);
        case Ordering::PersonName: return comparePersonNames(left, right);
        case Ordering::Number:
        case Ordering::Rank: break;
        }
        return cell(a, column).number < cell(b, column).number ? -1 : cell(a, column).number > cell(b, column).number ? 1 : 0;
    }
    [[nodiscard]] bool before(int a, int b, const SortKey& key) const
    {
        const bool leftEmpty = cell(a, key.column).text.isEmpty();
        const bool rightEmpty = cell(b, key.column).text.isEmpty();
        if (leftEmpty || rightEmpty)
            return !leftEmpty && rightEmpty;
        const int order = compare(a, b, key.column);
        return key.order == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    [[nodiscard]] bool passes(int row, const RowFilter& filter) const
    {
        std::string all;
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            all += foldedText(cell(row, static_cast<int>(column)).text.toStdString()) + '\n';
        for (const std::string& word : foldedWords(filter.words))
            if (all.find(word) == std::string::npos)
                return false;
        for (const auto& [column, condition] : filter.columns) {
            const ShownCell& at = cell(row, column);
            if (condition.chosen && !condition.chosen->contains(at.text))
                return false;
            for (const std::string& word : foldedWords(condition.words))
                if (foldedText(at.text.toStdString()).find(word) == std::string::npos)
                    return false;
            if ((condition.from || condition.to) && at.text.isEmpty())
                return false;
            if ((condition.from && at.number < *condition.from) || (condition.to && at.number > *condition.to))
                return false;
        }
        return true;
    }
};

std::vector<int> rowsOf(const TableArrangement& arrangement)
{
    std::vector<int> rows;
    for (int row = 0; row < arrangement.rowCount(); ++row)
        rows.push_back(arrangement.sourceRow(row).value_or(-1));
    return rows;
}

RowFilter randomFilter(std::mt19937& random)
{
    RowFilter filter;
    static const std::vector<QString> kWords{{}, QStringLiteral("đức"), QStringLiteral("an keng"), QStringLiteral("HOÀ")};
    filter.words = kWords[random() % kWords.size()];
    if (random() % 2 == 0)
        filter.columns[1].chosen = QStringList{QStringLiteral("Keng Đu"), QString()};
    if (random() % 3 == 0)
        filter.columns[0].words = QStringLiteral("nguyen");
    if (random() % 2 == 0)
        filter.columns[2].from = static_cast<double>(random() % 30);
    if (random() % 2 == 0)
        filter.columns[3].to = static_cast<double>(random() % 200);
    return filter;
}

}  // namespace

TEST_CASE("rows are ordered and filtered as the plain rules say, on random tables", "[ui][table]")
{
    const unsigned seed = 20251115;
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 30; ++round) {
        CAPTURE(round);
        const ShownTable table = tests::randomTable(static_cast<int>(random() % 120), static_cast<unsigned>(random()));
        const Naive naive{table};
        ShownTableModel model;
        model.show(table);
        TableArrangement arrangement;
        arrangement.setSourceModel(&model);
        const RowFilter filter = randomFilter(random);
        std::vector<SortKey> keys;
        for (const int column : {static_cast<int>(random() % 5), static_cast<int>(random() % 5)})
            if (std::ranges::find(keys, column, &SortKey::column) == keys.end())
                keys.push_back({column, random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
        arrangement.setWords(filter.words);
        arrangement.setColumnFilters(filter.columns);
        arrangement.setSortKeys(keys);

        std::vector<int> expected(table.rows.size());
        std::iota(expected.begin(), expected.end(), 0);
        std::erase_if(expected, [&](int row) { return !naive.passes(row, filter); });
        for (auto key = keys.rbegin(); key != keys.rend(); ++key)
            std::ranges::stable_sort(expected, [&](int a, int b) { return naive.before(a, b, *key); });
        CHECK(rowsOf(arrangement) == expected);
    }
}

TEST_CASE("sort keys compare as the comparisons they stand for", "[ui][table]")
{
    const ShownTable table = tests::randomTable(60, 7);
    const auto sign = [](int order) { return (order > 0) - (order < 0); };
    for (const ShownRow& a : table.rows)
        for (const ShownRow& b : table.rows) {
            const std::string left = a.cells[0].text.toStdString();
            const std::string right = b.cells[0].text.toStdString();
            CHECK(sign(vietnameseSortKey(left).compare(vietnameseSortKey(right))) == sign(compareVietnamese(left, right)));
            CHECK(sign(personNameSortKey(left).compare(personNameSortKey(right))) == sign(comparePersonNames(left, right)));
        }
}

TEST_CASE("every row that passes is in one group, and groups stand in the order of their values", "[ui][table]")
{
    ShownTableModel model;
    model.show(tests::randomTable(80, 3));
    TableArrangement arrangement;
    arrangement.setSourceModel(&model);
    arrangement.setWords(QStringLiteral("van"));
    arrangement.setGroupColumn(1);
    std::vector<int> grouped;
    QStringList heads;
    for (int row = 0; row < arrangement.rowCount(); ++row)
        if (arrangement.isGroupHead(row)) {
            const std::vector<int> rows = arrangement.rowsOfGroup(row);
            grouped.insert(grouped.end(), rows.begin(), rows.end());
            heads << model.index(rows.front(), 1).data().toString();
        }
    std::vector<int> passed = arrangement.passed();
    std::ranges::sort(grouped);
    std::ranges::sort(passed);
    CHECK(grouped == passed);
    REQUIRE(heads.size() > 3);
    CHECK(heads.back().isEmpty());
    for (int i = 1; i + 1 < heads.size(); ++i)
        CHECK(compareVietnamese(heads[i - 1].toStdString(), heads[i].toStdString()) < 0);
}
