// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/shown_table_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

/// Words and icons of a cell in the colour of its tone.
class ToneDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme& theme = themeOf(option->palette);
        QColor ink = theme.text;
        switch (static_cast<Tone>(index.data(ShownTableModel::ToneRole).toInt())) {
        case Tone::Muted: ink = theme.muted; break;
        case Tone::Good: ink = theme.good; break;
        case Tone::Warning: ink = theme.warning; break;
        case Tone::Bad: ink = theme.bad; break;
        case Tone::Plain: break;
        }
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
        if (const QString icon = index.data(ShownTableModel::IconRole).toString(); !icon.isEmpty()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(16, 16);
            option->icon = QIcon(linePixmap(icon, ink, 16, 2));
        }
    }
};

}  // namespace

QAbstractItemDelegate* toneDelegate(QObject* parent)
{
    return new ToneDelegate(parent);
}

void dressTable(QTableView& view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setAlternatingRowColors(false);
    view.setShowGrid(true);
    view.setWordWrap(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setCornerButtonEnabled(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setMinimumSectionSize(20);
    view.verticalHeader()->setDefaultSectionSize(28);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumHeight(32);
    header->setMinimumSectionSize(40);
    header->setFont(screenFont(TypeSize::Small, TypeWeight::Bold));
    header->setTextElideMode(Qt::ElideRight);
}

ShownTableView::ShownTableView(QWidget* parent)
    : QWidget(parent),
      m_filter(new QLineEdit),
      m_count(new QLabel),
      m_view(new QTableView),
      m_model(new ShownTableModel(this)),
      m_order(new ShownTableOrder(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* row = new QHBoxLayout;
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(360);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addStretch();
    layout->addLayout(row);
    dressTable(*m_view);
    m_order->setSourceModel(m_model);
    m_view->setModel(m_order);
    m_view->setItemDelegate(new ToneDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    layout->addWidget(m_view, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_order->setWords(text);
        countRows();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            emit selected(selectedSubject());
    });
    // The row may be current already, while the explanation beside it is of something else.
    connect(m_view, &QTableView::clicked, this, [this] { emit selected(selectedSubject()); });
    retranslate();
}

Subject ShownTableView::selectedSubject() const
{
    return m_view->currentIndex().data(ShownTableModel::SubjectRole).value<Subject>();
}

void ShownTableView::show(ShownTable table)
{
    const Subject kept = selectedSubject();
    m_model->show(std::move(table));
    const std::vector<ShownColumn>& columns = m_model->table().columns;
    m_view->horizontalHeader()->setStretchLastSection(!columns.empty() && columns.back().ordering != Ordering::Number);
    if (m_columnsSized != columns.size()) {
        m_columnsSized = columns.size();
        for (std::size_t i = 0; i < columns.size(); ++i)
            m_view->setColumnWidth(static_cast<int>(i), columns[i].width);
    }
    countRows();
    if (!std::holds_alternative<std::monostate>(kept))
        select(kept);
}

bool ShownTableView::select(const Subject& subject)
{
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex index = m_order->index(row, 0);
        if (index.data(ShownTableModel::SubjectRole).value<Subject>() == subject) {
            m_view->setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

void ShownTableView::countRows()
{
    const int all = m_model->rowCount();
    const int shown = m_order->rowCount();
    m_count->setText(shown == all ? tr("%n rows", nullptr, all) : tr("%1 of %n rows", nullptr, all).arg(shown));
}

void ShownTableView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter, with or without diacritics"));
    countRows();
}

void ShownTableView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
