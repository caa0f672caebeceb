// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

#include "ui/table/column_filter.h"

namespace botri::ui {

/// The filters in force, each with a button that takes it away. Hidden when there is none.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);

    struct Chip {
        int column = 0;
        QString heading;
        ColumnFilter filter;
    };
    void show(const std::vector<Chip>& chips);

signals:
    void changeAsked(int column, QWidget* beside);
    void removed(int column);
    void allRemoved();

private:
    QWidget* chipWidget(const Chip& chip);
};

}  // namespace botri::ui
