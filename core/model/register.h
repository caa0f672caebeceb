// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace botri::model {

/// Rows in the order of their keys, each key once. Look-ups cost O(log n), changes O(n).
/// The index of a row is stable while the register is not changed.
template <class Row>
class Register {
public:
    using Key = decltype(std::declval<const Row&>().key());

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

    bool operator==(const Register&) const = default;

private:
    [[nodiscard]] auto position(const Key& key) const
    {
        return std::lower_bound(m_rows.begin(), m_rows.end(), key, [](const Row& row, const Key& wanted) { return row.key() < wanted; });
    }

    std::vector<Row> m_rows;
};

}  // namespace botri::model
