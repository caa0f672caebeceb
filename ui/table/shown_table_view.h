// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QWidget>

#include "ui/table/shown_table.h"

class QAbstractItemDelegate;
class QLabel;
class QLineEdit;

namespace botri::ui {

/// Gives a table view the manners of this program: whole rows, quiet lines, 28 px rows.
void dressTable(QTableView& view);

/// Paints words and icons in the colour of their ShownTableModel::ToneRole.
[[nodiscard]] QAbstractItemDelegate* toneDelegate(QObject* parent);

/// A prepared table with a filter and a count above it.
class ShownTableView : public QWidget {
    Q_OBJECT

public:
    explicit ShownTableView(QWidget* parent = nullptr);

    /// Shows `table`, keeping the selected subject, the order and the filter where possible.
    void show(ShownTable table);
    bool select(const Subject& subject);  ///< false when no row in sight is about it

    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] const ShownTableModel& model() const { return *m_model; }
    [[nodiscard]] int shownRows() const { return m_order->rowCount(); }

signals:
    void selected(const botri::ui::Subject& subject);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void countRows();
    [[nodiscard]] Subject selectedSubject() const;

    QLineEdit* m_filter;
    QLabel* m_count;
    QTableView* m_view;
    ShownTableModel* m_model;
    ShownTableOrder* m_order;
    std::size_t m_columnsSized = 0;
};

}  // namespace botri::ui
