// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/planning/gap_analysis.h"
#include "core/planning/plan.h"
#include "ui/models/gap_lines.h"
#include "ui/subject.h"
#include "ui/text/words.h"

namespace botri::ui {

/// What the cells of the gap table say.
enum class GapFigure { Balance, BalanceAfterPlan, Present, Required };

/// Communes down, specialties across, signed gaps in the cells: a shortage is negative.
/// Row 0 is the total of what is shown; each group of communes begins with its subtotal and can be folded away.
/// Columns 0 and 1 sum the row.
class GapTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        BalanceRole = Qt::UserRole,
        IsSumRole,
        ValueRole  ///< the number shown; none where nothing, or both a shortage and a surplus stand
    };
    /// The first two are short and surplus, or present and required, as the figures shown.
    enum Column { OpenColumn, SurplusColumn, FirstSpecialty };

    explicit GapTableModel(const Words& words, QObject* parent = nullptr);

    /// `workspace` must outlive the model or the next call.
    void setSource(const model::Workspace* workspace, std::shared_ptr<const planning::Plan> plan);
    void setFilter(const GapFilter& filter);
    void setGrouping(GapGrouping grouping);
    void setFigure(GapFigure figure);
    void retranslate();

    /// Shows or hides the lines of the group at `row`; nothing for other rows.
    void toggle(int row);
    void setAllFolded(bool folded);
    [[nodiscard]] bool isFolded(int row) const;

    /// Sums of what is shown.
    [[nodiscard]] const planning::GapFigures& total() const { return m_total; }
    [[nodiscard]] int communeCount() const { return m_lines.communes; }
    [[nodiscard]] GapFigure figure() const { return m_figure; }
    [[nodiscard]] const GapLine& line(int row) const;
    [[nodiscard]] bool isSum(int row) const { return line(row).kind != GapLineKind::Commune; }
    /// What the cell is about: posts, a commune, or the group a sum was made of.
    [[nodiscard]] Subject subject(const QModelIndex& index) const;
    /// Where the subject is shown, if anywhere.
    [[nodiscard]] QModelIndex indexOf(const Subject& subject) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void build();
    void collectVisible();
    [[nodiscard]] bool isAfterPlan() const { return m_figure == GapFigure::BalanceAfterPlan; }
    [[nodiscard]] bool isSigned() const { return m_figure == GapFigure::Balance || isAfterPlan(); }
    [[nodiscard]] std::string keyOf(const GapLine& line) const;
    [[nodiscard]] QVariant value(const GapLine& line, int column) const;
    [[nodiscard]] QString balanceText(const planning::GapFigures& figures) const;
    [[nodiscard]] QString cellText(const GapLine& line, int column) const;
    [[nodiscard]] QString cellToolTip(const GapLine& line, int column) const;
    [[nodiscard]] QString poolsText(const GapLine& line, const model::SpecialtyCode& specialty) const;
    [[nodiscard]] QString spoken(const GapLine& line, int column) const;
    [[nodiscard]] QVariant rowHeading(int row, int role) const;
    [[nodiscard]] QVariant columnHeading(int column, int role) const;
    [[nodiscard]] GroupSubject groupOf(const GapLine& line) const;

    const Words& m_words;
    const model::Workspace* m_workspace = nullptr;
    std::shared_ptr<const planning::Plan> m_plan;
    planning::GapAnalysis m_analysis;
    GapFilter m_filter;
    GapGrouping m_grouping = GapGrouping::District;
    GapFigure m_figure = GapFigure::Balance;
    GapLines m_lines;
    std::vector<std::size_t> m_visible;  ///< positions in m_lines, in order
    std::set<std::string> m_folded;      ///< keys of groups
    planning::GapFigures m_total;
};

}  // namespace botri::ui
