// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace botri::ui {

class Settings;
class Words;

/// At the top right, always at hand: search, the other language, light or dark, settings.
class CornerBar : public QWidget {
    Q_OBJECT

public:
    CornerBar(Settings& settings, const Words& words, QAction* search, QAction* settingsAction, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void switchLanguage();
    void switchTheme();

    Settings& m_settings;
    const Words& m_words;
    QToolButton* m_search;
    QToolButton* m_language;
    QToolButton* m_theme;
    QToolButton* m_gear;
};

}  // namespace botri::ui
