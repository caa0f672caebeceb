// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "ui/text/failure.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

using namespace botri;
using namespace botri::ui;

TEST_CASE("figures are written as readers of the language write them", "[ui][text]")
{
    CHECK(numberText(5509, Language::Vietnamese) == QStringLiteral("5.509"));
    CHECK(numberText(5509, Language::English) == QStringLiteral("5,509"));
    CHECK(signedText(-12, Language::Vietnamese) == QStringLiteral("−12"));
    CHECK(signedText(3, Language::Vietnamese) == QStringLiteral("+3"));
    CHECK(signedText(0, Language::Vietnamese) == QStringLiteral("0"));
    CHECK(decimalText(84.82, 1, Language::Vietnamese) == QStringLiteral("84,8"));
    CHECK(decimalText(1234.05, 1, Language::English) == QStringLiteral("1,234.1"));
    CHECK(decimalText(-0.04, 1, Language::Vietnamese) == QStringLiteral("0,0"));
    CHECK(decimalText(2.96, 1, Language::Vietnamese) == QStringLiteral("3,0"));
    CHECK(kilometreText(Metres(193'400), Language::Vietnamese) == QStringLiteral("193\u00A0km"));
    CHECK(moneyText(Vnd(1'912'000'000), Language::Vietnamese) == QStringLiteral("1,9 tỷ"));
    CHECK(moneyText(Vnd(3'510'000), Language::Vietnamese) == QStringLiteral("3,5 triệu"));
    CHECK(moneyText(Vnd(900'000), Language::Vietnamese) == QStringLiteral("900.000 đồng"));
}

TEST_CASE("an estimated distance says that it is one", "[ui][text]")
{
    CHECK(distanceText(model::RoadDistance{Metres(31'000), model::DistanceBasis::Estimate}, Language::Vietnamese)
              .startsWith(QStringLiteral("≈")));
    CHECK_FALSE(distanceText(model::RoadDistance{Metres(31'000), model::DistanceBasis::Table}, Language::Vietnamese)
                    .startsWith(QStringLiteral("≈")));
    CHECK(distanceText(std::nullopt, Language::Vietnamese).isEmpty());
}

TEST_CASE("unknown codes are shown as they are", "[ui][text]")
{
    const model::Workspace empty;
    CHECK(unitName(empty, model::UnitCode("17329")).vi == "17329");
    CHECK(specialtyName(empty, model::SpecialtyCode("KT03")).en == "KT03");
}

TEST_CASE("a failure of no known kind still says what is safe", "[ui][text]")
{
    const LocalizedText text = failureText(std::make_exception_ptr(std::runtime_error("đĩa hỏng")));
    CHECK(text.vi.find("đĩa hỏng") != std::string::npos);
    CHECK(text.vi.find("nguyên như trước") != std::string::npos);
    CHECK(text.en.find("as it was") != std::string::npos);
}
