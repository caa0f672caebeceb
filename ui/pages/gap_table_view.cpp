// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <set>

#include "ui/models/gap_table_model.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/table/shown_table_view.h"

namespace botri::ui {
namespace {

constexpr int kColumnWidth = 88;
constexpr int kSumColumnWidth = 72;
constexpr int kRowHeight = 26;
constexpr int kLeastHeight = 150;
constexpr int kWidestColumn = 220;
constexpr int kHeadingHeight = 92;   // the highest without need: four lines
constexpr int kShareOfHeadings = 4;  // headings are to take one part in so many of the table

/// A tinted box with the signed number; sums stay untinted, so that the colours of communes can be compared.
class GapDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.palette);
        const bool isSum = index.data(GapTableModel::IsSumRole).toBool();
        const int balance = index.data(GapTableModel::BalanceRole).toInt();
        const QString text = index.data(Qt::DisplayRole).toString();
        const Tint tint = isSum ? Tint{theme.subtotal, theme.text}
            : balance == 0      ? Tint{theme.surface, theme.muted}
                                : tintOfBalance(theme, balance);
        painter->save();
        painter->fillRect(option.rect, tint.fill);
        painter->setPen(tint.ink);
        painter->setFont(screenFont(TypeSize::Body, isSum ? TypeWeight::Bold : TypeWeight::Regular));
        painter->drawText(option.rect, Qt::AlignCenter, text == QLatin1String("0") && !isSum ? QStringLiteral("·") : text);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

void dressHeadings(QTableView& view)
{
    dressTable(view);
    view.setSelectionBehavior(QAbstractItemView::SelectItems);
    view.setItemDelegate(new GapDelegate(&view));
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* names = view.verticalHeader();
    names->show();
    names->setDefaultSectionSize(textPixels(kRowHeight));
    names->setFont(screenFont(TypeSize::Body));
    names->setHighlightSections(false);
    names->setSectionsClickable(true);
    QHeaderView* fields = view.horizontalHeader();
    fields->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    fields->setTextElideMode(Qt::ElideNone);
    fields->setSectionResizeMode(QHeaderView::Fixed);
    fields->setDefaultSectionSize(textPixels(kColumnWidth));
    fields->setFont(screenFont(TypeSize::Small));
}

constexpr int kHeadingEdges = 24;

int heightOfHeading(const QHeaderView& fields, int column, int width)
{
    const QString heading = fields.model()->headerData(column, Qt::Horizontal).toString();
    const QRect room(0, 0, width - 16, 1000);
    return QFontMetrics(fields.font()).boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, heading).height() + kHeadingEdges;
}

/// Long names get a wider column before all headings grow taller than `wanted`.
int widthOfField(const QHeaderView& fields, int column, int wanted)
{
    constexpr int kEdges = 18;
    int width = textPixels(kColumnWidth);
    for (const QString& word : fields.model()->headerData(column, Qt::Horizontal).toString().split(u' '))
        width = std::max(width, QFontMetrics(fields.font()).horizontalAdvance(word) + kEdges);
    while (width < textPixels(kWidestColumn) && heightOfHeading(fields, column, width) > wanted)
        width += 8;
    return width;
}

int tallestHeading(const QHeaderView& fields)
{
    int tallest = 0;
    for (int column = 0; column < fields.count(); ++column)
        tallest = std::max(tallest, heightOfHeading(fields, column, fields.sectionSize(column)));
    return tallest;
}

/// Bare digits: a spreadsheet takes grouped ones, and the true minus, for text.
QString copiedCell(const QModelIndex& index)
{
    const QVariant number = index.data(GapTableModel::ValueRole);
    return number.isValid() ? QString::number(number.toInt()) : index.data().toString();
}

QString copiedName(QString heading)
{
    return heading.remove(QChar(0x25B8)).remove(QChar(0x25BE)).trimmed();
}

}  // namespace

class GapTableView::Pane : public QTableView {
public:
    explicit Pane(GapTableView* table) : QTableView(table), m_table(table)
    {
        dressHeadings(*this);
        setFocusPolicy(Qt::NoFocus);
        setAutoScroll(false);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    void scrollTo(const QModelIndex&, ScrollHint) override {}

protected:
    void wheelEvent(QWheelEvent* event) override { QApplication::sendEvent(m_table->viewport(), event); }
    void mousePressEvent(QMouseEvent* event) override
    {
        QTableView::mousePressEvent(event);
        m_table->setFocus(Qt::MouseFocusReason);
    }

private:
    GapTableView* m_table;
};

GapTableView::GapTableView(QWidget* parent) : QTableView(parent)
{
    dressHeadings(*this);
    setSelectionMode(ContiguousSelection);
    for (Pane*& pane : m_panes)
        pane = new Pane(this);
    m_panes[LeftPane]->verticalHeader()->hide();
    m_panes[CornerPane]->verticalHeader()->hide();
    m_panes[CornerPane]->horizontalHeader()->hide();
    m_panes[TopPane]->horizontalHeader()->hide();
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_panes[TopPane]->horizontalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_panes[LeftPane]->verticalScrollBar(), &QScrollBar::setValue);
    const auto select = [this](int row) { setCurrentIndex(model()->index(row, 0)); };
    connect(m_panes[TopPane]->verticalHeader(), &QHeaderView::sectionClicked, this, select);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, [this, select](int row) {
        select(row);
        m_gaps->toggle(row);
    });
    const auto selectField = [this](int column) { setCurrentIndex(model()->index(0, column)); };
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, selectField);
    connect(m_panes[LeftPane]->horizontalHeader(), &QHeaderView::sectionClicked, this, selectField);
    connect(this, &QTableView::doubleClicked, this, &GapTableView::editAsked);
    horizontalHeader()->setSectionsClickable(true);
}

void GapTableView::setGaps(GapTableModel* model)
{
    m_gaps = model;
    setModel(model);
    for (Pane* pane : m_panes) {
        pane->setModel(model);
        pane->setSelectionModel(selectionModel());
    }
}

int GapTableView::frozenWidth() const
{
    return model() && model()->columnCount() > 0 ? textPixels(kSumColumnWidth) * GapTableModel::FirstSpecialty : 0;
}

int GapTableView::frozenHeight() const
{
    return model() && model()->rowCount() > 0 ? verticalHeader()->sectionSize(0) : 0;
}

/// Four lines where the table is high; fewer in wider columns where it is low, as with large text.
int GapTableView::wantedHeadingHeight() const
{
    const int two = 2 * QFontMetrics(horizontalHeader()->font()).lineSpacing() + kHeadingEdges;
    return std::clamp(height() / kShareOfHeadings, std::min(two, textPixels(kHeadingHeight)), textPixels(kHeadingHeight));
}

/// A few rows below the headings, also with large text: the page then scrolls.
QSize GapTableView::minimumSizeHint() const
{
    return QTableView::minimumSizeHint().expandedTo({0, textPixels(kLeastHeight)});
}

void GapTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_gaps && wantedHeadingHeight() != m_wantedHeadings)
        QTimer::singleShot(0, this, &GapTableView::fit);
}

void GapTableView::fit()
{
    m_wantedHeadings = wantedHeadingHeight();
    const QFontMetrics metrics(screenFont(TypeSize::Body, TypeWeight::Bold));
    int widest = textPixels(120);
    for (int row = 0; row < model()->rowCount(); ++row)
        widest =
            std::max(widest, metrics.horizontalAdvance(model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()) + 24);
    const int width = std::min(widest, textPixels(230));
    verticalHeader()->setFixedWidth(width);
    m_panes[TopPane]->verticalHeader()->setFixedWidth(width);
    for (QTableView* view : {static_cast<QTableView*>(this), static_cast<QTableView*>(m_panes[TopPane]),
             static_cast<QTableView*>(m_panes[LeftPane]), static_cast<QTableView*>(m_panes[CornerPane])})
        for (int column = 0; column < std::min<int>(GapTableModel::FirstSpecialty, model()->columnCount()); ++column)
            view->setColumnWidth(column, textPixels(kSumColumnWidth));
    for (int column = GapTableModel::FirstSpecialty; column < model()->columnCount(); ++column) {
        const int field = widthOfField(*horizontalHeader(), column, m_wantedHeadings);
        for (QTableView* view : {static_cast<QTableView*>(this), static_cast<QTableView*>(m_panes[TopPane])})
            view->setColumnWidth(column, field);
    }
    const int headings = tallestHeading(*horizontalHeader());
    for (QTableView* view : {static_cast<QTableView*>(this), static_cast<QTableView*>(m_panes[LeftPane])})
        view->horizontalHeader()->setFixedHeight(headings);
    placePanes();
}

void GapTableView::updateGeometries()
{
    QTableView::updateGeometries();
    placePanes();
}

void GapTableView::placePanes()
{
    if (!m_panes[CornerPane])
        return;  // while being made
    const QRect numbers = viewport()->geometry();
    const int names = verticalHeader()->width();
    const int fields = horizontalHeader()->height();
    const int width = std::min(frozenWidth(), numbers.width());
    const int height = std::min(frozenHeight(), numbers.height());
    m_panes[TopPane]->setGeometry(numbers.left() - names, numbers.top(), names + numbers.width(), height);
    m_panes[LeftPane]->setGeometry(numbers.left(), numbers.top() - fields, width, fields + numbers.height());
    m_panes[CornerPane]->setGeometry(numbers.left(), numbers.top(), width, height);
    for (Pane* pane : m_panes) {
        pane->setVisible(width > 0 && height > 0);
        pane->raise();
    }
}

void GapTableView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    // What the frozen parts cover counts as out of sight.
    const QRect cell = visualRect(index);
    if (index.column() >= GapTableModel::FirstSpecialty && cell.left() < frozenWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (frozenWidth() - cell.left()));
    if (index.row() > 0 && cell.top() < frozenHeight())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (frozenHeight() - cell.top()));
}

void GapTableView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(copiedText());
        return;
    }
    if (current.isValid() && event->key() == Qt::Key_Space && m_gaps->line(current.row()).kind == GapLineKind::Group) {
        m_gaps->toggle(current.row());
        return;
    }
    if (current.isValid() && (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit editAsked(current);
        return;
    }
    QTableView::keyPressEvent(event);
}

void GapTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateGeometries();
    if (event->type() == QEvent::FontChange && m_gaps)
        QTimer::singleShot(0, this, &GapTableView::fit);  // once the headings have their font too
}

QString GapTableView::copiedText() const
{
    std::set<int> rows;
    std::set<int> columns;
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.size() > 1) {
        for (const QModelIndex& index : chosen) {
            rows.insert(index.row());
            columns.insert(index.column());
        }
    } else {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.insert(row);
        for (int column = 0; column < model()->columnCount(); ++column)
            columns.insert(column);
    }
    QString text;
    for (const int column : columns)
        text += QLatin1Char('\t') + model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    text += QLatin1Char('\n');
    for (const int row : rows) {
        text += copiedName(model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        for (const int column : columns)
            text += QLatin1Char('\t') + copiedCell(model()->index(row, column));
        text += QLatin1Char('\n');
    }
    return text;
}

}  // namespace botri::ui
