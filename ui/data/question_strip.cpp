// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/question_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace botri::ui {

QuestionStrip::QuestionStrip(QWidget* parent)
    : QFrame(parent), m_words(new QLabel), m_yes(new QPushButton), m_no(new QPushButton), m_row(new QHBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_words->setWordWrap(true);
    m_row->setContentsMargins(12, 8, 8, 8);
    m_row->setSpacing(8);
    m_row->addWidget(m_words, 1);
    m_row->addWidget(m_yes);
    m_row->addWidget(m_no);
    m_no->setText(tr("Leave it"));
    connect(m_yes, &QPushButton::clicked, this, &QuestionStrip::settle);
    connect(m_no, &QPushButton::clicked, this, &QuestionStrip::leave);
    hide();
}

void QuestionStrip::ask(const QString& words, const QString& yes, QWidget* field, std::function<bool()> act)
{
    delete m_field;
    m_field = field;
    m_act = std::move(act);
    m_words->setText(words);
    m_yes->setText(yes);
    if (m_field) {
        m_field->setMinimumWidth(200);
        m_row->insertWidget(1, m_field);
    }
    show();
    (m_field ? m_field : m_yes)->setFocus();
}

QString QuestionStrip::words() const
{
    return m_words->text();
}

void QuestionStrip::settle()
{
    if (m_act && m_act())
        leave();
}

void QuestionStrip::leave()
{
    hide();
    m_act = nullptr;
    emit left();
}

void QuestionStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return settle();
    QFrame::keyPressEvent(event);
}

void QuestionStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_no->setText(tr("Leave it"));
}

}  // namespace botri::ui
