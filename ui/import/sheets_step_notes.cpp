// SPDX-License-Identifier: GPL-3.0-or-later
// What is said above the fields of a sheet: how it was understood, and what it still needs.
#include <algorithm>

#include "ui/import/sheets_step.h"

namespace botri::ui {

QString SheetsStep::noteOf(const exchange::SheetMatch& sheet) const
{
    if (m_draft->isInDoubt(sheet))
        return doubtOf(sheet);
    if (const QStringList lacking = lackingColumns(sheet); !lacking.isEmpty())
        return (sheet.missingKeys.empty()
                ? tr("The sheet has no column for %1, so rows that are not in the plan yet cannot be added. Choose the column "
                     "below, "
                     "or add it to the file.")
                : tr("The sheet has no column for %1, so none of its rows can be read. Choose the column below, or add it to the "
                     "file."))
            .arg(lacking.join(QStringLiteral(", ")));
    if (m_draft->remembered.contains({sheet.file, sheet.sheet}))
        return tr("The columns are matched as you chose the last time a sheet had these headings.");
    if (!sheet.table)
        return tr("This sheet is left out. Choose its table to read it.");
    if (isChosenByHand(sheet))
        return tr("The columns are matched as you chose. Choose another column where one is still misunderstood.");
    return sheet.isWide() ? tr("One row a commune, specialties as columns: each figure becomes a row of the table.")
                          : tr("Recognised by its headings. Choose another column where one was misunderstood.");
}

/// The columns without which the sheet cannot give what it would: its keys, or what the new rows in it need.
QStringList SheetsStep::lackingColumns(const exchange::SheetMatch& sheet) const
{
    const auto tellsOfColumns = [&](const exchange::Finding& finding) {
        return finding.kind == exchange::FindingKind::MissingColumn && finding.severity == exchange::Severity::Error
            && finding.file == sheet.file && finding.sheet == sheet.sheet;
    };
    QStringList lacking;
    if (!sheet.table || std::ranges::none_of(m_outlook->preview.findings, tellsOfColumns))
        return lacking;
    const auto& fields = model::describe(*sheet.table).columns;
    for (std::size_t field = 0; field < fields.size(); ++field) {
        const bool isThere = std::ranges::count(sheet.columns, field, &exchange::ColumnMatch::field) > 0;
        const bool isKey = std::ranges::count(sheet.missingKeys, field) > 0;
        const bool isNeeded = fields[field].presence == model::Presence::Required && model::isEmpty(fields[field].whenAbsent);
        if (!isThere && (isKey || isNeeded))
            lacking << QStringLiteral("“%1”").arg(m_words(fields[field].heading));
    }
    return lacking;
}

bool SheetsStep::isChosenByHand(const exchange::SheetMatch& sheet) const
{
    return std::ranges::any_of(m_draft->choices, [&](const exchange::SheetChoice& each) {
        return each.file == sheet.file && each.sheet == sheet.sheet && !each.columns.empty();
    });
}

QString SheetsStep::doubtOf(const exchange::SheetMatch& sheet) const
{
    const auto quoted = [](const QString& name) { return QStringLiteral("“%1”").arg(name); };
    QStringList missed;
    for (const std::size_t field : exchange::fieldsInDoubt(sheet))
        missed << quoted(m_words(model::describe(*sheet.table).columns[field].heading));
    QStringList leftOver;
    for (const exchange::ColumnMatch& column : sheet.columns)
        if (column.role == exchange::ColumnRole::Unused && !column.heading.empty())
            leftOver << quoted(QString::fromStdString(column.heading));
    const bool lacksDefault = std::ranges::any_of(exchange::fieldsInDoubt(sheet),
        [&](std::size_t field) { return model::isEmpty(model::describe(*sheet.table).columns[field].whenAbsent); });
    return (lacksDefault ? tr("No column was recognised for %1, while %2 of the sheet is used for nothing. If that is the one, "
                              "choose it below; without it no row of the sheet can be read.")
                         : tr("No column was recognised for %1, while %2 of the sheet is used for nothing. If that is the one, "
                              "choose it below; if not, go on: the state says what is taken instead."))
        .arg(missed.join(QStringLiteral(", ")), leftOver.join(QStringLiteral(", ")));
}

}  // namespace botri::ui
