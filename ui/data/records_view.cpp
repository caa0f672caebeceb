// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/records_view.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/data/origin_reader.h"
#include "ui/data/question_strip.h"
#include "ui/data/record_cell_delegate.h"
#include "ui/models/value_text.h"
#include "ui/pages/page_filter.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/table_view.h"

namespace botri::ui {
namespace {

const QString kStopLink = QStringLiteral("stop");
constexpr int kOriginDelay = 150;  // milliseconds: not while the selection still runs

/// The columns that tell the rows of a table apart: its key, and the name when that follows.
int namingColumns(const model::TableDescription& table)
{
    const auto isKey = [](const model::ColumnDescription& column) { return column.presence == model::Presence::Key; };
    const auto end = std::ranges::find_if_not(table.columns, isKey);
    const bool isNamed = end != table.columns.end() && (end->key == "name" || end->key == "full_name");
    return static_cast<int>(end - table.columns.begin()) + (isNamed ? 1 : 0);
}

}  // namespace

RecordsView::RecordsView(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_bar(new QHBoxLayout),
      m_question(new QuestionStrip),
      m_table(new TableView(QString())),
      m_view(m_table->view()),
      m_model(new RecordTableModel(
          desk.words, [&document = desk.document]() -> const model::Workspace& { return document.workspace(); }, this)),
      m_delegate(new RecordCellDelegate(*m_model, desk.words, this)),
      m_problems(new QLabel),
      m_origin(new QLabel),
      m_origins(new OriginReader(desk.document, this)),
      m_originSoon(new QTimer(this))
{
    makeActions();
    layOut();
    connect(m_model, &RecordTableModel::valueRefused, this, &RecordsView::says);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, m_originSoon, qOverload<>(&QTimer::start));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsView::refreshActions);
    connect(&m_table->arrangement(), &QAbstractItemModel::modelReset, this, &RecordsView::refreshActions);
    connect(m_question, &QuestionStrip::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_originSoon, &QTimer::timeout, this, &RecordsView::showOrigin);
    connect(&m_desk.document, &Document::changed, this, [this] { m_originSoon->start(); });
    connect(m_origins, &OriginReader::changed, this, &RecordsView::showOrigin);
    connect(m_origins, &OriginReader::failed, this, &RecordsView::fails);
    connect(m_origin, &QLabel::linkActivated, this,
        [this](const QString& link) { link == kStopLink ? m_origins->stop() : m_origins->resume(); });
    retranslate();
}

QAction* RecordsView::make(const char* icon, const QKeySequence& keys, void (RecordsView::*act)(), QHBoxLayout* bar)
{
    auto* action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
    if (bar != nullptr) {
        if (icon != nullptr)
            action->setIcon(lineIcon(QString::fromLatin1(icon)));
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    return action;
}

void RecordsView::makeActions()
{
    m_add = make("new", QKeySequence(Qt::CTRL | Qt::Key_Insert), &RecordsView::addRow, m_bar);
    m_duplicate = make("copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &RecordsView::duplicateRow, m_bar);
    m_delete = make("close", QKeySequence(Qt::CTRL | Qt::Key_Delete), &RecordsView::deleteRows, m_bar);
    m_setAll = make("check", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &RecordsView::askSetAll, m_bar);
    m_fill = make(nullptr, QKeySequence(Qt::CTRL | Qt::Key_D), &RecordsView::fillDown, nullptr);
    m_copy = make(nullptr, QKeySequence::Copy, &RecordsView::copy, nullptr);
    m_paste = make(nullptr, QKeySequence::Paste, &RecordsView::paste, nullptr);
    m_clear = make(nullptr, QKeySequence(Qt::Key_Delete), &RecordsView::clearCells, nullptr);
}

void RecordsView::layOut()
{
    m_originSoon->setSingleShot(true);
    m_originSoon->setInterval(kOriginDelay);
    m_table->setCellSelection(true);
    m_view->setItemDelegate(m_delegate);
    m_view->verticalHeader()->show();
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_origin->setWordWrap(true);
    m_origin->setFont(screenFont(TypeSize::Small));
    m_origin->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_bar->setSpacing(4);
    m_bar->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_bar);
    layout->addWidget(m_question);
    layout->addWidget(m_problems);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_origin);
}

void RecordsView::retranslate()
{
    m_add->setText(tr("Add row"));
    m_duplicate->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete rows"));
    m_setAll->setText(tr("Set in all selected…"));
    m_fill->setText(tr("Fill down"));
    m_copy->setText(tr("Copy"));
    m_paste->setText(tr("Paste"));
    m_clear->setText(tr("Empty the cells"));
    for (QAction* action : {m_add, m_duplicate, m_delete, m_setAll})
        action->setToolTip(QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    m_table->setEmptyText(tr("This table has no rows yet. Add one, paste rows from a spreadsheet, or import a workbook."));
    m_origin->setAccessibleName(tr("Where this figure comes from"));
    if (m_shown)
        showOrigin();
    refreshActions();
}

void RecordsView::enableEditing()
{
    const bool writable = m_desk.document.isEditable();
    m_model->setEditing(writable ? RecordEditing{[this](model::TableId where, const model::Record* before,
                                                     const model::Record& after) { return check(where, before, after); },
                            [this](model::TableId where, const model::Record* before, const model::Record& after) {
                                return put(where, before, after);
                            }}
                                 : RecordEditing{});
    m_view->setEditTriggers(writable
            ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
            : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
    refreshActions();
}

void RecordsView::show(model::TableId table)
{
    enableEditing();
    const bool isAnother = m_shown != table;
    if (isAnother) {
        m_question->leave();
        m_problems->hide();
        m_table->setKey(QStringLiteral("data.") + QString::fromStdString(std::string(model::describe(table).name)));
    }
    m_model->show(table);
    if (!std::exchange(m_shown, table))
        m_table->setModel(m_model);  // only now are there columns to remember
    if (isAnother) {
        m_table->setFrozenColumns(namingColumns(model::describe(table)));
        m_view->selectionModel()->clear();  // a place in another table says nothing here
        m_view->horizontalScrollBar()->setValue(0);
        m_view->verticalScrollBar()->setValue(0);
    }
    m_table->setTitle(m_desk.words(model::describe(table).title));
    m_view->viewport()->update();  // names of other tables may have changed in any cell
    refreshActions();
    m_originSoon->start();
}

bool RecordsView::isEditing() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && m_view->viewport()->isAncestorOf(focus);
}

QModelIndex RecordsView::currentCell() const
{
    const TableArrangement& rows = m_table->arrangement();
    return rows.isGroupHead(m_view->currentIndex().row()) ? QModelIndex() : rows.mapToSource(m_view->currentIndex());
}

/// Brings a cell of the model into sight, even if that means to show more than was asked for.
bool RecordsView::makeCurrent(int row, int column)
{
    TableArrangement& rows = m_table->arrangement();
    rows.reveal(row);
    if (!rows.rowOfSource(row))
        m_table->clearFilters();
    rows.reveal(row);
    const std::optional<int> shown = rows.rowOfSource(row);
    if (!shown)
        return false;
    if (m_view->isColumnHidden(column))
        m_view->showColumn(column);
    const QModelIndex cell = rows.index(*shown, column);
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    return true;
}

bool RecordsView::goTo(const model::Record& record, std::size_t column, bool edit)
{
    const auto row = m_model->rowOf(record);
    if (!row || !makeCurrent(*row, static_cast<int>(column)))
        return false;
    m_view->setFocus();
    if (edit && m_model->isEditable())
        m_view->edit(m_view->currentIndex());
    return true;
}

void RecordsView::showOnly(const RecordFilter& filter)
{
    const model::TableDescription& table = m_model->description();
    m_table->clearFilters();
    if (!filter.column.empty()) {
        const std::size_t column = table.columnIndex(filter.column);
        ColumnFilter chosen{.chosen = QStringList()};
        for (const model::Value& value : filter.values)
            *chosen.chosen << valueText(m_desk.document.workspace(), table.columns[column], value, m_desk.words.language());
        m_table->arrangement().setColumnFilter(static_cast<int>(column), chosen);
    }
    if (m_table->shownRows() > 0 && !filter.lookAt.empty())
        m_view->setCurrentIndex(m_table->arrangement().index(0, static_cast<int>(table.columnIndex(filter.lookAt))));
}

void RecordsView::refreshActions()
{
    const bool writable = m_model->isEditable();
    const bool any = m_view->selectionModel()->hasSelection();
    m_add->setEnabled(writable && m_model->description().id != model::TableId::PlanInfo);
    for (QAction* action : {m_duplicate, m_delete})
        action->setEnabled(m_add->isEnabled() && any);
    for (QAction* action : {m_setAll, m_fill, m_clear})
        action->setEnabled(writable && any);
    m_paste->setEnabled(writable);
    m_copy->setEnabled(any);
}

void RecordsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Esc on the table drops a row that was begun; the current cell stays in sight when the table becomes narrower.
bool RecordsView::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && m_model->hasDraft()) {
        m_model->dropDraft();
        m_problems->hide();
        return true;
    }
    if (object == m_view->viewport() && event->type() == QEvent::Resize) {
        const QRect before(QPoint(), static_cast<QResizeEvent*>(event)->oldSize());
        if (before.intersects(m_view->visualRect(m_view->currentIndex())))
            QTimer::singleShot(0, m_view, [this] { m_view->scrollTo(m_view->currentIndex()); });
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace botri::ui
