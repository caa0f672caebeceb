// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <exception>
#include <functional>

#include "core/base/localized_text.h"
#include "ui/subject.h"
#include "ui/table/selection_statistics.h"
#include "ui/table/table_arrangement.h"

class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QToolButton;

namespace botri::ui {

class FilterChips;
class TableFoot;
class TableGrid;
class TableMemory;
class TableNotice;

/// The table of this program, over any flat model; what it asks of the model is in table_roles.h, all of it optional.
///
/// Sorted by columns in Vietnamese order, filtered by words and by column, grouped, summed, copied and exported as shown.
/// What a person makes of it is remembered under a key.
class TableView : public QWidget {
    Q_OBJECT

public:
    /// Fills the menu of a row with what can be done to the selected rows, given by what they are about.
    using RowMenu = std::function<void(QMenu& menu, const std::vector<Subject>& subjects)>;

    /// `key` names the table in the settings, e.g. "plan.moves"; with none nothing is remembered.
    explicit TableView(const QString& key, QWidget* parent = nullptr);
    ~TableView() override;

    /// A few rows between heading and totals, also with large text: what is around it then scrolls.
    [[nodiscard]] QSize minimumSizeHint() const override;

    void setModel(QAbstractItemModel* model);
    void setKey(const QString& key);      ///< for a view that shows now one table, now another; call before the model changes
    void setTitle(const QString& title);  ///< its accessible name, and the name of an exported sheet
    /// What stands in a table without any row: why, and what to do.
    void setEmptyText(const QString& text);
    void setRowMenu(RowMenu fill);
    /// Actions for the selected rows: their keys work in the table and they stand in its menu.
    void setRowActions(const QList<QAction*>& actions);

    /// Lets single cells be selected, as an editable table wants it; else whole rows are.
    void setCellSelection(bool cells);

    /// That many of the first columns stay in sight when the rest is scrolled sideways.
    void setFrozenColumns(int columns);

    /// Says over the rows what is being made; the next rows, or an empty text, take it away.
    void setLoading(const QString& text);

    /// Groups by the column with this key, with heads that fold, counts and totals; an empty key: no groups.
    void groupBy(const QString& columnKey);
    [[nodiscard]] QString groupedBy() const;  ///< key of the column; empty: no groups

    bool select(const Subject& subject);                          ///< false when no row in sight is about it
    [[nodiscard]] Subject selectedSubject() const;                ///< of the current row
    [[nodiscard]] std::vector<Subject> selectedSubjects() const;  ///< of all selected rows, from top to bottom
    [[nodiscard]] std::vector<int> selectedRows() const;          ///< of the arrangement, ascending
    [[nodiscard]] SelectionStatistics statistics() const;

    [[nodiscard]] QTableView* view() const;
    [[nodiscard]] TableGrid& grid() const { return *m_grid; }
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] TableArrangement& arrangement() { return *m_rows; }
    [[nodiscard]] const TableArrangement& arrangement() const { return *m_rows; }
    [[nodiscard]] TableFoot& foot() const { return *m_foot; }
    [[nodiscard]] FilterChips& chips() const { return *m_chips; }
    [[nodiscard]] TableNotice& notice() const { return *m_notice; }
    [[nodiscard]] int shownRows() const;                  ///< rows that pass, without heads of groups
    [[nodiscard]] std::vector<int> shownColumns() const;  ///< of the model, from left to right

    void clearFilters();
    void askFilter(int column, QWidget* beside = nullptr);
    void copy() const;  ///< the selected rows with headings; without a selection all rows that are shown
    void askExport();
    void exportTo(const QString& path);  ///< .csv, else .xlsx; done in a thread of its own
    void reset();
    void showRowMenu(const QPoint& globalPlace);

signals:
    void selected(const botri::ui::Subject& subject);                   ///< a row was made current or clicked
    void activated(const botri::ui::Subject& subject);                  ///< Enter, F2, double click
    void statisticsChanged(const QString& text, const QString& whole);  ///< of the selection; empty for fewer than two rows
    void says(const botri::LocalizedText& what);
    void failed(std::exception_ptr failure);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What was selected before the rows changed.
    struct Kept {
        std::vector<int> rows;  ///< of the model
        std::optional<int> currentRow;
        int currentColumn = 0;
        Subject subject;
    };

    void layOut();
    void connectParts();
    void addKeys();
    void retranslate();
    void rowsAboutToChange();
    void rowsChanged();
    void restoreSelection(const Kept& kept);
    void showCount();
    void showChips();
    void showNotice();
    void selectionChanged();
    bool filterKey(int key);
    [[nodiscard]] std::vector<int> selectedColumns() const;
    [[nodiscard]] std::optional<int> sourceRowOf(const Subject& subject) const;

    QLineEdit* m_filter;
    QLabel* m_count;
    QToolButton* m_menuButton;
    FilterChips* m_chips;
    TableArrangement* m_rows;
    TableGrid* m_grid;
    TableFoot* m_foot;
    TableNotice* m_notice;
    TableMemory* m_memory;
    RowMenu m_rowMenu;
    QList<QAction*> m_rowActions;
    QString m_title;
    QString m_emptyText;
    QString m_loading;
    Kept m_kept;
    bool m_quiet = false;
    bool m_cells = false;
};

}  // namespace botri::ui
