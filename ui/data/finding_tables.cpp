// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/finding_tables.h"

#include <QCoreApplication>

#include "core/acts/row_title.h"

namespace botri::ui {
namespace {

struct DataFindingWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::DataFindings)
};

}  // namespace

ShownTable dataFindingTable(
    const model::Workspace& workspace, const std::vector<planning::DataFinding>& findings, const Words& words)
{
    ShownTable table;
    table.columns = {
        {DataFindingWording::tr("Table"), Ordering::Vietnamese, 140, {}, QStringLiteral("table")},
        {DataFindingWording::tr("Which row"), Ordering::Vietnamese, 170, {}, QStringLiteral("row")},
        {DataFindingWording::tr("Why"), Ordering::Vietnamese, 280, {}, QStringLiteral("why")},
        {DataFindingWording::tr("How to mend"), Ordering::Vietnamese, 290, {}, QStringLiteral("mend")},
    };
    for (const planning::DataFinding& finding : findings) {
        const QString title = words(acts::rowTitle(workspace, finding.table, finding.row));
        const QString why = words(finding.why);
        const QString mend = words(finding.mend);
        table.rows.push_back({{{words(model::describe(finding.table).title), 0, Tone::Warning, {}, QStringLiteral("warning")},
                                  {title, 0, Tone::Plain, title}, {why, 0, Tone::Plain, why}, {mend, 0, Tone::Plain, mend}},
            Subject{}});
    }
    return table;
}

Subject subjectOf(model::TableId table, const model::Record& row)
{
    switch (table) {
    case model::TableId::Unit: {
        const model::Unit unit = model::tableOf<model::Unit>().row(row);
        return unit.isCommune() ? Subject(UnitSubject{unit.code}) : Subject{};
    }
    case model::TableId::Staff: return StaffSubject{model::tableOf<model::Staff>().row(row).code};
    case model::TableId::HeadCount: return StaffSubject{model::tableOf<model::HeadCount>().row(row).code};
    case model::TableId::Need: {
        const model::Need need = model::tableOf<model::Need>().row(row);
        return PostsSubject{need.unit, need.specialty, need.pool};
    }
    default: return {};
    }
}

}  // namespace botri::ui
