// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include <QApplication>

#include "ui/style/style.h"
#include "ui/style/system_theme.h"
#include "ui/text/words.h"

namespace botri::ui {

Appearance::Appearance(const Settings& settings, Words& words, QObject* parent)
    : QObject(parent), m_settings(settings), m_words(words), m_system(new SystemTheme(this))
{
    connect(&m_settings, &Settings::languageChanged, this,
        [this](LanguageChoice language) { m_words.setLanguage(languageOf(language)); });
    connect(&m_settings, &Settings::themeChanged, this, &Appearance::paint);
    connect(m_system, &SystemTheme::changed, this, &Appearance::paint);
    connect(&m_settings, &Settings::textScaleChanged, this, [](int perCent) { scaleText(perCent); });
    connect(&m_settings, &Settings::densityChanged, this, [](RowDensity density) { chooseDensity(density); });
    scaleText(m_settings.textScale());
    chooseDensity(m_settings.density());
    paint();
}

void Appearance::paint()
{
    const ThemeChoice wanted = m_settings.theme();
    const bool dark = wanted == ThemeChoice::System ? m_system->isDark() : wanted == ThemeChoice::Dark;
    chooseTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
}

}  // namespace botri::ui
