// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;
class QPushButton;
class QAction;

namespace botri::ui {

/// Stands where a page has nothing to show yet: says why and offers the next step.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& icon, QWidget* parent = nullptr);

    void setWords(const QString& heading, const QString& sentence);
    /// A button for the next step. The first one added is the one Enter presses.
    QPushButton* addStep();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcon();

    QString m_icon;
    QLabel* m_picture;
    QLabel* m_heading;
    QLabel* m_sentence;
    QVBoxLayout* m_steps;
};

}  // namespace botri::ui
