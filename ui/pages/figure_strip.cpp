// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figure_strip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <functional>
#include <numeric>

#include "ui/style/fonts.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

constexpr int kHeight = 68;  // at the usual size of text
constexpr int kLowHeight = 50;
constexpr int kGutter = 12;
constexpr int kMostLines = 3;
constexpr int kUsualTile = 220;   // the widest, at the usual size of text, unless its words need more
constexpr int kTilePadding = 20;  // left and right of the words

/// Shares `width` equally, but for those who need more than that: they get what they need from the others, if they have it.
std::vector<int> shares(const std::vector<int>& needs, int width)
{
    std::vector<std::size_t> order(needs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return needs[i]; });
    std::vector<int> given(needs.size(), 0);
    int left = width;
    int waiting = static_cast<int>(needs.size());
    for (const std::size_t i : order) {
        given[i] = std::max(left / waiting, needs[i]);
        left -= given[i];
        --waiting;
    }
    if (left < 0)
        std::ranges::fill(given, width / static_cast<int>(needs.size()));
    return given;
}

}  // namespace

FigureStrip::FigureStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void FigureStrip::show(std::vector<Figure> figures)
{
    m_figures = std::move(figures);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_figures.size()) - 1));
    QStringList said;
    for (const Figure& figure : m_figures)
        said << figure.name + QLatin1Char(' ') + figure.value;
    setAccessibleName(said.join(QStringLiteral(", ")));
    fit();
    update();
}

QSize FigureStrip::sizeHint() const
{
    return {600, wholeHeight()};
}

QSize FigureStrip::minimumSizeHint() const
{
    return {300, wholeHeight()};
}

void FigureStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FigureStrip::fit()
{
    if (height() != wholeHeight())
        updateGeometry();
}

int FigureStrip::lineHeight() const
{
    return textPixels(perLine() < static_cast<int>(m_figures.size()) ? kLowHeight : kHeight);
}

int FigureStrip::wholeHeight() const
{
    const int inLine = perLine();
    const int lines = (std::max(1, static_cast<int>(m_figures.size())) + inLine - 1) / inLine;
    return lines * (lineHeight() + kGutter) - kGutter;
}

/// As many as can be told apart: a name may lose its last letters, as long as most of it is there.
int FigureStrip::perLine() const
{
    const QFontMetrics large(screenFont(TypeSize::Figure, TypeWeight::Bold));
    const QFontMetrics small(screenFont(TypeSize::Small));
    const int count = std::max(1, static_cast<int>(m_figures.size()));
    std::vector<int> needs;
    for (const Figure& figure : m_figures)
        needs.push_back(
            std::max(large.horizontalAdvance(figure.value), small.horizontalAdvance(figure.name) * 4 / 5) + kTilePadding);
    for (int lines = 1; lines < kMostLines; ++lines) {
        const int inLine = (count + lines - 1) / lines;
        bool fits = true;
        for (int first = 0; first < static_cast<int>(needs.size()); first += inLine) {
            const auto end = needs.begin() + std::min(first + inLine, static_cast<int>(needs.size()));
            fits = fits && std::accumulate(needs.begin() + first, end, (inLine - 1) * kGutter) <= width();
        }
        if (fits)
            return inLine;
    }
    return (count + kMostLines - 1) / kMostLines;
}

int FigureStrip::figureAt(const QPoint& at) const
{
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        if (tile(i).contains(at))
            return static_cast<int>(i);
    return -1;
}

bool FigureStrip::isClickable(int figure) const
{
    return figure >= 0 && figure < static_cast<int>(m_figures.size())
        && !std::holds_alternative<std::monostate>(m_figures[static_cast<std::size_t>(figure)].subject);
}

void FigureStrip::activate(int figure)
{
    if (isClickable(figure))
        emit activated(Subject(m_figures[static_cast<std::size_t>(figure)].subject));
}

QRect FigureStrip::tile(std::size_t index) const
{
    const QFontMetrics large(screenFont(TypeSize::Figure, TypeWeight::Bold));
    const QFontMetrics small(screenFont(TypeSize::Small));
    const auto inLine = static_cast<std::size_t>(perLine());
    std::vector<int> values(inLine, 0);  // of a column: tiles stand exactly below each other
    std::vector<int> words(inLine, 0);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const int value = large.horizontalAdvance(m_figures[i].value) + kTilePadding;
        values[i % inLine] = std::max(values[i % inLine], value);
        words[i % inLine] = std::max({words[i % inLine], value, small.horizontalAdvance(m_figures[i].name) + kTilePadding});
    }
    const auto tiles = static_cast<int>(inLine);
    const int widest = std::max(textPixels(kUsualTile), *std::ranges::max_element(words));
    const int room = std::min(width() - kGutter * (tiles - 1), widest * tiles);
    // Names may be cut and told by a tip; figures may not.
    const bool fits = std::accumulate(words.begin(), words.end(), 0) <= room;
    const std::vector<int> widths = shares(fits ? words : values, room);
    const std::size_t column = index % inLine;
    const int before = std::accumulate(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(column), 0);
    return {before + static_cast<int>(column) * kGutter, static_cast<int>(index / inLine) * (lineHeight() + kGutter),
        widths[column], lineHeight()};
}

QFont FigureStrip::figureFont() const
{
    QStringList values;
    int room = 0;  // in the tile of the widest figure
    int widest = -1;
    const QFont largest = screenFont(TypeSize::Figure, TypeWeight::Bold);
    const QFontMetrics large(largest);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        values << m_figures[i].value;
        if (const int wide = large.horizontalAdvance(m_figures[i].value); wide > widest) {
            widest = wide;
            room = tile(i).width() - kTilePadding;
        }
    }
    const QFont font = figureFontFor(values, room);
    return perLine() < static_cast<int>(m_figures.size()) && font == largest ? screenFont(TypeSize::Title, TypeWeight::Bold)
                                                                             : font;
}

void FigureStrip::paintFigure(QPainter& painter, int at) const
{
    const Theme& theme = themeOf(palette());
    const Figure& figure = m_figures[static_cast<std::size_t>(at)];
    const QRect box = tile(static_cast<std::size_t>(at));
    const bool focused = hasFocus() && at == m_current;
    painter.setPen(QPen(focused ? theme.accent : theme.line, focused ? 2 : 1));
    painter.setBrush(at == m_hovered && isClickable(at) ? theme.hover : theme.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    const bool isLow = box.height() < textPixels(kHeight);
    const QRect inner = box.adjusted(10, isLow ? 3 : 6, 10 - kTilePadding, isLow ? -3 : -6);
    painter.setPen(figure.tone == Tone::Bad ? theme.bad : figure.tone == Tone::Good ? theme.good : theme.text);
    painter.setFont(figureFont());
    painter.drawText(inner.adjusted(0, 0, 0, -textPixels(20)), Qt::AlignLeft | Qt::AlignVCenter, figure.value);
    painter.setPen(theme.muted);
    painter.setFont(screenFont(TypeSize::Small));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
        QFontMetrics(painter.font()).elidedText(figure.name, Qt::ElideRight, inner.width()));
}

void FigureStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < static_cast<int>(m_figures.size()); ++i)
        paintFigure(painter, i);
}

void FigureStrip::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_figures.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_current = std::max(0, m_current - 1); break;
    case Qt::Key_Right: m_current = std::min(std::max(0, last), m_current + 1); break;
    case Qt::Key_Home: m_current = 0; break;
    case Qt::Key_End: m_current = std::max(0, last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: activate(m_current); return;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

void FigureStrip::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = figureAt(event->position().toPoint());
    setCursor(isClickable(m_hovered) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FigureStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const int figure = figureAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || figure < 0)
        return;
    m_current = figure;
    update();
    activate(figure);
}

void FigureStrip::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

bool FigureStrip::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int at = figureAt(help->pos()); at >= 0) {
            const Figure& figure = m_figures[static_cast<std::size_t>(at)];
            QToolTip::showText(help->globalPos(), figure.toolTip.isEmpty() ? figure.name : figure.toolTip, this);
        }
        return true;
    }
    return QWidget::event(event);
}

}  // namespace botri::ui
