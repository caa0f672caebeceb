// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/file_maker.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include <zip.h>

#include "tests/support/catch.h"

namespace botri::exchange::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder()
{
    std::string name = (fs::temp_directory_path() / "botri-exchange-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::permissions(m_path, fs::perms::owner_all, ignored);
    fs::remove_all(m_path, ignored);
}

void writeBytes(const fs::path& path, std::string_view bytes)
{
    std::ofstream out(path, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    REQUIRE(out);
}

std::string readBytes(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeZip(const fs::path& path, const Parts& parts)
{
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        REQUIRE(zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
}

Parts xlsxParts(const std::string& rows, const std::string& afterRows)
{
    const std::string head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const std::string main = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const std::string links = R"( xmlns="http://schemas.openxmlformats.org/package/2006/relationships")";
    const std::string kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return {
        {"[Content_Types].xml", head + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
        {"_rels/.rels",
            head + "<Relationships" + links + R"(><Relationship Id="rId1" Type=")" + kind
                + R"(officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/workbook.xml",
            head + "<workbook" + main + R"( xmlns:r=")" + kind.substr(0, kind.size() - 1)
                + R"("><sheets><sheet name="Nhân sự" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
            head + "<Relationships" + links + R"(><Relationship Id="rId1" Type=")" + kind
                + R"(worksheet" Target="worksheets/sheet1.xml"/>)" + R"(<Relationship Id="rId2" Type=")" + kind
                + R"(sharedStrings" Target="/xl/sharedStrings.xml"/>)" + R"(<Relationship Id="rId3" Type=")" + kind
                + R"(styles" Target="styles.xml"/></Relationships>)"},
        {"xl/sharedStrings.xml",
            head + "<sst" + main
                + R"(><si><t>Họ và tên</t></si><si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn An</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si></sst>)"},
        {"xl/styles.xml",
            head + "<styleSheet" + main
                + R"(><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="00000"/></numFmts>)"
                + R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>)"},
        {"xl/worksheets/sheet1.xml",
            head + "<worksheet" + main + "><sheetData>" + rows + "</sheetData>" + afterRows + "</worksheet>"},
    };
}

Parts odsParts(const std::string& tables, const std::string& styles)
{
    return {
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
            R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content)"
            R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
            R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
            R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">)"
            "<office:automatic-styles>"
                + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>"},
    };
}

Workbook readOrFail(const fs::path& path, const ReadLimits& limits)
{
    ReadOutcome outcome = readWorkbook(path, limits);
    if (const auto* failure = std::get_if<ReadFailure>(&outcome))
        FAIL(failure->message().en);
    return std::get<Workbook>(std::move(outcome));
}

ReadFailure failureOf(const fs::path& path, const ReadLimits& limits)
{
    ReadOutcome outcome = readWorkbook(path, limits);
    if (std::holds_alternative<Workbook>(outcome))
        FAIL("the file was read");
    return std::get<ReadFailure>(std::move(outcome));
}

}  // namespace botri::exchange::test
