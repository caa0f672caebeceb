// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace botri::model {

/// Rows in the order of their keys, each key once. Look-ups cost O(log n), changes O(n).
/// The index of a row is stable while the register is not changed.
template <class Row>
class Register {
public:
    using Key = std::remove_cvref_t<decltype(std::declval<const Row&>().key())>;

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }
    [[nodiscard]] const Row& operator[](std::size_t index) const { return m_rows[index]; }

    [[nodiscard]] const Row* find(const Key& key) const
    {
        const auto at = position(key);
        return at != m_rows.end() && at->key() == key ? &*at : nullptr;
    }

    /// Adds the row, or replaces the one with its key.
    void put(Row row)
    {
        const auto at = position(row.key());
        const auto index = at - m_rows.begin();
        if (at != m_rows.end() && at->key() == row.key())
            m_rows[static_cast<std::size_t>(index)] = std::move(row);
        else
            m_rows.insert(m_rows.begin() + index, std::move(row));
    }

    bool erase(const Key& key)
    {
        const auto at = position(key);
        if (at == m_rows.end() || at->key() != key)
            return false;
        m_rows.erase(at);
        return true;
    }

    /// Many changes at once, O(rows + changes): each key gets its row, or goes when it has none.
    void merge(const std::map<Key, std::optional<Row>>& changes)
    {
        std::vector<Row> merged;
        merged.reserve(m_rows.size() + changes.size());
        auto old = m_rows.begin();
        for (const auto& [key, row] : changes) {
            for (; old != m_rows.end() && old->key() < key; ++old)
                merged.push_back(std::move(*old));
            if (old != m_rows.end() && old->key() == key)
                ++old;
            if (row)
                merged.push_back(*row);
        }
        std::move(old, m_rows.end(), std::back_inserter(merged));
        m_rows = std::move(merged);
    }

    /// These rows and no others, O(n log n). Of rows with one key the last stays.
    void assign(std::vector<Row> rows)
    {
        std::map<Key, std::optional<Row>> byKey;
        for (Row& row : rows) {
            Key key = row.key();
            byKey.insert_or_assign(std::move(key), std::move(row));
        }
        m_rows.clear();
        merge(byKey);
    }

    bool operator==(const Register&) const = default;

private:
    [[nodiscard]] auto position(const Key& key) const
    {
        return std::lower_bound(
            m_rows.begin(), m_rows.end(), key, [](const Row& row, const Key& wanted) { return row.key() < wanted; });
    }

    std::vector<Row> m_rows;
};

}  // namespace botri::model
