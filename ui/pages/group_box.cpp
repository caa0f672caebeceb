// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/group_box.h"

#include <QSignalBlocker>

#include "ui/table/table_view.h"

namespace botri::ui {

GroupBox::GroupBox(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::activated, this, [this] {
        if (m_table)
            m_table->groupBy(currentData().toString());
    });
}

void GroupBox::follow(TableView* table, const QString& none, const GroupChoices& choices)
{
    disconnect(m_connection);
    m_table = table;
    const QSignalBlocker quiet(this);
    clear();
    addItem(none, QString());
    for (const auto& [key, words] : choices)
        addItem(words, key);
    setEnabled(table && !choices.empty());
    if (!table)
        return;
    m_connection = connect(&table->arrangement(), &TableArrangement::arranged, this, &GroupBox::showGroup);
    showGroup();
}

void GroupBox::showGroup()
{
    const QSignalBlocker quiet(this);
    const std::optional<int> column = m_table->arrangement().groupColumn();
    const QString key = m_table->groupedBy();
    int item = findData(key);
    if (item < 0 && column) {
        // A group from the menu that is not among the usual ones.
        addItem(m_table->arrangement().headerData(*column, Qt::Horizontal).toString().simplified(), key);
        item = count() - 1;
    }
    setCurrentIndex(item);
}

}  // namespace botri::ui
