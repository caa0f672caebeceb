// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include "ui/jobs/job_runner.h"
#include "ui/style/elided_label.h"
#include "ui/style/theme.h"

namespace botri::ui {

JobStrip::JobStrip(JobRunner& jobs, const Words& words, QWidget* parent)
    : QFrame(parent), m_jobs(jobs), m_words(words), m_label(new ElidedLabel), m_bar(new QProgressBar), m_cancel(new QPushButton)
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setMinimumWidth(120);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_jobs.cancel();
        m_cancel->setEnabled(false);
    });
    connect(&m_jobs, &JobRunner::started, this, [this] {
        m_progress = {};
        m_cancel->setEnabled(true);
        refresh();
        show();
    });
    connect(&m_jobs, &JobRunner::progressed, this, [this](const JobProgress& progress) {
        m_progress = progress;
        refresh();
    });
    connect(&m_jobs, &JobRunner::finished, this, [this] { setVisible(m_jobs.isBusy()); });
    hide();
}

void JobStrip::refresh()
{
    m_cancel->setText(tr("Cancel"));
    QString text = m_words(m_jobs.title());
    if (!m_progress.step.vi.empty())
        text += QStringLiteral(": ") + m_words(m_progress.step);
    m_label->setText(text);
    // Counts of the core may exceed an int: the bar shows thousandths.
    m_bar->setRange(0, m_progress.total > 0 ? 1000 : 0);
    if (m_progress.total > 0)
        m_bar->setValue(static_cast<int>(m_progress.done * 1000 / m_progress.total));
}

void JobStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

void JobStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}  // namespace botri::ui
