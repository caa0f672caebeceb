// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include <charconv>
#include <map>

#include "core/exchange/read_stopped.h"
#include "core/exchange/xlsx_package.h"

namespace botri::exchange {
namespace {

int wholeNumber(std::string_view text, int otherwise)
{
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool isTrue(std::string_view text)
{
    return text == "1" || text == "true";
}

class WorkbookPartHandler : public XmlHandler {
public:
    void startElement(XmlName name, const XmlAttributes& attributes) override
    {
        if (name.local == "workbookPr" && isTrue(attributes.value("date1904").value_or("")))
            m_part.dates = DateSystem::From1904;
        if (name.local != "sheet" || attributes.value("name") == std::nullopt)
            return;
        const std::string_view state = attributes.value("state").value_or("visible");
        m_part.sheets.push_back({unescapedXstring(std::string(*attributes.value("name"))),
            std::string(attributes.anyValue("id").value_or("")), state != "visible"});
    }
    void endElement(XmlName) override {}

    XlsxWorkbookPart take() { return std::move(m_part); }

private:
    XlsxWorkbookPart m_part;
};

class StringsHandler : public XmlHandler {
public:
    explicit StringsHandler(const ReadLimits& limits) : m_limits(limits) {}

    void startElement(XmlName name, const XmlAttributes&) override
    {
        if (name.local == "si")
            m_string.clear();
        else if (name.local == "rPh")  // how it is pronounced, not what it says
            m_inPhonetic = true;
        m_inText = name.local == "t" && !m_inPhonetic;
    }
    void endElement(XmlName name) override
    {
        m_inText = false;
        if (name.local == "rPh")
            m_inPhonetic = false;
        if (name.local != "si")
            return;
        m_bytes += static_cast<std::int64_t>(m_string.size() + sizeof(std::string));
        if (m_bytes > m_limits.textBytes)
            stopReading(ReadProblem::TooLarge, "> " + std::to_string(m_limits.textBytes >> 20) + " MiB");
        m_strings.push_back(unescapedXstring(std::move(m_string)));
        m_string.clear();
    }
    void text(std::string_view piece) override
    {
        if (m_inText)
            m_string += piece;
    }

    std::vector<std::string> take() { return std::move(m_strings); }

private:
    const ReadLimits& m_limits;
    std::vector<std::string> m_strings;
    std::string m_string;
    std::int64_t m_bytes = 0;
    bool m_inPhonetic = false;
    bool m_inText = false;
};

class StylesHandler : public XmlHandler {
public:
    void startElement(XmlName name, const XmlAttributes& attributes) override
    {
        if (name.local == "numFmt" && !m_inDifferentials)
            m_custom[wholeNumber(attributes.value("numFmtId").value_or(""), -1)] =
                parsedNumberFormat(attributes.value("formatCode").value_or(""));
        else if (name.local == "cellXfs")
            m_inCellFormats = true;
        else if (name.local == "dxfs")
            m_inDifferentials = true;
        else if (name.local == "xf" && m_inCellFormats)
            m_ids.push_back(wholeNumber(attributes.value("numFmtId").value_or(""), 0));
    }
    void endElement(XmlName name) override
    {
        if (name.local == "cellXfs")
            m_inCellFormats = false;
        if (name.local == "dxfs")
            m_inDifferentials = false;
    }
    std::vector<NumberFormat> take() const
    {
        std::vector<NumberFormat> formats;
        for (const int id : m_ids) {
            const auto custom = m_custom.find(id);
            formats.push_back(custom != m_custom.end() ? custom->second : builtInNumberFormat(id));
        }
        return formats;
    }

private:
    std::map<int, NumberFormat> m_custom;
    std::vector<int> m_ids;
    bool m_inCellFormats = false;
    bool m_inDifferentials = false;
};

void appendUtf8(std::string& out, unsigned code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

}  // namespace

std::string unescapedXstring(std::string text)
{
    if (text.find("_x") == std::string::npos)
        return text;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        if (text.compare(i, 2, "_x") == 0 && i + 6 < text.size() && text[i + 6] == '_') {
            const char* digits = text.data() + i + 2;
            const auto end = std::from_chars(digits, digits + 4, code, 16);
            const bool surrogate = code >= 0xD800 && code < 0xE000;
            if (end.ec == std::errc{} && end.ptr == digits + 4 && code != 0 && !surrogate) {
                appendUtf8(out, code);
                i += 6;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

XlsxWorkbookPart readXlsxWorkbookPart(ZipArchive& archive, const std::string& part)
{
    WorkbookPartHandler handler;
    readXmlPart(archive, part, handler);
    return handler.take();
}

std::vector<std::string> readXlsxStrings(ZipArchive& archive, const std::string& part, const ReadLimits& limits)
{
    StringsHandler handler(limits);
    readXmlPart(archive, part, handler);
    return handler.take();
}

std::vector<NumberFormat> readXlsxFormats(ZipArchive& archive, const std::string& part)
{
    StylesHandler handler;
    readXmlPart(archive, part, handler);
    return handler.take();
}

}  // namespace botri::exchange
