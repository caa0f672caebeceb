// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace botri {

/// A moment as people read it, in the local time of this computer: "2026-01-15T01:30:00Z" → "15/01/2026 08:30" in Việt Nam.
/// Takes ISO 8601 with "Z" or an offset ("+07:00", "+0700"); without either the time is taken as written, and what is no
/// moment comes back as it is. The one way moments are shown: window, command line and messages. Safe from any thread.
[[nodiscard]] std::string momentText(const std::string& iso);

}  // namespace botri
