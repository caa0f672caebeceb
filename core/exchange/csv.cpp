// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/exchange/atomic_file.h"

namespace botri::exchange {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Where the first character stands that is not an apostrophe, if a spreadsheet would take it for the start of a formula.
bool startsFormula(std::string_view text, std::size_t apostrophes)
{
    constexpr std::string_view kStarters = "=+-@\t\r\n";
    return apostrophes < text.size() && kStarters.find(text[apostrophes]) != std::string_view::npos;
}

std::size_t leadingApostrophes(std::string_view text)
{
    return std::min(text.find_first_not_of('\''), text.size());
}

void appendField(std::string& out, const std::string& field)
{
    const bool edgeBlank = !field.empty() && (field.front() == ' ' || field.back() == ' ');
    if (!edgeBlank && field.find_first_of(",;\t\"\r\n") == std::string::npos) {
        out += field;
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

}  // namespace

std::string CsvReader::quotedField()
{
    std::string field;
    for (++m_position; m_position < m_text.size(); ++m_position) {
        if (m_text[m_position] != '"') {
            field += m_text[m_position];
        } else if (m_position + 1 < m_text.size() && m_text[m_position + 1] == '"') {
            field += '"';
            ++m_position;
        } else {
            ++m_position;
            return field + plainField();  // what stands behind the closing quote is kept, as Excel does
        }
    }
    m_endedInsideQuotes = true;
    return field;
}

std::string CsvReader::plainField()
{
    const std::array<char, 3> stops{m_separator, '\r', '\n'};
    const auto begin = m_text.begin() + static_cast<std::ptrdiff_t>(m_position);
    const auto end = std::find_first_of(begin, m_text.end(), stops.begin(), stops.end());
    m_position = static_cast<std::size_t>(end - m_text.begin());
    return {begin, end};
}

bool CsvReader::next(CsvRow& row)
{
    row.clear();
    if (m_position >= m_text.size())
        return false;
    while (true) {
        const bool quoted = m_position < m_text.size() && m_text[m_position] == '"';
        row.push_back(quoted ? quotedField() : plainField());
        if (m_position >= m_text.size())
            return true;
        const char stop = m_text[m_position++];
        if (stop == m_separator)
            continue;
        if (stop == '\r' && m_position < m_text.size() && m_text[m_position] == '\n')
            ++m_position;
        return true;
    }
}

char detectCsvSeparator(std::string_view text)
{
    const std::string_view start = text.substr(0, 64 * 1024);
    char best = ',';
    double bestScore = 0;
    for (const char separator : {',', ';', '\t'}) {
        CsvReader reader(start, separator);
        CsvRow row;
        std::map<std::size_t, int> rowsByWidth;
        int rows = 0;
        for (; rows < 50 && reader.next(row); ++rows)
            if (row.size() > 1)
                ++rowsByWidth[row.size()];
        double score = 0;
        for (const auto& [width, count] : rowsByWidth)
            score = std::max(score, count * (1.0 + 0.01 * static_cast<double>(std::min<std::size_t>(width, 50))));
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

std::string csvText(const std::vector<CsvRow>& rows)
{
    std::string out(kByteOrderMark);
    for (const CsvRow& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                out += ',';
            appendField(out, row[i]);
        }
        out += "\r\n";
    }
    return out;
}

std::string guardedCsvText(std::string text)
{
    if (startsFormula(text, leadingApostrophes(text)))
        text.insert(text.begin(), '\'');
    return text;
}

std::string unguardedCsvText(std::string text)
{
    const std::size_t apostrophes = leadingApostrophes(text);
    if (apostrophes > 0 && startsFormula(text, apostrophes))
        text.erase(text.begin());
    return text;
}

void writeTextFile(const std::filesystem::path& path, std::string_view text)
{
    AtomicFile file(path);
    file.write(text);
    file.commit();
}

}  // namespace botri::exchange
