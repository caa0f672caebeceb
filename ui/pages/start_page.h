// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace botri::ui {

/// What there is to do while no plan file is open.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// \param withExample whether an example to look at is at hand
    explicit StartPage(bool withExample, QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths);

signals:
    void newAsked();
    void openAsked();
    void exampleAsked();
    void recentAsked(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_promise;
    QLabel* m_steps;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_example;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
};

}  // namespace botri::ui
