// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/bar_chart_model.h"

#include <algorithm>

#include "ui/text/format.h"

namespace botri::ui {

int BarChartData::longest() const
{
    int most = 1;
    for (const Bar& bar : bars)
        most = std::max({most, bar.before.value_or(0), bar.after.value_or(0)});
    return most;
}

QString BarChartData::figures(const Bar& bar) const
{
    QStringList parts;
    for (const std::optional<int>& figure : {bar.before, bar.after})
        if (figure)
            parts << numberText(*figure, language);
    return parts.join(QStringLiteral(" → "));
}

QString BarChartData::sentence(const Bar& bar) const
{
    QStringList parts;
    if (bar.before)
        parts << beforeName + QLatin1Char(' ') + numberText(*bar.before, language);
    if (bar.after)
        parts << afterName + QLatin1Char(' ') + numberText(*bar.after, language);
    return bar.name + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QString BarChartData::table() const
{
    const auto line = [](const QStringList& cells) { return cells.join(QLatin1Char('\t')) + QLatin1Char('\n'); };
    const bool hasAfter = std::ranges::any_of(bars, [](const Bar& bar) { return bar.after.has_value(); });
    QStringList headings{title};
    if (!beforeName.isEmpty())
        headings << beforeName;
    if (hasAfter)
        headings << afterName;
    QString text = line(headings);
    for (const Bar& bar : bars) {
        QStringList cells{bar.name};
        if (!beforeName.isEmpty())
            cells << (bar.before ? QString::number(*bar.before) : QString());
        if (hasAfter)
            cells << (bar.after ? QString::number(*bar.after) : QString());
        text += line(cells);
    }
    return text;
}

BarChartModel::BarChartModel(QObject* parent) : QAbstractListModel(parent) {}

void BarChartModel::show(BarChartData data)
{
    beginResetModel();
    m_chart = std::move(data);
    endResetModel();
}

int BarChartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.bars.size());
}

QVariant BarChartModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Bar& bar = m_chart.bars[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return bar.name;
    case Qt::AccessibleTextRole: return m_chart.sentence(bar);
    case Qt::ToolTipRole:
        return bar.detail.isEmpty() ? m_chart.sentence(bar) : m_chart.sentence(bar) + QLatin1Char('\n') + bar.detail;
    default: return {};
    }
}

}  // namespace botri::ui
