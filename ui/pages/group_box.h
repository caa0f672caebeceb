// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPointer>

#include <utility>
#include <vector>

namespace botri::ui {

class TableView;

/// Key of a column, and the words that offer to group by it.
using GroupChoices = std::vector<std::pair<QString, QString>>;

/// By what a table is grouped, as a choice in sight. The table remembers it, and may be grouped from its own menu as well:
/// the box always says what the table does.
class GroupBox : public QComboBox {
    Q_OBJECT

public:
    explicit GroupBox(QWidget* parent = nullptr);

    /// From now on speaks of this table. Null: of none, and nothing can be chosen.
    void follow(TableView* table, const QString& none, const GroupChoices& choices);

private:
    void showGroup();

    QPointer<TableView> m_table;
    QMetaObject::Connection m_connection;
};

}  // namespace botri::ui
