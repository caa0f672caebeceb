// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include <QGuiApplication>

#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

int main(int argc, char** argv)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    const QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
