// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/similar_text.h"

#include "tests/support/catch.h"

using namespace botri;

TEST_CASE("the distance between texts counts letters inserted, deleted and replaced", "[base]")
{
    CHECK(editDistance("", "") == 0);
    CHECK(editDistance("", "abc") == 3);
    CHECK(editDistance("plan", "plan") == 0);
    CHECK(editDistance("plna", "plan") == 2);
    CHECK(editDistance("report", "reprt") == 1);
}

TEST_CASE("what may have been meant is found, nearest first", "[base]")
{
    const std::vector<std::string> commands{"new", "import", "gaps", "plan", "report", "export", "verify"};
    CHECK(similarTexts("plna", commands) == std::vector<std::string>{"plan"});
    CHECK(similarTexts("REPRT", commands) == std::vector<std::string>{"report"});
    CHECK(similarTexts("exp", commands) == std::vector<std::string>{"export"});
    CHECK(similarTexts("xyzzy", commands).empty());
    CHECK(similarTexts("nghe an", {"Hà Tĩnh", "Nghệ An", "Nghệ Tĩnh"}).front() == "Nghệ An");
}
