// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListWidget>

#include "tests/support/catch.h"
#include "tests/ui/page_figures.h"
#include "tests/ui/page_reading.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/data_page.h"

// Figures of the Data page.

namespace botri::tests {

using namespace botri::ui;

void PageFigures::compareData()
{
    const std::size_t findings = planning::dataFindings(m_workspace).size();
    auto* tables = called<QListWidget>(m_window.dataPage(), said("DataPage", "Tables of the plan file"));
    const int before = tables->currentRow();
    same(QStringLiteral("to correct"), tables->item(0)->text(),
        said("DataPage", "To correct") + QStringLiteral("  (%1)").arg(number(static_cast<std::int64_t>(findings))));
    int row = 1;
    for (const model::TableId table : model::allTables()) {
        const model::TableDescription& described = model::describe(table);
        const std::vector<model::Record> records = m_workspace.records(table);
        same(QStringLiteral("table"), tables->item(row++)->text(),
            m_fixture.words(described.title) + QStringLiteral("  (%1)").arg(number(static_cast<std::int64_t>(records.size()))));
        m_window.dataPage().chooseTable(table);
        const RecordTableModel& shown = m_window.dataPage().model();
        REQUIRE(shown.rowCount() == static_cast<int>(records.size()));
        for (int at = 0; at < shown.rowCount(); ++at)
            for (std::size_t column = 0; column < described.columns.size(); ++column) {
                const model::ColumnType type = described.columns[column].type;
                if (type != model::ColumnType::Integer && type != model::ColumnType::Decimal)
                    continue;
                same(m_fixture.words(described.title) + QStringLiteral(" %1").arg(at + 1),
                    shown.index(at, static_cast<int>(column)).data().toString(),
                    QString::fromStdString(model::displayText(
                        described.columns[column], records[static_cast<std::size_t>(at)][column], m_fixture.words.language())));
            }
    }
    tables->setCurrentRow(before);
}

}  // namespace botri::tests
