// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "core/exchange/workbook_reader.h"

namespace botri::exchange::test {

/// A folder of its own that goes with the test.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

using Parts = std::map<std::string, std::string>;

void writeBytes(const std::filesystem::path& path, std::string_view bytes);
[[nodiscard]] std::string readBytes(const std::filesystem::path& path);
void writeZip(const std::filesystem::path& path, const Parts& parts);

/// The parts of a small workbook with one sheet “Nhân sự” whose <sheetData> holds `rows`.
[[nodiscard]] Parts xlsxParts(const std::string& rows, const std::string& afterRows = {});
/// The parts of an OpenDocument spreadsheet whose <office:spreadsheet> holds `tables`.
[[nodiscard]] Parts odsParts(const std::string& tables, const std::string& styles = {});

/// The workbook, or a failed test naming why it could not be read.
[[nodiscard]] Workbook readOrFail(const std::filesystem::path& path, const ReadLimits& limits = {});
/// The failure, or a failed test when the file could be read.
[[nodiscard]] ReadFailure failureOf(const std::filesystem::path& path, const ReadLimits& limits = {});

}  // namespace botri::exchange::test
