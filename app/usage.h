// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "core/base/localized_text.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's
class App;
class ParseError;
}  // namespace CLI

namespace botri::app {

/// The words of the command line were not understood: what is wrong, where, and how to mend it.
class UsageError : public std::runtime_error {
public:
    explicit UsageError(LocalizedText text) : std::runtime_error(text.en), m_text(std::move(text)) {}

    [[nodiscard]] const LocalizedText& text() const { return m_text; }

private:
    LocalizedText m_text;
};

/// A value that is not among `choices`: names the option, the value, what may have been meant, and all choices.
[[nodiscard]] UsageError notAChoice(const std::string& option, const std::string& value, const std::vector<std::string>& choices);

/// A value that is no date of the calendar.
[[nodiscard]] UsageError notADate(const std::string& option, const std::string& value);

/// A command that lacks all of the options of which it needs one.
[[nodiscard]] UsageError needsOneOf(const std::string& command, const std::vector<std::string>& options);

/// The parser's own refusals in our words. \param program after parsing failed with `error`
[[nodiscard]] LocalizedText usageText(const CLI::App& program, const CLI::ParseError& error);

}  // namespace botri::app
