// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <string>
#include <vector>

#include "ui/subject.h"

namespace botri::ui {

/// How the rows of a column compare.
enum class Ordering { Vietnamese, PersonName, Number, Rank };  // Rank: by number, though words are shown

enum class Tone { Plain, Muted, Good, Warning, Bad };

struct ShownColumn {
    QString heading;
    Ordering ordering = Ordering::Vietnamese;
    int width = 120;
    QString toolTip = {};
};

/// A cell ready to be read by a person.
struct ShownCell {
    QString text;
    double number = 0;  ///< what a Number column compares
    Tone tone = Tone::Plain;
    QString toolTip = {};
    QString icon = {};  ///< name of a line icon; empty: none
};

struct ShownRow {
    std::vector<ShownCell> cells;  ///< one per column
    Subject subject;
    bool strong = false;  ///< a sum or heading, printed bold
};

struct ShownTable {
    std::vector<ShownColumn> columns;
    std::vector<ShownRow> rows;
};

/// A table prepared elsewhere: the functions that prepare them (staff_table.h, plan_tables.h …) hold what there is to test.
class ShownTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SubjectRole = Qt::UserRole, NumberRole, ToneRole, IconRole };

    explicit ShownTableModel(QObject* parent = nullptr);

    void show(ShownTable table);
    [[nodiscard]] const ShownTable& table() const { return m_table; }
    /// Does the row hold these words (already folded)?
    [[nodiscard]] bool holds(int row, const std::string& folded) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ShownTable m_table;
    std::vector<std::string> m_folded;  ///< all texts of a row, for the filter
};

/// Sorts as a Vietnamese office does and filters by words with or without diacritics.
class ShownTableOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ShownTableOrder(QObject* parent = nullptr);

    /// Rows that hold all these words, in any order.
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] const ShownTableModel& shown() const;

    std::vector<std::string> m_words;
};

}  // namespace botri::ui
