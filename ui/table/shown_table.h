// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "ui/subject.h"
#include "ui/table/table_roles.h"

namespace botri::ui {

struct ShownColumn {
    QString heading;
    Ordering ordering = Ordering::Vietnamese;
    int width = 120;
    QString toolTip = {};
    QString key = {};   ///< names the column in the settings, in no language; without one its place does
    QString unit = {};  ///< shown in the heading, so that cells are bare figures
    Total total = Total::None;
    int decimals = 0;  ///< of sums and means
    bool startsHidden = false;
};

/// A cell ready to be read by a person.
struct ShownCell {
    QString text;
    double number =
        0;  ///< what a Number or Rank column compares; in a Number column the figure itself, in the unit of the heading
    Tone tone = Tone::Plain;
    QString toolTip = {};
    QString icon = {};  ///< name of a line icon; empty: none
};

struct ShownRow {
    std::vector<ShownCell> cells;  ///< one per column
    Subject subject;
    bool strong = false;  ///< a sum: bold, at the end, never sorted or filtered away
};

struct ShownTable {
    std::vector<ShownColumn> columns;
    std::vector<ShownRow> rows;
};

/// A table prepared elsewhere: the functions that prepare them (staff_table.h, plan_tables.h …) hold what there is to test.
class ShownTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SubjectRole = TableRole::Subject, ToneRole = TableRole::Tone, IconRole = TableRole::Icon };

    explicit ShownTableModel(QObject* parent = nullptr);

    void show(ShownTable table);
    [[nodiscard]] const ShownTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant headingData(const ShownColumn& column, int role) const;

    ShownTable m_table;
    bool m_hasPinned = false;
};

}  // namespace botri::ui
