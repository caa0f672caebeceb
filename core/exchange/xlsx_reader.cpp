// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/read_stopped.h"
#include "core/exchange/xlsx_package.h"
#include "core/exchange/xlsx_parts.h"

namespace botri::exchange {
namespace {

std::string workbookPartName(ZipArchive& archive)
{
    std::string part = firstTarget(relationshipsOf(archive, ""), "officeDocument");
    if (part.empty())
        part = "xl/workbook.xml";  // where every program puts it
    if (part.ends_with(".bin"))
        stopReading(ReadProblem::BinaryXlsx);
    if (!archive.has(part))
        stopReading(ReadProblem::MissingPart, part);
    return part;
}

const Relationship& sheetRelationship(const Relationships& relationships, const XlsxSheetEntry& sheet)
{
    const auto found = relationships.find(sheet.relationshipId);
    if (found == relationships.end() || found->second.external)
        stopReading(ReadProblem::BrokenReference, "“" + sheet.name + "”");
    return found->second;
}

}  // namespace

std::vector<Sheet> readXlsx(ZipArchive& archive, const ReadLimits& limits)
{
    const std::string workbookPart = workbookPartName(archive);
    const XlsxWorkbookPart workbook = readXlsxWorkbookPart(archive, workbookPart);
    const Relationships relationships = relationshipsOf(archive, workbookPart);
    XlsxTables tables;
    tables.dates = workbook.dates;
    if (const std::string part = firstTarget(relationships, "sharedStrings"); !part.empty())
        tables.strings = readXlsxStrings(archive, part, limits);
    if (const std::string part = firstTarget(relationships, "styles"); !part.empty() && archive.has(part))
        tables.formats = readXlsxFormats(archive, part);

    WorkbookBuilder builder(limits);
    for (const XlsxSheetEntry& sheet : workbook.sheets) {
        archive.setStep({"Đọc trang tính “" + sheet.name + "”", "Reading sheet “" + sheet.name + "”"});
        const Relationship& relationship = sheetRelationship(relationships, sheet);
        if (relationship.type != "worksheet")
            continue;
        builder.beginSheet(sheet.name, sheet.hidden);
        readXlsxSheet(archive, relationship.target, tables, builder);
        builder.endSheet();
    }
    if (workbook.sheets.empty())
        stopReading(ReadProblem::MissingPart, "sheets");
    return builder.takeSheets();
}

}  // namespace botri::exchange
