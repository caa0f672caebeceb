// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include "ui/style/style.h"

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "ICT-7");  // the moments of the tests are those of an office in Việt Nam
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("botri"));
    QCoreApplication::setOrganizationName(QStringLiteral("botri"));
    botri::ui::dress(application, botri::ui::ThemeChoice::Light);
    return Catch::Session().run(argc, argv);
}
