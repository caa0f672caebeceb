// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace botri::ui {

StartPage::StartPage(bool withExample, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(QStringLiteral("Bố Trí"))),
      m_promise(new QLabel),
      m_steps(new QLabel),
      m_new(new QPushButton),
      m_open(new QPushButton),
      m_example(new QPushButton),
      m_recentTitle(new QLabel),
      m_recent(new QVBoxLayout)
{
    QFont large = screenFont(TypeSize::Figure, TypeWeight::Bold);
    large.setPointSizeF(30);
    m_title->setFont(large);
    m_promise->setFont(screenFont(TypeSize::Heading));
    m_promise->setWordWrap(true);
    m_steps->setWordWrap(true);
    m_steps->setTextFormat(Qt::RichText);
    m_recentTitle->setFont(screenFont(TypeSize::Small, TypeWeight::Bold));
    m_new->setDefault(true);
    m_new->setIcon(QIcon(linePixmap(QStringLiteral("new"), themeOf(palette()).onAccent, 16, 2)));
    m_open->setIcon(lineIcon(QStringLiteral("open")));
    m_example->setIcon(lineIcon(QStringLiteral("gaps")));
    m_example->setVisible(withExample);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_new, m_open, m_example}) {
        button->setMinimumHeight(36);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_promise);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addSpacing(12);
    column->addWidget(m_steps);
    column->addSpacing(12);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(2);
    column->addLayout(m_recent);
    column->addStretch(3);
    auto* holder = new QWidget;
    holder->setMaximumWidth(640);
    holder->setLayout(column);
    auto* outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(holder, 4);
    outer->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newAsked);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(m_example, &QPushButton::clicked, this, &StartPage::exampleAsked);
    setRecentFiles({});
    retranslate();
}

void StartPage::setRecentFiles(const QStringList& paths)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : paths) {
        auto* link = new QLabel(
            QStringLiteral("<a href='x' style='text-decoration:none'>%1</a>&nbsp;&nbsp;<span style='color:%3'>%2</span>")
                .arg(QFileInfo(path).completeBaseName().toHtmlEscaped(),
                    QDir::toNativeSeparators(QFileInfo(path).absolutePath()).toHtmlEscaped(), themeOf(palette()).muted.name()));
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setMinimumHeight(28);
        connect(
            link, &QLabel::linkActivated, this, [this, path] { emit recentAsked(path); }, Qt::QueuedConnection);
        m_recent->addWidget(link);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPage::retranslate()
{
    m_promise->setText(tr("Where people are missing, who should go, and why."));
    m_new->setText(tr("New plan…"));
    m_open->setText(tr("Open…"));
    m_example->setText(tr("Try the Nghệ An example…"));
    m_recentTitle->setText(tr("Recent plans"));
    m_steps->setText(tr("<ol style='margin-left:0'><li>Make a plan file; it holds everything.</li><li>Import the Excel lists of "
                        "communes, posts and people. You see every problem before anything is taken over.</li>"
                        "<li>Look at the gaps and compute the plan.</li><li>Pin what is agreed, ask why, print.</li></ol>"));
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
