// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/base/check.h"

namespace botri::ui {

Words::Words(Language language, QObject* parent) : QObject(parent), m_language(language)
{
    BOTRI_CHECK(m_vietnamese.load(QStringLiteral(":/translations/botri_vi.qm")));
    BOTRI_CHECK(m_vietnameseButtons.load(QStringLiteral(":/translations/qt_vi.qm")));
    BOTRI_CHECK(m_english.load(QStringLiteral(":/translations/botri_en.qm")));
    install();
}

Words::~Words()
{
    for (QTranslator* translator : {&m_vietnamese, &m_vietnameseButtons, &m_english})
        QCoreApplication::removeTranslator(translator);
}

void Words::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    install();
    emit languageChanged();
}

void Words::install()
{
    const bool vietnamese = m_language == Language::Vietnamese;
    QLocale::setDefault(
        vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (QTranslator* translator : {&m_vietnamese, &m_vietnameseButtons, &m_english})
        QCoreApplication::removeTranslator(translator);
    if (vietnamese)
        QCoreApplication::installTranslator(&m_vietnameseButtons);
    QCoreApplication::installTranslator(vietnamese ? &m_vietnamese : &m_english);
}

}  // namespace botri::ui
