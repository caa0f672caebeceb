// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

#include "ui/import/import_draft.h"
#include "ui/text/words.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace botri::ui {

class ImportRowsModel;
class ShownTableView;

/// What becomes of every row, table by table, and of the rows that the files do not have.
class RowsView : public QWidget {
    Q_OBJECT

public:
    explicit RowsView(const Words& words, QWidget* parent = nullptr);

    void show(std::shared_ptr<const ImportOutlook> outlook, std::shared_ptr<const model::Workspace> before,
        const std::set<model::TableId>& pruned);
    [[nodiscard]] QCheckBox& prune() { return *m_prune; }
    [[nodiscard]] ImportRowsModel& rows() { return *m_model; }
    void chooseTable(model::TableId table);
    /// Lists those rows of `table` that are not taken.
    void showLeftOut(model::TableId table);

signals:
    void pruneAsked(botri::model::TableId table, bool prune);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void refresh();
    void showRows();
    [[nodiscard]] std::optional<model::TableId> table() const;

    const Words& m_words;
    std::shared_ptr<const ImportOutlook> m_outlook;
    std::shared_ptr<const model::Workspace> m_before;
    std::set<model::TableId> m_pruned;
    ShownTableView* m_counts;
    QComboBox* m_listed;
    QCheckBox* m_prune;
    QLabel* m_pruneNote;
    QTableView* m_view;
    ImportRowsModel* m_model;
};

}  // namespace botri::ui
