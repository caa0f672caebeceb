// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/planning/gap_analysis.h"
#include "core/planning/plan.h"
#include "ui/subject.h"
#include "ui/text/words.h"

namespace botri::ui {

enum class GapGrouping { None, District, Region };
enum class GapStage { Present, AfterPlan };

/// Which communes, specialties and pools the gap table shows. Empty: all.
struct GapFilter {
    std::optional<model::RegionClass> region;
    std::string district;
    std::optional<model::Agency> agency;
    std::optional<model::QuotaPool> pool;
    std::string text;        ///< words of a commune or district name, with or without diacritics
    bool onlyShort = false;  ///< communes and specialties that have open posts
};

/// Communes down, specialties across, signed gaps in the cells: a shortage is negative.
/// Row 0 is the total of what is shown; each group of communes begins with its subtotal. Columns 0 and 1 sum the row.
class GapTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { BalanceRole = Qt::UserRole, IsSumRole };
    enum Column { OpenColumn, SurplusColumn, FirstSpecialty };

    explicit GapTableModel(const Words& words, QObject* parent = nullptr);

    /// `workspace` must outlive the model or the next call.
    void setSource(const model::Workspace* workspace, std::shared_ptr<const planning::Plan> plan);
    void setFilter(const GapFilter& filter);
    void setGrouping(GapGrouping grouping);
    void setStage(GapStage stage);
    void retranslate();

    /// Sums of what is shown.
    [[nodiscard]] const planning::GapFigures& total() const { return m_total; }
    [[nodiscard]] int communeCount() const { return m_communes; }
    /// What the cell is about; for a row or column of sums, the commune or nothing.
    [[nodiscard]] Subject subject(const QModelIndex& index) const;
    [[nodiscard]] bool isSum(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class LineKind { Total, Group, Commune };
    struct Line {
        LineKind kind = LineKind::Commune;
        LocalizedText name;
        model::UnitCode unit;
        std::vector<planning::GapFigures> figures;  ///< one per specialty column
        std::vector<bool> asked;                    ///< has posts or people there
        planning::GapFigures sum;
    };

    void build();
    [[nodiscard]] std::vector<Line> communeLines(std::vector<model::SpecialtyCode>& columns) const;
    [[nodiscard]] bool shows(const model::Unit& unit) const;
    [[nodiscard]] bool shows(const model::Specialty& specialty) const;
    void dropWithoutShortage(std::vector<Line>& lines);
    [[nodiscard]] static Line sumOf(
        LineKind kind, const LocalizedText& name, const std::vector<const Line*>& lines, std::size_t columns);
    [[nodiscard]] int open(const planning::GapFigures& figures) const;
    [[nodiscard]] int surplus(const planning::GapFigures& figures) const;
    [[nodiscard]] QVariant cellText(const planning::GapFigures& figures, bool asked) const;
    [[nodiscard]] QString cellToolTip(const Line& line, int column) const;

    const Words& m_words;
    const model::Workspace* m_workspace = nullptr;
    std::shared_ptr<const planning::Plan> m_plan;
    planning::GapAnalysis m_analysis;
    GapFilter m_filter;
    GapGrouping m_grouping = GapGrouping::District;
    GapStage m_stage = GapStage::Present;
    std::vector<model::SpecialtyCode> m_specialties;
    std::vector<Line> m_lines;
    planning::GapFigures m_total;
    int m_communes = 0;
};

}  // namespace botri::ui
