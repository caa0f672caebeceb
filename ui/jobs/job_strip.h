// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/base/job.h"
#include "ui/text/words.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace botri::ui {

class JobRunner;

/// The running job: what it does, how far it is, and Cancel. Hidden while nothing runs; other work can go on.
class JobStrip : public QFrame {
    Q_OBJECT

public:
    JobStrip(JobRunner& jobs, const Words& words, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    JobRunner& m_jobs;
    const Words& m_words;
    JobProgress m_progress;
    QLabel* m_label;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

}  // namespace botri::ui
