// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_writer.h"

#include <algorithm>
#include <memory>

#include <xlsxwriter.h>

#include "core/base/check.h"
#include "core/exchange/atomic_file.h"
#include "core/exchange/exchange_error.h"
#include "core/exchange/sheet_writer.h"

namespace botri::exchange {
namespace {

void setProperties(lxw_workbook* book, const WrittenWorkbook& workbook)
{
    // The library only reads these texts, and copies them.
    std::string title = workbook.title;
    std::string author = workbook.author;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(workbook.created.time_since_epoch().count());
    workbook_set_properties(book, &properties);
}

struct CloseBook {
    // Reached only when writing was broken off: the library has no way to drop a book but to write it.
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};

}  // namespace

int firstRowOf(const WrittenTable& table)
{
    const std::size_t titles = table.letterhead.size() + table.titles.size();
    const bool twoLevels = std::any_of(
        table.columns.begin(), table.columns.end(), [](const WrittenColumn& column) { return !column.group.empty(); });
    return static_cast<int>(titles) + (titles > 0 ? 1 : 0) + (twoLevels ? 2 : 1) + 1;
}

void writeWorkbook(const std::filesystem::path& path, const WrittenWorkbook& workbook, const Job& job)
{
    BOTRI_CHECK(!workbook.sheets.empty());
    AtomicFile file(path);
    std::unique_ptr<lxw_workbook, CloseBook> book(workbook_new(file.temporaryPath().c_str()));
    BOTRI_CHECK(book != nullptr);
    setProperties(book.get(), workbook);
    SheetWriter writer(*book, path, job);
    for (const auto& sheet : workbook.sheets)
        std::visit([&](const auto& described) { writer.write(described); }, sheet);
    writer.writeChoiceLists();
    job.throwIfCancelled();
    if (workbook_close(book.release()) != LXW_NO_ERROR)
        throw ExchangeError(ExchangeErrorCode::CannotWrite, "write", path);
    file.commit();
}

}  // namespace botri::exchange
