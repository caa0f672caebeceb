// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/report/report.h"
#include "ui/pages/page_widget.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace botri::ui {

class PaperView;

/// Báo cáo: the printed forms, looked at as they will be printed.
class ReportsPage : public PageWidget {
    Q_OBJECT

public:
    explicit ReportsPage(const Desk& desk, QWidget* parent = nullptr);

    void choose(report::Form form);
    [[nodiscard]] const std::optional<report::Report>& report() const { return m_report; }
    [[nodiscard]] PaperView& paper() { return *m_paper; }
    /// What a file of the form shown is called: "R1-thua-thieu-nghe-an". \pre report()
    [[nodiscard]] QString shortName() const;
    void savePdf(const QString& path);
    void saveXlsx(const QString& path);

    [[nodiscard]] bool usesInspector() const override { return false; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    void makePaper();
    [[nodiscard]] std::shared_ptr<const planning::Plan> currentPlan() const;
    void print();
    void askPdf();
    void askXlsx();
    void showPages(int page);
    void showZoom();
    [[nodiscard]] QString suggestedName(const QString& suffix) const;

    QLabel* m_title;
    QListWidget* m_forms;
    QComboBox* m_family;
    QComboBox* m_language;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QPushButton* m_xlsx;
    PaperView* m_paper;
    QLabel* m_pages;
    QToolButton* m_smaller;
    QToolButton* m_zoom;
    QToolButton* m_larger;
    std::optional<report::Report> m_report;
};

}  // namespace botri::ui
