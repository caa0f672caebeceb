// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gap_table_model.h"
#include "ui/pages/page_filter.h"
#include "ui/pages/page_widget.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace botri::ui {

class EmptyState;
class FigureStrip;
class FilterBox;
class GapTableView;
class NeedEditor;

/// Thiếu – thừa: where people are missing, commune by commune and field by field.
class GapsPage : public PageWidget {
    Q_OBJECT

public:
    explicit GapsPage(const Desk& desk, QWidget* parent = nullptr);

    /// Shows this and nothing else: every other filter of the page is cleared.
    void showOnly(const PageFilter& filter);
    /// Opens the line in which these posts are changed.
    void editNeed(const PostsSubject& posts);
    void saveSheet(const QString& path);

    [[nodiscard]] GapTableModel& model() { return *m_model; }
    [[nodiscard]] GapTableView& table() { return *m_view; }
    [[nodiscard]] FigureStrip& figures() { return *m_figures; }
    [[nodiscard]] NeedEditor& needEditor() { return *m_editor; }

    bool reveal(const Subject& subject) override;

signals:
    void importAsked();
    void templateAsked();

protected:
    void refresh() override;
    void retranslate() override;
    void letGo() override;

private:
    void layOut();
    void connectParts();
    void fillCombos();
    void readSource();
    void applyFilter();
    void clearFilter();
    void showFigures();
    void lookAtCurrent();
    void editCurrent();
    void askSheet();
    void showMenu(const QPoint& at);
    [[nodiscard]] QStringList sheetTitles() const;

    GapTableModel* m_model;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_import = nullptr;
    QPushButton* m_template = nullptr;
    QLabel* m_title;
    FigureStrip* m_figures;
    QLineEdit* m_search;
    QComboBox* m_figure;
    QComboBox* m_grouping;
    FilterBox* m_region;
    FilterBox* m_district;
    FilterBox* m_field;
    FilterBox* m_pool;
    QCheckBox* m_onlyShort;
    QToolButton* m_units;  ///< communes chosen elsewhere; clicking shows all again
    QToolButton* m_fold;
    QToolButton* m_save;
    QLabel* m_count;
    GapTableView* m_view;
    NeedEditor* m_editor;
    PageFilter m_only;
};

}  // namespace botri::ui
