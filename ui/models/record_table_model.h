// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/exchange/typed_cells.h"
#include "core/model/workspace.h"
#include "ui/table/shown_table.h"
#include "ui/text/words.h"

namespace botri::ui {

/// What a table asks of the plan file. `before` null: the row is new.
struct RecordEditing {
    /// Why the row may not become `after`; nothing when it may.
    std::function<std::optional<LocalizedText>(model::TableId table, const model::Record* before, const model::Record& after)>
        check;
    std::function<bool(model::TableId table, const model::Record* before, const model::Record& after)> put;
};

/// One table of the plan file, edited in place, sorted and filtered. Codes of other tables are shown by name.
///
/// A new row starts as a draft below the others: it goes into the file once everything it needs is filled in.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ToneRole = ShownTableModel::ToneRole };

    /// \param workspace the data as they are whenever it is called; outlives this.
    RecordTableModel(const Words& words, std::function<const model::Workspace&()> workspace, QObject* parent = nullptr);

    /// Shows the rows the workspace has now. The draft stays when the table is the same.
    void show(model::TableId table);
    void setEditing(RecordEditing editing);
    /// Rows that hold all these words, with or without diacritics.
    void setWords(const QString& words);

    [[nodiscard]] const model::TableDescription& description() const { return model::describe(m_table); }
    [[nodiscard]] const model::Workspace& workspace() const { return m_workspace(); }
    [[nodiscard]] const model::Record& record(int row) const;
    [[nodiscard]] bool isEditable() const { return m_editing.put != nullptr; }
    /// The shown row with the key of `record`.
    [[nodiscard]] std::optional<int> rowOf(const model::Record& record) const;
    /// The first shown row from `from` on that holds these words, round the end.
    [[nodiscard]] std::optional<int> rowHolding(const QString& words, int from);

    /// Begins a new row, perhaps like another one. \return its row
    int startDraft(std::optional<model::Record> like = {});
    void dropDraft();
    [[nodiscard]] bool isDraft(int row) const { return m_draft && row == static_cast<int>(m_shown.size()); }
    /// Columns the draft still needs.
    [[nodiscard]] std::vector<std::size_t> missingInDraft() const;

    /// What the text would be in that column.
    [[nodiscard]] exchange::CellReading read(std::size_t column, const QString& text) const;
    /// Why `text` may not stand there, and how to mend it; nothing when it may.
    [[nodiscard]] std::optional<LocalizedText> problemOf(const QModelIndex& index, const QString& text) const;

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
    void sortShown();
    [[nodiscard]] const std::string& foldedAt(std::size_t at);
    [[nodiscard]] QString editText(const model::ColumnDescription& column, const model::Value& value) const;
    [[nodiscard]] QVariant toneAt(int row, std::size_t column) const;
    [[nodiscard]] bool needs(std::size_t column) const;
    bool put(int row, std::size_t column, model::Value value);

    const Words& m_words;
    std::function<const model::Workspace&()> m_workspace;
    model::TableId m_table = model::TableId::PlanInfo;
    std::vector<model::Record> m_records;
    std::vector<std::size_t> m_shown;  ///< indices of m_records, in the order of the rows
    std::optional<model::Record> m_draft;
    std::vector<std::string> m_folded;  ///< all words of a record, made when first searched
    std::vector<std::string> m_filter;
    mutable std::unique_ptr<exchange::TypedCells> m_typed;  ///< made when first needed
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    RecordEditing m_editing;
};

}  // namespace botri::ui
