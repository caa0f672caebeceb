// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/provinces.h"

#include "core/base/check.h"
#include "core/base/vietnamese_text.h"
#include "core/exchange/csv.h"
#include "data/embedded_csv.h"

namespace botri::data {
namespace {

std::string withoutKind(std::string folded)
{
    for (const std::string_view kind : {"tinh ", "thanh pho ", "tp "})
        if (folded.starts_with(kind))
            return folded.substr(kind.size());
    return folded;
}

}  // namespace

const std::vector<std::string>& provinces()
{
    static const std::vector<std::string> names = [] {
        exchange::CsvReader reader(catalogueText("province"), ',');
        exchange::CsvRow row;
        BOTRI_CHECK(reader.next(row));
        std::vector<std::string> read;
        while (reader.next(row))
            read.push_back(row.front());
        return read;
    }();
    return names;
}

std::optional<std::string> provinceNamed(std::string_view text)
{
    const std::string wanted = withoutKind(foldedText(text));
    for (const std::string& name : provinces())
        if (foldedText(name) == wanted)
            return name;
    return std::nullopt;
}

}  // namespace botri::data
