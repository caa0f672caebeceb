// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/settings/settings.h"

namespace botri::ui {

class SystemTheme;
class Words;

/// Carries the settings into the running program: language, colours, size of text and rows, each as soon as it changes.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Applies what is set, but for the language: `words` may have been told another for this run.
    Appearance(const Settings& settings, Words& words, QObject* parent = nullptr);

private:
    void paint();

    const Settings& m_settings;
    Words& m_words;
    SystemTheme* m_system;
};

}  // namespace botri::ui
