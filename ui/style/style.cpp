// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QToolTip>

#include "ui/style/control_painting.h"
#include "ui/style/density.h"
#include "ui/style/fonts.h"
#include "ui/style/system_theme.h"

namespace botri::ui {
namespace {

constexpr int kIcon = 16;  // at the usual size of text
constexpr int kIndicator = 14;
constexpr int kLeastButton = 28;

}  // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = themeOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand: return drawButton(option, painter);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            return drawField(option, painter);
        painter->fillRect(option->rect, theme.surface);
        return;
    case PE_FrameLineEdit: return;
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            return drawBox(painter, option->rect, theme.selected, QColor());
        if ((option->state & State_MouseOver) && (option->state & State_Enabled))
            return drawBox(painter, option->rect, theme.hover, QColor());
        return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, theme.window); return;
    case PE_PanelTipLabel: painter->fillRect(option->rect, option->palette.toolTipBase()); [[fallthrough]];
    case PE_Frame:
        painter->setPen(theme.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorCheckBox: return drawCheckBox(option, painter);
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget: return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget) || !(option->state & State_KeyboardFocusChange))
            return;
        return drawBox(painter, option->rect, QColor(), theme.accent, 1.5);
    case PE_IndicatorArrowDown:
    case PE_IndicatorHeaderArrow:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowLeft: {
        qreal degrees = element == PE_IndicatorArrowUp ? 180
            : element == PE_IndicatorArrowRight        ? -90
            : element == PE_IndicatorArrowLeft         ? 90
                                                       : 0;
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            degrees = header->sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0;
        return drawChevron(painter, option->rect, degrees, (option->state & State_Enabled) ? theme.muted : theme.line);
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = themeOf(option->palette);
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return drawHeader(option, painter);
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            // The margin is meant for the sides; above and below it would cut the marks of Vietnamese letters.
            const int margin = proxy()->pixelMetric(PM_HeaderMargin, option, widget);
            QStyleOptionHeaderV2 label;  // says how words are cut; an older option would cut them without a sign
            if (const auto* full = qstyleoption_cast<const QStyleOptionHeaderV2*>(option))
                label = *full;
            else
                static_cast<QStyleOptionHeader&>(label) = *header;
            label.rect.adjust(0, -margin, 0, margin);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_TabBarTabShape: return drawTab(option, painter);
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, theme.window); return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(option->rect, theme.window);
            if (option->state & State_Selected)
                drawBox(painter, option->rect.adjusted(0, 2, 0, -2), theme.selected, QColor());
            return drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                option->palette, option->state & State_Enabled, item->text, QPalette::WindowText);
        }
        break;
    case CE_ProgressBarGroove: return drawBox(painter, option->rect, theme.line, QColor());
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && (button->features & QStyleOptionButton::DefaultButton) && (option->state & State_Enabled)) {
            QStyleOptionButton bright(*button);
            bright.palette.setColor(QPalette::ButtonText, theme.onAccent);
            return QProxyStyle::drawControl(element, &bright, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && !box->editable) {
            QStyleOptionComboBox label = *box;
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 6;
            const int room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon - 2;
            label.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option); bar && bar->maximum > bar->minimum) {
            const double part = static_cast<double>(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
            QRect done = option->rect;
            done.setWidth(
                std::max(static_cast<int>(done.width() * std::clamp(part, 0.0, 1.0)), bar->progress > bar->minimum ? 8 : 0));
            if (!done.isEmpty())
                drawBox(painter, done, theme.accent, QColor());
            return;
        }
        // Nobody knows how much is left. Fusion asks for the next picture; what it draws itself is not seen.
        painter->save();
        painter->setClipRect(QRect(0, 0, 0, 0));
        QProxyStyle::drawControl(element, option, painter, widget);
        painter->restore();
        return drawBusy(option->rect, theme, painter);
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && box && !box->editable) {
        drawButton(option, painter);
        if (box->state & State_HasFocus)
            drawBox(painter, option->rect, QColor(), themeOf(option->palette).accent, 1.5);
        drawChevron(painter, subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget), 0, themeOf(option->palette).muted);
        return;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && box && !qobject_cast<const QComboBox*>(widget)) {  // a date with its calendar
        drawField(box, painter);
        drawChevron(painter, subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget), 0, themeOf(option->palette).muted);
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); control == CC_ScrollBar && bar) {
        drawScrollBar(bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget), painter);
        return;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && box && box->buttonSymbols == QAbstractSpinBox::UpDownArrows) {
        drawSpinBox(box, subControlRect(CC_SpinBox, box, SC_SpinBoxUp, widget),
            subControlRect(CC_SpinBox, box, SC_SpinBoxDown, widget), painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool lying = bar->orientation == Qt::Horizontal;
    const int room = lying ? bar->rect.width() : bar->rect.height();
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    const int length = range <= 0
        ? room
        : std::clamp(
            static_cast<int>(static_cast<qint64>(room) * bar->pageStep / (range + bar->pageStep)), std::min(32, room), room);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return lying ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                     : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider: return along(start, length);
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + length, room - start - length);
    case SC_ScrollBarGroove: return bar->rect;
    default: return {};
    }
}

QRect Style::subElementRect(SubElement part, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(part, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    // Words and cursor stand off the edge of a field.
    return part == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(4, 0, -4, 0) : rect;
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* table = qobject_cast<QTableView*>(widget))
        giveRowHeight(*table);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap: return 0;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth: return 5;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize: return textPixels(kIcon);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return textPixels(kIndicator);
    case PM_TabBarTabHSpace: return 28;
    case PM_TabBarTabVSpace: return 12;
    case PM_HeaderMargin: return 8;
    case PM_FocusFrameHMargin: return 6;
    case PM_ToolTipLabelFrameWidth: return 6;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>((option ? themeOf(option->palette) : themeOf(QApplication::palette())).line.rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit || type == CT_SpinBox)
        wanted.setHeight(std::max(wanted.height(), 30));
    if (type == CT_ToolButton)  // within reach of an unsteady hand
        wanted = wanted.expandedTo({kLeastButton, kLeastButton});
    // Tables give their rows a height themselves.
    if (const auto* list = qobject_cast<const QListView*>(widget); type == CT_ItemViewItem && list) {
        wanted.setHeight(std::max(wanted.height(), rowHeight()));
        if (list->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)  // then words end in "…" at the edge
            wanted.setWidth(0);
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        type == CT_PushButton && button && !button->text.isEmpty())
        wanted.rwidth() += 16;
    if (type == CT_MenuBarItem)
        wanted.setHeight(std::max(wanted.height(), 32));
    if (type == CT_MenuItem)
        wanted.setHeight(std::max(wanted.height(), 24));
    return wanted;
}

void chooseTheme(QApplication& application, ThemeChoice choice)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemStartedDark());
    const Theme& theme = dark ? darkTheme() : lightTheme();
    QToolTip::setPalette(paletteOf(theme));
    if (QApplication::palette() != paletteOf(theme))
        application.setPalette(paletteOf(theme));
}

void dress(QApplication& application, ThemeChoice choice)
{
    rememberSystemColours();
    loadScreenFonts();
    QApplication::setFont(screenFont(TypeSize::Body));
    chooseTheme(application, choice);
    QApplication::setStyle(new Style);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/botri.svg")));
    chooseTheme(application, choice);
}

}  // namespace botri::ui
