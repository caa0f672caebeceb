// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

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
    /// The columns whose total is to be seen now, and where it stands.
    [[nodiscard]] std::vector<std::pair<int, QRect>> sumsInSight() const;
    /// What stands before the sums: of how many rows they are, and the sums that are out of sight as far as there is room.
    [[nodiscard]] QString words(const QFontMetrics& metrics, int room) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString totalInWords(int column) const;

    const TableArrangement& m_rows;
    const TableGrid& m_grid;
    QStringList m_totals;
};

}  // namespace botri::ui
