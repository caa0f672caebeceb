// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/column_filter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

#include "core/base/vietnamese_text.h"
#include "ui/table/figures.h"

namespace botri::ui {
namespace {

struct FilterWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::ColumnFilter)
};

QString rangeText(const ColumnFilter& filter)
{
    if (filter.from && filter.to)
        return *filter.from == *filter.to ? QStringLiteral("= ") + figureText(*filter.from)
                                          : FilterWording::tr("%1 to %2").arg(figureText(*filter.from), figureText(*filter.to));
    return filter.from ? QStringLiteral("≥ ") + figureText(*filter.from) : QStringLiteral("≤ ") + figureText(*filter.to);
}

}  // namespace

std::vector<std::string> foldedWords(const QString& line)
{
    std::vector<std::string> words;
    const QStringList parts = QString::fromStdString(foldedText(line.toStdString())).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        words.push_back(part.toStdString());
    return words;
}

std::vector<char> accepted(const ColumnIndex& column, const ColumnFilter& filter)
{
    const std::vector<std::string> words = foldedWords(filter.words);
    const QSet<QString> chosen = filter.chosen ? QSet<QString>(filter.chosen->cbegin(), filter.chosen->cend()) : QSet<QString>();
    std::vector<char> result;
    result.reserve(column.values.size());
    for (const ColumnIndex::Value& value : column.values) {
        const bool inRange = (!filter.from || value.number >= *filter.from) && (!filter.to || value.number <= *filter.to);
        const bool counts = !(filter.from || filter.to) || !value.text.isEmpty();
        const bool ticked = !filter.chosen || chosen.contains(value.text);
        result.push_back(inRange && counts && ticked
            && std::ranges::all_of(words, [&](const std::string& word) { return value.folded.find(word) != std::string::npos; }));
    }
    return result;
}

QJsonObject toJson(const ColumnFilter& filter)
{
    QJsonObject json;
    if (!filter.words.trimmed().isEmpty())
        json[QStringLiteral("words")] = filter.words;
    if (filter.chosen)
        json[QStringLiteral("chosen")] = QJsonArray::fromStringList(*filter.chosen);
    if (filter.from)
        json[QStringLiteral("from")] = *filter.from;
    if (filter.to)
        json[QStringLiteral("to")] = *filter.to;
    return json;
}

ColumnFilter filterFromJson(const QJsonObject& json)
{
    ColumnFilter filter;
    filter.words = json[QStringLiteral("words")].toString();
    if (json[QStringLiteral("chosen")].isArray()) {
        filter.chosen.emplace();
        for (const QJsonValue value : json[QStringLiteral("chosen")].toArray())
            if (value.isString())
                filter.chosen->append(value.toString());
    }
    if (json[QStringLiteral("from")].isDouble())
        filter.from = json[QStringLiteral("from")].toDouble();
    if (json[QStringLiteral("to")].isDouble())
        filter.to = json[QStringLiteral("to")].toDouble();
    return filter;
}

QString filterText(const ColumnFilter& filter)
{
    QStringList parts;
    if (!filter.words.trimmed().isEmpty())
        parts << QStringLiteral("“%1”").arg(filter.words.trimmed());
    if (filter.from || filter.to)
        parts << rangeText(filter);
    if (filter.chosen) {
        constexpr int kNamed = 2;
        QStringList named = filter.chosen->mid(0, kNamed);
        std::replace(named.begin(), named.end(), QString(), FilterWording::tr("(empty)"));
        QString text = named.join(QStringLiteral(", "));
        if (filter.chosen->size() > kNamed)
            text = FilterWording::tr("%1 and %Ln more", nullptr, static_cast<int>(filter.chosen->size()) - kNamed).arg(text);
        parts << (filter.chosen->isEmpty() ? FilterWording::tr("nothing") : text);
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace botri::ui
