// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fingerprint.h"

#include "tests/support/catch.h"

TEST_CASE("fingerprints are SHA-256", "[base]")
{
    CHECK(botri::fingerprint("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(botri::fingerprint("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
