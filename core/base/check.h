// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botri {

[[noreturn]] void checkFailed(const char* condition, const char* file, int line);

}  // namespace botri

/// Stops the program when our own code broke a promise, in every build. Never for user input.
#define BOTRI_CHECK(condition) ((condition) ? void() : ::botri::checkFailed(#condition, __FILE__, __LINE__))
