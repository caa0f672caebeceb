// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

#include "core/base/localized_text.h"

namespace botri::exchange {

enum class ExchangeErrorCode { CannotCreate, CannotWrite, CannotReplace, TooManyRows };

/// The world failed while a file was written. The target is as it was before.
class ExchangeError : public std::runtime_error {
public:
    ExchangeError(ExchangeErrorCode code, std::string operation, std::filesystem::path path);

    [[nodiscard]] ExchangeErrorCode code() const { return m_code; }
    [[nodiscard]] const std::string& operation() const { return m_operation; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] LocalizedText message() const;

private:
    ExchangeErrorCode m_code;
    std::string m_operation;
    std::filesystem::path m_path;
};

}  // namespace botri::exchange
