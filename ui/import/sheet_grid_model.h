// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

#include "core/exchange/import_files.h"

namespace botri::ui {

/// The rows around a place of a sheet, with their letters and numbers, as the spreadsheet shows them. What is typed into a
/// cell is a correction for this import.
class SheetGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { MarkedRole = Qt::UserRole, CorrectedRole, HeadingRole };

    explicit SheetGridModel(QObject* parent = nullptr);

    /// \param sheet null: nothing to show.
    void show(std::shared_ptr<const exchange::Sheet> sheet, const exchange::SheetMatch& match, exchange::CellPlace marked,
        const std::vector<exchange::CellCorrection>& corrections);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] exchange::CellPlace placeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(exchange::CellPlace place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void corrected(const botri::exchange::CellCorrection& correction);

private:
    [[nodiscard]] const exchange::CellCorrection* correctionAt(exchange::CellPlace place) const;
    [[nodiscard]] QString textAt(exchange::CellPlace place) const;

    std::shared_ptr<const exchange::Sheet> m_sheet;
    exchange::SheetMatch m_match;
    exchange::CellPlace m_marked;
    std::vector<exchange::CellCorrection> m_corrections;
    std::vector<int> m_rows;  ///< numbers in the sheet
    int m_columns = 0;
};

}  // namespace botri::ui
