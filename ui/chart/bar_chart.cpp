// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/bar_chart.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/chart/bar_painter.h"

namespace botri::ui {
namespace {

class BarDelegate : public QStyledItemDelegate {
public:
    BarDelegate(const BarChartModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.palette);
        const auto bar = static_cast<std::size_t>(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
            painter->setPen((option.state & QStyle::State_HasFocus) ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
            painter->setBrush((option.state & QStyle::State_MouseOver) ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        paintBar(*painter, option.rect, m_model.chart(), bar, barColumns(m_model.chart(), option.rect.width()), theme);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, barRowHeight()}; }

private:
    const BarChartModel& m_model;
};

}  // namespace

BarChart::BarChart(QWidget* parent) : QListView(parent), m_model(new BarChartModel(this))
{
    setModel(m_model);
    setItemDelegate(new BarDelegate(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { emit barChosen(index.row()); });
}

void BarChart::show(BarChartData chart)
{
    const QString kept = currentIndex().data().toString();
    setAccessibleName(chart.title);
    m_model->show(std::move(chart));
    for (int row = 0; row < m_model->rowCount() && !kept.isEmpty(); ++row)
        if (m_model->index(row).data().toString() == kept)
            selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
    updateGeometry();
}

QSize BarChart::sizeHint() const
{
    return {320, m_model->rowCount() * barRowHeight() + 2};
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        && currentIndex().isValid()) {
        emit barChosen(currentIndex().row());
        return event->accept();
    }
    QListView::keyPressEvent(event);
}

}  // namespace botri::ui
