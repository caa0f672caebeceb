// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gap_table_model.h"
#include "ui/pages/page_widget.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace botri::ui {

class EmptyState;
class FigureStrip;
class GapTableView;

/// Thiếu – thừa: where people are missing, commune by commune and field by field.
class GapsPage : public PageWidget {
    Q_OBJECT

public:
    explicit GapsPage(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] GapTableModel& model() { return *m_model; }

signals:
    void importAsked();
    void templateAsked();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void layOut();
    void fillCombos();
    void applyFilter();
    void showFigures();
    void lookAtCurrent();

    GapTableModel* m_model;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_import = nullptr;
    QPushButton* m_template = nullptr;
    QLabel* m_title;
    FigureStrip* m_figures;
    QLineEdit* m_search;
    QComboBox* m_stage;
    QComboBox* m_grouping;
    QComboBox* m_region;
    QComboBox* m_district;
    QComboBox* m_agency;
    QComboBox* m_pool;
    QCheckBox* m_onlyShort;
    QLabel* m_count;
    GapTableView* m_view;
};

}  // namespace botri::ui
