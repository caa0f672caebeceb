// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_error.h"

#include <utility>

namespace botri::exchange {

ExchangeError::ExchangeError(ExchangeErrorCode code, std::string operation, std::filesystem::path path)
    : std::runtime_error(operation + ": " + path.string()),
      m_code(code),
      m_operation(std::move(operation)),
      m_path(std::move(path))
{
}

LocalizedText ExchangeError::message() const
{
    const std::string file = m_path.string();
    switch (m_code) {
    case ExchangeErrorCode::CannotCreate:
        return {"Không tạo được tệp trong thư mục của “" + file + "”. Hãy kiểm tra thư mục có tồn tại và có quyền ghi.",
            "No file can be created in the folder of “" + file + "”. Check that the folder exists and may be written to."};
    case ExchangeErrorCode::CannotWrite:
        return {"Không ghi được “" + file + "”. Hãy kiểm tra dung lượng trống của ổ đĩa rồi thử lại.",
            "“" + file + "” could not be written. Check the free space of the disk and try again."};
    case ExchangeErrorCode::CannotReplace:
        return {"Không thay được tệp “" + file + "”. Hãy đóng tệp trong chương trình khác rồi thử lại.",
            "“" + file + "” could not be replaced. Close it in other programs and try again."};
    case ExchangeErrorCode::TooManyRows:
        return {"Bảng quá dài so với giới hạn của Excel, không ghi được “" + file + "”. Hãy xuất ra CSV.",
            "A table is longer than Excel allows, so “" + file + "” was not written. Export to CSV instead."};
    }
    return {};
}

}  // namespace botri::exchange
