// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace botri::tests {

struct ProgramResult {
    int exitCode = -1;    ///< −1: ended by a signal
    std::string output;   ///< standard output
    std::string trouble;  ///< standard error
};

/// Runs the built program with these words, without a display.
[[nodiscard]] ProgramResult runProgram(const std::vector<std::string>& words);

/// A new folder that goes with this object.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string contentsOf(const std::filesystem::path& file);

/// What a command with --json printed.
[[nodiscard]] nlohmann::json jsonOf(const ProgramResult& result);

/// A plan file with the data of the Nghệ An example, not planned yet.
void makeExample(const std::string& plan);

}  // namespace botri::tests
