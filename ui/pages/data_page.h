// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "ui/pages/page_widget.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace botri::ui {

class ImportView;
class RecordTableModel;

/// Dữ liệu: every table of the plan file, corrected in place, and the import.
class DataPage : public PageWidget {
    Q_OBJECT

public:
    explicit DataPage(const Desk& desk, QWidget* parent = nullptr);

    /// Shows what an import would do. \param files as people know them
    void showPreview(exchange::ImportPreview preview, const QString& files);
    void chooseTable(model::TableId table);

    [[nodiscard]] bool isPreviewing() const;
    [[nodiscard]] RecordTableModel& model() { return *m_model; }

signals:
    void importAsked();
    void exportAsked();
    void templateAsked();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void layOut();
    void showTable();
    void applyImport();

    QStackedWidget* m_stack;
    ImportView* m_preview;
    QLabel* m_title;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_template;
    QListWidget* m_tables;
    QLabel* m_help;
    QLineEdit* m_filter;
    QTableView* m_view;
    RecordTableModel* m_model;
};

}  // namespace botri::ui
