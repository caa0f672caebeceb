// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

#include "ui/desk.h"
#include "ui/import/import_draft.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace botri::ui {

class FilesStep;
class FindingsView;
class RowsView;
class SheetsStep;

/// The import, step by step in the page: files, sheets and columns, findings and preview, then all of it as one act.
class ImportView : public QWidget {
    Q_OBJECT

public:
    enum class Step { Files, Sheets, Check };

    explicit ImportView(const Desk& desk, QWidget* parent = nullptr);

    /// Reads the files and shows what they would do, off the GUI thread.
    void start(std::vector<std::filesystem::path> files);
    void goTo(Step step);
    /// Opens the import that was taken over last once more, at the rows of `table` that were left out of it.
    /// \pre one was taken over
    void showLeftOut(model::TableId table);

    [[nodiscard]] Step step() const;
    [[nodiscard]] const ImportDraft& draft() const { return m_draft; }
    /// Null while there is nothing to show yet.
    [[nodiscard]] std::shared_ptr<const ImportOutlook> outlook() const { return m_outlook; }
    [[nodiscard]] FindingsView& findings() { return *m_findings; }
    [[nodiscard]] RowsView& rows() { return *m_rows; }
    [[nodiscard]] SheetsStep& sheets() { return *m_sheets; }

signals:
    void closed();  ///< applied or discarded
    void says(const botri::LocalizedText& what);
    void takenOver(const botri::ui::ImportResult& result);  ///< after closed()

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void read(std::vector<std::filesystem::path> files);
    void recompute();
    void showOutlook();
    void takeFirstLook();
    void showSummary();
    void markSteps();
    void back();
    void next();
    void apply();
    void close();
    void choose(const exchange::SheetChoice& choice);
    void enableParts();
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] static QString nothingText(const exchange::ImportPreview& preview);

    Desk m_desk;
    ImportDraft m_draft;
    ImportDraft m_taken;  ///< the one that was taken over last
    std::shared_ptr<const ImportOutlook> m_outlook;
    std::shared_ptr<const model::Workspace> m_before;
    bool m_open = false;
    bool m_firstLook = true;
    std::array<bool, 3> m_seen{};                   ///< steps that were looked at
    std::optional<model::TableId> m_lookAtLeftOut;  ///< once its rows are there
    bool m_pending = false;
    bool m_applying = false;
    QLabel* m_title;
    QLabel* m_summary;
    std::array<QToolButton*, 3> m_steps{};
    QPushButton* m_discard;
    QPushButton* m_back;
    QPushButton* m_next;
    QStackedWidget* m_stack;
    FilesStep* m_files;
    SheetsStep* m_sheets;
    QTabWidget* m_tabs;
    FindingsView* m_findings;
    RowsView* m_rows;
};

}  // namespace botri::ui
