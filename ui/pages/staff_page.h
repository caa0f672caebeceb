// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_widget.h"

class QLabel;
class QStackedWidget;
class QPushButton;

namespace botri::ui {

class EmptyState;
class ShownTableView;

/// Nhân sự: the people and head-counts there are to place.
class StaffPage : public PageWidget {
    Q_OBJECT

public:
    explicit StaffPage(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] ShownTableView& table() { return *m_table; }

signals:
    void importAsked();

protected:
    void refresh() override;
    void retranslate() override;

private:
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_import;
    QLabel* m_title;
    ShownTableView* m_table;
};

}  // namespace botri::ui
