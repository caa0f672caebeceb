// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include <cstdlib>
#include <ctime>
#include <optional>

#include "tests/support/catch.h"

using namespace botri;

namespace {

/// A computer in another time zone.
class Zone {
public:
    explicit Zone(const char* zone)
    {
        if (const char* before = std::getenv("TZ"))
            m_before = before;
        set(zone);
    }
    ~Zone()
    {
        if (m_before)
            set(m_before->c_str());
        else
            unsetenv("TZ");
        tzset();
    }

private:
    static void set(const char* zone)
    {
        setenv("TZ", zone, 1);
        tzset();
    }
    std::optional<std::string> m_before;
};

}  // namespace

TEST_CASE("a moment is shown in the time of this computer, date first", "[base][moment]")
{
    const Zone vietnam("ICT-7");
    CHECK(momentText("2026-01-15T01:30:00Z") == "15/01/2026 08:30");
    CHECK(momentText("2026-01-15T08:30:00+07:00") == "15/01/2026 08:30");
    CHECK(momentText("2026-01-15T08:30:12+0700") == "15/01/2026 08:30");
    CHECK(momentText("2026-01-14T20:30:00.250-05:00") == "15/01/2026 08:30");
    CHECK(momentText("2025-12-31T23:10:00Z") == "01/01/2026 06:10");
    const Zone utc("UTC0");
    CHECK(momentText("2026-01-15T08:30:00+07:00") == "15/01/2026 01:30");
}

TEST_CASE("a moment without an offset is shown as written, and what is none comes back", "[base][moment]")
{
    CHECK(momentText("2026-01-15T08:30:00") == "15/01/2026 08:30");
    for (const char* none : {"", "hôm qua", "2026-01-15", "2026-13-15T08:30:00Z", "2026-01-15Txx:30:00Z"})
        CHECK(momentText(none) == none);
}
