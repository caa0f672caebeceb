// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/exchange/workbook_reader.h"

namespace botri::exchange {

/// Thrown inside the readers when a file cannot be read; readWorkbook() turns it into its return value.
struct ReadStopped {
    ReadFailure failure;
};

/// Stops with the usual words for `problem`; `detail` (a part, a sheet, a place) is named in them.
[[noreturn]] void stopReading(ReadProblem problem, const std::string& detail = {});

/// The usual words for `problem`.
[[nodiscard]] ReadFailure readFailure(ReadProblem problem, const std::string& detail = {});

}  // namespace botri::exchange
