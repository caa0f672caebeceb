// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_tables.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/text/format.h"

namespace botri::ui {
namespace {

struct ImportWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::ImportTables)
};

ShownCell severityCell(exchange::Severity severity)
{
    switch (severity) {
    case exchange::Severity::Error: return {ImportWording::tr("left out"), 0, Tone::Bad, {}, QStringLiteral("error")};
    case exchange::Severity::Warning: return {ImportWording::tr("taken, look"), 1, Tone::Warning, {}, QStringLiteral("warning")};
    case exchange::Severity::Note: break;
    }
    return {ImportWording::tr("note"), 2, Tone::Muted, {}, QStringLiteral("info")};
}

ShownCell text(const std::string& value)
{
    const QString shown = QString::fromStdString(value);
    return {shown, 0, Tone::Plain, shown};
}

ShownCell count(int number, Language language, Tone tone = Tone::Plain)
{
    return {numberText(number, language), static_cast<double>(number), number > 0 ? tone : Tone::Muted};
}

ShownCell roleCell(const exchange::ColumnMatch& column, const model::TableDescription* table, const Words& words)
{
    const QString field = column.field && table ? words(table->columns[*column.field].heading) : QString();
    switch (column.role) {
    case exchange::ColumnRole::Field: return {field, 0, Tone::Good, {}, QStringLiteral("check")};
    case exchange::ColumnRole::Fallback:
        return {ImportWording::tr("%1, where the other column is empty").arg(field), 0, Tone::Good, {}, QStringLiteral("check")};
    case exchange::ColumnRole::District:
        return {ImportWording::tr("former district, to tell communes apart"), 0, Tone::Good, {}, QStringLiteral("check")};
    case exchange::ColumnRole::Ordinal: return {ImportWording::tr("ordinal number, not needed"), 0, Tone::Muted};
    case exchange::ColumnRole::Unused: break;
    }
    return {ImportWording::tr("not used"), 0, Tone::Warning, {}, QStringLiteral("warning")};
}

}  // namespace

ShownTable importCountsTable(const exchange::ImportPreview& preview, const Words& words)
{
    ShownTable table;
    table.columns = {
        {ImportWording::tr("Table"), Ordering::Vietnamese, 220},
        {ImportWording::tr("Added"), Ordering::Number, 90},
        {ImportWording::tr("Changed"), Ordering::Number, 90},
        {ImportWording::tr("Unchanged"), Ordering::Number, 110},
        {ImportWording::tr("Left out"), Ordering::Number, 90},
    };
    const Language language = words.language();
    for (const exchange::TableCounts& counts : preview.counts)
        table.rows.push_back({{{words(model::describe(counts.table).title)}, count(counts.added, language, Tone::Good),
                                  count(counts.changed, language, Tone::Warning), count(counts.unchanged, language),
                                  count(counts.leftOut, language, Tone::Bad)},
            Subject{}});
    return table;
}

ShownTable findingsTable(const exchange::ImportPreview& preview, const Words& words)
{
    ShownTable table;
    table.columns = {
        {ImportWording::tr("Effect"), Ordering::Rank, 110},
        {ImportWording::tr("Sheet"), Ordering::Vietnamese, 130},
        {ImportWording::tr("Row"), Ordering::Number, 60},
        {ImportWording::tr("Column"), Ordering::Vietnamese, 140},
        {ImportWording::tr("Value"), Ordering::Vietnamese, 120},
        {ImportWording::tr("Why"), Ordering::Vietnamese, 300},
        {ImportWording::tr("How to mend"), Ordering::Vietnamese, 300},
        {ImportWording::tr("File"), Ordering::Vietnamese, 140},
    };
    for (const exchange::Finding& finding : preview.findings) {
        const QString row = finding.row > 0 ? numberText(finding.row, words.language()) : QString();
        table.rows.push_back({{severityCell(finding.severity), text(finding.sheet), {row, static_cast<double>(finding.row)},
                                  text(finding.column), text(finding.value), text(finding.why.in(words.language())),
                                  text(finding.mend.in(words.language())), text(finding.file)},
            Subject{}});
    }
    std::ranges::stable_sort(table.rows, {}, [](const ShownRow& row) { return row.cells.front().number; });
    return table;
}

ShownTable columnMatchTable(const exchange::ImportPreview& preview, const Words& words)
{
    ShownTable table;
    table.columns = {
        {ImportWording::tr("Sheet"), Ordering::Vietnamese, 180},
        {ImportWording::tr("Taken for"), Ordering::Vietnamese, 180},
        {ImportWording::tr("Column of the sheet"), Ordering::Vietnamese, 260},
        {ImportWording::tr("Understood as"), Ordering::Vietnamese, 300},
    };
    for (const exchange::SheetMatch& sheet : preview.sheets) {
        const model::TableDescription* described = sheet.table ? &model::describe(*sheet.table) : nullptr;
        const ShownCell taken =
            described ? ShownCell{words(described->title)} : ShownCell{ImportWording::tr("not imported"), 0, Tone::Muted};
        if (sheet.columns.empty())
            table.rows.push_back({{text(sheet.sheet), taken, {}, {}}, Subject{}});
        for (const exchange::ColumnMatch& column : sheet.columns)
            table.rows.push_back(
                {{text(sheet.sheet), taken, text(column.heading), roleCell(column, described, words)}, Subject{}});
    }
    return table;
}

}  // namespace botri::ui
