// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/system_theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QPalette>

#include "ui/style/theme.h"

namespace botri::ui {
namespace {

constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String kGroup("org.freedesktop.appearance");
constexpr QLatin1String kKey("color-scheme");

bool& startedDark()
{
    static bool dark = false;
    return dark;
}

/// Asking where there is no bus would start one.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

}  // namespace

void rememberSystemColours()
{
    startedDark() = themeOf(QApplication::palette()).dark;
}

bool systemStartedDark()
{
    return startedDark();
}

SystemTheme::SystemTheme(QObject* parent) : QObject(parent), m_startedDark(startedDark()), m_dark(m_startedDark)
{
    if (hasSessionBus() && QDBusConnection::sessionBus().isConnected())
        ask();
}

void SystemTheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << QString(kGroup) << QString(kKey);
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            settingChanged(kGroup, kKey, reply.value());
        answer->deleteLater();
    });
}

void SystemTheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != kGroup || key != kKey)
        return;
    QVariant inner = value.variant();  // some portals wrap the number twice
    if (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    setScheme(inner);
}

void SystemTheme::setScheme(const QVariant& value)
{
    const uint scheme = value.toUInt();  // 0 no preference, 1 dark, 2 light
    const bool dark = scheme == 0 ? m_startedDark : scheme == 1;
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

}  // namespace botri::ui
