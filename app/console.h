// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include <nlohmann/json_fwd.hpp>

#include "core/acts/act.h"
#include "core/base/date.h"
#include "core/base/localized_text.h"

namespace botri::app {

/// Where a sub-command speaks: results to standard output as text or JSON, trouble to standard error.
class Console {
public:
    Console(Language language, bool json) : m_language(language), m_json(json) {}

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] bool isJson() const { return m_json; }
    [[nodiscard]] const std::string& in(const LocalizedText& text) const { return text.in(m_language); }
    [[nodiscard]] std::string number(long long value) const;

    /// A line of the result; left out in JSON.
    void say(const LocalizedText& line) const;
    /// The whole result for machines; left out in text.
    void print(const nlohmann::ordered_json& result) const;
    void complain(const LocalizedText& trouble) const;

private:
    Language m_language;
    bool m_json;
};

/// The user of this machine, now. The core has no clock of its own.
[[nodiscard]] acts::Actor currentActor();
[[nodiscard]] std::chrono::sys_seconds currentTime();
[[nodiscard]] Date today();

}  // namespace botri::app
