// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace botri {

/// A whole number of one unit of measure; two units never mix.
template <class Unit>
class Quantity {
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(std::int64_t count) : m_count(count) {}

    [[nodiscard]] constexpr std::int64_t count() const { return m_count; }

    constexpr auto operator<=>(const Quantity&) const = default;
    constexpr Quantity operator-() const { return Quantity(-m_count); }
    constexpr Quantity& operator+=(Quantity other)
    {
        m_count += other.m_count;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other)
    {
        m_count -= other.m_count;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr Quantity operator*(Quantity a, std::int64_t times) { return Quantity(a.m_count * times); }
    friend constexpr Quantity operator*(std::int64_t times, Quantity a) { return a * times; }

private:
    std::int64_t m_count = 0;
};

using Points = Quantity<struct PointsUnit>;  ///< Cost of a plan; less is better.
using Vnd = Quantity<struct VndUnit>;        ///< Vietnamese dong.
using Metres = Quantity<struct MetresUnit>;  ///< Distance by road unless a name says otherwise.

}  // namespace botri
