// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/density.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>
#include <QWidget>

#include <algorithm>

#include "ui/style/fonts.h"

namespace botri::ui {
namespace {

RowDensity& densityInForce()
{
    static RowDensity density = RowDensity::Comfortable;
    return density;
}

void resizeRows()
{
    for (QWidget* widget : QApplication::allWidgets())
        if (auto* table = qobject_cast<QTableView*>(widget))
            giveRowHeight(*table);
}

}  // namespace

RowDensity rowDensity()
{
    return densityInForce();
}

int rowHeight()
{
    const bool compact = densityInForce() == RowDensity::Compact;
    return std::max(compact ? 24 : 28, QFontMetrics(screenFont(TypeSize::Body)).height() + (compact ? 2 : 6));
}

void giveRowHeight(QTableView& table)
{
    const int secondLine = table.wordWrap() ? QFontMetrics(screenFont(TypeSize::Body)).lineSpacing() : 0;
    if (QHeaderView* rows = table.verticalHeader(); rows->sectionResizeMode(0) == QHeaderView::Fixed)
        rows->setDefaultSectionSize(rowHeight() + secondLine);
}

void chooseDensity(RowDensity density)
{
    densityInForce() = density;
    resizeRows();
}

void scaleText(int perCent)
{
    if (perCent == textScale())
        return;
    const double ratio = static_cast<double>(perCent) / textScale();
    setTextScale(perCent);
    QApplication::setFont(screenFont(TypeSize::Body));
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->testAttribute(Qt::WA_SetFont)) {
            QFont font = widget->font();
            font.setPointSizeF(font.pointSizeF() * ratio);
            widget->setFont(font);
        }
    resizeRows();
}

}  // namespace botri::ui
