// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "ui/chart/card.h"
#include "ui/map/map_data.h"

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace botri::ui {

class MapCanvas;
class MapLegend;
class ShownTableView;

/// The map on a card: its stage, legend and buttons, the selection with its figures, and the same facts as a table.
class MapPanel : public Card {
    Q_OBJECT

public:
    explicit MapPanel(const Words& words, QWidget* parent = nullptr);

    void show(MapData map);
    [[nodiscard]] MapCanvas& canvas() { return *m_canvas; }
    [[nodiscard]] ShownTableView& table() { return *m_table; }
    /// Draws the picture into a file, SVG or PNG by its name; says what happened.
    void savePicture(const QString& path);

signals:
    void unitChosen(const botri::model::UnitCode& unit);
    void gapsAsked(const std::vector<botri::model::UnitCode>& units);   ///< show these communes alone
    void movesAsked(const std::vector<botri::model::UnitCode>& units);  ///< and the moves from and to them
    void unplacedAsked();
    void boundariesAsked(const QString& file);  ///< a file was chosen
    void boundariesForgotten();
    void says(const botri::LocalizedText& what);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(const QString& icon, QWidget* parent);
    void layOut();
    void connectParts();
    void retranslate();
    void placeOverlays();
    void showSelection();
    void askSavePicture();
    void askBoundaries();

    const Words& m_words;
    QLabel* m_title;
    QComboBox* m_stage;
    QToolButton* m_asTable;
    QMenu m_menu;
    QToolButton* m_more;
    QAction* m_save;
    QAction* m_import;
    QAction* m_forget;
    QStackedWidget* m_stack;
    MapCanvas* m_canvas;
    ShownTableView* m_table;
    MapLegend* m_legend;
    QWidget* m_buttons;
    QLabel* m_hint;  ///< over a map without any place: what to do
    QToolButton* m_closer;
    QToolButton* m_farther;
    QToolButton* m_whole;
    QToolButton* m_area;
    QLabel* m_selection;
    QPushButton* m_gaps;
    QPushButton* m_moves;
    QPushButton* m_clear;
    QPushButton* m_unplaced;
    QWidget* m_strip;
};

}  // namespace botri::ui
