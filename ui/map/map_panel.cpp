// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_panel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

#include "ui/chart/picture_file.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_legend.h"
#include "ui/map/map_picture.h"
#include "ui/map/map_table.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

constexpr QSize kPicture(1600, 1200);

}  // namespace

MapPanel::MapPanel(const Words& words, QWidget* parent)
    : Card(parent),
      m_words(words),
      m_title(new QLabel),
      m_stage(new QComboBox),
      m_asTable(addButton(QStringLiteral("table"), this)),
      m_more(menuButton(QStringLiteral("more"), m_menu, this)),
      m_save(new QAction(lineIcon(QStringLiteral("export")), QString(), this)),
      m_import(new QAction(lineIcon(QStringLiteral("import")), QString(), this)),
      m_forget(new QAction(lineIcon(QStringLiteral("close")), QString(), this)),
      m_stack(new QStackedWidget),
      m_canvas(new MapCanvas),
      m_table(new ShownTableView(QStringLiteral("map"))),
      m_legend(new MapLegend(m_canvas)),
      m_buttons(new Card(m_canvas, 0.93)),
      m_hint(new QLabel(m_canvas)),
      m_closer(addButton(QStringLiteral("plus"), m_buttons)),
      m_farther(addButton(QStringLiteral("minus"), m_buttons)),
      m_whole(addButton(QStringLiteral("fit"), m_buttons)),
      m_area(addButton(QStringLiteral("area"), m_buttons)),
      m_selection(new QLabel),
      m_gaps(new QPushButton),
      m_moves(new QPushButton),
      m_clear(new QPushButton),
      m_unplaced(new QPushButton),
      m_strip(new QWidget)
{
    layOut();
    connectParts();
    retranslate();
    showSelection();
}

QToolButton* MapPanel::addButton(const QString& icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    return button;
}

void MapPanel::layOut()
{
    m_title->setFont(screenFont(TypeSize::Heading, TypeWeight::Bold));
    m_menu.addAction(m_save);
    m_menu.addSeparator();
    m_menu.addActions({m_import, m_forget});
    m_asTable->setCheckable(true);
    m_area->setCheckable(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_unplaced);
    head->addWidget(m_stage);
    head->addWidget(m_asTable);
    head->addWidget(m_more);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    m_table->setMinimumHeight(1);  // it takes the room of the map and asks for none of its own
    auto* chosen = new QHBoxLayout(m_strip);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->setSpacing(6);
    chosen->addWidget(m_selection, 1);
    for (QPushButton* button : {m_gaps, m_moves, m_clear})
        chosen->addWidget(button);
    m_unplaced->setFlat(true);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(m_buttons);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    for (QToolButton* button : {m_closer, m_farther, m_whole, m_area})
        column->addWidget(button);
    m_buttons->adjustSize();
    m_canvas->installEventFilter(this);
    m_legend->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_strip);
}

void MapPanel::connectParts()
{
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_canvas->setStage(static_cast<MapStage>(index));
        showSelection();
    });
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) { m_stack->setCurrentIndex(table ? 1 : 0); });
    connect(m_save, &QAction::triggered, this, &MapPanel::askSavePicture);
    connect(m_import, &QAction::triggered, this, &MapPanel::askBoundaries);
    connect(m_forget, &QAction::triggered, this, &MapPanel::boundariesForgotten);
    connect(m_closer, &QToolButton::clicked, this, [this] { m_canvas->zoom(1.5); });
    connect(m_farther, &QToolButton::clicked, this, [this] { m_canvas->zoom(1 / 1.5); });
    connect(m_whole, &QToolButton::clicked, m_canvas, &MapCanvas::fit);
    connect(m_area, &QToolButton::toggled, m_canvas, &MapCanvas::setSelectsByDragging);
    connect(m_legend, &MapLegend::measureSwitched, this,
        [this](const model::MeasureCode& measure, bool shown) { m_canvas->setHidden(measure, !shown); });
    connect(m_canvas, &MapCanvas::selectionChanged, this, &MapPanel::showSelection);
    connect(m_canvas, &MapCanvas::placeChosen, this, [this](int index) {
        const MapPlace& place = m_canvas->map().places[static_cast<std::size_t>(index)];
        if (place.units.size() == 1)
            emit unitChosen(place.units.front());
    });
    connect(m_table, &ShownTableView::selected, this, [this](const Subject& subject) {
        if (const auto* unit = std::get_if<UnitSubject>(&subject))
            emit unitChosen(unit->unit);
    });
    connect(m_gaps, &QPushButton::clicked, this, [this] { emit gapsAsked(m_canvas->selectedUnits()); });
    connect(m_moves, &QPushButton::clicked, this, [this] { emit movesAsked(m_canvas->selectedUnits()); });
    connect(m_clear, &QPushButton::clicked, m_canvas, &MapCanvas::clearSelection);
    connect(m_unplaced, &QPushButton::clicked, this, &MapPanel::unplacedAsked);
}

void MapPanel::show(MapData map)
{
    const QSignalBlocker quiet(m_stage);
    if (!map.hasPlan)
        m_stage->setCurrentIndex(0);
    m_stage->setEnabled(map.hasPlan);
    m_canvas->setStage(static_cast<MapStage>(m_stage->currentIndex()));
    m_canvas->show(std::move(map));
    m_legend->show(m_canvas->map(), m_canvas->look());
    m_forget->setEnabled(m_canvas->map().hasOutlines);
    m_table->show(mapTable(m_canvas->map()));
    const auto unplaced = static_cast<int>(m_canvas->map().unplaced.size());
    m_unplaced->setText(tr("not on the map: %n", nullptr, unplaced));
    m_unplaced->setVisible(unplaced > 0);
    const bool empty = std::ranges::none_of(m_canvas->map().places, &MapPlace::isCommune);
    m_hint->setVisible(empty);
    m_legend->setVisible(!empty);
    m_buttons->setVisible(!empty);
    placeOverlays();
    showSelection();
}

void MapPanel::showSelection()
{
    int communes = 0;
    int today = 0;
    int after = 0;
    for (const int index : m_canvas->look().selected) {
        const MapPlace& place = m_canvas->map().places[static_cast<std::size_t>(index)];
        communes += place.isCommune ? 1 : 0;
        today += place.shortToday;
        after += place.shortAfter;
    }
    m_strip->setVisible(!m_canvas->look().selected.empty());
    const Language language = m_words.language();
    QString words = tr("%n communes chosen", nullptr, communes) + QStringLiteral(" · ")
        + tr("%1 posts short").arg(numberText(today, language));
    if (m_canvas->map().hasPlan)
        words += QStringLiteral(" → ") + numberText(after, language);
    m_selection->setText(words);
    m_moves->setVisible(m_canvas->map().hasPlan);
}

void MapPanel::askSavePicture()
{
    if (const auto said =
            askAndSavePicture(*this, QStringLiteral("ban-do"), kPicture, m_title->text(), [this](QPainter& painter) {
                paintMapPicture(painter, kPicture, m_title->text(), m_canvas->map(), m_canvas->look());
            }))
        emit says(*said);
}

void MapPanel::savePicture(const QString& path)
{
    if (const auto failure = ui::savePicture(path, kPicture, m_title->text(), [this](QPainter& painter) {
            paintMapPicture(painter, kPicture, m_title->text(), m_canvas->map(), m_canvas->look());
        }))
        emit says(*failure);
}

void MapPanel::askBoundaries()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import boundaries of communes"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Boundaries (*.geojson *.json)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!file.isEmpty())
        emit boundariesAsked(file);
}

void MapPanel::retranslate()
{
    const auto name = [](QToolButton* button, const QString& words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    m_title->setText(tr("Map"));
    {
        const QSignalBlocker quiet(m_stage);
        const int kept = std::max(0, m_stage->currentIndex());
        m_stage->clear();
        m_stage->addItems({tr("Today"), tr("After the plan")});
        m_stage->setCurrentIndex(kept);
        m_stage->setAccessibleName(tr("Colours show"));
    }
    name(m_asTable, tr("As a table"));
    name(m_more, tr("More for the map"));
    name(m_closer, tr("Closer (+)"));
    name(m_farther, tr("Farther (−)"));
    name(m_whole, tr("The whole map (0)"));
    name(m_area, tr("Select communes by dragging a rectangle (or hold Shift)"));
    m_save->setText(tr("&Save as a picture…"));
    m_import->setText(tr("&Import boundaries…"));
    m_forget->setText(tr("&Remove the boundaries"));
    m_gaps->setText(tr("Their gaps"));
    m_moves->setText(tr("Their moves"));
    m_clear->setText(tr("Clear"));
    m_hint->setText(tr("No commune has coordinates yet, so none can be drawn.\n"
                       "Enter latitude and longitude in the table of units on the Data page, or import a list that has them."));
    m_unplaced->setToolTip(tr("Communes without coordinates: enter them on the Data page"));
}

void MapPanel::placeOverlays()
{
    m_legend->fitInto(m_canvas->size());
    m_legend->adjustSize();
    m_legend->move(8, m_canvas->height() - m_legend->height() - 8);
    m_buttons->adjustSize();
    m_buttons->move(m_canvas->width() - m_buttons->width() - 6, 6);
    m_hint->setGeometry(m_canvas->rect().adjusted(48, 24, -48, -24));
}

bool MapPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && (watched == m_canvas || watched == m_legend))
        placeOverlays();
    return Card::eventFilter(watched, event);
}

void MapPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    placeOverlays();
}

void MapPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
