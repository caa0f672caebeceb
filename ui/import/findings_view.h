// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

#include "ui/import/import_draft.h"
#include "ui/text/words.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace botri::ui {

class SheetGridModel;
class ShownTableView;

/// What is wrong with the files: a list, and the cell each finding speaks of among its neighbours, to be corrected there.
class FindingsView : public QWidget {
    Q_OBJECT

public:
    explicit FindingsView(const Words& words, QWidget* parent = nullptr);

    /// `draft` must live as long as it is shown.
    void show(const ImportDraft& draft, std::shared_ptr<const ImportOutlook> outlook);
    /// The finding selected now.
    [[nodiscard]] const exchange::Finding* current() const;
    void choose(std::size_t finding);

    [[nodiscard]] ShownTableView& list() { return *m_list; }
    [[nodiscard]] QTableView& grid() { return *m_grid; }
    [[nodiscard]] SheetGridModel& gridModel() { return *m_gridModel; }

signals:
    void corrected(const botri::exchange::CellCorrection& correction);
    void says(const botri::LocalizedText& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void listKinds();
    void listFindings();
    void showFinding();
    void copyAll();
    void askSave();

    const Words& m_words;
    const ImportDraft* m_draft = nullptr;
    std::shared_ptr<const ImportOutlook> m_outlook;
    std::vector<std::size_t> m_order;  ///< findings listed, by row of the list
    QComboBox* m_kind;
    QPushButton* m_copy;
    QPushButton* m_save;
    ShownTableView* m_list;
    QLabel* m_why;
    QLabel* m_mend;
    QLabel* m_place;
    QTableView* m_grid;
    SheetGridModel* m_gridModel;
};

/// Writes findings as .csv or .xlsx, by the ending of the name. \throws exchange::ExchangeError.
void saveFindings(const std::filesystem::path& path, const std::vector<exchange::Finding>& findings, Language language);

}  // namespace botri::ui
