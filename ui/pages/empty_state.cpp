// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/empty_state.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace botri::ui {

EmptyState::EmptyState(const QString& icon, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_picture(new QLabel),
      m_heading(new QLabel),
      m_sentence(new QLabel),
      m_steps(new QVBoxLayout)
{
    m_heading->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(460);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_heading, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(m_steps);
    layout->addStretch(3);
    paintIcon();
}

void EmptyState::setWords(const QString& heading, const QString& sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_sentence->setFixedHeight(m_sentence->heightForWidth(460));
}

QPushButton* EmptyState::addStep()
{
    auto* button = new QPushButton;
    button->setDefault(m_steps->count() == 0);
    button->setMinimumSize(240, 36);
    m_steps->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::paintIcon()
{
    m_picture->setPixmap(linePixmap(m_icon, themeOf(palette()).muted, 48, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

}  // namespace botri::ui
