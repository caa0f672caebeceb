// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace botri::architecture {

/// One `#include` line of a source file.
struct Include {
    std::string target;   ///< what stands between the quotes or angle brackets
    bool angled = false;  ///< <…> rather than "…"
    int line = 0;         ///< counted from 1
};

/// A C++ source or a CMakeLists.txt, as the checks see it.
struct SourceFile {
    std::string path;                ///< from the root of the tree, with '/'
    std::vector<std::string> lines;  ///< comments and string literals blanked, so that only code is left
    std::string firstLine;           ///< as it stands in the file
    std::vector<Include> includes;

    [[nodiscard]] bool isUnder(std::string_view folder) const;
    [[nodiscard]] bool isCMake() const;
};

/// Reads every .h, .cpp and CMakeLists.txt below core/, ui/, app/, data/ and tests/ of `root`, in the order of their paths.
/// Throws std::runtime_error for a file that cannot be read.
[[nodiscard]] std::vector<SourceFile> sourceTree(const std::filesystem::path& root);

}  // namespace botri::architecture
