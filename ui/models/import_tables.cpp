// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_tables.h"

#include <QCoreApplication>

#include "ui/text/format.h"

namespace botri::ui {
namespace {

struct ImportWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::ImportTables)
};

/// What became of what the finding speaks of.
ShownCell fateCell(const exchange::Finding& finding)
{
    const bool isWholeSheet = finding.kind == exchange::FindingKind::UnknownSheet;
    switch (isWholeSheet ? exchange::Severity::Error : finding.severity) {
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

}  // namespace

ShownTable importCountsTable(const exchange::ImportPreview& preview, const Words& words)
{
    ShownTable table;
    table.columns = {
        {ImportWording::tr("Table"), Ordering::Vietnamese, 220, {}, QStringLiteral("table")},
        {ImportWording::tr("Added"), Ordering::Number, 90, {}, QStringLiteral("added")},
        {ImportWording::tr("Changed"), Ordering::Number, 90, {}, QStringLiteral("changed")},
        {ImportWording::tr("Unchanged"), Ordering::Number, 110, {}, QStringLiteral("unchanged")},
        {ImportWording::tr("Left out"), Ordering::Number, 90, {}, QStringLiteral("leftOut")},
    };
    const Language language = words.language();
    for (const exchange::TableCounts& counts : preview.counts)
        table.rows.push_back({{{words(model::describe(counts.table).title)}, count(counts.added, language, Tone::Good),
                                  count(counts.changed, language, Tone::Warning), count(counts.unchanged, language),
                                  count(counts.leftOut, language, Tone::Bad)},
            Subject{}});
    return table;
}

ShownTable findingsTable(const std::vector<const exchange::Finding*>& findings, const Words& words)
{
    ShownTable table;
    table.columns = {
        {ImportWording::tr("Effect"), Ordering::Rank, 155, {}, QStringLiteral("effect")},
        {ImportWording::tr("Sheet"), Ordering::Vietnamese, 110, {}, QStringLiteral("sheet")},
        {ImportWording::tr("Cell"), Ordering::Number, 64, {}, QStringLiteral("cell")},
        {ImportWording::tr("Value"), Ordering::Vietnamese, 110, {}, QStringLiteral("value")},
        {ImportWording::tr("Why"), Ordering::Vietnamese, 260, {}, QStringLiteral("why")},
        {ImportWording::tr("How to mend"), Ordering::Vietnamese, 260, {}, QStringLiteral("mend")},
        {ImportWording::tr("Column"), Ordering::Vietnamese, 120, {}, QStringLiteral("column")},
        {ImportWording::tr("File"), Ordering::Vietnamese, 140, {}, QStringLiteral("file")},
    };
    for (const exchange::Finding* finding : findings) {
        const QString row = finding->row > 0 ? numberText(finding->row, words.language()) : QString();
        const QString cell = finding->cell.empty() ? row : QString::fromStdString(finding->cell);
        table.rows.push_back({{fateCell(*finding), text(finding->sheet), {cell, static_cast<double>(finding->row)},
                                  text(finding->value), text(finding->why.in(words.language())),
                                  text(finding->mend.in(words.language())), text(finding->column), text(finding->file)},
            Subject{}});
    }
    return table;
}

}  // namespace botri::ui
