// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

#include "core/base/localized_text.h"
#include "core/report/report.h"

namespace botri::ui {

/// A PDF could not be written. The file is as it was before.
class PdfError : public std::runtime_error {
public:
    PdfError(std::filesystem::path path, std::string reason);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] LocalizedText message() const;

private:
    std::filesystem::path m_path;
    std::string m_reason;
};

/// Writes the report as PDF with its fonts inside, beside `path` first and renamed into place when complete.
/// Text can be searched and copied. The file is dated with the day of the figures, so that equal reports give files that
/// differ at most in the order of their objects.
/// \throws PdfError
void writePdf(const report::Report& report, const std::filesystem::path& path);

}  // namespace botri::ui
