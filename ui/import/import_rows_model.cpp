// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_rows_model.h"

#include "core/acts/row_title.h"
#include "ui/models/value_text.h"
#include "ui/table/shown_table.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

bool isListed(exchange::RowFate fate, RowsListed listed)
{
    switch (listed) {
    case RowsListed::All: return true;
    case RowsListed::Changes: return fate == exchange::RowFate::Added || fate == exchange::RowFate::Changed;
    case RowsListed::Added: return fate == exchange::RowFate::Added;
    case RowsListed::Changed: return fate == exchange::RowFate::Changed;
    case RowsListed::Unchanged: return fate == exchange::RowFate::Unchanged;
    case RowsListed::LeftOut: return fate == exchange::RowFate::LeftOut;
    case RowsListed::Absent: break;
    }
    return false;
}

}  // namespace

ImportRowsModel::ImportRowsModel(const Words& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void ImportRowsModel::show(std::shared_ptr<const ImportOutlook> outlook, std::shared_ptr<const model::Workspace> before,
    model::TableId table, RowsListed listed)
{
    beginResetModel();
    if (outlook != m_outlook) {
        m_outlook = std::move(outlook);
        noteReasons();
    }
    m_before = std::move(before);
    m_table = table;
    m_rows.clear();
    const exchange::ImportPreview& preview = m_outlook->preview;
    for (std::size_t i = 0; i < preview.rows.size(); ++i)
        if (preview.rows[i].table == table && isListed(preview.rows[i].fate, listed))
            m_rows.push_back({false, i});
    for (std::size_t i = 0; i < preview.absent.size(); ++i)
        if (preview.absent[i].table == table && (listed == RowsListed::All || listed == RowsListed::Absent))
            m_rows.push_back({true, i});
    endResetModel();
}

void ImportRowsModel::noteReasons()
{
    m_reasons.clear();
    const auto& findings = m_outlook->preview.findings;
    for (std::size_t i = 0; i < findings.size(); ++i)
        if (findings[i].row > 0 && findings[i].severity == exchange::Severity::Error)
            m_reasons.try_emplace({findings[i].file, {findings[i].sheet, findings[i].row}}, i);
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Listed& listed = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textAt(listed, index.column());
    case Qt::ToolTipRole: return index.column() >= Title ? QVariant(textAt(listed, index.column())) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ShownTableModel::ToneRole: return index.column() == Fate ? toneOf(listed) : QVariant();
    default: return {};
    }
}

QVariant ImportRowsModel::toneOf(const Listed& listed) const
{
    if (listed.absent)
        return static_cast<int>(Tone::Warning);
    switch (m_outlook->preview.rows[listed.at].fate) {
    case exchange::RowFate::Added: return static_cast<int>(Tone::Good);
    case exchange::RowFate::Changed: return static_cast<int>(Tone::Warning);
    case exchange::RowFate::LeftOut: return static_cast<int>(Tone::Bad);
    case exchange::RowFate::Unchanged: break;
    }
    return static_cast<int>(Tone::Muted);
}

QString ImportRowsModel::fateText(const Listed& listed) const
{
    if (listed.absent)
        return tr("not in the file");
    switch (m_outlook->preview.rows[listed.at].fate) {
    case exchange::RowFate::Added: return tr("added");
    case exchange::RowFate::Changed: return tr("changed");
    case exchange::RowFate::LeftOut: return tr("left out");
    case exchange::RowFate::Unchanged: break;
    }
    return tr("unchanged");
}

QString ImportRowsModel::textAt(const Listed& listed, int column) const
{
    if (column == Fate)
        return fateText(listed);
    if (listed.absent) {
        const exchange::AbsentRow& absent = m_outlook->preview.absent[listed.at];
        return column == Title ? m_words(acts::rowTitle(*m_before, absent.table, absent.record)) : QString();
    }
    const exchange::ImportedRow& row = m_outlook->preview.rows[listed.at];
    switch (column) {
    case Sheet: return QString::fromStdString(m_outlook->preview.sheets[row.sheet].sheet);
    case Row: return QString::number(row.row);
    case Title:
        return m_words(acts::rowTitle(
            *m_outlook->after, row.table, row.change ? *m_outlook->preview.changes[*row.change].after : row.values));
    case Detail: return detailText(row);
    default: return {};
    }
}

QString ImportRowsModel::detailText(const exchange::ImportedRow& row) const
{
    if (row.change)
        return changesText(m_outlook->preview.changes[*row.change]);
    if (row.fate != exchange::RowFate::LeftOut)
        return {};
    const exchange::SheetMatch& sheet = m_outlook->preview.sheets[row.sheet];
    const auto reason = m_reasons.find({sheet.file, {sheet.sheet, row.row}});
    if (reason == m_reasons.end())
        return tr("see the findings of this sheet");
    const exchange::Finding& finding = m_outlook->preview.findings[reason->second];
    const QString cell = QString::fromStdString(finding.cell);
    return (cell.isEmpty() ? QString() : cell + QStringLiteral(": ")) + m_words(finding.why);
}

QString ImportRowsModel::changesText(const model::RowChange& change) const
{
    const auto& columns = model::describe(change.table).columns;
    QStringList parts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const model::Value& after = (*change.after)[i];
        if (columns[i].privacy == model::Privacy::Sensitive)
            continue;  // restricted data are not quoted here
        const QString now = valueText(*m_outlook->after, columns[i], after, m_words.language());
        if (change.before && (*change.before)[i] != after) {
            const QString was = valueText(*m_before, columns[i], (*change.before)[i], m_words.language());
            parts << QStringLiteral("%1: %2 → %3")
                         .arg(m_words(columns[i].heading), was.isEmpty() ? tr("(empty)") : was,
                             now.isEmpty() ? tr("(empty)") : now);
        } else if (!change.before && !now.isEmpty() && columns[i].presence != model::Presence::Key) {
            parts << QStringLiteral("%1: %2").arg(m_words(columns[i].heading), now);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fate: return tr("What happens");
    case Sheet: return tr("Sheet");
    case Row: return tr("Row");
    case Title: return tr("Which row");
    default: return tr("What changes");
    }
}

}  // namespace botri::ui
