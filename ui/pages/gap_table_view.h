// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <array>

namespace botri::ui {

class GapTableModel;

/// The heat table of gaps. Commune names, specialty names, the total row and the two sum columns stay in sight while the
/// numbers scroll. Space folds a group, Ctrl+C copies, F2 and Enter ask for the posts behind a cell.
class GapTableView : public QTableView {
    Q_OBJECT

public:
    explicit GapTableView(QWidget* parent = nullptr);

    void setGaps(GapTableModel* model);
    /// Fits columns and the name column after the model changed.
    void fit();
    /// What is selected (a single cell or nothing: all that is shown) with its headings, as a spreadsheet pastes it.
    [[nodiscard]] QString copiedText() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void editAsked(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void updateGeometries() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A part of the table that keeps in place above it.
    class Pane;
    enum PaneAt { TopPane, LeftPane, CornerPane, PaneCount };

    void placePanes();
    [[nodiscard]] int wantedHeadingHeight() const;
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] int frozenHeight() const;

    GapTableModel* m_gaps = nullptr;
    std::array<Pane*, PaneCount> m_panes{};
    int m_wantedHeadings = 0;
};

}  // namespace botri::ui
