// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

#include "core/base/localized_text.h"

namespace botri::ui {

/// What happened, what is safe and what to do, for a failure of the world that reached the edge of a command or job.
/// \pre `failure` is not null.
[[nodiscard]] LocalizedText failureText(const std::exception_ptr& failure);

/// What a person who looks after the computer wants to know of it: the words of the system or library. Not translated.
/// \pre `failure` is not null.
[[nodiscard]] QString failureDetails(const std::exception_ptr& failure);

}  // namespace botri::ui
