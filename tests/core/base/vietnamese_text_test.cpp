// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vietnamese_text.h"

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/catch.h"

using namespace botri;

TEST_CASE("text is composed and its blanks are folded", "[base]")
{
    CHECK(normalizedText("Ke\u0302\u0300ng  \u00a0Đu \n") == "Kềng Đu");
    CHECK(normalizedText("\ufeffMã") == "Mã");
    CHECK(normalizedText("  ") == "");
    CHECK(normalizedText("a\xff"
                         "b")
        == "a\ufffd"
           "b");
}

TEST_CASE("UTF-8 is told from other bytes", "[base]")
{
    CHECK(isUtf8("Nghệ An"));
    CHECK(isUtf8(""));
    CHECK_FALSE(isUtf8("Ngh\xea An"));
}

TEST_CASE("folded text forgets marks, case and punctuation", "[base]")
{
    CHECK(foldedText("Xã  Nhân Hoà") == "xa nhan hoa");
    CHECK(foldedText("XÃ NHÂN HÒA") == "xa nhan hoa");
    CHECK(foldedText("Đô Lương") == "do luong");
    CHECK(foldedText("Biên chế (giao)") == "bien che giao");
    CHECK(foldedText("Thừa / thiếu") == "thua thieu");
}

TEST_CASE("a name key joins tone placements but keeps tones", "[base]")
{
    CHECK(nameKey("Thái Hoà") == nameKey("Thái Hòa"));
    CHECK(nameKey("THUÝ") == nameKey("Thúy"));
    CHECK(nameKey("Hòa") != nameKey("Hóa"));
    CHECK(nameKey("Hoàn") == "hoàn");
    CHECK(nameKey("Quý") == "quý");
    CHECK(nameKey("Tho\u0301") == nameKey("Thó"));
}

TEST_CASE("names sort as in a Vietnamese dictionary", "[base]")
{
    std::vector<std::string> names{"Đô Lương", "Dân", "Ân", "Ăn", "An", "Ê", "E", "Cửa Lò", "Bắc Lý"};
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return compareVietnamese(a, b) < 0; });
    CHECK(names == std::vector<std::string>{"An", "Ăn", "Ân", "Bắc Lý", "Cửa Lò", "Dân", "Đô Lương", "E", "Ê"});
    CHECK(compareVietnamese("Tổ 2", "Tổ 10") < 0);
}

TEST_CASE("people sort by given name first", "[base]")
{
    CHECK(comparePersonNames("Trần Văn An", "Lê Thị Bình") < 0);
    CHECK(comparePersonNames("Trần Thị Bình", "Lê Thị Bình") > 0);
}

TEST_CASE("numbers are grouped as each language writes them", "[base]")
{
    CHECK(groupedNumber(5509, true) == "5.509");
    CHECK(groupedNumber(5509, false) == "5,509");
    CHECK(groupedNumber(-5, true) == "-5");
    CHECK(groupedNumber(-1234567, true) == "-1.234.567");
    CHECK(groupedNumber(100, true) == "100");
}

TEST_CASE("capitals keep every mark", "[base]")
{
    CHECK(upperText("Nghệ An") == "NGHỆ AN");
    CHECK(upperText("đường Tự do ư ơ ă â ê ô") == "ĐƯỜNG TỰ DO Ư Ơ Ă Â Ê Ô");
}
