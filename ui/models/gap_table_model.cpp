// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gap_table_model.h"

#include <QFont>

#include <algorithm>
#include <map>

#include "core/base/vietnamese_text.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {

GapTableModel::GapTableModel(const Words& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void GapTableModel::setSource(const model::Workspace* workspace, std::shared_ptr<const planning::Plan> plan)
{
    m_workspace = workspace;
    m_plan = std::move(plan);
    m_analysis = m_workspace ? planning::analyseGaps(*m_workspace, m_plan.get()) : planning::GapAnalysis{};
    build();
}

void GapTableModel::setFilter(const GapFilter& filter)
{
    m_filter = filter;
    build();
}

void GapTableModel::setGrouping(GapGrouping grouping)
{
    m_grouping = grouping;
    build();
}

void GapTableModel::setStage(GapStage stage)
{
    m_stage = stage;
    build();
}

void GapTableModel::retranslate()
{
    build();
}

int GapTableModel::open(const planning::GapFigures& figures) const
{
    return m_stage == GapStage::Present ? figures.open : figures.left();
}

int GapTableModel::surplus(const planning::GapFigures& figures) const
{
    return m_stage == GapStage::Present ? figures.surplus : std::max(0, figures.surplus - figures.released);
}

bool GapTableModel::shows(const model::Unit& unit) const
{
    if (m_filter.region && unit.region != *m_filter.region)
        return false;
    if (!m_filter.district.empty() && unit.formerDistrict != m_filter.district)
        return false;
    return m_filter.text.empty() || foldedText(unit.name).find(m_filter.text) != std::string::npos
        || foldedText(unit.formerDistrict).find(m_filter.text) != std::string::npos;
}

bool GapTableModel::shows(const model::Specialty& specialty) const
{
    return !m_filter.agency || specialty.agency == *m_filter.agency;
}

std::vector<GapTableModel::Line> GapTableModel::communeLines(std::vector<model::SpecialtyCode>& columns) const
{
    std::map<model::UnitCode, std::vector<const planning::GapRow*>> rowsOf;
    std::vector<model::SpecialtyCode> used;
    for (const planning::GapRow& row : m_analysis.rows) {
        const model::Specialty* specialty = m_workspace->find<model::Specialty>(row.need.specialty);
        if ((m_filter.pool && row.need.pool != *m_filter.pool) || !specialty || !shows(*specialty))
            continue;
        rowsOf[row.need.unit].push_back(&row);
        used.push_back(row.need.specialty);
    }
    const auto place = [&](const model::SpecialtyCode& code) {
        return std::pair(m_workspace->find<model::Specialty>(code)->agency, code);
    };
    std::ranges::sort(used, {}, place);
    used.erase(std::unique(used.begin(), used.end()), used.end());
    columns = used;

    std::vector<Line> lines;
    for (const model::Unit& unit : m_workspace->rows<model::Unit>()) {
        if (!unit.isCommune() || !shows(unit))
            continue;
        Line line{LineKind::Commune, {unit.name, unit.name}, unit.code, std::vector<planning::GapFigures>(columns.size()),
            std::vector<bool>(columns.size(), false), {}};
        for (const planning::GapRow* row : rowsOf[unit.code]) {
            const auto column = static_cast<std::size_t>(std::ranges::find(columns, row->need.specialty) - columns.begin());
            line.figures[column] += row->figures;
            line.asked[column] = true;
            line.sum += row->figures;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void GapTableModel::dropWithoutShortage(std::vector<Line>& lines)
{
    std::erase_if(lines, [&](const Line& line) { return open(line.sum) == 0; });
    for (std::size_t column = m_specialties.size(); column-- > 0;) {
        if (std::ranges::any_of(lines, [&](const Line& line) { return open(line.figures[column]) > 0; }))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(column);
        m_specialties.erase(m_specialties.begin() + at);
        for (Line& line : lines) {
            line.figures.erase(line.figures.begin() + at);
            line.asked.erase(line.asked.begin() + at);
        }
    }
}

GapTableModel::Line GapTableModel::sumOf(
    LineKind kind, const LocalizedText& name, const std::vector<const Line*>& lines, std::size_t columns)
{
    Line sum{kind, name, {}, std::vector<planning::GapFigures>(columns), std::vector<bool>(columns, false), {}};
    for (const Line* line : lines) {
        for (std::size_t i = 0; i < columns; ++i) {
            sum.figures[i] += line->figures[i];
            sum.asked[i] = sum.asked[i] || line->asked[i];
        }
        sum.sum += line->sum;
    }
    return sum;
}

void GapTableModel::build()
{
    beginResetModel();
    m_lines.clear();
    m_specialties.clear();
    m_total = {};
    m_communes = 0;
    if (m_workspace) {
        std::vector<Line> communes = communeLines(m_specialties);
        if (m_filter.onlyShort)
            dropWithoutShortage(communes);
        const auto groupOf = [&](const Line& line) {
            const model::Unit& unit = *m_workspace->find<model::Unit>(line.unit);
            if (m_grouping == GapGrouping::District)
                return std::pair(0, unit.formerDistrict);
            return std::pair(m_grouping == GapGrouping::Region ? static_cast<int>(unit.region) : 0, std::string());
        };
        std::ranges::stable_sort(communes, [&](const Line& a, const Line& b) {
            const auto groupA = groupOf(a);
            const auto groupB = groupOf(b);
            if (groupA.first != groupB.first)
                return groupA.first < groupB.first;
            if (const int order = compareVietnamese(groupA.second, groupB.second); order != 0)
                return order < 0;
            return compareVietnamese(a.name.vi, b.name.vi) < 0;
        });

        std::vector<const Line*> all;
        for (const Line& line : communes)
            all.push_back(&line);
        m_communes = static_cast<int>(communes.size());
        m_lines.push_back(sumOf(LineKind::Total, {"Tổng cộng", "Total"}, all, m_specialties.size()));
        m_total = m_lines.front().sum;
        for (auto first = all.begin(); first != all.end();) {
            const auto group = groupOf(**first);
            const auto last = std::find_if(first, all.end(), [&](const Line* line) { return groupOf(*line) != group; });
            if (m_grouping != GapGrouping::None) {
                const LocalizedText name = m_grouping == GapGrouping::Region
                    ? model::nameOf(static_cast<model::RegionClass>(group.first))
                    : group.second.empty() ? LocalizedText{"(chưa ghi huyện cũ)", "(no former district)"}
                                           : LocalizedText{group.second, group.second};
                m_lines.push_back(sumOf(LineKind::Group, name, {first, last}, m_specialties.size()));
            }
            for (; first != last; ++first)
                m_lines.push_back(**first);
        }
    }
    endResetModel();
}

bool GapTableModel::isSum(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].kind != LineKind::Commune;
}

Subject GapTableModel::subject(const QModelIndex& index) const
{
    if (!index.isValid() || isSum(index.row()))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (index.column() < FirstSpecialty)
        return UnitSubject{line.unit};
    return PostsSubject{line.unit, m_specialties[static_cast<std::size_t>(index.column() - FirstSpecialty)], m_filter.pool};
}

int GapTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GapTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_lines.empty() ? 0 : FirstSpecialty + static_cast<int>(m_specialties.size());
}

QVariant GapTableModel::cellText(const planning::GapFigures& figures, bool asked) const
{
    if (!asked)
        return QString();
    const int missing = open(figures);
    const int over = surplus(figures);
    if (missing > 0 && over > 0)
        return QStringLiteral("%1 %2").arg(signedText(-missing, m_words.language()), signedText(over, m_words.language()));
    return missing > 0 ? signedText(-missing, m_words.language())
        : over > 0     ? signedText(over, m_words.language())
                       : QStringLiteral("0");
}

QString GapTableModel::cellToolTip(const Line& line, int column) const
{
    const auto at = static_cast<std::size_t>(column - FirstSpecialty);
    if (!line.asked[at])
        return {};
    const planning::GapFigures& figures = line.figures[at];
    QString text = tr("%1 · %2\n%3 needed, %4 present")
                       .arg(m_words(line.name), m_words(specialtyName(*m_workspace, m_specialties[at])))
                       .arg(figures.required)
                       .arg(figures.present);
    if (figures.concurrentlyHeld > 0)
        text += tr(", %1 held concurrently").arg(figures.concurrentlyHeld);
    if (figures.contractWorkers > 0)
        text += tr(", %1 on contract").arg(figures.contractWorkers);
    if (m_plan)
        text += QLatin1Char('\n') + tr("The plan fills %1 and takes %2 away").arg(figures.filled).arg(figures.released);
    return text;
}

QVariant GapTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool isSpecialty = index.column() >= FirstSpecialty;
    const auto at = static_cast<std::size_t>(std::max(0, index.column() - FirstSpecialty));
    switch (role) {
    case Qt::DisplayRole:
        if (isSpecialty)
            return cellText(line.figures[at], line.asked[at]);
        if (index.column() == OpenColumn)
            return signedText(-open(line.sum), m_words.language());
        return signedText(surplus(line.sum), m_words.language());
    case BalanceRole:
        if (!isSpecialty)
            return 0;
        return open(line.figures[at]) > 0 ? -open(line.figures[at]) : surplus(line.figures[at]);
    case IsSumRole: return line.kind != LineKind::Commune || !isSpecialty;
    case Qt::ToolTipRole: return isSpecialty ? QVariant(cellToolTip(line, index.column())) : QVariant();
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignCenter);
    case Qt::FontRole:
        if (line.kind != LineKind::Commune || !isSpecialty) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default: return {};
    }
}

QVariant GapTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const Line& line = m_lines[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return (line.kind == LineKind::Commune && m_grouping != GapGrouping::None ? QStringLiteral("   ") : QString())
                + m_words(line.name);
        if (role == Qt::FontRole && line.kind != LineKind::Commune) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole && line.kind == LineKind::Commune) {
            const model::Unit& unit = *m_workspace->find<model::Unit>(line.unit);
            return QStringLiteral("%1 · %2 · %3")
                .arg(m_words(unitName(*m_workspace, unit.code)), QString::fromStdString(unit.formerDistrict),
                    m_words(model::nameOf(unit.region)));
        }
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap);
    if (section < FirstSpecialty) {
        if (role == Qt::DisplayRole)
            return section == OpenColumn ? tr("Short") : tr("Surplus");
        return {};
    }
    const model::SpecialtyCode& code = m_specialties[static_cast<std::size_t>(section - FirstSpecialty)];
    if (role == Qt::DisplayRole)
        return m_words(specialtyName(*m_workspace, code));
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1 · %2").arg(QString::fromStdString(code.text()), m_words(specialtyName(*m_workspace, code)));
    return {};
}

}  // namespace botri::ui
