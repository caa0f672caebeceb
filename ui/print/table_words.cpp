// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include <QStringList>

#include "core/report/report_text.h"
#include "ui/print/paper_text.h"

namespace botri::ui {
namespace {

using namespace report;

double perPoint(const QString& text, bool bold)
{
    constexpr double kReferenceSize = 100;
    return textWidth(text, {kReferenceSize, bold}) / kReferenceSize;
}

double spaceWidth()
{
    static const double width = perPoint(QStringLiteral(" "), false);
    return width;
}

/// Measures each word once.
class WordMeasure {
public:
    Words words(const std::string& text, bool bold)
    {
        Words measured;
        for (const QString& word : QString::fromStdString(text).split(u' ', Qt::SkipEmptyParts)) {
            const auto [at, isNew] = m_widths[bold ? 1 : 0].try_emplace(word, 0);
            if (isNew)
                at->second = perPoint(word, bold);
            measured.widths.push_back(at->second);
        }
        return measured;
    }

private:
    std::array<std::map<QString, double>, 2> m_widths;
};

bool isSum(RowKind kind)
{
    return kind == RowKind::Subtotal || kind == RowKind::Total;
}

void readRows(ColumnWords& words, const ReportTable& table, std::size_t column, Language language, WordMeasure& measure)
{
    std::map<std::pair<std::string, bool>, std::size_t> known;
    for (const ReportRow& row : table.rows) {
        const bool label = isSum(row.kind) && std::holds_alternative<std::string>(row.cells[column]);
        if (row.kind == RowKind::Group || label) {
            words.textOfRow.push_back(ColumnWords::kNoText);
            continue;
        }
        std::string text = cellText(row.cells[column], language);
        const auto [at, isNew] = known.try_emplace({text, isSum(row.kind)}, words.texts.size());
        if (isNew)
            words.texts.push_back(measure.words(text, isSum(row.kind)));
        words.textOfRow.push_back(at->second);
    }
}

}  // namespace

int Words::lines(double room) const
{
    int lines = 1;
    double used = 0;
    for (const double width : widths) {
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

double Words::longest() const
{
    return widths.empty() ? 0 : *std::max_element(widths.begin(), widths.end());
}

double Words::oneLine() const
{
    return widths.empty() ? 0
                          : std::accumulate(widths.begin(), widths.end(), spaceWidth() * static_cast<double>(widths.size() - 1));
}

std::vector<ColumnWords> wordsOf(const ReportTable& table, const std::vector<std::size_t>& shown, Language language)
{
    // Under two levels of headings one that spans both has at least two lines' room beside a wrapped group heading.
    constexpr int kLinesBesideGroups = 2;
    const bool twoLevels =
        std::any_of(table.columns.begin(), table.columns.end(), [](const ReportColumn& column) { return !column.group.empty(); });
    WordMeasure measure;
    std::vector<ColumnWords> columns(shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        ColumnWords& words = columns[i];
        words.heading = measure.words(table.columns[shown[i]].heading, true);
        words.freeHeadingLines = twoLevels && table.columns[shown[i]].group.empty() ? kLinesBesideGroups : 0;
        readRows(words, table, shown[i], language, measure);
        words.minimum = table.columns[shown[i]].minimumWidth * perPoint(QStringLiteral("0"), false);
        // The column's number stands under its heading.
        words.longestWord = std::max(words.heading.longest(), measure.words("(" + std::to_string(i + 1) + ")", false).longest());
        words.oneLine = words.heading.oneLine();
        for (const Words& text : words.texts) {
            words.longestWord = std::max(words.longestWord, text.longest());
            words.oneLine = std::max(words.oneLine, text.oneLine());
        }
    }
    return columns;
}

Words boldWords(const std::string& text)
{
    return WordMeasure().words(text, true);
}

}  // namespace botri::ui
