// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/localized_text.h"

namespace botri::store {

/// The program that has a plan file open for writing.
struct Holder {
    std::string host;
    std::string user;
    int process = 0;
    std::string since;  ///< ISO 8601, UTC; when it opened the file

    /// "hoa trên máy PC-12 (tiến trình 4711), từ 2026-01-15 08:30:00 UTC"; words for what is not known.
    [[nodiscard]] LocalizedText text() const;

    bool operator==(const Holder&) const = default;
};

}  // namespace botri::store
