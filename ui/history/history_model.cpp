// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include <QApplication>

#include "core/base/moment.h"
#include "ui/history/time_travel.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

namespace botri::ui {

HistoryModel::HistoryModel(const Words& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void HistoryModel::show(std::vector<acts::JournalLine> journal)
{
    beginResetModel();
    m_journal = std::move(journal);
    m_steps = stepsToActs(m_journal);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_journal.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const acts::JournalLine& HistoryModel::line(int row) const
{
    return m_journal[m_journal.size() - 1 - static_cast<std::size_t>(row)];
}

QString HistoryModel::textOf(const acts::JournalLine& line, int column) const
{
    switch (column) {
    case When: return QString::fromStdString(botri::momentText(line.by.time));
    case What: {
        const QString title = m_words(line.title);
        return line.takenBack ? tr("%1 (undone)").arg(title) : title;
    }
    default: return QString::fromStdString(line.by.author);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const acts::JournalLine& act = line(index.row());
    const auto steps = m_steps.find(act.sequence);
    switch (role) {
    case Qt::DisplayRole: return textOf(act, index.column());
    case Qt::ToolTipRole:
        return textOf(act, What) + QLatin1Char('\n') + textOf(act, When) + QStringLiteral(" · ") + textOf(act, Who);
    case Qt::ForegroundRole:
        if (act.takenBack || steps == m_steps.end())
            return themeOf(QApplication::palette()).muted;
        return {};
    case Qt::FontRole:
        if (steps != m_steps.end() && steps->second == 0)
            return screenFont(TypeSize::Body, TypeWeight::Bold);
        return {};
    case SequenceRole: return QVariant::fromValue<qlonglong>(act.sequence);
    case StepsRole: return steps == m_steps.end() ? QVariant() : QVariant(steps->second);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case What: return tr("What");
    case Who: return tr("Who");
    default: return {};
    }
}

}  // namespace botri::ui
