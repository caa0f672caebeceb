// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <exception>

#include "data/nghe-an/example.h"
#include "data/nghe-an/example_workbook.h"

/// Writes the worked example as a workbook to the path given.
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s WORKBOOK.xlsx\n", argv[0]);
        return 2;
    }
    try {
        botri::exchange::writeWorkbook(argv[1], botri::data::ngheAnWorkbook(botri::data::ngheAnExample()));
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
