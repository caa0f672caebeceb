// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/core/exchange/file_maker.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace botri::exchange::test;

namespace fs = std::filesystem;
using namespace std::string_literals;

namespace {

struct Damage {
    std::string name;
    ReadProblem problem;
    std::function<void(const fs::path&)> make;
};

std::string wide(std::string_view ascii)
{
    std::string text;
    for (const char c : ascii)
        text += {c, '\0'};
    return text;
}

const std::string kOle = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(500, '\0');

std::function<void(const fs::path&)> bytes(std::string content)
{
    return [content = std::move(content)](const fs::path& path) { writeBytes(path, content); };
}

/// A good small workbook with one part changed.
std::function<void(const fs::path&)> changed(const std::string& part, const std::function<void(std::string&)>& change)
{
    return [=](const fs::path& path) {
        Parts parts = xlsxParts(R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)");
        change(parts[part]);
        writeZip(path, parts);
    };
}

std::function<void(const fs::path&)> without(const std::string& part)
{
    return [=](const fs::path& path) {
        Parts parts = xlsxParts("");
        parts.erase(part);
        writeZip(path, parts);
    };
}

std::function<void(const fs::path&)> zipCutTo(double share)
{
    return [=](const fs::path& path) {
        writeZip(path, xlsxParts(R"(<row><c><v>1</v></c></row>)"));
        const std::string whole = readBytes(path);
        writeBytes(path, whole.substr(0, static_cast<std::size_t>(static_cast<double>(whole.size()) * share)));
    };
}

void replaceOnce(std::string& text, const std::string& from, const std::string& to)
{
    const auto place = text.find(from);
    REQUIRE(place != std::string::npos);
    text.replace(place, from.size(), to);
}

std::vector<Damage> damages()
{
    const std::string sheet = "xl/worksheets/sheet1.xml";
    const std::string laughs = R"(<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>)";
    return {
        {"missing", ReadProblem::Missing, [](const fs::path&) {}},
        {"folder", ReadProblem::IsFolder, [](const fs::path& path) { fs::create_directory(path); }},
        {"empty", ReadProblem::Empty, bytes("")},
        {"old Excel", ReadProblem::OldExcel, bytes(kOle + wide("Workbook"))},
        {"Excel 4 without container", ReadProblem::OldExcel, bytes("\x09\x08\x10\0\0\x06\x05\0"s)},
        {"XML Spreadsheet 2003", ReadProblem::OldExcel,
            bytes(R"(<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>)")},
        {"password", ReadProblem::PasswordProtected, bytes(kOle + wide("EncryptionInfo") + wide("EncryptedPackage"))},
        {"OpenDocument with password", ReadProblem::PasswordProtected,
            [](const fs::path& path) {
                Parts parts = odsParts("");
                parts["META-INF/manifest.xml"] = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
                writeZip(path, parts);
            }},
        {"old Word", ReadProblem::WordDocument, bytes(kOle + wide("WordDocument"))},
        {"new Word", ReadProblem::WordDocument,
            [](const fs::path& path) {
                writeZip(path, {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<d/>"}});
            }},
        {"OpenDocument text", ReadProblem::WordDocument,
            [](const fs::path& path) {
                writeZip(path, {{"mimetype", "application/vnd.oasis.opendocument.text"}});
            }},
        {"PDF", ReadProblem::WordDocument, bytes("%PDF-1.7\n")},
        {"web page", ReadProblem::HtmlInDisguise,
            bytes("\xEF\xBB\xBF  <html><head></head><body><table><tr><td>Xã</td></tr></table></body></html>")},
        {"web page in UTF-16", ReadProblem::HtmlInDisguise, bytes("\xFF\xFE" + wide("<!DOCTYPE html><table>"))},
        {"plain text", ReadProblem::TextInDisguise, bytes("Kính gửi Ban Tổ chức\nDanh sách kèm theo công văn\n")},
        {"picture", ReadProblem::NotAWorkbook, bytes("\x89PNG\r\n\x1A\n"s)},
        {"bytes of no kind", ReadProblem::NotAWorkbook, bytes("abc\0def"s)},
        {"other zip", ReadProblem::NotAWorkbook,
            [](const fs::path& path) {
                writeZip(path, {{"readme.txt", "x"}});
            }},
        {"other XML", ReadProblem::NotAWorkbook, bytes("<?xml version=\"1.0\"?><gpx/>")},
        {"Windows-1258 text", ReadProblem::WrongEncoding, bytes("X\xE3,S\xF4\xEC\r\nKeng \xD0u,5\r\n")},
        {"broken UTF-16", ReadProblem::WrongEncoding, bytes("\xFF\xFE\x41\x00\x00\xD8"s)},
        {"odd UTF-16", ReadProblem::WrongEncoding, bytes("\xFF\xFE\x41\x00\x42"s)},
        {"zip cut in the middle", ReadProblem::DamagedZip, zipCutTo(0.5)},
        {"zip cut at the end", ReadProblem::DamagedZip, zipCutTo(0.98)},
        {"zip of four bytes", ReadProblem::DamagedZip, bytes("PK\x03\x04")},
        {"damaged compressed data", ReadProblem::DamagedZip,
            [](const fs::path& path) {
                Parts parts = xlsxParts(R"(<row><c><v>1</v></c></row>)");
                parts[std::string("xl/worksheets/sheet1.xml")] += std::string(5000, ' ');
                writeZip(path, parts);
                std::string whole = readBytes(path);
                const auto name = whole.find("xl/worksheets/sheet1.xml");
                for (std::size_t i = 0; i < 40; ++i)
                    whole[name + 30 + i] = static_cast<char>(whole[name + 30 + i] ^ 0x5A);
                writeBytes(path, whole);
            }},
        {"zip bomb by ratio", ReadProblem::ZipBomb,
            changed(sheet, [](std::string& text) { text += std::string(64U << 20U, ' '); })},
        {"zip bomb in the strings", ReadProblem::ZipBomb,
            changed("xl/sharedStrings.xml", [](std::string& text) { text += std::string(64U << 20U, '\n'); })},
        {"binary workbook", ReadProblem::BinaryXlsx,
            changed("_rels/.rels", [](std::string& text) { replaceOnce(text, "workbook.xml", "workbook.bin"); })},
        {"no workbook part", ReadProblem::MissingPart, without("xl/workbook.xml")},
        {"no sheet part", ReadProblem::MissingPart, without(sheet)},
        {"no string part", ReadProblem::MissingPart, without("xl/sharedStrings.xml")},
        {"no relations of the workbook", ReadProblem::BrokenReference, without("xl/_rels/workbook.xml.rels")},
        {"no sheets in the list", ReadProblem::MissingPart,
            changed("xl/workbook.xml", [](std::string& text) { replaceOnce(text, "<sheet name", "<blatt name"); })},
        {"relation to nowhere", ReadProblem::BrokenReference,
            changed("xl/workbook.xml", [](std::string& text) { replaceOnce(text, "r:id=\"rId1\"", "r:id=\"rId7\""); })},
        {"relation to another computer", ReadProblem::BrokenReference,
            changed("xl/_rels/workbook.xml.rels",
                [](std::string& text) {
                    replaceOnce(text, "Target=\"worksheets", "TargetMode=\"External\" Target=\"worksheets");
                })},
        {"string number too high", ReadProblem::BrokenReference,
            changed(sheet, [](std::string& text) { replaceOnce(text, "<v>0</v>", "<v>99</v>"); })},
        {"string number negative", ReadProblem::BrokenReference,
            changed(sheet, [](std::string& text) { replaceOnce(text, "<v>0</v>", "<v>-1</v>"); })},
        {"cell outside the sheet", ReadProblem::BrokenXml,
            changed(sheet, [](std::string& text) { replaceOnce(text, "r=\"A1\"", "r=\"AAAA1\""); })},
        {"row number no number", ReadProblem::BrokenXml,
            changed(sheet, [](std::string& text) { replaceOnce(text, "row r=\"1\"", "row r=\"x\""); })},
        {"XML not closed", ReadProblem::BrokenXml, changed(sheet, [](std::string& text) { text.resize(text.size() - 5); })},
        {"XML of no kind", ReadProblem::BrokenXml, changed(sheet, [](std::string& text) { text = "hello"; })},
        {"XML nested without end", ReadProblem::BrokenXml,
            changed(sheet,
                [](std::string& text) {
                    for (int i = 0; i < 5000; ++i)
                        text.insert(text.find("<sheetData>"), "<a>");
                })},
        {"entities that multiply", ReadProblem::ForbiddenXml,
            changed(sheet, [=](std::string& text) { text.insert(text.find("<worksheet"), laughs); })},
        {"entity that reads a file", ReadProblem::ForbiddenXml,
            changed("xl/sharedStrings.xml",
                [](std::string& text) {
                    text.insert(text.find("<sst"), R"(<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]>)");
                })},
        {"OpenDocument without content", ReadProblem::MissingPart,
            [](const fs::path& path) {
                writeZip(path, {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}});
            }},
        {"OpenDocument with entities", ReadProblem::ForbiddenXml,
            [=](const fs::path& path) {
                Parts parts = odsParts("");
                parts["content.xml"].insert(parts["content.xml"].find("<office"), laughs);
                writeZip(path, parts);
            }},
    };
}

}  // namespace

TEST_CASE("every damaged or wrong file ends in its own clear failure", "[exchange][damage]")
{
    const TemporaryFolder folder;
    for (const Damage& damage : damages()) {
        INFO(damage.name);
        const fs::path path = folder.file("Biểu " + damage.name + ".xlsx");
        damage.make(path);
        const ReadFailure failure = failureOf(path);
        CHECK(static_cast<int>(failure.problem) == static_cast<int>(damage.problem));
        CHECK(failure.file == path.filename().string());
        CHECK_FALSE(failure.why.vi.empty());
        CHECK_FALSE(failure.why.en.empty());
        CHECK_FALSE(failure.mend.vi.empty());
        CHECK(failure.message().vi.find('%') == std::string::npos);
        CHECK(failure.message().en.find("  ") == std::string::npos);
    }
    CHECK(damages().size() >= 40);
}

TEST_CASE("a file that may not be read says so", "[exchange][damage]")
{
    const TemporaryFolder folder;
    const fs::path fifo = folder.file("ống.xlsx");
    REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
    CHECK(failureOf(fifo).problem == ReadProblem::Unreadable);
    if (geteuid() == 0)
        return;  // root reads everything
    writeBytes(folder.file("kín.csv"), "a,b\n");
    fs::permissions(folder.file("kín.csv"), fs::perms::none);
    CHECK(failureOf(folder.file("kín.csv")).problem == ReadProblem::Unreadable);
}

TEST_CASE("limits on bytes, sheets, cells and text hold", "[exchange][damage]")
{
    const TemporaryFolder folder;
    writeZip(folder.file("x.xlsx"), xlsxParts(R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>1</v></c></row>)"));
    ReadLimits limits;
    SECTION("file bytes")
    {
        limits.fileBytes = 100;
    }
    SECTION("sheets")
    {
        limits.sheets = 0;
    }
    SECTION("cells")
    {
        limits.cells = 2;
    }
    SECTION("text")
    {
        limits.textBytes = 20;
    }
    CHECK(failureOf(folder.file("x.xlsx"), limits).problem == ReadProblem::TooLarge);
}

TEST_CASE("a zip with too many parts is refused before anything is unpacked", "[exchange][damage]")
{
    const TemporaryFolder folder;
    writeZip(folder.file("x.xlsx"), xlsxParts(""));
    ReadLimits limits;
    limits.zipEntries = 3;
    CHECK(failureOf(folder.file("x.xlsx"), limits).problem == ReadProblem::ZipBomb);
}
