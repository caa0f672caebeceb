// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace botri {

/// A code that names one kind of thing: the code of a unit can never be passed for that of a specialty.
template <class Tag>
class StrongText {
public:
    StrongText() = default;
    explicit StrongText(std::string text) : m_text(std::move(text)) {}

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }

    auto operator<=>(const StrongText&) const = default;

private:
    std::string m_text;
};

}  // namespace botri

template <class Tag>
struct std::hash<botri::StrongText<Tag>> {
    std::size_t operator()(const botri::StrongText<Tag>& code) const noexcept { return std::hash<std::string>{}(code.text()); }
};
