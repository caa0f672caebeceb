// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_state.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace botri::ui {
namespace {

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

}  // namespace

QByteArray textOf(const TableState& state)
{
    QJsonArray columns;
    for (const TableState::Column& column : state.columns)
        columns.append(QJsonObject{{name("key"), column.key}, {name("width"), column.width}, {name("shown"), column.shown}});
    QJsonArray sort;
    for (const auto& [key, order] : state.sort)
        sort.append(QJsonObject{{name("key"), key}, {name("down"), order == Qt::DescendingOrder}});
    QJsonObject filters;
    for (const auto& [key, filter] : state.filters)
        filters[key] = toJson(filter);
    return QJsonDocument(
        QJsonObject{{name("columns"), columns}, {name("sort"), sort}, {name("filters"), filters}, {name("group"), state.group}})
        .toJson(QJsonDocument::Compact);
}

TableState stateOfText(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    TableState state;
    for (const QJsonValue value : json[name("columns")].toArray()) {
        const QJsonObject column = value.toObject();
        const QString key = column[name("key")].toString();
        if (!key.isEmpty() && std::ranges::find(state.columns, key, &TableState::Column::key) == state.columns.end())
            state.columns.push_back(
                {key, std::clamp(column[name("width")].toInt(), 0, 4000), column[name("shown")].toBool(true)});
    }
    for (const QJsonValue value : json[name("sort")].toArray())
        if (const QString key = value.toObject()[name("key")].toString(); !key.isEmpty())
            state.sort.emplace_back(key, value.toObject()[name("down")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    const QJsonObject filters = json[name("filters")].toObject();
    for (auto filter = filters.begin(); filter != filters.end(); ++filter)
        if (const ColumnFilter read = filterFromJson(filter.value().toObject()); !read.isEmpty())
            state.filters[filter.key()] = read;
    state.group = json[name("group")].toString();
    return state;
}

std::vector<int> placesOf(const TableState& state, const QStringList& keys)
{
    std::vector<int> places;
    for (const TableState::Column& column : state.columns)
        if (const auto at = static_cast<int>(keys.indexOf(column.key)); at >= 0)
            places.push_back(at);
    for (int column = 0; column < keys.size(); ++column) {
        if (std::ranges::find(places, column) != places.end())
            continue;
        const auto neighbour = std::ranges::find(places, column - 1);
        places.insert(neighbour == places.end() ? places.begin() : neighbour + 1, column);
    }
    return places;
}

}  // namespace botri::ui
