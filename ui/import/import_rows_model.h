// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "ui/import/import_draft.h"
#include "ui/text/words.h"

namespace botri::ui {

/// Which rows of a table to list.
enum class RowsListed { All, Changes, Added, Changed, Unchanged, LeftOut, Absent };

/// What becomes of each row of one table. Its words are made when they are seen, so a hundred thousand rows cost nothing.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Fate, Sheet, Row, Title, Detail, ColumnCount };

    explicit ImportRowsModel(const Words& words, QObject* parent = nullptr);

    /// \param before the rows as they are now
    void show(std::shared_ptr<const ImportOutlook> outlook, std::shared_ptr<const model::Workspace> before, model::TableId table,
        RowsListed listed);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Listed {
        bool absent = false;
        std::size_t at = 0;  ///< in the rows or the absent rows of the preview
    };
    [[nodiscard]] QString textAt(const Listed& listed, int column) const;
    [[nodiscard]] QString fateText(const Listed& listed) const;
    [[nodiscard]] QString detailText(const exchange::ImportedRow& row) const;
    [[nodiscard]] QString changesText(const model::RowChange& change) const;
    [[nodiscard]] QVariant toneOf(const Listed& listed) const;
    void noteReasons();

    const Words& m_words;
    std::shared_ptr<const ImportOutlook> m_outlook;
    std::shared_ptr<const model::Workspace> m_before;
    model::TableId m_table = model::TableId::Unit;
    std::vector<Listed> m_rows;
    std::map<std::pair<std::string, std::pair<std::string, int>>, std::size_t> m_reasons;  ///< first error by file, sheet, row
};

}  // namespace botri::ui
