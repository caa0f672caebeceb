// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "core/planning/data_checks.h"
#include "ui/pages/page_widget.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace botri::ui {

class ImportView;
struct ImportResult;
class RecordTableModel;
class RecordsView;
class ShownTableView;
struct PageFilter;

/// Dữ liệu: every table of the plan file, corrected in place, what to correct first, and the import.
class DataPage : public PageWidget {
    Q_OBJECT

public:
    explicit DataPage(const Desk& desk, QWidget* parent = nullptr);

    /// Reads the files and shows what importing them would do.
    void importFiles(std::vector<std::filesystem::path> files);
    /// Shows the table the filter names, and of it the rows it lets through.
    void showOnly(const PageFilter& filter);
    void chooseTable(model::TableId table);
    /// Shows what in the data does not agree.
    void chooseFindings();
    /// Goes to the cell a finding speaks of and opens it for correction.
    void goToFinding(std::size_t finding);

    [[nodiscard]] bool isPreviewing() const;
    [[nodiscard]] ImportView& importView() { return *m_preview; }
    [[nodiscard]] RecordsView& records() { return *m_records; }
    [[nodiscard]] RecordTableModel& model();
    [[nodiscard]] const std::vector<planning::DataFinding>& findings() const { return m_findings; }

signals:
    void importAsked();
    void exportAsked();
    void templateAsked();
    void leftOutAsked();  ///< the rows an import left out are to be seen: this page, whichever is in sight

protected:
    void refresh() override;
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void listTables();
    void fitTables();
    void enableEditing();
    void gatherFindings();
    void tellImport(const ImportResult& result);
    void sayPreviewFirst();
    void showChosen();

    QStackedWidget* m_stack;
    ImportView* m_preview;
    QLabel* m_title;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_template;
    QListWidget* m_tables;
    QStackedWidget* m_right;
    RecordsView* m_records;
    ShownTableView* m_findingTable;
    QLabel* m_findingHint;
    QTimer* m_lookSoon;
    std::vector<planning::DataFinding> m_findings;
};

}  // namespace botri::ui
