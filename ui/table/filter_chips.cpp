// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filter_chips.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/table/flow_layout.h"

namespace botri::ui {
namespace {

/// The ground of a chip.
class ChipFrame : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.line);
        painter.setBrush(theme.selected);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

QToolButton* quietButton(const QString& text)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setMinimumHeight(28);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

FilterChips::FilterChips(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this, 6);
    setVisible(false);
}

void FilterChips::show(const std::vector<Chip>& chips)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Chip& chip : chips)
        layout()->addWidget(chipWidget(chip));
    if (!chips.empty()) {
        QToolButton* all = quietButton(tr("Clear all filters"));
        connect(all, &QToolButton::clicked, this, &FilterChips::allRemoved);
        layout()->addWidget(all);
    }
    setVisible(!chips.empty());
    updateGeometry();
}

QWidget* FilterChips::chipWidget(const Chip& chip)
{
    auto* frame = new ChipFrame;
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(4, 0, 2, 0);
    row->setSpacing(0);
    const QString whole = chip.heading + QStringLiteral(": ") + filterText(chip.filter);
    QToolButton* text = quietButton(fontMetrics().elidedText(whole, Qt::ElideRight, 360));
    text->setToolTip(whole);
    text->setAccessibleName(tr("Change the filter %1").arg(whole));
    connect(text, &QToolButton::clicked, this, [this, column = chip.column, frame] { emit changeAsked(column, frame); });
    QToolButton* off = quietButton(QString());
    off->setIcon(lineIcon(QStringLiteral("close")));
    off->setToolTip(tr("Take this filter away"));
    off->setAccessibleName(tr("Take the filter %1 away").arg(whole));
    connect(off, &QToolButton::clicked, this, [this, column = chip.column] { emit removed(column); });
    row->addWidget(text);
    row->addWidget(off);
    return frame;
}

}  // namespace botri::ui
