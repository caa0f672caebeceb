// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/exchange/xml_reader.h"
#include "core/exchange/zip_archive.h"

namespace botri::exchange {

/// What one part of an Office package points at.
struct Relationship {
    std::string type;  ///< last word of its type: "worksheet", "sharedStrings" …; transitional and strict files differ before it
    std::string target;  ///< full part name, without a leading '/'
    bool external = false;
};

using Relationships = std::map<std::string, Relationship>;

/// Feeds `part` to `handler`. \throws ReadStopped.
void readXmlPart(ZipArchive& archive, const std::string& part, XmlHandler& handler);

/// The relationships of `part` ("" for the package), empty when it has none. \throws ReadStopped.
[[nodiscard]] Relationships relationshipsOf(ZipArchive& archive, const std::string& part);

/// The target of the first relationship of `type`; "" when there is none.
[[nodiscard]] std::string firstTarget(const Relationships& relationships, std::string_view type);

}  // namespace botri::exchange
