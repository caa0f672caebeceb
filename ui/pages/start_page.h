// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace botri::ui {

/// What there is to do while no plan file is open: three ways to begin, and the plans of before.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// \param withExample whether an example to look at is at hand
    explicit StartPage(bool withExample, QWidget* parent = nullptr);

    /// Files that are no longer there are shown greyed and say so.
    void setRecentFiles(const QStringList& paths);

signals:
    void newAsked();
    void openAsked();
    void exampleAsked();
    void recentAsked(const QString& path);
    void forgetAsked(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Way {
        QPushButton* button;
        QLabel* words;
    };

    Way addWay(QVBoxLayout& column, const char* icon);
    void addRecent(const QString& path);
    void retranslate();

    QLabel* m_title;
    QLabel* m_what;
    Way m_new{};
    Way m_open{};
    Way m_example{};
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    QLabel* m_drop;
    QStringList m_paths;
};

}  // namespace botri::ui
