// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/layout_memory.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace botri::ui {
namespace {

constexpr auto kGroup = "importLayouts";

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<model::TableId> tableCalled(const QString& name)
{
    for (const model::TableId table : model::allTables())
        if (textOf(model::describe(table).name) == name)
            return table;
    return std::nullopt;
}

}  // namespace

QString layoutKey(const std::string& layout)
{
    if (layout.empty())
        return {};
    const QByteArray bytes = QByteArray::fromStdString(layout);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

RememberedLayouts rememberedLayouts()
{
    QSettings settings;
    settings.beginGroup(QLatin1String(kGroup));
    RememberedLayouts layouts;
    for (const QString& key : settings.childKeys())
        layouts[key] = settings.value(key).toByteArray();
    return layouts;
}

void rememberLayout(const QString& key, const exchange::SheetChoice& choice)
{
    if (key.isEmpty())
        return;
    QJsonObject columns;
    if (choice.table)
        for (const auto& [column, field] : choice.columns)
            columns[QString::number(column)] = field ? textOf(model::describe(*choice.table).columns[*field].key) : QString();
    QJsonObject kept;
    kept[QStringLiteral("table")] = choice.table ? textOf(model::describe(*choice.table).name) : QString();
    kept[QStringLiteral("headingRow")] = choice.headingRow;
    kept[QStringLiteral("columns")] = columns;
    QSettings().setValue(QLatin1String(kGroup) + QLatin1Char('/') + key, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

exchange::SheetChoice choiceFrom(const QByteArray& kept, const std::string& file, const std::string& sheet)
{
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    exchange::SheetChoice choice{file, sheet, tableCalled(object[QStringLiteral("table")].toString()), {}, 0};
    choice.headingRow = std::max(0, object[QStringLiteral("headingRow")].toInt());
    if (!choice.table)
        return choice;
    const auto& fields = model::describe(*choice.table).columns;
    const QJsonObject columns = object[QStringLiteral("columns")].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QString key = column.value().toString();
        const auto field =
            std::ranges::find_if(fields, [&](const model::ColumnDescription& each) { return textOf(each.key) == key; });
        const int number = column.key().toInt();
        if (number >= 1 && key.isEmpty())
            choice.columns[number] = std::nullopt;
        else if (number >= 1 && field != fields.end())
            choice.columns[number] = static_cast<std::size_t>(field - fields.begin());
    }
    return choice;
}

}  // namespace botri::ui
