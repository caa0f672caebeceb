// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/shown_table.h"
#include "ui/table/table_grid.h"
#include "ui/table/table_view.h"

namespace botri::ui {

/// The table over rows prepared elsewhere.
class ShownTableView : public TableView {
    Q_OBJECT

public:
    /// `key`: see TableView.
    explicit ShownTableView(const QString& key = {}, QWidget* parent = nullptr);

    /// Shows `table`, keeping the selected subject, the order and the filters where possible.
    void show(ShownTable table);

    [[nodiscard]] const ShownTableModel& model() const { return *m_model; }

private:
    ShownTableModel* m_model;
};

}  // namespace botri::ui
