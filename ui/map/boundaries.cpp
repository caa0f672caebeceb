// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/boundaries.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/vietnamese_text.h"
#include "core/exchange/boundary_simplify.h"

namespace botri::ui {
namespace {

constexpr quint32 kMagic = 0xB0781B01;  // the last byte is the version
constexpr Metres kUnseen{30};
constexpr double kMicro = 1e6;
constexpr std::array<Metres, kOutlineDetails> kTolerances{Metres(0), Metres(100), Metres(400)};

LocalizedText matchText(const exchange::BoundaryMatch& match, const exchange::BoundaryFile& file)
{
    const std::string found = std::to_string(match.areas.size());
    const std::string all = std::to_string(match.areas.size() + match.missing.size());
    LocalizedText text{"Đã nhận ranh giới của " + found + "/" + all + " xã, phường.",
        "Boundaries of " + found + " of " + all + " communes were taken."};
    if (match.unknown > 0) {
        text.vi += " " + std::to_string(match.unknown) + " vùng không khớp với xã nào.";
        text.en += " " + std::to_string(match.unknown) + " areas are no commune of this plan.";
    }
    if (!file.findings.empty()) {
        text.vi += " " + file.findings.front().text().vi;
        text.en += " " + file.findings.front().text().en;
    }
    return text;
}

QPainterPath outlineOf(const exchange::CommuneBoundary& area, const MapProjection& projection, Metres tolerance)
{
    QPainterPath path;
    for (const exchange::Ring& ring : area.rings) {
        QPolygonF polygon;
        for (const GeoPoint& point : tolerance.count() > 0 ? exchange::simplifiedRing(ring, tolerance) : ring)
            polygon << projection.toPlane(point);
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

}  // namespace

BoundaryImport importBoundaries(const std::filesystem::path& path, const model::Workspace& workspace, const Job& job)
{
    const exchange::BoundaryFile file = exchange::readBoundaries(path, job);
    exchange::BoundaryMatch match = exchange::matchBoundaries(workspace, file.boundaries);
    if (match.areas.empty()) {
        if (file.boundaries.empty() && !file.findings.empty())
            return {{}, file.findings.front().text()};
        const std::string count = std::to_string(match.unknown);
        return {{},
            {"Không vùng nào trong " + count
                    + " vùng của tệp khớp với xã, phường của phương án. Hãy kiểm tra tệp có mã hoặc tên xã.",
                "None of the " + count
                    + " areas of the file is a commune of this plan. Check that it holds their codes or names."}};
    }
    std::int64_t done = 0;
    for (exchange::CommuneBoundary& area : match.areas) {
        job.report({"Giản lược ranh giới", "Simplifying boundaries"}, ++done, static_cast<std::int64_t>(match.areas.size()));
        for (exchange::Ring& ring : area.rings)
            ring = exchange::simplifiedRing(ring, kUnseen);
    }
    const LocalizedText said = matchText(match, file);
    return {std::move(match.areas), said};
}

QString boundaryPath(const std::string& province)
{
    QString name = QString::fromStdString(foldedText(province)).replace(QLatin1Char(' '), QLatin1Char('-'));
    if (name.isEmpty())
        name = QStringLiteral("province");
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/boundaries/%1.bin").arg(name);
}

std::optional<LocalizedText> keepBoundaries(const QString& path, std::span<const exchange::CommuneBoundary> areas)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        QDataStream out(&file);
        out << kMagic << static_cast<quint32>(areas.size());
        for (const exchange::CommuneBoundary& area : areas) {
            out << QByteArray::fromStdString(area.unit.text()) << static_cast<quint32>(area.rings.size());
            for (const exchange::Ring& ring : area.rings) {
                out << static_cast<quint32>(ring.size());
                for (const GeoPoint& point : ring)
                    out << static_cast<qint32>(std::lround(point.latitude * kMicro))
                        << static_cast<qint32>(std::lround(point.longitude * kMicro));
            }
        }
        if (out.status() == QDataStream::Ok && file.commit())
            return std::nullopt;
    }
    const std::string reason = file.errorString().toStdString();
    return LocalizedText{"Không lưu được ranh giới trên máy này (" + reason + "). Bản đồ vẫn dùng ranh giới cho đến khi đóng.",
        "The boundaries could not be kept on this computer (" + reason + "). The map shows them until it is closed."};
}

std::vector<exchange::CommuneBoundary> keptBoundaries(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QDataStream in(&file);
    quint32 magic = 0;
    quint32 count = 0;
    in >> magic >> count;
    std::vector<exchange::CommuneBoundary> areas;
    for (quint32 i = 0; magic == kMagic && i < count && in.status() == QDataStream::Ok; ++i) {
        QByteArray code;
        quint32 rings = 0;
        in >> code >> rings;
        exchange::CommuneBoundary area{model::UnitCode(code.toStdString()), {}};
        for (quint32 r = 0; r < rings && in.status() == QDataStream::Ok; ++r) {
            quint32 points = 0;
            in >> points;
            exchange::Ring ring;
            for (quint32 p = 0; p < points && in.status() == QDataStream::Ok; ++p) {
                qint32 latitude = 0;
                qint32 longitude = 0;
                in >> latitude >> longitude;
                ring.push_back({latitude / kMicro, longitude / kMicro});
            }
            area.rings.push_back(std::move(ring));
        }
        areas.push_back(std::move(area));
    }
    return in.status() == QDataStream::Ok ? areas : std::vector<exchange::CommuneBoundary>{};
}

void addOutlines(MapData& map, std::span<const exchange::CommuneBoundary> areas)
{
    std::map<model::UnitCode, const exchange::CommuneBoundary*> byUnit;
    for (const exchange::CommuneBoundary& area : areas)
        byUnit[area.unit] = &area;
    for (MapPlace& place : map.places) {
        const auto found = byUnit.find(place.units.front());
        if (!place.isCommune || found == byUnit.end())
            continue;
        for (std::size_t detail = 0; detail < kOutlineDetails; ++detail)
            place.outlines[detail] = outlineOf(*found->second, map.projection, kTolerances[detail]);
        place.outlineBounds = place.outlines.front().boundingRect();
        map.bounds |= place.outlineBounds;
        map.hasOutlines = true;
    }
}

}  // namespace botri::ui
