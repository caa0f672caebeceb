// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/records_view.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/data/origin_reader.h"
#include "ui/data/question_strip.h"
#include "ui/data/record_cell_delegate.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

const QString kStopLink = QStringLiteral("stop");
constexpr int kOriginDelay = 150;  // milliseconds: not while the selection still runs

}  // namespace

RecordsView::RecordsView(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_filter(new QLineEdit),
      m_count(new QLabel),
      m_bar(new QHBoxLayout),
      m_question(new QuestionStrip),
      m_view(new QTableView),
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
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setWords(words);
        refreshActions();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_model, &RecordTableModel::valueRefused, this, &RecordsView::says);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, m_originSoon, qOverload<>(&QTimer::start));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsView::refreshActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordsView::refreshActions);
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
    m_findNext = make(nullptr, QKeySequence(Qt::Key_F3), &RecordsView::findNext, nullptr);
    m_find = new QAction(this);
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_find, &QAction::triggered, m_filter, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    addAction(m_find);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RecordsView::layOut()
{
    m_originSoon->setSingleShot(true);
    m_originSoon->setInterval(kOriginDelay);
    dressTable(*m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->verticalHeader()->show();
    m_view->installEventFilter(this);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(360);
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_origin->setWordWrap(true);
    m_origin->setFont(screenFont(TypeSize::Small));
    m_origin->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_bar->setSpacing(4);
    m_bar->addStretch();
    auto* search = new QHBoxLayout;
    search->setSpacing(8);
    search->addWidget(m_filter, 1);
    search->addWidget(m_count);
    search->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(search);
    layout->addLayout(m_bar);
    layout->addWidget(m_question);
    layout->addWidget(m_problems);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_origin);
}

void RecordsView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter, with or without diacritics"));
    m_filter->setToolTip(tr("Enter goes to the table, F3 to the next row that holds these words"));
    m_add->setText(tr("Add row"));
    m_duplicate->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete rows"));
    m_setAll->setText(tr("Set in all selected…"));
    m_fill->setText(tr("Fill down"));
    m_copy->setText(tr("Copy"));
    m_paste->setText(tr("Paste"));
    m_clear->setText(tr("Empty the cells"));
    m_findNext->setText(tr("Next row with these words"));
    for (QAction* action : {m_add, m_duplicate, m_delete, m_setAll})
        action->setToolTip(QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    m_view->setAccessibleName(tr("Rows of the table"));
    m_origin->setAccessibleName(tr("Where this figure comes from"));
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
    const bool other = table != m_model->description().id;
    const QModelIndex kept = m_view->currentIndex();
    enableEditing();
    if (other) {
        m_question->leave();
        m_problems->hide();
        m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    m_model->show(table);
    if (m_sized != table)
        sizeColumns();
    m_sized = table;
    if (!other && kept.isValid() && kept.row() < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(kept.row(), kept.column()));
    refreshActions();
    m_originSoon->start();
}

void RecordsView::sizeColumns()
{
    m_view->horizontalHeader()->setResizeContentsPrecision(40);
    m_view->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_view->setColumnWidth(i, std::clamp(m_view->columnWidth(i) + 8, 70, 260));
}

bool RecordsView::goTo(const model::Record& record, std::size_t column, bool edit)
{
    if (!m_model->rowOf(record))
        m_filter->clear();
    const auto row = m_model->rowOf(record);
    if (!row)
        return false;
    const QModelIndex index = m_model->index(*row, static_cast<int>(column));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
    if (edit && m_model->isEditable())
        m_view->edit(index);
    return true;
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
    const auto shown = static_cast<std::int64_t>(m_model->rowCount());
    const auto all = static_cast<std::int64_t>(m_model->workspace().rowCount(m_model->description().id));
    const Language language = m_desk.words.language();
    m_count->setText(shown >= all ? tr("%n rows", nullptr, static_cast<int>(all))
                                  : tr("%1 of %n rows", nullptr, static_cast<int>(all)).arg(numberText(shown, language)));
}

void RecordsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Esc on the table drops a row that was begun.
bool RecordsView::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && m_model->rowCount() > 0 && m_model->isDraft(m_model->rowCount() - 1)) {
        m_model->dropDraft();
        m_problems->hide();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace botri::ui
