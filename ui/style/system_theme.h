// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace botri::ui {

/// Whether the desktop wants dark windows, now and whenever it changes its mind: asked of the desktop portal,
/// which all common desktops offer; without one, of the colours the program was started with.
class SystemTheme : public QObject {
    Q_OBJECT

public:
    explicit SystemTheme(QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    void changed();

public slots:
    /// What the portal says of its settings; others than the colour scheme are passed over.
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void setScheme(const QVariant& value);

    bool m_startedDark;
    bool m_dark;
};

/// To be called before the program's own colours are put in force: afterwards the system's can no longer be seen.
void rememberSystemColours();
[[nodiscard]] bool systemStartedDark();

}  // namespace botri::ui
