// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_reader.h"

#include <utility>

#include <expat.h>

#include "core/base/check.h"
#include "core/exchange/read_stopped.h"

namespace botri::exchange {
namespace {

constexpr char kSpaceEnd = '\n';  // cannot occur in a namespace name or a local name
constexpr int kDeepest = 200;
constexpr std::int64_t kLongestToken = 4LL << 20;  // expat re-reads an unfinished token with every piece

XmlName splitName(const char* joined)
{
    const std::string_view name(joined);
    const std::size_t end = name.find(kSpaceEnd);
    return end == std::string_view::npos ? XmlName{{}, name} : XmlName{name.substr(0, end), name.substr(end + 1)};
}

}  // namespace

std::optional<std::string_view> XmlAttributes::value(std::string_view space, std::string_view local) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2)
        if (splitName(pair[0]).is(space, local))
            return pair[1];
    return std::nullopt;
}

std::optional<std::string_view> XmlAttributes::anyValue(std::string_view local) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2)
        if (splitName(pair[0]).local == local)
            return pair[1];
    return std::nullopt;
}

/// Exceptions must not cross expat's C frames: they wait until it has returned.
template <class Action>
void XmlReader::guarded(const Action& action)
{
    if (m_thrown)
        return;
    try {
        action();
    } catch (...) {
        m_thrown = std::current_exception();
        XML_StopParser(m_parser.get(), XML_FALSE);
    }
}

struct XmlReader::Callbacks {
    static void XMLCALL start(void* self, const XML_Char* name, const XML_Char** attributes)
    {
        auto& reader = *static_cast<XmlReader*>(self);
        reader.guarded([&] {
            if (++reader.m_depth > kDeepest)
                stopReading(ReadProblem::BrokenXml, reader.m_part);
            reader.m_handler.startElement(splitName(name), XmlAttributes(attributes));
        });
    }
    static void XMLCALL end(void* self, const XML_Char* name)
    {
        auto& reader = *static_cast<XmlReader*>(self);
        --reader.m_depth;
        reader.guarded([&] { reader.m_handler.endElement(splitName(name)); });
    }
    static void XMLCALL text(void* self, const XML_Char* piece, int length)
    {
        auto& reader = *static_cast<XmlReader*>(self);
        reader.guarded([&] { reader.m_handler.text({piece, static_cast<std::size_t>(length)}); });
    }
    static void XMLCALL documentType(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        auto& reader = *static_cast<XmlReader*>(self);
        reader.guarded([&] { stopReading(ReadProblem::ForbiddenXml, reader.m_part); });
    }
};

void XmlReader::Free::operator()(XML_ParserStruct* parser) const
{
    XML_ParserFree(parser);
}

XmlReader::XmlReader(std::string part, XmlHandler& handler)
    : m_part(std::move(part)), m_handler(handler), m_parser(XML_ParserCreateNS(nullptr, kSpaceEnd))
{
    BOTRI_CHECK(m_parser != nullptr);
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser.get(), &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &Callbacks::documentType);
}

XmlReader::~XmlReader() = default;

void XmlReader::parse(std::string_view piece, bool last)
{
    m_fedBytes += static_cast<std::int64_t>(piece.size());
    const XML_Status status = XML_Parse(m_parser.get(), piece.data(), static_cast<int>(piece.size()), last ? 1 : 0);
    if (m_thrown)
        std::rethrow_exception(std::exchange(m_thrown, nullptr));
    if (status != XML_STATUS_OK) {
        const std::string place = m_part + ", " + std::to_string(XML_GetCurrentLineNumber(m_parser.get())) + ":"
            + std::to_string(XML_GetCurrentColumnNumber(m_parser.get()));
        stopReading(ReadProblem::BrokenXml, place);
    }
    if (m_fedBytes - XML_GetCurrentByteIndex(m_parser.get()) > kLongestToken)
        stopReading(ReadProblem::BrokenXml, m_part);
}

}  // namespace botri::exchange
