// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <array>

namespace botri::ui {
namespace {

// Words in the file, in the order of the enumerations.
constexpr std::array<const char*, 3> kLanguages{"system", "vi", "en"};
constexpr std::array<const char*, 3> kThemes{"system", "light", "dark"};
constexpr std::array<const char*, 2> kDensities{"comfortable", "compact"};

constexpr const char* kLanguageKey = "language";
constexpr const char* kThemeKey = "theme";
constexpr const char* kTextScaleKey = "textScale";
constexpr const char* kDensityKey = "rowDensity";
constexpr const char* kReopenKey = "reopenLastPlan";
constexpr const char* kNarrowKey = "narrowNavigation";

template <class Choice, std::size_t Count>
Choice kept(const char* key, const std::array<const char*, Count>& words, Choice usual)
{
    const QString word = QSettings().value(QLatin1String(key)).toString();
    for (std::size_t i = 0; i < Count; ++i)
        if (word == QLatin1String(words[i]))
            return static_cast<Choice>(i);
    return usual;
}

template <class Choice, std::size_t Count>
void keep(const char* key, const std::array<const char*, Count>& words, Choice choice)
{
    QSettings().setValue(QLatin1String(key), QString::fromLatin1(words[static_cast<std::size_t>(choice)]));
}

bool keptSwitch(const char* key, bool usual)
{
    return QSettings().value(QLatin1String(key), usual).toBool();
}

int keptTextScale()
{
    bool isNumber = false;
    const int perCent = QSettings().value(QLatin1String(kTextScaleKey)).toInt(&isNumber);
    return isNumber ? std::clamp(perCent, Settings::kSmallestText, Settings::kLargestText) : 100;
}

}  // namespace

Settings::Settings(QObject* parent)
    : QObject(parent),
      m_language(kept(kLanguageKey, kLanguages, LanguageChoice::Vietnamese)),
      m_theme(kept(kThemeKey, kThemes, ThemeChoice::System)),
      m_textScale(keptTextScale()),
      m_density(kept(kDensityKey, kDensities, RowDensity::Comfortable)),
      m_reopensLastPlan(keptSwitch(kReopenKey, true)),
      m_narrowNavigation(keptSwitch(kNarrowKey, false))
{
}

void Settings::setLanguage(LanguageChoice language)
{
    m_language = language;
    keep(kLanguageKey, kLanguages, language);
    emit languageChanged(language);
    emit changed();
}

void Settings::setTheme(ThemeChoice theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    keep(kThemeKey, kThemes, theme);
    emit themeChanged(theme);
    emit changed();
}

void Settings::setTextScale(int perCent)
{
    perCent = std::clamp(perCent, kSmallestText, kLargestText);
    if (perCent == m_textScale)
        return;
    m_textScale = perCent;
    QSettings().setValue(QLatin1String(kTextScaleKey), perCent);
    emit textScaleChanged(perCent);
    emit changed();
}

void Settings::setDensity(RowDensity density)
{
    if (density == m_density)
        return;
    m_density = density;
    keep(kDensityKey, kDensities, density);
    emit densityChanged(density);
    emit changed();
}

void Settings::setReopensLastPlan(bool reopens)
{
    if (reopens == m_reopensLastPlan)
        return;
    m_reopensLastPlan = reopens;
    QSettings().setValue(QLatin1String(kReopenKey), reopens);
    emit changed();
}

void Settings::setNarrowNavigation(bool narrow)
{
    if (narrow == m_narrowNavigation)
        return;
    m_narrowNavigation = narrow;
    QSettings().setValue(QLatin1String(kNarrowKey), narrow);
    emit narrowNavigationChanged(narrow);
    emit changed();
}

Language languageOf(LanguageChoice choice)
{
    const bool english = choice == LanguageChoice::English
        || (choice == LanguageChoice::System && QLocale::system().language() == QLocale::English);
    return english ? Language::English : Language::Vietnamese;
}

}  // namespace botri::ui
