// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_memory.h"

#include <QEvent>
#include <QFontMetrics>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>
#include <map>

#include "ui/style/fonts.h"
#include "ui/table/table_arrangement.h"
#include "ui/table/table_header.h"

namespace botri::ui {
namespace {

constexpr int kDefaultWidth = 120;
constexpr int kSpare = 4;  // pixels by which letters may be drawn wider than they are counted

QString settingsKey(const QString& key)
{
    return QStringLiteral("tables/") + key;
}

}  // namespace

QString columnKey(const TableArrangement& rows, int column)
{
    const QString key = rows.headerData(column, Qt::Horizontal, TableRole::ColumnKey).toString();
    return key.isEmpty() ? QStringLiteral("#%1").arg(column) : key;
}

TableMemory::TableMemory(TableArrangement& rows, TableHeader& header, QObject* parent)
    : QObject(parent), m_rows(rows), m_header(header)
{
    m_later.setSingleShot(true);
    m_later.setInterval(400);
    connect(&m_later, &QTimer::timeout, this, &TableMemory::save);
    connect(&rows, &TableArrangement::arranged, this, &TableMemory::rowsArranged);
    connect(&rows, &QAbstractItemModel::headerDataChanged, this, &TableMemory::headingsChanged);
    connect(&header, &QHeaderView::sectionResized, this, &TableMemory::columnResized);
    connect(&header, &QHeaderView::sectionMoved, this, &TableMemory::note);
    header.installEventFilter(this);
}

TableMemory::~TableMemory()
{
    if (m_later.isActive())
        save();
}

void TableMemory::setKey(const QString& key)
{
    if (m_later.isActive())
        save();
    m_later.stop();
    m_key = key;
    m_columns.clear();
    m_state = key.isEmpty() ? TableState{} : stateOfText(QSettings().value(settingsKey(key)).toByteArray());
}

QStringList TableMemory::keys() const
{
    QStringList all;
    for (int column = 0; column < m_rows.columnCount(); ++column)
        all << columnKey(m_rows, column);
    return all;
}

void TableMemory::rowsArranged()
{
    if (m_applying)
        return;
    const QStringList now = keys();
    if (now != m_columns) {
        m_columns = now;
        m_figures.clear();
        measureFigures();
        if (!now.isEmpty())
            apply(m_state);
        return;
    }
    measureFigures();
    if (!m_hasSpread || usualWidths() != m_usual)  // the first rows, or headings in another language
        spread();
    note();
}

/// Headings in another language while the rows stay.
void TableMemory::headingsChanged()
{
    if (!m_applying && !m_columns.isEmpty() && usualWidths() != m_usual)
        spread();
}

bool TableMemory::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_header && event->type() == QEvent::Resize && !m_columns.isEmpty() && !m_applying)
        spread();
    if (watched == &m_header && event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, [this] {  // once the header has its own font too
            if (m_columns.isEmpty() || m_applying)
                return;
            m_figures.clear();
            measureFigures();
            spread();
        });
    return QObject::eventFilter(watched, event);
}

void TableMemory::columnResized(int column, int before, int now)
{
    const std::vector<int> shown = m_header.shownColumns();
    const bool isStretched = m_header.stretchLastSection() && !shown.empty() && column == shown.back();
    const auto known = std::ranges::find(m_state.columns, m_columns.value(column), &TableState::Column::key);
    const bool isHiding = before == 0 || now == 0;
    if (m_applying || isStretched || isHiding || known == m_state.columns.end())
        return note();
    known->width = now * 100 / textScale();  // a person chose: kept for text of the usual size
    if (!m_key.isEmpty())
        m_later.start();
}

void TableMemory::note()
{
    if (m_applying || m_columns.isEmpty() || m_header.count() != m_columns.size())
        return;
    const TableState now = state();
    if (now == m_state)
        return;
    m_state = now;
    stretchLast();
    if (!m_key.isEmpty())
        m_later.start();
}

TableState TableMemory::state() const
{
    TableState now;
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        const QString key = m_columns.value(column);
        const auto before = std::ranges::find(m_state.columns, key, &TableState::Column::key);
        now.columns.push_back({key, before == m_state.columns.end() ? 0 : before->width, !m_header.isSectionHidden(column)});
    }
    for (const SortKey& key : m_rows.sortKeys())
        now.sort.emplace_back(m_columns.value(key.column), key.order);
    for (const auto& [column, filter] : m_rows.filter().columns)
        now.filters[m_columns.value(column)] = filter;
    if (m_rows.groupColumn())
        now.group = m_columns.value(*m_rows.groupColumn());
    return now;
}

void TableMemory::apply(const TableState& state)
{
    const QScopedValueRollback applying(m_applying, true);
    m_header.setStretchLastSection(false);
    m_hasSpread = false;
    m_state = state;
    const std::vector<int> places = placesOf(state, m_columns);
    for (std::size_t place = 0; place < places.size(); ++place)
        m_header.moveSection(m_header.visualIndex(places[place]), static_cast<int>(place));
    for (int column = 0; column < m_columns.size(); ++column) {
        const auto known = std::ranges::find(state.columns, m_columns[column], &TableState::Column::key);
        const bool isKnown = known != state.columns.end();
        const bool hidden = m_rows.headerData(column, Qt::Horizontal, TableRole::StartsHidden).toBool();
        m_header.setSectionHidden(column, isKnown ? !known->shown : hidden);
        m_header.resizeSection(column, ownWidth(column));
    }
    stretchLast();
    std::vector<SortKey> sort;
    for (const auto& [key, order] : state.sort)
        if (const auto column = static_cast<int>(m_columns.indexOf(key)); column >= 0)
            sort.push_back({column, order});
    std::map<int, ColumnFilter> filters;
    for (const auto& [key, filter] : state.filters)
        if (const auto column = static_cast<int>(m_columns.indexOf(key)); column >= 0)
            filters[column] = filter;
    const auto group = static_cast<int>(m_columns.indexOf(state.group));
    m_rows.setSortKeys(std::move(sort));
    m_rows.setColumnFilters(std::move(filters));
    m_rows.setGroupColumn(group >= 0 ? std::optional(group) : std::nullopt);
    m_state = this->state();
    spread();
}

int TableMemory::usualWidth(int column) const
{
    const int wanted = m_rows.headerData(column, Qt::Horizontal, TableRole::Width).toInt();
    const int figures = static_cast<std::size_t>(column) < m_figures.size() ? m_figures[static_cast<std::size_t>(column)] : 0;
    return std::max({textPixels(wanted > 0 ? wanted : kDefaultWidth), m_header.sectionSizeHint(column) + kSpare, figures});
}

void TableMemory::measureFigures()
{
    constexpr int kWidest = 150;
    m_figures.resize(static_cast<std::size_t>(m_columns.size()));
    for (int column = 0; column < m_columns.size(); ++column) {
        const int ordering = m_rows.headerData(column, Qt::Horizontal, TableRole::Ordering).toInt();
        if (ordering != static_cast<int>(Ordering::Number) && ordering != static_cast<int>(Ordering::Rank))
            continue;
        int& width = m_figures[static_cast<std::size_t>(column)];
        width = std::max(width, std::min(textPixels(kWidest), wantedBy(column)));
    }
}

std::vector<int> TableMemory::usualWidths() const
{
    std::vector<int> widths;
    for (int column = 0; column < m_columns.size(); ++column)
        widths.push_back(usualWidth(column));
    return widths;
}

int TableMemory::ownWidth(int column) const
{
    const auto known = std::ranges::find(m_state.columns, m_columns[column], &TableState::Column::key);
    return known != m_state.columns.end() && known->width > 0 ? textPixels(known->width) : usualWidth(column);
}

int TableMemory::wantedBy(int column) const
{
    constexpr int kRowsLookedAt = 200;
    constexpr int kWidest = 420;
    constexpr int kEdges = 18;
    constexpr int kIcon = 30;
    QString longest;
    bool hasIcon = false;
    for (int row = 0; row < std::min(m_rows.rowCount(), kRowsLookedAt); ++row) {
        if (m_rows.isGroupHead(row))
            continue;
        const QModelIndex cell = m_rows.index(row, column);
        hasIcon = hasIcon || !cell.data(TableRole::Icon).toString().isEmpty();
        if (const QString text = cell.data().toString(); text.size() > longest.size())
            longest = text;
    }
    const int words = QFontMetrics(screenFont(TypeSize::Body)).horizontalAdvance(longest);
    return std::min(kWidest, words + kEdges + (hasIcon ? kIcon : 0));
}

void TableMemory::spread()
{
    const QScopedValueRollback applying(m_applying, true);
    const std::vector<int> shown = m_header.shownColumns();
    int room = m_header.width();
    for (const int column : shown)
        room -= ownWidth(column);
    room = std::max(0, room);
    m_hasSpread = m_rows.rowCount() > 0;
    m_usual = usualWidths();
    std::vector<std::pair<int, int>> wishes;  // pixels, column
    for (const int column : shown)
        // What a person made narrow stays so.
        wishes.emplace_back(
            room > 0 && ownWidth(column) == usualWidth(column) ? std::max(0, wantedBy(column) - ownWidth(column)) : 0, column);
    const bool stretches = m_header.stretchLastSection();
    m_header.setStretchLastSection(false);
    // The smallest wishes first, none more than its share of what is left: as many columns as can be show their words whole.
    std::ranges::sort(wishes);
    auto waiting = static_cast<int>(wishes.size());
    for (const auto& [wish, column] : wishes) {
        const int lent = std::min(wish, room / waiting--);
        room -= lent;
        m_header.resizeSection(column, ownWidth(column) + lent);
    }
    m_header.setStretchLastSection(stretches);
}

void TableMemory::stretchLast()
{
    const std::vector<int> shown = m_header.shownColumns();
    const QScopedValueRollback applying(m_applying, true);
    m_header.setStretchLastSection(!shown.empty()
        && static_cast<Ordering>(m_rows.headerData(shown.back(), Qt::Horizontal, TableRole::Ordering).toInt())
            != Ordering::Number);
}

void TableMemory::reset()
{
    m_rows.clearFilters();
    m_state = {};
    apply({});
    save();
}

void TableMemory::save()
{
    m_later.stop();
    if (!m_key.isEmpty())
        QSettings().setValue(settingsKey(m_key), textOf(m_state));
}

}  // namespace botri::ui
