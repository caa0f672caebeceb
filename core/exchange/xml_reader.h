// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace botri::exchange {

/// A name with its namespace resolved: prefixes are for people, not for readers.
struct XmlName {
    std::string_view space;
    std::string_view local;

    [[nodiscard]] bool is(std::string_view wantedSpace, std::string_view wantedLocal) const
    {
        return local == wantedLocal && space == wantedSpace;
    }
};

/// The attributes of one element, valid during the call.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}

    /// The attribute without a namespace.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view local) const { return value({}, local); }
    [[nodiscard]] std::optional<std::string_view> value(std::string_view space, std::string_view local) const;
    /// The attribute of that name in any namespace.
    [[nodiscard]] std::optional<std::string_view> anyValue(std::string_view local) const;

private:
    const char** m_pairs;
};

/// What a reader of one kind of XML does with it. Text comes in pieces.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(XmlName name, const XmlAttributes& attributes) = 0;
    virtual void endElement(XmlName name) = 0;
    virtual void text(std::string_view) {}
};

/// Feeds XML from outside, piece by piece, to a handler. A document type declaration stops it, so no entity tricks work.
/// Exceptions of the handler pass through. \throws ReadStopped naming `part`.
class XmlReader {
public:
    XmlReader(std::string part, XmlHandler& handler);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    void feed(std::string_view piece) { parse(piece, false); }
    void finish() { parse({}, true); }

private:
    struct Callbacks;
    struct Free {
        void operator()(XML_ParserStruct* parser) const;
    };
    void parse(std::string_view piece, bool last);
    template <class Action>
    void guarded(const Action& action);

    std::string m_part;
    XmlHandler& m_handler;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    std::exception_ptr m_thrown;
    std::int64_t m_fedBytes = 0;
    int m_depth = 0;
};

}  // namespace botri::exchange
