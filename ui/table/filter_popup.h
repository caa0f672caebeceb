// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/table/column_filter.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace botri::ui {

/// Asks what one column lets through; every change is told at once. Words and ticks, or the least and the greatest number.
class FilterPopup : public QFrame {
    Q_OBJECT

public:
    /// `values` with the number of rows that have them, ascending.
    FilterPopup(const QString& heading, Ordering ordering, std::vector<std::pair<ColumnIndex::Value, int>> values,
        const ColumnFilter& filter, QWidget* parent);

    /// Opens with its top left corner there, or as near as the screen allows.
    void openAt(const QPoint& globalPlace);

signals:
    void changed(const botri::ui::ColumnFilter& filter);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRange(QVBoxLayout& layout);
    void addWords(QVBoxLayout& layout);
    void showValues();
    void tickAll(bool ticked);
    void valueTicked();
    void rangeTyped();

    std::vector<std::pair<ColumnIndex::Value, int>> m_values;
    ColumnFilter m_filter;
    QLineEdit* m_words = nullptr;
    QCheckBox* m_all = nullptr;
    QListWidget* m_list = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLabel* m_problem = nullptr;
};

}  // namespace botri::ui
