// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "core/base/localized_text.h"

namespace botri::app {

/// Opens the desktop, on `file` when given, and returns what its event loop returned.
/// \param language of the window; nothing: the one remembered, or Vietnamese
int runDesktop(int& argc, char* argv[], const std::optional<std::filesystem::path>& file, std::optional<Language> language);

/// Runs `work` with what painting needs (fonts, no window), for sub-commands that make paper.
int withPaper(int& argc, char* argv[], const std::function<int()>& work);

}  // namespace botri::app
