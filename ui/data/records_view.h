// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

#include "core/acts/act.h"
#include "ui/data/block_edits.h"
#include "ui/desk.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QTableView;
class QTimer;

namespace botri::ui {

class OriginReader;
class RecordCellDelegate;
class QuestionStrip;
class TableView;
struct RecordFilter;

/// One table of the plan file, to be edited: in place, in blocks, by rows. Every edit is one act that can be undone.
class RecordsView : public QWidget {
    Q_OBJECT

public:
    explicit RecordsView(const Desk& desk, QWidget* parent = nullptr);

    void show(model::TableId table);
    /// Shows the rows the filter lets through and no others, and makes the first of them current.
    void showOnly(const RecordFilter& filter);
    /// Lets the file be changed from here, or not, as it stands now.
    void enableEditing();
    /// Selects a cell of the row with the key of `record` and begins to edit it when `edit`.
    bool goTo(const model::Record& record, std::size_t column, bool edit);

    [[nodiscard]] RecordTableModel& model() { return *m_model; }
    [[nodiscard]] TableView& table() { return *m_table; }
    [[nodiscard]] QTableView& view() { return *m_view; }
    /// Somebody is writing in a cell.
    [[nodiscard]] bool isEditing() const;
    /// The current cell of the model; invalid when there is none.
    [[nodiscard]] QModelIndex currentCell() const;
    [[nodiscard]] RecordCellDelegate& delegate() { return *m_delegate; }
    [[nodiscard]] QuestionStrip& question() { return *m_question; }
    [[nodiscard]] QString origin() const;
    [[nodiscard]] QString problems() const;

    void addRow();
    void duplicateRow();
    void deleteRows();
    void copy();
    void paste();
    void fillDown();
    void askSetAll();
    void clearCells();

signals:
    void says(const botri::LocalizedText& what);
    void fails(const botri::LocalizedText& what);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();
    void makeActions();
    QAction* make(const char* icon, const QKeySequence& keys, void (RecordsView::*act)(), QHBoxLayout* bar);
    void retranslate();
    void refreshActions();
    bool put(model::TableId table, const model::Record* before, const model::Record& after);
    [[nodiscard]] std::optional<LocalizedText> check(
        model::TableId table, const model::Record* before, const model::Record& after) const;
    [[nodiscard]] acts::Act actOf(model::TableId table, const model::Record* before, const model::Record& after) const;
    bool take(BlockEdit edit, acts::Act (*act)(const acts::Actor&, model::TableId, std::vector<model::RowChange>));
    void tellProblems(const std::vector<BlockProblem>& problems);
    void showOrigin();
    [[nodiscard]] QString originText(const model::Record& row, std::size_t column);
    bool makeCurrent(int row, int column);
    void follow(const model::Record& record, std::size_t column);
    void beginDraft(std::optional<model::Record> like, int column);
    [[nodiscard]] QModelIndexList selectedCells() const;  ///< of the model, in the order they are shown
    [[nodiscard]] std::vector<int> selectedRows() const;  ///< likewise

    Desk m_desk;
    QAction* m_add = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_fill = nullptr;
    QAction* m_setAll = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_clear = nullptr;
    QHBoxLayout* m_bar;
    QuestionStrip* m_question;
    TableView* m_table;
    QTableView* m_view;
    RecordTableModel* m_model;
    RecordCellDelegate* m_delegate;
    QLabel* m_problems;
    QLabel* m_origin;
    OriginReader* m_origins;
    QTimer* m_originSoon;
    std::optional<model::TableId> m_shown;
};

}  // namespace botri::ui
