// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

#include "core/base/localized_text.h"

namespace botri {

/// How far a long job has come. `total` is 0 while it is not known.
struct JobProgress {
    LocalizedText step;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Thrown by a long job at a safe point after its stop was asked for: nothing has been half-written.
struct JobCancelled {};

/// What a long job in the core is given: where to report, and whether to stop. Both may be left out.
struct Job {
    std::stop_token stop;
    std::function<void(const JobProgress&)> onProgress;

    void report(const LocalizedText& step, std::int64_t done, std::int64_t total) const
    {
        throwIfCancelled();
        if (onProgress)
            onProgress({step, done, total});
    }
    void throwIfCancelled() const
    {
        if (stop.stop_requested())
            throw JobCancelled{};
    }
};

}  // namespace botri
