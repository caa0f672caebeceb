// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes in which communes really send their lists.
#include <algorithm>

#include "core/exchange/import.h"
#include "core/exchange/legacy_text.h"
#include "tests/core/exchange/example_workspace.h"
#include "tests/core/exchange/file_maker.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::exchange;
using namespace botri::exchange::test;
using namespace botri::model;

namespace {

const Need* needAt(const Workspace& workspace, const char* unit, const char* specialty)
{
    return workspace.find<Need>({UnitCode(unit), SpecialtyCode(specialty), QuotaPool::Government});
}

Workspace imported(const std::vector<Workbook>& books)
{
    const Workspace current = exampleWorkspace();
    const ImportPreview preview = previewImport(current, books);
    INFO(listed(preview));
    CHECK(preview.count(Severity::Error) == 0);
    REQUIRE_FALSE(preview.changes.empty());
    Workspace after = applied(current, preview.changes);
    CHECK(previewImport(after, books).changes.empty());
    return after;
}

}  // namespace

TEST_CASE("a sheet with specialties as columns and two figures each is read as rows", "[exchange][import][wide]")
{
    const bool mergedGroups = GENERATE(true, false);
    Workbook book = workbookOf("nhu-cau.xlsx", "Biểu 02",
        "BIỂU TỔNG HỢP NHU CẦU VÀ SỐ CÓ MẶT\n\n"
        "TT,\"Xã, phường\",VP01,,KT03,,VX02,\n"
        ",,Nhu cầu,Hiện có,Nhu cầu,Hiện có,Nhu cầu,Hiện có\n"
        "1,xã Keng Đu,2,1,3,0,,\n"
        "2,phường Thành Vinh,4,4,1,2,5,1\n"
        "Tổng cộng,,6,5,4,2,5,1\n");
    if (mergedGroups)
        for (const int column : {3, 5, 7})
            book.sheets[0].merges.push_back({{3, column}, {3, column + 1}});
    const Workspace after = imported({book});
    REQUIRE(needAt(after, "16822", "KT03"));
    CHECK(needAt(after, "16822", "KT03")->required == 3);
    CHECK(needAt(after, "16822", "KT03")->present == 0);
    REQUIRE(needAt(after, "16681", "VX02"));
    CHECK(needAt(after, "16681", "VX02")->required == 5);
    CHECK_FALSE(needAt(after, "16822", "VX02"));  // left empty: says nothing
}

TEST_CASE("specialties stand by name under one figure", "[exchange][import][wide]")
{
    const Workspace workspace = exampleWorkspace();
    std::string names;
    for (const char* code : {"VP01", "KT03", "VX02"})
        names += ",\"" + workspace.find<Specialty>(SpecialtyCode(code))->name + "\"";
    const std::string groups = ",Nhu cầu,,,Hiện có,,";
    const Workspace after = imported({workbookOf("a.xlsx", "Biểu", groups + "\nXã" + names + names + "\nKeng Đu,1,2,3,0,1,2\n")});
    CHECK(needAt(after, "16822", "KT03")->required == 2);
    CHECK(needAt(after, "16822", "VX02")->present == 2);
}

TEST_CASE("a wrong figure of a wide sheet is named with its cell", "[exchange][import][wide]")
{
    const ImportPreview preview =
        previewOf(exampleWorkspace(), "Nhu cầu", "Xã,VP01,KT03,VX02\nKeng Đu,1,nhiều,2\nThành Vinh,1,1,1\n");
    INFO(listed(preview));
    const auto wrong = std::ranges::find(preview.findings, FindingKind::WrongType, &Finding::kind);
    REQUIRE(wrong != preview.findings.end());
    CHECK(wrong->cell == "C2");
    REQUIRE(preview.sheets.size() == 1);
    CHECK(preview.sheets[0].isWide());
}

TEST_CASE("a list of one figure a row is not taken for a wide sheet", "[exchange][import][wide]")
{
    const ImportPreview preview = previewOf(exampleWorkspace(), "need", "Đơn vị,Lĩnh vực,Cần,Có mặt\nKeng Đu,KT03,9,1\n");
    REQUIRE(preview.sheets.size() == 1);
    CHECK_FALSE(preview.sheets[0].isWide());
}

TEST_CASE("the heading xã alone is a commune", "[exchange][import]")
{
    for (const char* heading : {"Xã", "xã", "Phường", "Xã (phường)", "Tên xã"}) {
        CAPTURE(heading);
        const ImportPreview preview =
            previewOf(exampleWorkspace(), "Sheet1", std::string(heading) + ",Lĩnh vực,Cần,Có mặt\nKeng Đu,KT03,9,1\n");
        INFO(listed(preview));
        CHECK(preview.changes.size() == 1);
    }
}

TEST_CASE("each of two communes in a row has its own district", "[exchange][import]")
{
    const ImportPreview preview = previewOf(
        exampleWorkspace(), "Khoảng cách", "Xã đi,Huyện,Xã đến,Huyện,Số km\nHòa Bình,Tương Dương,Hòa Bình,Quỳ Hợp,120\n");
    INFO(listed(preview));
    REQUIRE(preview.changes.size() == 1);
    CHECK(preview.changes[0].after->at(0) == Value(std::string("17329")));
    CHECK(preview.changes[0].after->at(1) == Value(std::string("17330")));
}

TEST_CASE("text in the encodings before Unicode is turned into Unicode", "[exchange][import][encoding]")
{
    CHECK(fromLegacy("NguyÔn V¨n An, x· Keng §u", LegacyEncoding::Tcvn3) == "Nguyễn Văn An, xã Keng Đu");
    CHECK(fromLegacy("§¬n vÞ, LÜnh vùc, CÇn, Cã mÆt", LegacyEncoding::Tcvn3) == "Đơn vị, Lĩnh vực, Cần, Có mặt");
    CHECK(fromLegacy("Nguyeãn Vaên An, xaõ Keng Ñu", LegacyEncoding::Vni) == "Nguyễn Văn An, xã Keng Đu");
    CHECK(fromLegacy("Ñôn vò, Lónh vöïc, Caàn, Coù maët", LegacyEncoding::Vni) == "Đơn vị, Lĩnh vực, Cần, Có mặt");
}

TEST_CASE("a list in an old encoding is read, and one finding names the encoding", "[exchange][import][encoding]")
{
    const TemporaryFolder folder;
    const auto file = folder.file("danh-sach.csv");
    // §¬n vÞ,LÜnh vùc,CÇn,Cã mÆt / Keng §u,KT03,9,1 as an old spreadsheet writes them, one byte a letter
    writeBytes(file,
        "\xA7\xAC"
        "n v\xDE,L\xDCnh v\xF9"
        "c,C\xC7n,C\xE3 m\xC6t\nKeng \xA7u,KT03,9,1\nNh\xA9n H\xDF"
        "a,KT03,2,1\n");
    const std::vector<Workbook> books{readOrFail(file)};
    const ImportPreview preview = previewImport(exampleWorkspace(), books);
    INFO(listed(preview));
    CHECK(preview.changes.size() == 2);
    REQUIRE(preview.findings.size() == 2);  // the default pool is the other
    CHECK(std::ranges::count_if(preview.findings, [](const Finding& each) {
        return each.why.vi.find("TCVN3") != std::string::npos;
    }) == 1);
    CHECK(std::ranges::count(preview.findings, FindingKind::MissingColumn, &Finding::kind) == 1);
}

TEST_CASE("Unicode text is left alone", "[exchange][import][encoding]")
{
    LegacyDetector detector;
    for (const char* text : {"Nguyễn Văn An", "Đơn vị", "hoà thuận", "100 m², 20 °C, ±5 µm", "«trích»"})
        detector.look(text);
    CHECK(detector.encoding() == LegacyEncoding::None);
}
