// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_package.h"

#include <algorithm>
#include <vector>

namespace botri::exchange {
namespace {

/// "xl/worksheets" + "../styles.xml" → "xl/styles.xml". Never climbs above the package.
std::string resolvedTarget(const std::string& folder, std::string_view target)
{
    std::vector<std::string> steps;
    const std::string whole = target.starts_with('/') ? std::string(target) : folder + "/" + std::string(target);
    for (std::size_t begin = 0; begin <= whole.size();) {
        const std::size_t end = std::min(whole.find('/', begin), whole.size());
        const std::string step = whole.substr(begin, end - begin);
        if (step == ".." && !steps.empty())
            steps.pop_back();
        else if (!step.empty() && step != "." && step != "..")
            steps.push_back(step);
        begin = end + 1;
    }
    std::string path;
    for (const std::string& step : steps)
        path += (path.empty() ? "" : "/") + step;
    return path;
}

class RelationshipHandler : public XmlHandler {
public:
    explicit RelationshipHandler(std::string folder) : m_folder(std::move(folder)) {}

    void startElement(XmlName name, const XmlAttributes& attributes) override
    {
        if (name.local != "Relationship")
            return;
        const std::string_view type = attributes.value("Type").value_or("");
        Relationship relationship;
        relationship.type = type.substr(type.rfind('/') + 1);
        relationship.external = attributes.value("TargetMode") == "External";
        relationship.target = resolvedTarget(m_folder, attributes.value("Target").value_or(""));
        m_relationships.emplace(attributes.value("Id").value_or(""), std::move(relationship));
    }
    void endElement(XmlName) override {}

    Relationships take() { return std::move(m_relationships); }

private:
    std::string m_folder;
    Relationships m_relationships;
};

}  // namespace

void readXmlPart(ZipArchive& archive, const std::string& part, XmlHandler& handler)
{
    XmlReader reader(part, handler);
    archive.read(part, [&](std::string_view piece) { reader.feed(piece); });
    reader.finish();
}

Relationships relationshipsOf(ZipArchive& archive, const std::string& part)
{
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash);
    const std::string file = slash == std::string::npos ? part : part.substr(slash + 1);
    const std::string name = (folder.empty() ? "" : folder + "/") + "_rels/" + file + ".rels";
    RelationshipHandler handler(folder);
    if (archive.has(name))
        readXmlPart(archive, name, handler);
    return handler.take();
}

std::string firstTarget(const Relationships& relationships, std::string_view type)
{
    for (const auto& [id, relationship] : relationships)
        if (relationship.type == type && !relationship.external)
            return relationship.target;
    return {};
}

}  // namespace botri::exchange
