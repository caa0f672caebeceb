// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/corner_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QToolButton>

#include "ui/settings/settings.h"
#include "ui/style/icons.h"
#include "ui/text/words.h"

namespace botri::ui {

CornerBar::CornerBar(Settings& settings, const Words& words, QAction* search, QAction* settingsAction, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_words(words),
      m_search(new QToolButton),
      m_language(new QToolButton),
      m_theme(new QToolButton),
      m_gear(new QToolButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 8, 2);
    layout->setSpacing(4);
    for (QToolButton* button : {m_search, m_language, m_theme, m_gear}) {
        button->setAutoRaise(true);
        button->setMinimumSize(28, 28);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    m_search->setIcon(lineIcon(QStringLiteral("search")));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_theme->setIcon(lineIcon(QStringLiteral("contrast")));
    m_gear->setIcon(lineIcon(QStringLiteral("settings")));
    connect(m_search, &QToolButton::clicked, search, &QAction::trigger);
    connect(m_gear, &QToolButton::clicked, settingsAction, &QAction::trigger);
    connect(m_language, &QToolButton::clicked, this, &CornerBar::switchLanguage);
    connect(m_theme, &QToolButton::clicked, this, &CornerBar::switchTheme);
    retranslate();
}

void CornerBar::switchLanguage()
{
    const bool vietnamese = m_words.language() == Language::Vietnamese;
    m_settings.setLanguage(vietnamese ? LanguageChoice::English : LanguageChoice::Vietnamese);
}

void CornerBar::switchTheme()
{
    m_settings.setTheme(themeOf(palette()).dark ? ThemeChoice::Light : ThemeChoice::Dark);
}

void CornerBar::retranslate()
{
    m_search->setText(tr("Search") + QStringLiteral("  Ctrl+K"));
    m_search->setAccessibleName(tr("Search communes, people, pages and commands"));
    m_search->setToolTip(m_search->accessibleName());
    // The button shows the language in force, as the sketch of every bilingual office program has it; pressing it takes the
    // other.
    const bool vietnamese = m_words.language() == Language::Vietnamese;
    m_language->setText(vietnamese ? QStringLiteral("VI") : QStringLiteral("EN"));
    m_language->setToolTip(vietnamese ? QStringLiteral("Đổi sang tiếng Anh · Switch to English")
                                      : QStringLiteral("Switch to Vietnamese · Đổi sang tiếng Việt"));
    m_language->setAccessibleName(m_language->toolTip());
    m_theme->setToolTip(themeOf(palette()).dark ? tr("Light colours") : tr("Dark colours"));
    m_theme->setAccessibleName(m_theme->toolTip());
    m_gear->setToolTip(tr("Settings"));
    m_gear->setAccessibleName(m_gear->toolTip());
    // A menu bar does not ask its corner again how much room it needs; setting it anew makes it.
    if (auto* bar = qobject_cast<QMenuBar*>(parentWidget()))
        bar->setCornerWidget(this, Qt::TopRightCorner);
}

void CornerBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

}  // namespace botri::ui
