// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace botri::ui {

class TableArrangement;
class TableHeader;

/// Gives a table view the manners of this program: whole rows, quiet lines, 28 px rows.
void dressTable(QTableView& view);

/// Paints words and icons in the colour of their TableRole::Tone, and tells cut text in a tooltip.
[[nodiscard]] QAbstractItemDelegate* toneDelegate(QObject* parent);

/// The rows themselves: heads of groups that fold, keys, and whole rows selected one by one or in ranges.
class TableGrid : public QTableView {
    Q_OBJECT

public:
    explicit TableGrid(TableArrangement& rows, QWidget* parent = nullptr);

    [[nodiscard]] TableHeader& header() const { return *m_header; }
    /// The focus is just coming here, which makes the first row current although nobody chose it.
    [[nodiscard]] bool isBeingEntered() const { return m_isBeingEntered; }

    /// The part of the viewport that scrolls sideways: what no frozen column stands over.
    [[nodiscard]] QRect scrolledRoom() const;

    [[nodiscard]] QModelIndex indexAt(const QPoint& place) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void copyAsked();
    void menuAsked(const QPoint& globalPlace);
    void rowActivated();  ///< Enter, F2 or a double click on a row that is not edited in place

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    void paintFrozen(const QRegion& region);
    void paintFrozenCell(QPainter& painter, QStyleOptionViewItem& option, const QModelIndex& index);
    bool foldByKey(const QKeyEvent& event);
    void fold(int row, bool collapsed);
    [[nodiscard]] bool isEditable(const QModelIndex& index) const;
    void paintGroupHead(QPainter& painter, int row) const;

    TableArrangement& m_rows;
    TableHeader* m_header;
    bool m_isBeingEntered = false;
};

}  // namespace botri::ui
