// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/report_columns.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "core/base/character_count.h"
#include "core/exchange/wrapped_text.h"
#include "core/report/report_text.h"

namespace botri::exchange {
namespace {

using namespace report;

constexpr std::size_t kNarrowest = 4;
constexpr std::size_t kWidest = 32;
constexpr std::size_t kEdge = 2;  // a letter's room on either side

std::size_t longestWord(const std::string& text)
{
    std::size_t longest = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        longest = std::max(longest, characterCount(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return longest;
}

/// How narrow a column may be without breaking a word, how wide it would like to be, and the words that wrap in it.
struct Room {
    std::size_t least = kNarrowest;
    std::size_t wanted = kNarrowest;
    std::vector<std::string> texts;  ///< of the rows looked at
};

Room roomOf(const Report& report, const ReportTable& table, std::size_t column)
{
    constexpr std::size_t kRowsLookedAt = 400;
    const std::size_t each = table.rows.size() / kRowsLookedAt + 1;
    Room room;
    room.least = std::max(kNarrowest, longestWord(table.columns[column].heading) + kEdge);
    room.wanted = room.least;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const ReportRow& row = table.rows[i];
        const bool label =
            row.kind != RowKind::Data && std::holds_alternative<std::string>(row.cells[std::min(column, row.cells.size() - 1)]);
        const bool counts = row.kind != RowKind::Group && !label;
        const std::string text = counts ? cellText(row.cells[column], report.language) : std::string();
        room.least = std::max(room.least, counts ? longestWord(text) + kEdge : 0);
        room.wanted = std::max(room.wanted, std::min(characterCount(text) + kEdge, kWidest));
        if (i % each == 0)
            room.texts.push_back(text);
    }
    room.wanted = std::max(room.least, room.wanted);
    return room;
}

/// The rows of a table and how high they are at widths that are tried.
class Rows {
public:
    explicit Rows(const std::vector<Room>& rooms) : m_rooms(rooms), m_lines(rooms.size())
    {
        for (const Room& room : rooms)
            m_widths.push_back(room.least);
    }

    [[nodiscard]] const std::vector<std::size_t>& widths() const { return m_widths; }
    void widen(std::size_t column, std::size_t by) { m_widths[column] += by; }

    /// What is saved by widening this column alone: lines of whole rows, and a little for every line of a cell, so that
    /// columns which make a row high together get their turn.
    double gain(std::size_t column, std::size_t by)
    {
        constexpr double kOwnLine = 0.05;
        const std::vector<int>& before = lines(column, m_widths[column]);
        const std::vector<int>& after = lines(column, m_widths[column] + by);
        double saved = 0;
        for (std::size_t row = 0; row < before.size(); ++row) {
            if (before[row] == after[row])
                continue;
            int others = 1;
            for (std::size_t each = 0; each < m_rooms.size() && others < before[row]; ++each)
                if (each != column)
                    others = std::max(others, lines(each, m_widths[each])[row]);
            saved += std::max(0, before[row] - std::max(others, after[row])) + kOwnLine * (before[row] - after[row]);
        }
        return saved;
    }

private:
    const std::vector<int>& lines(std::size_t column, std::size_t width)
    {
        const auto [known, isNew] = m_lines[column].try_emplace(width);
        if (isNew)
            for (const std::string& text : m_rooms[column].texts)
                known->second.push_back(wrappedLines(text, static_cast<double>(width)));
        return known->second;
    }

    const std::vector<Room>& m_rooms;
    std::vector<std::size_t> m_widths;
    std::vector<std::map<std::size_t, std::vector<int>>> m_lines;  ///< by column and width, one per row
};

/// Widens the column where a digit's width saves most. False when nothing is saved by `left` digits.
bool widenBest(Rows& rows, const std::vector<Room>& rooms, std::size_t& left)
{
    std::size_t best = 0;
    std::size_t bestBy = 0;
    double bestGain = 0;
    for (std::size_t column = 0; column < rooms.size(); ++column)
        for (const std::size_t by : {1U, 2U, 3U, 4U, 6U, 8U}) {
            if (by > left || rows.widths()[column] + by > rooms[column].wanted)
                break;
            const double gain = rows.gain(column, by) / static_cast<double>(by);
            if (gain > bestGain) {
                best = column;
                bestBy = by;
                bestGain = gain;
            }
        }
    if (bestBy == 0)
        return false;
    rows.widen(best, bestBy);
    left -= bestBy;
    return true;
}

}  // namespace

std::vector<double> sheetWidths(const Report& report, const ReportTable& table)
{
    constexpr std::size_t kLegible = 150;  // digits across a landscape A4 page, printed at some four fifths
    std::vector<Room> rooms;
    std::size_t least = 0;
    std::size_t wanted = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        rooms.push_back(roomOf(report, table, column));
        least += rooms.back().least;
        wanted += rooms.back().wanted;
    }
    // A table of many words is printed a little smaller rather than in the narrowest of columns.
    const std::size_t room = std::min(wanted, std::max(kLegible, least + (wanted - least) / 10));
    std::size_t left = room - least;
    Rows rows(rooms);
    while (left > 0 && widenBest(rows, rooms, left)) {}
    const std::size_t given = std::accumulate(rows.widths().begin(), rows.widths().end(), std::size_t{0});
    const double share = wanted > given ? static_cast<double>(left) / static_cast<double>(wanted - given) : 0;
    std::vector<double> widths;
    for (std::size_t column = 0; column < rooms.size(); ++column)
        widths.push_back(static_cast<double>(rows.widths()[column])
            + share * static_cast<double>(rooms[column].wanted - rows.widths()[column]));
    return widths;
}

}  // namespace botri::exchange
