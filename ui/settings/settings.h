// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/base/localized_text.h"
#include "ui/style/density.h"
#include "ui/style/theme.h"

namespace botri::ui {

enum class LanguageChoice { System, Vietnamese, English };

/// What a person chose once and finds again the next time. Every setter keeps the choice at once and tells who listens;
/// setting what is set already does nothing.
class Settings : public QObject {
    Q_OBJECT

public:
    static constexpr int kSmallestText = 80;  ///< per cent of the usual size
    static constexpr int kLargestText = 200;

    /// Reads what was kept; the usual choice stands for what was not, or cannot be read.
    explicit Settings(QObject* parent = nullptr);

    [[nodiscard]] LanguageChoice language() const { return m_language; }
    [[nodiscard]] ThemeChoice theme() const { return m_theme; }
    [[nodiscard]] int textScale() const { return m_textScale; }
    [[nodiscard]] RowDensity density() const { return m_density; }
    [[nodiscard]] bool reopensLastPlan() const { return m_reopensLastPlan; }
    [[nodiscard]] bool hasNarrowNavigation() const { return m_narrowNavigation; }

    void setLanguage(LanguageChoice language);  ///< tells even when it is set already: this run may speak another
    void setTheme(ThemeChoice theme);
    void setTextScale(int perCent);  ///< kept within the limits
    void setDensity(RowDensity density);
    void setReopensLastPlan(bool reopens);
    void setNarrowNavigation(bool narrow);

signals:
    void changed();  ///< after any of those below
    void languageChanged(botri::ui::LanguageChoice language);
    void themeChanged(botri::ui::ThemeChoice theme);
    void textScaleChanged(int perCent);
    void densityChanged(botri::ui::RowDensity density);
    void narrowNavigationChanged(bool narrow);

private:
    LanguageChoice m_language;
    ThemeChoice m_theme;
    int m_textScale;
    RowDensity m_density;
    bool m_reopensLastPlan;
    bool m_narrowNavigation;
};

/// The language that a choice means on this computer: Vietnamese unless the system speaks English.
[[nodiscard]] Language languageOf(LanguageChoice choice);

}  // namespace botri::ui
