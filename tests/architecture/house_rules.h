// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace botri::architecture {

/// A place where the tree breaks a rule of the house.
struct Violation {
    std::string path;
    int line = 0;
    std::string message;

    [[nodiscard]] std::string text() const;  ///< "core/flow/network.h:3: flow must not include model"
};

/// Includes that point against the arrows between rooms (app → ui → core; see the table in house_rules.cpp),
/// that are not written from the root, or that lie in a room nobody has put into the table.
[[nodiscard]] std::vector<Violation> wrongArrows(std::span<const SourceFile> files);

/// Qt in core or in core's tests, and outside libraries used in another room than the one that wraps them.
[[nodiscard]] std::vector<Violation> strayLibraries(std::span<const SourceFile> files);

/// Files whose first line is not the licence line.
[[nodiscard]] std::vector<Violation> missingLicences(std::span<const SourceFile> files);

/// Everything above, in the order of path and line.
[[nodiscard]] std::vector<Violation> allViolations(std::span<const SourceFile> files);

}  // namespace botri::architecture
