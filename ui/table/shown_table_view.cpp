// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/shown_table_view.h"

namespace botri::ui {

ShownTableView::ShownTableView(const QString& key, QWidget* parent) : TableView(key, parent), m_model(new ShownTableModel(this))
{
    setModel(m_model);
}

void ShownTableView::show(ShownTable table)
{
    m_model->show(std::move(table));
}

}  // namespace botri::ui
