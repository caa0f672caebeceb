// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cmath>

#include "core/exchange/read_stopped.h"
#include "core/exchange/xlsx_package.h"
#include "core/exchange/xlsx_parts.h"

namespace botri::exchange {
namespace {

template <class Number>
std::optional<Number> parsedNumber(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '+'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
        text.remove_suffix(1);
    Number number{};
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end.ec != std::errc{} || end.ptr != text.data() + text.size() || text.empty())
        return std::nullopt;
    return number;
}

class SheetHandler : public XmlHandler {
public:
    SheetHandler(std::string part, const XlsxTables& tables, WorkbookBuilder& builder)
        : m_part(std::move(part)), m_tables(tables), m_builder(builder)
    {
    }

    void startElement(XmlName name, const XmlAttributes& attributes) override
    {
        m_textTo = nullptr;
        if (name.local == "c")
            beginCell(attributes);
        else if (name.local == "row")
            beginRow(attributes);
        else if (name.local == "v")
            m_textTo = &m_value;
        else if (name.local == "f")
            m_hasFormula = true;
        else if (name.local == "rPh")
            m_inPhonetic = true;
        else if (name.local == "t" && !m_inPhonetic)
            m_textTo = &m_inlineText;
        else if (name.local == "mergeCell")
            addMerge(attributes.value("ref").value_or(""));
    }
    void endElement(XmlName name) override
    {
        m_textTo = nullptr;
        if (name.local == "rPh")
            m_inPhonetic = false;
        if (name.local == "c")
            endCell();
    }
    void text(std::string_view piece) override
    {
        if (m_textTo != nullptr)
            *m_textTo += piece;
    }

private:
    void beginRow(const XmlAttributes& attributes)
    {
        const auto number = attributes.value("r");
        m_place = {m_place.row + 1, 0};
        if (number) {
            const auto row = parsedNumber<int>(*number);
            if (!row || *row < 1 || *row > 1'048'576)
                stopReading(ReadProblem::BrokenXml, m_part + ", row " + std::string(*number));
            m_place.row = *row;
        }
    }

    void beginCell(const XmlAttributes& attributes)
    {
        ++m_place.column;
        if (const auto reference = attributes.value("r")) {
            const auto place = parseCellReference(*reference);
            if (!place)
                stopReading(ReadProblem::BrokenXml, m_part + ", " + std::string(*reference));
            m_place = *place;
        }
        m_type = attributes.value("t").value_or("n");
        m_style = parsedNumber<std::size_t>(attributes.value("s").value_or("0")).value_or(0);
        m_value.clear();
        m_inlineText.clear();
        m_hasFormula = false;
    }

    void endCell()
    {
        if (m_value.empty() && m_inlineText.empty()) {
            if (m_hasFormula && m_type != "str")
                m_builder.note(m_place,
                    {"Ô có công thức nhưng tệp không lưu kết quả", "The formula has no result stored in the file"},
                    {"Hãy mở tệp bằng Excel hoặc LibreOffice, đợi tính xong, lưu lại rồi nhập lại.",
                        "Open the file in Excel or LibreOffice, let it calculate, save it, and import it again."});
            return;
        }
        m_builder.add(m_place, cellValue());
    }

    Cell cellValue()
    {
        if (m_type == "s")
            return Cell::ofText(sharedString());
        if (m_type == "inlineStr")
            return Cell::ofText(unescapedXstring(m_inlineText));
        if (m_type == "str")
            return Cell::ofText(unescapedXstring(m_value));
        if (m_type == "b")
            return Cell::ofBoolean(m_value == "1" || m_value == "true");
        if (m_type == "e")
            return Cell::ofError(m_value);
        if (m_type == "d")
            if (const auto date = parseIsoDate(std::string_view(m_value).substr(0, 10)))
                return Cell::ofDate(*date);
        if (const auto number = parsedNumber<double>(m_value); number && std::isfinite(*number))
            return formattedNumber(
                *number, m_style < m_tables.formats.size() ? m_tables.formats[m_style] : NumberFormat{}, m_tables.dates);
        return Cell::ofText(m_value);
    }

    const std::string& sharedString() const
    {
        const auto index = parsedNumber<std::size_t>(m_value);
        if (!index || *index >= m_tables.strings.size())
            stopReading(ReadProblem::BrokenReference, m_part + ", " + cellReference(m_place));
        return m_tables.strings[*index];
    }

    void addMerge(std::string_view reference)
    {
        const std::size_t colon = reference.find(':');
        if (colon == std::string_view::npos)
            return;
        const auto first = parseCellReference(reference.substr(0, colon));
        const auto last = parseCellReference(reference.substr(colon + 1));
        if (first && last)
            m_builder.addMerge(*first, *last);
    }

    std::string m_part;
    const XlsxTables& m_tables;
    WorkbookBuilder& m_builder;
    CellPlace m_place;
    std::string m_type;
    std::size_t m_style = 0;
    std::string m_value;
    std::string m_inlineText;
    std::string* m_textTo = nullptr;
    bool m_hasFormula = false;
    bool m_inPhonetic = false;
};

}  // namespace

void readXlsxSheet(ZipArchive& archive, const std::string& part, const XlsxTables& tables, WorkbookBuilder& builder)
{
    SheetHandler handler(part, tables, builder);
    readXmlPart(archive, part, handler);
}

}  // namespace botri::exchange
