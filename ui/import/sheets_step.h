// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/import/import_draft.h"
#include "ui/text/words.h"

class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;
class QTableWidget;

namespace botri::ui {

/// Which table each sheet is taken for and which of its columns each field is read from, to be corrected.
class SheetsStep : public QWidget {
    Q_OBJECT

public:
    explicit SheetsStep(const Words& words, QWidget* parent = nullptr);

    /// \param draft must live as long as it is shown.
    void show(const ImportDraft& draft, std::shared_ptr<const ImportOutlook> outlook);
    void chooseSheet(int row);
    /// The first sheet whose columns a person should look at: a needed one was not recognised, or is not there.
    [[nodiscard]] std::optional<int> sheetInDoubt() const;

signals:
    /// A person's correction of the matching of one sheet.
    void chosen(const botri::exchange::SheetChoice& choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void listSheets();
    void showSheet();
    void showFields();
    [[nodiscard]] QString noteOf(const exchange::SheetMatch& sheet) const;
    [[nodiscard]] QString doubtOf(const exchange::SheetMatch& sheet) const;
    [[nodiscard]] QStringList lackingColumns(const exchange::SheetMatch& sheet) const;
    [[nodiscard]] bool isInDoubt(const exchange::SheetMatch& sheet) const;
    [[nodiscard]] bool isChosenByHand(const exchange::SheetMatch& sheet) const;
    void fillField(std::size_t field);
    [[nodiscard]] QString columnLabel(int column, const std::string& heading) const;
    QComboBox* columnChoice(std::size_t field);
    void chooseTable(int index);
    void chooseHeadingRow(int row);
    void chooseColumn(std::size_t field, int column);
    [[nodiscard]] const exchange::SheetMatch* match() const;
    [[nodiscard]] int rowsOfSheet() const;
    [[nodiscard]] exchange::SheetChoice choiceNow() const;
    [[nodiscard]] std::vector<std::pair<int, QString>> columnsOfSheet() const;
    [[nodiscard]] QString samples(int column) const;

    const Words& m_words;
    const ImportDraft* m_draft = nullptr;
    std::shared_ptr<const ImportOutlook> m_outlook;
    QListWidget* m_list;
    QLabel* m_takenLabel;
    QComboBox* m_table;
    QLabel* m_headingLabel;
    QSpinBox* m_headingRow;
    QLabel* m_note;
    QTableWidget* m_fields;
    std::pair<std::string, std::string> m_shownSheet;  ///< file and sheet whose fields stand there
};

}  // namespace botri::ui
