// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <string>
#include <vector>

#include "core/model/workspace.h"
#include "ui/text/words.h"

namespace botri::ui {

/// Any table of the plan file, as its description says. Cells change in place through `edit`.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Asks for one cell of a row to become `value`; true when it has.
    using Edit = std::function<bool(model::TableId table, const model::Record& row, std::size_t column, model::Value value)>;

    explicit RecordTableModel(const Words& words, QObject* parent = nullptr);

    void show(model::TableId table, std::vector<model::Record> records);
    void setEdit(Edit edit);
    void setWords(const QString& words);  ///< rows that hold all these words, with or without diacritics
    void retranslate();

    [[nodiscard]] const model::TableDescription& description() const { return model::describe(m_table); }
    [[nodiscard]] const model::Record& record(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void valueRefused(const botri::LocalizedText& why);

private:
    void arrange();

    const Words& m_words;
    model::TableId m_table = model::TableId::PlanInfo;
    std::vector<model::Record> m_records;
    std::vector<std::size_t> m_shown;  ///< indices of m_records, in the order of the rows
    std::vector<std::string> m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Edit m_edit;
};

/// What a person typed, as a value of the column; nothing and a reason when it is none.
[[nodiscard]] std::variant<model::Value, LocalizedText> valueOfText(const model::ColumnDescription& column, const QString& text);

}  // namespace botri::ui
