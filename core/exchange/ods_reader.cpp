// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_reader.h"

#include <charconv>
#include <cmath>
#include <set>

#include "core/exchange/read_stopped.h"
#include "core/exchange/sheet_builder.h"
#include "core/exchange/xlsx_package.h"

namespace botri::exchange {
namespace {

constexpr std::string_view kTable = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr std::string_view kText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr std::string_view kOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr std::string_view kStyle = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
constexpr std::string_view kDraw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
constexpr std::string_view kLibreOffice = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
constexpr int kMostRows = 1 << 20;

std::string_view orNothing(std::optional<std::string_view> text)
{
    return text.value_or(std::string_view{});
}

/// A count of repetitions or spans: at least 1, at most what a spreadsheet has rows.
int countOf(std::optional<std::string_view> text)
{
    int count = 1;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), count);
    return std::clamp(count, 1, kMostRows);
}

class ContentHandler : public XmlHandler {
public:
    ContentHandler(WorkbookBuilder& builder, ZipArchive& archive) : m_builder(builder), m_archive(archive) {}

    void startElement(XmlName name, const XmlAttributes& attributes) override
    {
        if (m_ignoredDepth > 0 || isForeign(name)) {
            ++m_ignoredDepth;
            return;
        }
        if (name.space == kTable)
            startTableElement(name.local, attributes);
        else if (name.space == kText && m_inCell)
            startTextElement(name.local, attributes);
        else if (name.is(kStyle, "style") && attributes.value(kStyle, "family") == "table")
            m_styleName = orNothing(attributes.value(kStyle, "name"));
        else if (name.is(kStyle, "table-properties") && attributes.value(kTable, "display") == "false")
            m_hiddenStyles.insert(m_styleName);
        else if (name.is(kOffice, "spreadsheet"))
            m_sawSpreadsheet = true;
    }

    void endElement(XmlName name) override
    {
        if (m_ignoredDepth > 0) {
            --m_ignoredDepth;
            return;
        }
        if (name.is(kText, "p") || name.is(kText, "h"))
            m_inParagraph = false;
        else if (name.is(kTable, "table-cell") || name.is(kTable, "covered-table-cell"))
            endCell();
        else if (name.is(kTable, "table-row"))
            endRow();
        else if (name.is(kTable, "table"))
            endTable();
    }

    void text(std::string_view piece) override
    {
        if (m_inParagraph && m_ignoredDepth == 0)
            appendCollapsed(piece);
    }

    [[nodiscard]] bool sawSpreadsheet() const { return m_sawSpreadsheet; }

private:
    /// Comments, text boxes and old versions of cells hold paragraphs and cells too, but are not the table.
    static bool isForeign(XmlName name)
    {
        return name.is(kOffice, "annotation") || name.is(kTable, "tracked-changes") || name.space == kDraw
            || name.is(kTable, "shapes") || name.is(kOffice, "forms");
    }

    void startTableElement(std::string_view local, const XmlAttributes& attributes)
    {
        if (local == "table") {
            if (++m_tableDepth > 1)
                return;
            const std::string name(orNothing(attributes.value(kTable, "name")));
            m_archive.setStep({"Đọc trang tính “" + name + "”", "Reading sheet “" + name + "”"});
            m_builder.beginSheet(name, m_hiddenStyles.contains(std::string(orNothing(attributes.value(kTable, "style-name")))));
            m_place = {1, 1};
        } else if (local == "table-row" && m_tableDepth == 1) {
            m_rowRepeats = countOf(attributes.value(kTable, "number-rows-repeated"));
            m_place.column = 1;
            m_rowCells.clear();
        } else if ((local == "table-cell" || local == "covered-table-cell") && m_tableDepth == 1) {
            beginCell(attributes);
        }
    }

    void beginCell(const XmlAttributes& attributes)
    {
        m_inCell = true;
        m_cellRepeats = countOf(attributes.value(kTable, "number-columns-repeated"));
        m_columnSpan = countOf(attributes.value(kTable, "number-columns-spanned"));
        m_rowSpan = countOf(attributes.value(kTable, "number-rows-spanned"));
        m_type = orNothing(attributes.value(kOffice, "value-type"));
        m_isError = attributes.value(kLibreOffice, "value-type") == "error";
        m_value = orNothing(attributes.value(kOffice,
            m_type == "date"          ? "date-value"
                : m_type == "boolean" ? "boolean-value"
                                      : "value"));
        m_stringValue = orNothing(attributes.value(kOffice, "string-value"));
        m_shown.clear();
        m_paragraphs = 0;
    }

    void startTextElement(std::string_view local, const XmlAttributes& attributes)
    {
        if (local == "p" || local == "h") {
            if (m_paragraphs++ > 0)
                m_shown += '\n';
            m_inParagraph = true;
        } else if (local == "s") {
            m_shown.append(static_cast<std::size_t>(std::min(countOf(attributes.value(kText, "c")), 1000)), ' ');
        } else if (local == "tab") {
            m_shown += '\t';
        } else if (local == "line-break") {
            m_shown += '\n';
        }
    }

    /// White space in ODF text collapses; real blanks are text:s (ODF 1.2, 6.1.2).
    void appendCollapsed(std::string_view piece)
    {
        for (const char c : piece) {
            const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            const bool afterBlank = m_shown.empty() || m_shown.back() == ' ' || m_shown.back() == '\n';
            if (!blank)
                m_shown += c;
            else if (!afterBlank)
                m_shown += ' ';
        }
    }

    Cell cellValue() const
    {
        if (m_isError)
            return Cell::ofError(m_shown);
        if (m_type == "float" || m_type == "percentage" || m_type == "currency") {
            double number = 0;
            const auto end = std::from_chars(m_value.data(), m_value.data() + m_value.size(), number);
            if (end.ec == std::errc{} && end.ptr == m_value.data() + m_value.size() && std::isfinite(number))
                return Cell::ofNumber(number, m_shown);
        }
        if (m_type == "boolean")
            return Cell::ofBoolean(m_value == "true");
        if (m_type == "date")
            if (const auto date = parseIsoDate(std::string_view(m_value).substr(0, 10)))
                return Cell::ofDate(*date);
        return Cell::ofText(m_paragraphs > 0 ? m_shown : m_stringValue);
    }

    void endCell()
    {
        if (m_tableDepth != 1 || !m_inCell)
            return;
        m_inCell = m_inParagraph = false;
        if (m_columnSpan > 1 || m_rowSpan > 1)
            m_builder.addMerge(m_place, {m_place.row + m_rowSpan - 1, m_place.column + m_columnSpan - 1});
        if (const Cell cell = cellValue(); !cell.empty())
            for (int i = 0; i < m_cellRepeats; ++i) {
                m_builder.add({m_place.row, m_place.column + i}, cell);
                if (m_rowRepeats > 1 && !m_builder.columnIsBeyondLimit(m_place.column + i))
                    m_rowCells.emplace_back(m_place.column + i, cell);
                if (m_builder.columnIsBeyondLimit(m_place.column + i))
                    break;
            }
        m_place.column = std::min(m_place.column + m_cellRepeats, kMostRows);
    }

    void endRow()
    {
        if (m_tableDepth != 1)
            return;
        if (!m_rowCells.empty())
            for (int i = 1; i < m_rowRepeats; ++i) {
                if (m_builder.rowIsBeyondLimit(m_place.row + i)) {
                    m_builder.noteRowsLeftOut();
                    break;
                }
                for (const auto& [column, cell] : m_rowCells)
                    m_builder.add({m_place.row + i, column}, cell);
            }
        m_place.row = std::min(m_place.row + m_rowRepeats, 2 * kMostRows);
    }

    void endTable()
    {
        if (--m_tableDepth == 0)
            m_builder.endSheet();
    }

    WorkbookBuilder& m_builder;
    ZipArchive& m_archive;
    std::set<std::string> m_hiddenStyles;
    std::string m_styleName;
    int m_ignoredDepth = 0;
    int m_tableDepth = 0;
    CellPlace m_place{1, 1};
    int m_rowRepeats = 1;
    std::vector<std::pair<int, Cell>> m_rowCells;  ///< kept only when the row repeats
    bool m_inCell = false;
    bool m_inParagraph = false;
    bool m_isError = false;
    bool m_sawSpreadsheet = false;
    int m_cellRepeats = 1;
    int m_columnSpan = 1;
    int m_rowSpan = 1;
    int m_paragraphs = 0;
    std::string m_type;
    std::string m_value;
    std::string m_stringValue;
    std::string m_shown;
};

}  // namespace

std::vector<Sheet> readOds(ZipArchive& archive, const ReadLimits& limits)
{
    if (archive.smallPart("META-INF/manifest.xml").find("encryption-data") != std::string::npos)
        stopReading(ReadProblem::PasswordProtected);
    WorkbookBuilder builder(limits);
    ContentHandler handler(builder, archive);
    readXmlPart(archive, "content.xml", handler);
    if (!handler.sawSpreadsheet())
        stopReading(ReadProblem::MissingPart, "content.xml: spreadsheet");
    return builder.takeSheets();
}

}  // namespace botri::exchange
