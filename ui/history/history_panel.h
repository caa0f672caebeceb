// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

#include "ui/desk.h"

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace botri::ui {

class HistoryModel;

/// What was done to the open file since it was made, as its own journal tells it, and the way back to any state of it.
class HistoryPanel : public QDockWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] QPushButton* goButton() const { return m_go; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOutTitle();
    void fitColumns();
    void fitRows();
    void fitHint();
    void refresh();
    void retranslate();
    void judgeSelection();
    void goThere();

    Desk m_desk;
    QLabel* m_heading;
    QToolButton* m_close;
    HistoryModel* m_model;
    QTableView* m_view;
    QLabel* m_hint;
    QPushButton* m_go;
};

}  // namespace botri::ui
