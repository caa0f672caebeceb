// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <map>

#include "core/acts/plan_file.h"
#include "ui/text/words.h"

namespace botri::ui {

/// The change log of the open file, newest first: when, what, who; whether it still holds, and how far away it is.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Who, ColumnCount };
    enum Role {
        SequenceRole = Qt::UserRole,
        StepsRole  ///< undo (negative) or redo steps to the state right after it; invalid when it cannot be reached
    };

    explicit HistoryModel(const Words& words, QObject* parent = nullptr);

    void show(std::vector<acts::JournalLine> journal);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const acts::JournalLine& line(int row) const;
    [[nodiscard]] QString textOf(const acts::JournalLine& line, int column) const;

    const Words& m_words;
    std::vector<acts::JournalLine> m_journal;  ///< oldest first
    std::map<std::int64_t, int> m_steps;
};

}  // namespace botri::ui
