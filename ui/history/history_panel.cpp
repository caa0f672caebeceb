// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstdlib>

#include "ui/history/history_model.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/table/shown_table_view.h"

namespace botri::ui {

HistoryPanel::HistoryPanel(const Desk& desk, QWidget* parent)
    : QDockWidget(parent),
      m_desk(desk),
      m_heading(new QLabel),
      m_close(new QToolButton),
      m_model(new HistoryModel(desk.words, this)),
      m_view(new QTableView),
      m_hint(new QLabel),
      m_go(new QPushButton)
{
    setObjectName(QStringLiteral("history"));
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    layOutTitle();
    setAllowedAreas(Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    dressTable(*m_view);
    m_view->setModel(m_model);
    m_view->setWordWrap(true);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Interactive);  // two lines each, not the usual one
    m_view->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    fitColumns();
    m_hint->setWordWrap(true);
    auto* body = new QWidget;
    body->setMinimumWidth(320);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    setWidget(body);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPanel::judgeSelection);
    connect(m_view, &QTableView::activated, this, &HistoryPanel::goThere);
    connect(m_go, &QPushButton::clicked, this, &HistoryPanel::goThere);
    connect(&m_desk.document, &Document::changed, this, &HistoryPanel::refresh);
    connect(&m_desk.document, &Document::writingChanged, this, &HistoryPanel::judgeSelection);
    for (const auto signal : {&Document::opened, &Document::closed})
        connect(&m_desk.document, signal, this, &HistoryPanel::refresh);
    retranslate();
}

void HistoryPanel::layOutTitle()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 8, 6);
    row->addWidget(m_heading, 1);
    row->addWidget(m_close);
    m_heading->setFont(screenFont(TypeSize::Body, TypeWeight::Bold));
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &QDockWidget::close);
    setTitleBarWidget(bar);
}

/// Day and hour, and the parts of a name, stand below each other; what was done has the rest.
void HistoryPanel::fitColumns()
{
    fitRows();
    const QFontMetrics metrics(screenFont(TypeSize::Body, TypeWeight::Bold));
    m_view->horizontalHeader()->resizeSection(HistoryModel::When, metrics.horizontalAdvance(QStringLiteral("00/00/0000")) + 18);
    m_view->horizontalHeader()->resizeSection(HistoryModel::Who, metrics.horizontalAdvance(QStringLiteral("Nguyễn Thị")) + 18);
}

void HistoryPanel::fitRows()
{
    constexpr int kLeastRows = 4;
    const int height = 2 * QFontMetrics(screenFont(TypeSize::Body, TypeWeight::Bold)).lineSpacing() + 8;
    m_view->verticalHeader()->setDefaultSectionSize(height);
    m_view->setMinimumHeight(m_view->horizontalHeader()->sizeHint().height() + kLeastRows * height);
}

void HistoryPanel::refresh()
{
    if (!isVisible())
        return;
    const bool open = m_desk.document.isOpen();
    m_model->show(open ? m_desk.document.file().journal() : std::vector<acts::JournalLine>());
    judgeSelection();
}

void HistoryPanel::judgeSelection()
{
    const QVariant steps = m_view->currentIndex().data(HistoryModel::StepsRole);
    const int count = steps.toInt();
    const bool writable = m_desk.document.isEditable();
    m_go->setEnabled(writable && steps.isValid() && count != 0);
    if (!m_view->currentIndex().isValid())
        m_hint->setText(tr("Choose a line to see how to get back to it. Nothing is ever deleted from this list."));
    else if (!steps.isValid())
        m_hint->setText(tr("This line cannot be gone back to: it is an undo or redo itself, or other changes took its place."));
    else if (count == 0)
        m_hint->setText(tr("The file is as this change left it."));
    else if (count < 0)
        m_hint->setText(tr("Going back to here undoes %n later changes. They can be made again.", nullptr, -count));
    else
        m_hint->setText(tr("Going forward to here makes %n undone changes again.", nullptr, count));
    fitHint();
}

/// A dock gives a text that wraps one line, however many it needs.
void HistoryPanel::fitHint()
{
    m_hint->setMinimumHeight(m_hint->heightForWidth(m_hint->width()));
}

void HistoryPanel::goThere()
{
    const QVariant steps = m_view->currentIndex().data(HistoryModel::StepsRole);
    if (m_go->isEnabled() && steps.isValid())
        m_desk.document.travel(steps.toInt());
}

void HistoryPanel::retranslate()
{
    setWindowTitle(tr("History of changes"));
    m_heading->setText(windowTitle());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_view->setAccessibleName(windowTitle());
    m_go->setText(tr("&Go to this state"));
    refresh();
    judgeSelection();
}

void HistoryPanel::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && m_view)
        fitColumns();
}

void HistoryPanel::resizeEvent(QResizeEvent* event)
{
    QDockWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &HistoryPanel::fitHint);  // once the hint has its new width
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QDockWidget::showEvent(event);
    fitRows();  // the style has given its rows their usual height when the list was polished
    refresh();
}

}  // namespace botri::ui
