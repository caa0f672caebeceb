// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boundary_file.h"

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/base/vietnamese_text.h"

namespace botri::exchange {
namespace {

constexpr std::uintmax_t kLargestFile = 200'000'000;
constexpr std::size_t kDeepest = 64;
constexpr std::size_t kMostFindings = 50;

/// Follows a GeoJSON text event by event and keeps what belongs to polygons; nothing else is built up.
class BoundaryHandler {
public:
    using Json = nlohmann::json;

    BoundaryHandler(std::string file, const Job& job) : m_file(std::move(file)), m_job(job) {}

    // NOLINTBEGIN(readability-identifier-naming): the library calls them by these names.
    bool null() { return value({}); }
    bool boolean(bool) { return value({}); }
    bool number_integer(Json::number_integer_t number) { return figure(static_cast<double>(number), std::to_string(number)); }
    bool number_unsigned(Json::number_unsigned_t number) { return figure(static_cast<double>(number), std::to_string(number)); }
    bool number_float(Json::number_float_t number, const Json::string_t& text) { return figure(number, text); }
    bool string(Json::string_t& text) { return value(text); }
    bool binary(Json::binary_t&) { return true; }
    bool key(Json::string_t& name)
    {
        m_key = name;
        return true;
    }
    bool start_object(std::size_t) { return open(false); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(true); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t position, const std::string&, const Json::exception&)
    {
        note(Severity::Error, FindingKind::UnreadableFile, {},
            {"tệp bị hỏng hoặc không phải JSON (byte " + std::to_string(position) + ")",
                "the file is damaged or no JSON (byte " + std::to_string(position) + ")"},
            {"Hãy xin hoặc tải lại tệp GeoJSON.", "Get the GeoJSON file again."});
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    [[nodiscard]] BoundaryFile take() &&;

private:
    struct Level {
        std::string name;  ///< the key under which it stands; that of the array for its elements
        bool isArray = false;
    };

    bool open(bool isArray);
    bool close();
    bool value(const std::string& text);
    bool figure(double number, const std::string& text);
    void closePosition();
    void closeRing();
    void closeFeature();
    void note(Severity severity, FindingKind kind, const std::string& place, LocalizedText why, LocalizedText mend);
    [[nodiscard]] bool isFeature(std::size_t depth) const
    {
        return depth == 3 && m_levels[1].name == "features" && m_levels[1].isArray && !m_levels[2].isArray;
    }
    [[nodiscard]] bool inProperties() const { return m_levels.size() == 4 && m_levels[3].name == "properties"; }
    [[nodiscard]] bool inCoordinates() const { return !m_levels.empty() && m_levels.back().name == "coordinates"; }

    std::string m_file;
    const Job& m_job;
    std::vector<Level> m_levels;
    std::string m_key;
    std::vector<double> m_position;
    Ring m_ring;
    Boundary m_feature;
    bool m_hasOtherShape = false;
    bool m_offTheEarth = false;
    bool m_sawFeatures = false;
    std::size_t m_features = 0;
    std::size_t m_events = 0;
    BoundaryFile m_result;
};

void BoundaryHandler::note(Severity severity, FindingKind kind, const std::string& place, LocalizedText why, LocalizedText mend)
{
    if (m_result.findings.size() >= kMostFindings)
        return;
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.file = m_file;
    finding.sheet = place;
    finding.why = std::move(why);
    finding.mend = std::move(mend);
    m_result.findings.push_back(std::move(finding));
}

bool BoundaryHandler::open(bool isArray)
{
    if (m_levels.size() >= kDeepest)
        return false;
    const bool inArray = !m_levels.empty() && m_levels.back().isArray;
    m_levels.push_back({inArray ? m_levels.back().name : m_key, isArray});
    m_sawFeatures = m_sawFeatures || (m_levels.size() == 2 && isArray && m_key == "features");
    if (isFeature(m_levels.size())) {
        m_feature = {};
        m_hasOtherShape = m_offTheEarth = false;
    }
    if (isArray)
        m_position.clear();
    if ((++m_events & 0xFFFU) == 0)
        m_job.report({"Đọc ranh giới", "Reading boundaries"}, static_cast<std::int64_t>(m_features), 0);
    return true;
}

bool BoundaryHandler::close()
{
    if (inCoordinates() && m_levels.back().isArray) {
        if (!m_position.empty())
            closePosition();
        else
            closeRing();
    } else if (isFeature(m_levels.size())) {
        closeFeature();
    }
    m_levels.pop_back();
    return true;
}

void BoundaryHandler::closePosition()
{
    if (m_position.size() >= 2) {
        const GeoPoint point{m_position[1], m_position[0]};
        const bool onEarth = std::fabs(point.latitude) <= 90 && std::fabs(point.longitude) <= 180;
        m_offTheEarth = m_offTheEarth || !onEarth;
        m_ring.push_back(point);
    }
    m_position.clear();
}

void BoundaryHandler::closeRing()
{
    if (m_ring.size() > 1 && m_ring.front() == m_ring.back())
        m_ring.pop_back();
    if (m_ring.size() >= 3)
        m_feature.rings.push_back(std::move(m_ring));
    m_ring.clear();
}

void BoundaryHandler::closeFeature()
{
    const std::string place = "features[" + std::to_string(m_features++) + "]";
    m_ring.clear();
    if (m_offTheEarth)
        return note(Severity::Error, FindingKind::OutOfRange, place,
            {"tọa độ không phải kinh độ, vĩ độ theo độ", "its coordinates are not degrees of longitude and latitude"},
            {"Hãy xuất lại tệp theo hệ WGS84 (EPSG:4326), kinh độ trước, vĩ độ sau.",
                "Export the file again in WGS84 (EPSG:4326), longitude first."});
    if (m_hasOtherShape || m_feature.rings.empty())
        return note(Severity::Warning, FindingKind::WrongType, place, {"không phải là vùng (Polygon)", "it is no area (Polygon)"},
            {"Đối tượng này được bỏ qua.", "It is left out."});
    m_result.boundaries.push_back(std::move(m_feature));
}

bool BoundaryHandler::value(const std::string& text)
{
    if (inProperties() && !text.empty())
        m_feature.properties.emplace_back(m_key, normalizedText(text));
    else if (isFeature(m_levels.size()) && m_key == "id" && !text.empty())
        m_feature.properties.emplace_back("id", normalizedText(text));
    else if (m_key == "type" && !m_levels.empty() && m_levels.back().name == "geometry")
        m_hasOtherShape = text != "Polygon" && text != "MultiPolygon";
    return true;
}

bool BoundaryHandler::figure(double number, const std::string& text)
{
    if (!inCoordinates())
        return value(text);
    m_position.push_back(number);
    return true;
}

BoundaryFile BoundaryHandler::take() &&
{
    if (m_result.findings.empty() && m_result.boundaries.empty())
        note(Severity::Error, FindingKind::UnreadableFile, {},
            m_sawFeatures
                ? LocalizedText{"tệp không có vùng nào", "the file holds no areas"}
                : LocalizedText{"đây không phải tệp GeoJSON (FeatureCollection)", "this is no GeoJSON file (FeatureCollection)"},
            {"Hãy chọn tệp ranh giới cấp xã ở dạng GeoJSON.", "Choose a GeoJSON file with the boundaries of communes."});
    return std::move(m_result);
}

BoundaryFile unreadable(const std::filesystem::path& path, LocalizedText why, LocalizedText mend)
{
    Finding finding;
    finding.kind = FindingKind::UnreadableFile;
    finding.file = path.filename().string();
    finding.why = std::move(why);
    finding.mend = std::move(mend);
    return {{}, {std::move(finding)}};
}

}  // namespace

BoundaryFile readBoundaries(const std::filesystem::path& path, const Job& job)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    std::ifstream stream(path, std::ios::binary);
    if (error || !stream)
        return unreadable(path, {"không mở được tệp", "the file cannot be opened"},
            {"Hãy kiểm tra tên và quyền đọc.", "Check its name and the right to read it."});
    if (size > kLargestFile)
        return unreadable(path, {"tệp lớn hơn 200 MB", "the file is larger than 200 MB"},
            {"Hãy giản lược ranh giới trước, ví dụ bằng QGIS hoặc mapshaper.",
                "Simplify it first, for example with QGIS or mapshaper."});
    BoundaryHandler handler(path.filename().string(), job);
    // The reader does not recurse: what stops it are the handler's limit of depth and its answer to a damaged text.
    const bool whole = nlohmann::json::sax_parse(stream, &handler);
    BoundaryFile result = std::move(handler).take();
    if (!whole)
        result.boundaries.clear();
    return result;
}

}  // namespace botri::exchange
