// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_notice.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace botri::ui {

TableNotice::TableNotice(QWidget* area) : QWidget(area), m_text(new QLabel), m_busy(new QProgressBar), m_button(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMaximumWidth(460);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(160, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &TableNotice::pressed);
    area->installEventFilter(this);
    hide();
}

void TableNotice::say(const QString& text, const QString& button)
{
    m_text->setText(text);
    m_text->setMinimumWidth(std::min(460, m_text->fontMetrics().horizontalAdvance(text) + 4));
    m_busy->hide();
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setVisible(!text.isEmpty());
    setGeometry(parentWidget()->rect());
    raise();
}

void TableNotice::sayBusy(const QString& text)
{
    say(text);
    m_busy->show();
}

QString TableNotice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool TableNotice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

}  // namespace botri::ui
