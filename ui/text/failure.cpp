// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/failure.h"

#include <new>

#include "core/exchange/exchange_error.h"
#include "core/store/store_error.h"
#include "ui/print/pdf_file.h"

namespace botri::ui {

LocalizedText failureText(const std::exception_ptr& failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const store::StoreError& error) {
        return error.message();
    } catch (const exchange::ExchangeError& error) {
        return error.message();
    } catch (const PdfError& error) {
        return error.message();
    } catch (const std::bad_alloc&) {
        return {"Máy không còn đủ bộ nhớ. Tệp phương án vẫn nguyên như trước. Hãy đóng bớt chương trình khác rồi thử lại.",
            "The computer is out of memory. The plan file is as it was. Close other programs and try again."};
    } catch (const std::exception& error) {
        const std::string said = error.what();
        return {"Việc này không hoàn thành được (" + said + "). Tệp phương án vẫn nguyên như trước. Hãy thử lại.",
            "This could not be finished (" + said + "). The plan file is as it was. Try again."};
    }
}

QString failureDetails(const std::exception_ptr& failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const store::StoreError&) {
        return {};  // its message says all, in the user's language
    } catch (const exchange::ExchangeError&) {
        return {};
    } catch (const PdfError&) {
        return {};
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    } catch (...) {
        return {};
    }
}

}  // namespace botri::ui
