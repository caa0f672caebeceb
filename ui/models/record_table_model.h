// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/exchange/typed_cells.h"
#include "core/model/workspace.h"
#include "ui/table/table_roles.h"
#include "ui/text/words.h"

namespace botri::ui {

/// What a table asks of the plan file. `before` null: the row is new.
struct RecordEditing {
    /// Why the row may not become `after`; nothing when it may.
    std::function<std::optional<LocalizedText>(model::TableId table, const model::Record* before, const model::Record& after)>
        check;
    std::function<bool(model::TableId table, const model::Record* before, const model::Record& after)> put;
};

/// One table of the plan file in the order of its keys, edited in place. Codes of other tables are shown by name.
///
/// A new row starts as a draft below the others, pinned there: it goes into the file once everything it needs is filled in.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// \param workspace the data as they are whenever it is called; outlives this.
    RecordTableModel(const Words& words, std::function<const model::Workspace&()> workspace, QObject* parent = nullptr);

    /// Shows the rows the workspace has now. The draft stays when the table is the same; rows with the same keys stay where
    /// they are shown.
    void show(model::TableId table);
    void setEditing(RecordEditing editing);

    [[nodiscard]] const model::TableDescription& description() const { return model::describe(m_table); }
    [[nodiscard]] const model::Workspace& workspace() const { return m_workspace(); }
    [[nodiscard]] const model::Record& record(int row) const;
    [[nodiscard]] bool isEditable() const { return m_editing.put != nullptr; }
    /// The row with the key of `record`.
    [[nodiscard]] std::optional<int> rowOf(const model::Record& record) const;

    /// Begins a new row, perhaps like another one. \return its row
    int startDraft(std::optional<model::Record> like = {});
    void dropDraft();
    [[nodiscard]] bool isDraft(int row) const { return m_draft && row == static_cast<int>(m_records.size()); }
    [[nodiscard]] bool hasDraft() const { return m_draft.has_value(); }
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

signals:
    void valueRefused(const botri::LocalizedText& why);

private:
    [[nodiscard]] bool hasKeysOf(const std::vector<model::Record>& records) const;
    void replace(std::vector<model::Record> records);
    [[nodiscard]] QString editText(const model::ColumnDescription& column, const model::Value& value) const;
    [[nodiscard]] QVariant toneAt(int row, std::size_t column) const;
    [[nodiscard]] int widthOf(std::size_t column) const;
    [[nodiscard]] bool needs(std::size_t column) const;
    bool put(int row, std::size_t column, model::Value value);

    const Words& m_words;
    std::function<const model::Workspace&()> m_workspace;
    model::TableId m_table = model::TableId::PlanInfo;
    std::vector<model::Record> m_records;
    std::optional<model::Record> m_draft;
    mutable std::unique_ptr<exchange::TypedCells> m_typed;  ///< made when first needed
    RecordEditing m_editing;
};

}  // namespace botri::ui
