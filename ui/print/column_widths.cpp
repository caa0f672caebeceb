// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/column_widths.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

#include <QStringList>

#include "core/report/report_text.h"
#include "ui/print/paper_text.h"

namespace botri::ui {
namespace {

using namespace report;

/// A text as the widths of its words, in units per point of letter size: letters grow in proportion.
struct Words {
    std::vector<double> widths;
    int times = 1;  ///< how many cells read like this
};

struct ColumnWords {
    std::vector<Words> cells;
    double longestWord = 0;
    double oneLine = 0;  ///< the longest text on one line
    double minimum = 0;
};

constexpr double kReferenceSize = 100;

double perPoint(const QString& text, bool bold) { return textWidth(text, {kReferenceSize, bold}) / kReferenceSize; }

class WordMeasure {
public:
    Words words(const QString& text, bool bold)
    {
        Words measured;
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
            auto [at, isNew] = m_widths[bold].try_emplace(word, 0);
            if (isNew)
                at->second = perPoint(word, bold);
            measured.widths.push_back(at->second);
        }
        return measured;
    }

private:
    std::array<std::map<QString, double>, 2> m_widths;
};

double spaceWidth()
{
    static const double width = perPoint(QStringLiteral(" "), false);
    return width;
}

int linesAt(const Words& words, double room)
{
    int lines = 1;
    double used = 0;
    for (const double width : words.widths) {
        const double wanted = used == 0 ? width : used + spaceWidth() + width;
        if (used > 0 && wanted > room) {
            ++lines;
            used = width;
        } else {
            used = wanted;
        }
    }
    return lines;
}

void add(ColumnWords& column, Words words)
{
    if (words.widths.empty())
        return;
    column.longestWord = std::max(column.longestWord, *std::max_element(words.widths.begin(), words.widths.end()));
    column.oneLine = std::max(column.oneLine,
        std::accumulate(words.widths.begin(), words.widths.end(), spaceWidth() * static_cast<double>(words.widths.size() - 1)));
    column.cells.push_back(std::move(words));
}

std::vector<ColumnWords> measured(const ReportTable& table, const std::vector<std::size_t>& shown, Language language)
{
    // A heading stands on every page, so its lines cost more than those of one row.
    constexpr int kHeadingRepeats = 8;
    WordMeasure measure;
    std::vector<ColumnWords> columns(shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const ReportColumn& column = table.columns[shown[i]];
        Words heading = measure.words(QString::fromStdString(column.heading), true);
        heading.times = kHeadingRepeats;
        add(columns[i], std::move(heading));
        columns[i].minimum = column.minimumWidth * perPoint(QStringLiteral("0"), false);
        std::map<std::pair<std::string, bool>, int> texts;
        for (const ReportRow& row : table.rows) {
            const bool isSum = row.kind == RowKind::Subtotal || row.kind == RowKind::Total;
            // Labels of sums spread over their neighbours.
            if (row.kind == RowKind::Group || (isSum && std::holds_alternative<std::string>(row.cells[shown[i]])))
                continue;
            ++texts[{cellText(row.cells[shown[i]], language), isSum}];
        }
        for (const auto& [text, times] : texts) {
            Words words = measure.words(QString::fromStdString(text.first), text.second);
            words.times = times;
            add(columns[i], std::move(words));
        }
    }
    return columns;
}

double minimumAt(const ColumnWords& column, double size)
{
    // Rounding in the layout engine must never push a whole word to a second line.
    constexpr double kSlack = 4;
    return std::max(column.longestWord, column.minimum) * size + 2 * cellPadding(size) + kSlack;
}

/// A column costs the more the taller its cells are; one tall cell makes its whole row tall.
double cost(const ColumnWords& column, double size, double width)
{
    const double room = (width - 2 * cellPadding(size)) / size;
    double sum = 0;
    for (const Words& words : column.cells) {
        const double lines = linesAt(words, room);
        sum += words.times * lines * lines * lines;
    }
    return sum;
}

struct Widening {
    std::size_t column = 0;
    double by = 0;
    double gain = 0;  ///< per unit of width
};

Widening bestWidening(const std::vector<ColumnWords>& columns, const std::vector<double>& widths, double size, double left)
{
    constexpr std::array kSteps{1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0};
    Widening best;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].oneLine * size + 2 * cellPadding(size) <= widths[i])
            continue;
        const double now = cost(columns[i], size, widths[i]);
        for (const double step : kSteps) {
            const double by = millimetres(step);
            if (by > left)
                break;
            const double gain = (now - cost(columns[i], size, widths[i] + by)) / by;
            if (gain > best.gain)
                best = {i, by, gain};
        }
    }
    return best;
}

/// Gives a column the room it asks for, but no more than its longest text needs.
double spreadByShare(const ReportTable& table, const std::vector<std::size_t>& shown, const std::vector<ColumnWords>& columns, ColumnWidths& made, double left)
{
    double shares = 0;
    for (const std::size_t column : shown)
        shares += table.columns[column].share;
    double given = 0;
    for (std::size_t i = 0; shares > 0 && i < shown.size(); ++i) {
        const double useful = std::max(0.0, columns[i].oneLine * made.size + 2 * cellPadding(made.size) + points(1) - made.columns[i]);
        const double extra = std::min(useful, left * table.columns[shown[i]].share / shares);
        made.columns[i] += extra;
        given += extra;
    }
    return left - given;
}

/// A merged heading must not break inside a word either.
void widenForGroups(const ReportTable& table, const std::vector<std::size_t>& shown, double size, std::vector<double>& widths)
{
    WordMeasure measure;
    for (std::size_t first = 0; first < shown.size();) {
        const std::string& group = table.columns[shown[first]].group;
        std::size_t last = first;
        while (last + 1 < shown.size() && !group.empty() && table.columns[shown[last + 1]].group == group)
            ++last;
        if (!group.empty()) {
            ColumnWords words;
            add(words, measure.words(QString::fromStdString(group), true));
            const double lacking = minimumAt(words, size) - std::accumulate(widths.begin() + static_cast<std::ptrdiff_t>(first), widths.begin() + static_cast<std::ptrdiff_t>(last) + 1, 0.0);
            for (std::size_t i = first; lacking > 0 && i <= last; ++i)
                widths[i] += lacking / static_cast<double>(last - first + 1);
        }
        first = last + 1;
    }
}

ColumnWidths smallestWidths(const ReportTable& table, const std::vector<std::size_t>& shown, const std::vector<ColumnWords>& columns, double size)
{
    ColumnWidths made{size, {}};
    for (const ColumnWords& column : columns)
        made.columns.push_back(minimumAt(column, size));
    widenForGroups(table, shown, size, made.columns);
    return made;
}

}  // namespace

double cellPadding(double size) { return points(size * 0.16); }

ColumnWidths columnWidths(const ReportTable& table, const std::vector<std::size_t>& shown, Language language, double width)
{
    // Below 9 points only when words would have to be broken otherwise.
    constexpr std::array kSizes{11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0};
    constexpr double kComfort = 1.12;
    const std::vector<ColumnWords> columns = measured(table, shown, language);
    ColumnWidths made;
    double used = 0;
    for (const double size : kSizes) {
        made = smallestWidths(table, shown, columns, size);
        used = std::accumulate(made.columns.begin(), made.columns.end(), 0.0);
        if (used * (size > 9 ? kComfort : 1) <= width)
            break;
    }
    if (used > width) {
        for (double& column : made.columns)
            column *= width / used;
        return made;
    }
    double left = width - used;
    for (Widening next = bestWidening(columns, made.columns, made.size, left); next.gain > 0;
         next = bestWidening(columns, made.columns, made.size, left)) {
        made.columns[next.column] += next.by;
        left -= next.by;
    }
    left = spreadByShare(table, shown, columns, made, left);
    for (double& column : made.columns)
        column += left / static_cast<double>(made.columns.size());
    return made;
}

}  // namespace botri::ui
