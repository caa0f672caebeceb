// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/formula_reader.h"

#include <algorithm>
#include <numeric>

#include "tests/support/catch.h"

namespace botri::exchange::test {

/// Recursive descent, one method a level of precedence. Every value is a list: a range gives many, all else one.
class FormulaReader::Parser {
public:
    Parser(const FormulaReader& reader, std::string sheet, std::string_view text)
        : m_reader(reader), m_sheet(std::move(sheet)), m_text(text)
    {
    }

    double all()
    {
        expect("=");
        const double result = comparison().at(0);
        INFO(m_text);
        REQUIRE(m_at == m_text.size());
        return result;
    }

private:
    using Values = std::vector<double>;

    bool accept(std::string_view word)
    {
        const bool isHere = m_text.substr(m_at, word.size()) == word;
        m_at += isHere ? word.size() : 0;
        return isHere;
    }
    void expect(std::string_view word)
    {
        INFO(m_text << " at " << m_at);
        REQUIRE(accept(word));
    }

    Values comparison()
    {
        Values left = sum();
        for (const std::string_view sign : {"=", "<", ">"})
            if (accept(sign)) {
                const double right = sum().at(0);
                return {double(sign == "=" ? left.at(0) == right : sign == "<" ? left.at(0) < right : left.at(0) > right)};
            }
        return left;
    }
    Values sum()
    {
        Values left = product();
        while (m_at < m_text.size() && (m_text[m_at] == '+' || m_text[m_at] == '-'))
            left = {m_text[m_at++] == '+' ? left.at(0) + product().at(0) : left.at(0) - product().at(0)};
        return left;
    }
    Values product()
    {
        Values left = factor();
        while (accept("*"))
            left = {left.at(0) * factor().at(0)};
        return left;
    }
    Values factor()
    {
        for (const std::string_view name : {"SUMIF", "SUM", "MIN", "AND", "OR", "IF"})
            if (accept(std::string(name) + "("))
                return {function(name)};
        if (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            return {number()};
        return cells();
    }
    double number()
    {
        double value = 0;
        for (; m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; ++m_at)
            value = value * 10 + (m_text[m_at] - '0');
        return value;
    }
    double function(std::string_view name)
    {
        std::vector<Values> arguments{comparison()};
        while (accept(","))
            arguments.push_back(comparison());
        expect(")");
        const auto isTrue = [](const Values& each) { return each.at(0) != 0; };
        if (name == "SUM")
            return std::accumulate(arguments.at(0).begin(), arguments.at(0).end(), 0.0);
        if (name == "MIN")
            return std::min(arguments.at(0).at(0), arguments.at(1).at(0));
        if (name == "IF")
            return arguments.at(isTrue(arguments.at(0)) ? 1 : 2).at(0);
        if (name == "AND")
            return std::all_of(arguments.begin(), arguments.end(), isTrue) ? 1 : 0;
        if (name == "OR")
            return std::any_of(arguments.begin(), arguments.end(), isTrue) ? 1 : 0;
        double total = 0;  // SUMIF
        for (std::size_t i = 0; i < arguments.at(0).size(); ++i)
            total += arguments.at(0)[i] == arguments.at(1).at(0) ? arguments.at(2).at(i) : 0;
        return total;
    }
    CellPlace place()
    {
        const std::size_t end = std::min(m_text.find_first_not_of("$ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", m_at), m_text.size());
        const auto found = parseCellReference(m_text.substr(m_at, end - m_at));
        INFO(m_text << " at " << m_at);
        REQUIRE(found);
        m_at = end;
        return *found;
    }
    Values cells()
    {
        std::string sheet = m_sheet;
        if (accept("'")) {
            const std::size_t end = m_text.find('\'', m_at);
            sheet = m_text.substr(m_at, end - m_at);
            m_at = end;
            expect("'!");
        }
        const CellPlace first = place();
        const CellPlace last = accept(":") ? place() : first;
        Values values;
        for (int row = first.row; row <= last.row; ++row)
            values.push_back(m_reader.value(sheet, {row, first.column}));
        return values;
    }

    const FormulaReader& m_reader;
    std::string m_sheet;
    std::string_view m_text;
    std::size_t m_at = 0;
};

const WrittenTable& FormulaReader::table(const std::string& sheet) const
{
    for (const auto& each : m_workbook.sheets)
        if (const auto* table = std::get_if<WrittenTable>(&each); table && table->name == sheet)
            return *table;
    FAIL("no sheet " << sheet);
    throw std::logic_error("FAIL does not return");
}

double FormulaReader::written(const WrittenTable& table, CellPlace place)
{
    const WrittenRow& row = table.rows.at(static_cast<std::size_t>(place.row - firstRowOf(table)));
    const auto column = static_cast<std::size_t>(place.column - 1);
    return column < row.cells.size() && row.cells[column].kind() == Cell::Kind::Number ? row.cells[column].number() : 0;
}

double FormulaReader::value(const std::string& sheet, CellPlace place) const
{
    const WrittenTable& from = table(sheet);
    const WrittenRow& row = from.rows.at(static_cast<std::size_t>(place.row - firstRowOf(from)));
    for (const WrittenFormula& each : row.formulas)
        if (each.column + 1 == static_cast<std::size_t>(place.column))
            return Parser(*this, sheet, each.text).all();
    return written(from, place);
}

}  // namespace botri::exchange::test
