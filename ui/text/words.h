// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include "core/base/localized_text.h"

namespace botri::ui {

/// The language of the window, switchable while it is open: facts of the core in it, and the translator for the window's own
/// words.
class Words : public QObject {
    Q_OBJECT

public:
    explicit Words(Language language, QObject* parent = nullptr);
    ~Words() override;

    [[nodiscard]] Language language() const { return m_language; }
    /// Every widget gets a LanguageChange event; then languageChanged() tells whoever is no widget.
    void setLanguage(Language language);

    [[nodiscard]] QString operator()(const LocalizedText& text) const { return QString::fromStdString(text.in(m_language)); }

signals:
    void languageChanged();

private:
    void install();

    Language m_language;
    QTranslator m_vietnamese;
    QTranslator m_vietnameseButtons;  ///< Qt's own words: Qt brings no Vietnamese
    QTranslator m_english;            ///< plurals only
};

}  // namespace botri::ui
