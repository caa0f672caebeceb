// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace botri::ui {

class TableArrangement;
class TableGrid;

/// The sums of the rows that pass the filter, under their columns: always in sight, never sorted or filtered.
/// Hidden when no column has a total.
class TableFoot : public QWidget {
    Q_OBJECT

public:
    TableFoot(const TableArrangement& rows, const TableGrid& grid, QWidget* parent = nullptr);

    /// The total of each column, empty where it has none.
    [[nodiscard]] const QStringList& totals() const { return m_totals; }
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const TableArrangement& m_rows;
    const TableGrid& m_grid;
    QStringList m_totals;
};

}  // namespace botri::ui
