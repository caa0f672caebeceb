// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/column_widths.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "ui/print/paper_text.h"
#include "ui/print/row_lines.h"

namespace botri::ui {
namespace {

using namespace report;

/// A run of neighbours under one upper heading, or a single column.
struct Span {
    std::size_t first;
    std::size_t last;  ///< included
};

std::vector<Span> spansOf(const ReportTable& table, const std::vector<std::size_t>& shown)
{
    std::vector<Span> spans;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const std::string& group = table.columns[shown[i]].group;
        if (i > 0 && !group.empty() && table.columns[shown[i - 1]].group == group)
            spans.back().last = i;
        else
            spans.push_back({i, i});
    }
    return spans;
}

double minimumWidth(double words, double size)
{
    // Rounding in the layout engine must never push a whole word to a second line.
    constexpr double kSlack = 4;
    return words * size + 2 * cellPadding(size) + kSlack;
}

/// Everything one letter size is tried with.
class Trial {
public:
    Trial(const ReportTable& table, const std::vector<std::size_t>& shown, const std::vector<ColumnWords>& words,
        const std::vector<Span>& spans, double size, double width)
        : m_table(table),
          m_shown(shown),
          m_words(words),
          m_spans(spans),
          m_size(size),
          m_minimum(smallestWidths()),
          m_widths(m_minimum),
          m_left(width - std::accumulate(m_minimum.begin(), m_minimum.end(), 0.0))
    {
    }

    [[nodiscard]] bool fits() const { return m_left >= 0; }

    /// Words will be broken: there is no smaller size to go to.
    ColumnWidths squeezed(double width) const
    {
        ColumnWidths made{m_size, m_widths};
        for (double& column : made.columns)
            column *= width / (width - m_left);
        return made;
    }

    /// \pre fits()
    ColumnWidths spread()
    {
        RowLines rows(m_words, m_size, 2 * cellPadding(m_size), m_widths);
        while (m_left > 0 && widenBest(rows)) {}
        while (exchangeBest(rows)) {}
        m_height = rows.total() * lineHeight({m_size}) + static_cast<double>(m_table.rows.size()) * points(2.5);
        m_widths = rows.widths();
        giveShares();
        for (double& column : m_widths)
            column += m_left / static_cast<double>(m_widths.size());
        evenOutGroups();
        return {m_size, m_widths};
    }

    /// Of the rows together, after spread().
    [[nodiscard]] double height() const { return m_height; }

private:
    std::vector<double> smallestWidths() const
    {
        std::vector<double> widths;
        for (const ColumnWords& column : m_words)
            widths.push_back(minimumWidth(std::max(column.longestWord, column.minimum), m_size));
        for (const Span& span : m_spans) {
            const std::string& group = m_table.columns[m_shown[span.first]].group;
            const double have = std::accumulate(widths.begin() + static_cast<std::ptrdiff_t>(span.first),
                widths.begin() + static_cast<std::ptrdiff_t>(span.last) + 1, 0.0);
            const double lacking = group.empty() ? 0 : minimumWidth(boldWords(group).longest(), m_size) - have;
            for (std::size_t i = span.first; lacking > 0 && i <= span.last; ++i)
                widths[i] += lacking / static_cast<double>(span.last - span.first + 1);
        }
        return widths;
    }

    [[nodiscard]] double wantedBy(std::size_t column) const { return minimumWidth(m_words[column].oneLine, m_size); }

    /// Widens the column where a millimetre saves most.
    bool widenBest(RowLines& rows)
    {
        constexpr std::array kSteps{1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0};
        std::size_t best = 0;
        double bestBy = 0;
        double bestGain = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (const double step : kSteps) {
                const double by = millimetres(step);
                if (by > m_left || rows.widths()[i] >= wantedBy(i))
                    break;
                const double gain = (rows.cost() - rows.costWith(i, rows.widths()[i] + by)) / by;
                if (gain > bestGain) {
                    best = i;
                    bestBy = by;
                    bestGain = gain;
                }
            }
        }
        if (bestGain <= 0)
            return false;
        rows.set(best, rows.widths()[best] + bestBy);
        m_left -= bestBy;
        return true;
    }

    /// Moves width from one column to another where that lowers the rows.
    bool exchangeBest(RowLines& rows)
    {
        constexpr double kLeastGain = 0.5;  // also the end of the search: every exchange lowers the cost by this much
        for (const double step : {6.0, 3.0, 1.5}) {
            const double by = millimetres(step);
            for (std::size_t giver = 0; giver < m_words.size(); ++giver) {
                if (rows.widths()[giver] - by < m_minimum[giver])
                    continue;
                const double before = rows.cost();
                const double giverWidth = rows.widths()[giver];
                rows.set(giver, giverWidth - by);
                for (std::size_t taker = 0; taker < m_words.size(); ++taker) {
                    if (taker == giver || rows.widths()[taker] >= wantedBy(taker))
                        continue;
                    if (rows.costWith(taker, rows.widths()[taker] + by) < before - kLeastGain) {
                        rows.set(taker, rows.widths()[taker] + by);
                        return true;
                    }
                }
                rows.set(giver, giverWidth);
            }
        }
        return false;
    }

    void giveShares()
    {
        double shares = 0;
        for (const std::size_t column : m_shown)
            shares += m_table.columns[column].share;
        const double all = m_left;
        for (std::size_t i = 0; shares > 0 && i < m_shown.size(); ++i) {
            const double useful = std::max(0.0, wantedBy(i) - m_widths[i]);
            const double extra = std::min(useful, all * m_table.columns[m_shown[i]].share / shares);
            m_widths[i] += extra;
            m_left -= extra;
        }
    }

    void evenOutGroups()
    {
        for (const Span& span : m_spans) {
            const auto first = m_widths.begin() + static_cast<std::ptrdiff_t>(span.first);
            const auto last = m_widths.begin() + static_cast<std::ptrdiff_t>(span.last) + 1;
            const double even = std::accumulate(first, last, 0.0) / static_cast<double>(last - first);
            const auto widest = std::max_element(m_minimum.begin() + static_cast<std::ptrdiff_t>(span.first),
                m_minimum.begin() + static_cast<std::ptrdiff_t>(span.last) + 1);
            if (even >= *widest)
                std::fill(first, last, even);
        }
    }

    const ReportTable& m_table;
    const std::vector<std::size_t>& m_shown;
    const std::vector<ColumnWords>& m_words;
    const std::vector<Span>& m_spans;
    double m_size;
    std::vector<double> m_minimum;
    std::vector<double> m_widths;
    double m_left;
    double m_height = 0;
};

}  // namespace

double cellPadding(double size)
{
    return points(size * 0.22);
}

ColumnWidths columnWidths(const ReportTable& table, const std::vector<std::size_t>& shown, Language language, double width)
{
    constexpr std::array kSmallSizes{9.0, 8.5, 8.0, 7.5, 7.0};
    constexpr std::array kComfortableSizes{11.0, 10.5, 10.0, 9.5};
    constexpr double kMorePaper = 1.12;
    constexpr double kDenseSize = 8;
    constexpr double kMuchLessPaper = 0.85;
    const std::vector<ColumnWords> words = wordsOf(table, shown, language);
    const std::vector<Span> spans = spansOf(table, shown);
    for (const double size : kSmallSizes) {
        Trial small(table, shown, words, spans, size, width);
        if (!small.fits() && size > kSmallSizes.back())
            continue;
        if (!small.fits())
            return small.squeezed(width);
        ColumnWidths made = small.spread();
        for (const double larger : kComfortableSizes) {
            Trial large(table, shown, words, spans, larger, width);
            if (size < kSmallSizes.front() || !large.fits())
                continue;
            if (ColumnWidths roomy = large.spread(); large.height() <= kMorePaper * small.height())
                return roomy;
        }
        // A list of many wrapped columns gains twice by smaller letters: lower lines, and fewer of them.
        Trial dense(table, shown, words, spans, kDenseSize, width);
        if (size > kDenseSize && dense.fits())
            if (ColumnWidths denser = dense.spread(); dense.height() <= kMuchLessPaper * small.height())
                return denser;
        return made;
    }
    return {};
}

}  // namespace botri::ui
