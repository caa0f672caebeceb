// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gap_table_model.h"

#include <QFont>

#include <algorithm>

#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

QVariant bold(bool yes)
{
    if (!yes)
        return {};
    QFont font;
    font.setBold(true);
    return font;
}

}  // namespace

GapTableModel::GapTableModel(const Words& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void GapTableModel::setSource(const model::Workspace* workspace, std::shared_ptr<const planning::Plan> plan)
{
    beginResetModel();
    m_workspace = workspace;
    m_plan = std::move(plan);
    m_analysis = m_workspace ? planning::analyseGaps(*m_workspace, m_plan.get()) : planning::GapAnalysis{};
    build();
    endResetModel();
}

void GapTableModel::setFilter(const GapFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    build();
    endResetModel();
}

void GapTableModel::setGrouping(GapGrouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    build();
    endResetModel();
}

void GapTableModel::setFigure(GapFigure figure)
{
    beginResetModel();
    m_figure = figure;
    build();
    endResetModel();
}

void GapTableModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

void GapTableModel::build()
{
    m_lines = m_workspace ? gapLines(*m_workspace, m_analysis, m_filter, m_grouping, isAfterPlan()) : GapLines{};
    m_total = m_lines.lines.empty() ? planning::GapFigures{} : m_lines.lines.front().sum;
    collectVisible();
}

void GapTableModel::collectVisible()
{
    m_visible.clear();
    int foldedDepth = -1;  // lines deeper than this are folded away
    for (std::size_t i = 0; i < m_lines.lines.size(); ++i) {
        const GapLine& line = m_lines.lines[i];
        if (foldedDepth >= 0 && line.depth > foldedDepth)
            continue;
        m_visible.push_back(i);
        foldedDepth = line.kind == GapLineKind::Group && m_folded.contains(keyOf(line)) ? line.depth : -1;
    }
}

void GapTableModel::toggle(int row)
{
    if (row < 0 || row >= rowCount() || line(row).kind != GapLineKind::Group)
        return;
    const std::string key = keyOf(line(row));
    const bool unfold = m_folded.contains(key);
    const std::size_t before = m_visible.size();
    if (unfold)
        m_folded.erase(key);
    else
        m_folded.insert(key);
    const std::vector<std::size_t> old = std::exchange(m_visible, {});
    collectVisible();
    std::vector<std::size_t> now = std::exchange(m_visible, old);
    const std::size_t changed = now.size() > before ? now.size() - before : before - now.size();
    const int last = row + static_cast<int>(changed);
    if (changed > 0 && unfold)
        beginInsertRows({}, row + 1, last);
    else if (changed > 0)
        beginRemoveRows({}, row + 1, last);
    m_visible = std::move(now);
    if (changed > 0 && unfold)
        endInsertRows();
    else if (changed > 0)
        endRemoveRows();
    emit headerDataChanged(Qt::Vertical, row, row);
}

void GapTableModel::setAllFolded(bool folded)
{
    beginResetModel();
    m_folded.clear();
    if (folded)
        for (const GapLine& line : m_lines.lines)
            if (line.kind == GapLineKind::Group)
                m_folded.insert(keyOf(line));
    collectVisible();
    endResetModel();
}

bool GapTableModel::isFolded(int row) const
{
    return line(row).kind == GapLineKind::Group && m_folded.contains(keyOf(line(row)));
}

std::string GapTableModel::keyOf(const GapLine& line) const
{
    return (line.region ? std::to_string(static_cast<int>(*line.region)) : "") + '/' + line.district.value_or("*");
}

const GapLine& GapTableModel::line(int row) const
{
    return m_lines.lines[m_visible[static_cast<std::size_t>(row)]];
}

GroupSubject GapTableModel::groupOf(const GapLine& line) const
{
    GroupSubject group;
    group.specialty = m_filter.specialty;
    group.agency = m_filter.agency;
    group.region = line.region ? line.region : m_filter.region;
    if (line.district)
        group.district = line.district;
    else if (!m_filter.district.empty())
        group.district = m_filter.district;
    group.pool = m_filter.pool;
    if (!m_filter.units.empty() || !m_filter.text.empty() || m_filter.onlyShort) {
        group.units.emplace();
        for (const GapLine& each : m_lines.lines)
            if (each.kind == GapLineKind::Commune)
                group.units->push_back(each.unit);
    }
    return group;
}

Subject GapTableModel::subject(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const GapLine& at = line(index.row());
    const bool isSpecialty = index.column() >= FirstSpecialty;
    if (at.kind == GapLineKind::Commune) {
        if (!isSpecialty)
            return UnitSubject{at.unit};
        return PostsSubject{
            at.unit, m_lines.specialties[static_cast<std::size_t>(index.column() - FirstSpecialty)], m_filter.pool};
    }
    GroupSubject group = groupOf(at);
    if (isSpecialty)
        group.specialty = m_lines.specialties[static_cast<std::size_t>(index.column() - FirstSpecialty)];
    return group;
}

QModelIndex GapTableModel::indexOf(const Subject& subject) const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = OpenColumn; column < columnCount(); ++column)
            if (column != SurplusColumn && this->subject(index(row, column)) == subject)
                return index(row, column);
    return {};
}

int GapTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int GapTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_visible.empty() ? 0 : FirstSpecialty + static_cast<int>(m_lines.specialties.size());
}

QString GapTableModel::balanceText(const planning::GapFigures& figures) const
{
    return signedText(-openPosts(figures, isAfterPlan()), m_words.language()) + QLatin1Char(' ')
        + signedText(surplusPeople(figures, isAfterPlan()), m_words.language());
}

QVariant GapTableModel::value(const GapLine& line, int column) const
{
    if (column < FirstSpecialty && !isSigned())
        return column == OpenColumn ? line.sum.present : line.sum.required;
    if (column < FirstSpecialty)
        return column == OpenColumn ? -openPosts(line.sum, isAfterPlan()) : surplusPeople(line.sum, isAfterPlan());
    const GapCell& cell = line.cells[static_cast<std::size_t>(column - FirstSpecialty)];
    if (!cell.asked)
        return {};
    if (!isSigned())
        return m_figure == GapFigure::Present ? cell.figures.present : cell.figures.required;
    const int missing = openPosts(cell.figures, isAfterPlan());
    const int over = surplusPeople(cell.figures, isAfterPlan());
    return missing > 0 && over > 0 ? QVariant() : QVariant(missing > 0 ? -missing : over);
}

QString GapTableModel::cellText(const GapLine& line, int column) const
{
    const QVariant number = value(line, column);
    if (!number.isValid())
        return column >= FirstSpecialty && line.cells[static_cast<std::size_t>(column - FirstSpecialty)].asked
            ? balanceText(line.cells[static_cast<std::size_t>(column - FirstSpecialty)].figures)
            : QString();
    return isSigned() ? signedText(number.toInt(), m_words.language()) : numberText(number.toInt(), m_words.language());
}

QString GapTableModel::poolsText(const GapLine& line, const model::SpecialtyCode& specialty) const
{
    QStringList pools;
    for (const model::QuotaPool pool : model::kAllPools)
        if (const model::Need* need = m_workspace->find<model::Need>({line.unit, specialty, pool}))
            if (!m_filter.pool || pool == *m_filter.pool)
                pools << tr("%1: %2 present, %3 needed").arg(m_words(model::nameOf(pool))).arg(need->present).arg(need->required);
    return pools.join(QLatin1Char('\n'));
}

QString GapTableModel::cellToolTip(const GapLine& line, int column) const
{
    const auto at = static_cast<std::size_t>(column - FirstSpecialty);
    if (!line.cells[at].asked)
        return tr("%1 · %2\nno posts, nobody present")
            .arg(m_words(line.name), m_words(specialtyName(*m_workspace, m_lines.specialties[at])));
    const planning::GapFigures& figures = line.cells[at].figures;
    QString text = tr("%1 · %2\n%3 needed, %4 present")
                       .arg(m_words(line.name), m_words(specialtyName(*m_workspace, m_lines.specialties[at])))
                       .arg(figures.required)
                       .arg(figures.present);
    if (figures.concurrentlyHeld > 0)
        text += tr(", %1 held concurrently").arg(figures.concurrentlyHeld);
    if (figures.contractWorkers > 0)
        text += tr(", %1 on contract").arg(figures.contractWorkers);
    if (line.kind == GapLineKind::Commune)
        text += QLatin1Char('\n') + poolsText(line, m_lines.specialties[at]);
    if (m_plan)
        text += QLatin1Char('\n') + tr("The plan fills %1 and takes %2 away").arg(figures.filled).arg(figures.released);
    return text;
}

QString GapTableModel::spoken(const GapLine& line, int column) const
{
    const QString place = m_words(line.name);
    if (column < FirstSpecialty)
        return tr("%1, %2: %3").arg(place, columnHeading(column, Qt::DisplayRole).toString(), cellText(line, column));
    const auto at = static_cast<std::size_t>(column - FirstSpecialty);
    const QString field = m_words(specialtyName(*m_workspace, m_lines.specialties[at]));
    if (!line.cells[at].asked)
        return tr("%1, %2: no posts").arg(place, field);
    if (!isSigned())
        return tr("%1, %2: %3").arg(place, field, cellText(line, column));
    const int missing = openPosts(line.cells[at].figures, isAfterPlan());
    const int over = surplusPeople(line.cells[at].figures, isAfterPlan());
    QStringList said;
    if (missing > 0)
        said << tr("short %1").arg(missing);
    if (over > 0)
        said << tr("surplus %1").arg(over);
    return tr("%1, %2: %3").arg(place, field, said.isEmpty() ? tr("balanced") : said.join(QStringLiteral(", ")));
}

QVariant GapTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const GapLine& at = line(index.row());
    const bool isSpecialty = index.column() >= FirstSpecialty;
    const bool isSumCell = at.kind != GapLineKind::Commune || !isSpecialty;
    switch (role) {
    case Qt::DisplayRole: return cellText(at, index.column());
    case BalanceRole: {
        if (!isSpecialty || !isSigned())
            return 0;
        const planning::GapFigures& figures = at.cells[static_cast<std::size_t>(index.column() - FirstSpecialty)].figures;
        const int missing = openPosts(figures, isAfterPlan());
        return missing > 0 ? -missing : surplusPeople(figures, isAfterPlan());
    }
    case IsSumRole: return isSumCell;
    case ValueRole: return value(at, index.column());
    case Qt::ToolTipRole: return isSpecialty ? QVariant(cellToolTip(at, index.column())) : QVariant();
    case Qt::AccessibleTextRole: return spoken(at, index.column());
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignCenter);
    case Qt::FontRole: return bold(isSumCell);
    default: return {};
    }
}

QVariant GapTableModel::rowHeading(int row, int role) const
{
    const GapLine& at = line(row);
    switch (role) {
    case Qt::DisplayRole: {
        const QString indent(at.depth * 3, QLatin1Char(' '));
        const QString fold = at.kind != GapLineKind::Group ? QString()
            : isFolded(row)                                ? QStringLiteral("▸ ")
                                                           : QStringLiteral("▾ ");
        return indent + fold + m_words(at.name);
    }
    case Qt::FontRole: return bold(at.kind != GapLineKind::Commune);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (at.kind == GapLineKind::Commune) {
            const model::Unit& unit = *m_workspace->find<model::Unit>(at.unit);
            return QStringLiteral("%1 · %2 · %3")
                .arg(m_words(unitName(*m_workspace, unit.code)), QString::fromStdString(unit.formerDistrict),
                    m_words(model::nameOf(unit.region)));
        }
        return at.kind == GapLineKind::Group ? tr("Click or press Space to show or hide its communes") : QString();
    default: return {};
    }
}

QVariant GapTableModel::columnHeading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap);
    if (column < FirstSpecialty) {
        if (role != Qt::DisplayRole)
            return {};
        if (!isSigned())
            return column == OpenColumn ? tr("Present") : tr("Needed");
        return column == OpenColumn ? tr("Short") : tr("Surplus");
    }
    const model::SpecialtyCode& code = m_lines.specialties[static_cast<std::size_t>(column - FirstSpecialty)];
    if (role == Qt::DisplayRole)
        return m_words(specialtyName(*m_workspace, code));
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1 · %2").arg(m_words(specialtyName(*m_workspace, code)), QString::fromStdString(code.text()));
    return {};
}

QVariant GapTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int sections = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (section < 0 || section >= sections)
        return {};
    return orientation == Qt::Vertical ? rowHeading(section, role) : columnHeading(section, role);
}

}  // namespace botri::ui
