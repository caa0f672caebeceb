// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

namespace botri::ui {

StartPage::StartPage(bool withExample, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(QStringLiteral("Bố Trí"))),
      m_what(new QLabel),
      m_recentTitle(new QLabel),
      m_recent(new QVBoxLayout),
      m_drop(new QLabel)
{
    m_title->setFont(screenFont(TypeSize::Figure, TypeWeight::Bold));
    m_recentTitle->setFont(screenFont(TypeSize::Heading, TypeWeight::Bold));
    auto* holder = new QWidget;
    holder->setMaximumWidth(textPixels(720));
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addSpacing(16);
    m_new = addWay(*column, "new");
    m_open = addWay(*column, "open");
    m_example = addWay(*column, "gaps");
    m_new.button->setDefault(true);
    m_new.button->setIcon(QIcon(linePixmap(QStringLiteral("new"), themeOf(palette()).onAccent, 16, 2)));
    m_example.button->setVisible(withExample);
    m_example.words->setVisible(withExample);
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addSpacing(16);
    column->addWidget(m_drop);
    column->addStretch(3);
    for (QLabel* label : {m_what, m_drop})
        label->setWordWrap(true);
    auto* body = new QWidget;
    auto* middle = new QHBoxLayout(body);
    middle->addStretch(1);
    middle->addWidget(holder, 4);
    middle->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_new.button, &QPushButton::clicked, this, &StartPage::newAsked);
    connect(m_open.button, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(m_example.button, &QPushButton::clicked, this, &StartPage::exampleAsked);
    retranslate();
}

StartPage::Way StartPage::addWay(QVBoxLayout& column, const char* icon)
{
    Way way{new QPushButton, new QLabel};
    way.button->setIcon(lineIcon(QString::fromLatin1(icon)));
    way.button->setMinimumSize(textPixels(200), 36);
    way.words->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(way.button);
    row->addWidget(way.words, 1);
    column.addLayout(row);
    return way;
}

void StartPage::setRecentFiles(const QStringList& paths)
{
    m_paths = paths;
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString& path : paths)
        addRecent(path);
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPage::addRecent(const QString& path)
{
    const QFileInfo file(path);
    const bool isThere = file.exists();
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* name = new QToolButton;
    name->setAutoRaise(true);
    name->setText(file.completeBaseName());
    name->setIcon(lineIcon(QStringLiteral("plan")));
    name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    name->setToolTip(QDir::toNativeSeparators(path));
    name->setMinimumHeight(28);
    name->setEnabled(isThere);
    auto* where = new QLabel;
    where->setFont(screenFont(TypeSize::Small));
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    where->setText(isThere ? folder + QStringLiteral("  ·  ") + momentText(file.lastModified())
                           : tr("not found in %1; it may have been moved, or the disk is not connected").arg(folder));
    if (!isThere)
        where->setForegroundRole(QPalette::PlaceholderText);  // muted, and still to be read
    where->setToolTip(folder);
    where->setMinimumWidth(40);
    layout->addWidget(name);
    layout->addWidget(where, 1);
    if (!isThere) {
        auto* forget = new QToolButton;
        forget->setAutoRaise(true);
        forget->setIcon(lineIcon(QStringLiteral("close")));
        forget->setToolTip(tr("Take it off this list"));
        forget->setAccessibleName(tr("Take %1 off this list").arg(file.completeBaseName()));
        layout->addWidget(forget);
        connect(forget, &QToolButton::clicked, this, [this, path] { emit forgetAsked(path); });
    }
    // Opening a plan fills this list anew, which takes the pressed button away.
    connect(
        name, &QToolButton::clicked, this, [this, path] { emit recentAsked(path); }, Qt::QueuedConnection);
    m_recent->addWidget(row);
}

void StartPage::retranslate()
{
    m_what->setText(tr("A plan file holds the communes, posts and people of a province, where people are missing, and the moves "
                       "proposed. Begin in one of these ways:"));
    m_new.button->setText(tr("&New plan…"));
    m_new.words->setText(tr("Make an empty plan file, then import your Excel lists into it."));
    m_open.button->setText(tr("&Open…"));
    m_open.words->setText(tr("Go on with a plan file (.botri) you have."));
    m_example.button->setText(tr("Nghệ An e&xample…"));
    m_example.words->setText(tr("130 real communes with invented staff, to try everything on."));
    m_recentTitle->setText(tr("Recent plans"));
    m_drop->setText(tr("You can also drag a plan file or an Excel list onto this window."));
    setRecentFiles(m_paths);
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_new.button->setIcon(QIcon(linePixmap(QStringLiteral("new"), themeOf(palette()).onAccent, 16, 2)));
}

}  // namespace botri::ui
