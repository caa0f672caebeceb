// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_data.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

#include "core/base/vietnamese_text.h"
#include "core/model/distances.h"
#include "core/planning/plan_overview.h"
#include "ui/map/hull.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

using model::Unit;
using model::UnitCode;

struct MapWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::MapData)
};

GeoPoint middleOf(const model::Workspace& workspace)
{
    GeoPoint low{90, 180};
    GeoPoint high{-90, -180};
    for (const Unit& unit : workspace.rows<Unit>())
        if (const auto at = unit.location(); at && unit.isCommune()) {
            low = {std::min(low.latitude, at->latitude), std::min(low.longitude, at->longitude)};
            high = {std::max(high.latitude, at->latitude), std::max(high.longitude, at->longitude)};
        }
    if (low.latitude > high.latitude)
        return {};
    return {(low.latitude + high.latitude) / 2, (low.longitude + high.longitude) / 2};
}

QRectF boundsOf(const std::vector<MapPlace>& places)
{
    if (places.empty())
        return {-50, -50, 100, 100};
    QPolygonF all;
    for (const MapPlace& place : places)
        all << place.plane;
    return all.boundingRect();
}

/// Builds the map place by place; remembers where each unit went.
class MapBuilder {
public:
    MapBuilder(const model::Workspace& workspace, const Words& words) : m_workspace(workspace), m_words(words)
    {
        m_data.language = words.language();
        m_data.projection = MapProjection(middleOf(workspace));
    }

    void addCommunes(const planning::GapAnalysis& gaps);
    void addPlan(const planning::Plan& plan);
    void addDistricts();
    [[nodiscard]] MapData take() &&;

private:
    [[nodiscard]] int placeOf(const UnitCode& code);
    [[nodiscard]] int seatOf(const Unit& unit);
    void nameSeats();

    const model::Workspace& m_workspace;
    const Words& m_words;
    MapData m_data;
    std::map<UnitCode, int> m_places;
};

void MapBuilder::addCommunes(const planning::GapAnalysis& gaps)
{
    for (const planning::GapGroup& group : gaps.byUnit) {
        const Unit* unit = m_workspace.find<Unit>(UnitCode(group.key));
        if (!unit)
            continue;
        if (!unit->location()) {
            m_data.unplaced.push_back(unit->code);
            continue;
        }
        MapPlace place;
        place.units = {unit->code};
        place.name = m_words(shortUnitName(m_workspace, unit->code));
        place.district = QString::fromStdString(unit->formerDistrict);
        place.plane = m_data.projection.toPlane(*unit->location());
        place.shortToday = group.figures.open;
        place.shortAfter = group.figures.left();
        place.surplusToday = group.figures.surplus;
        place.surplusAfter = std::max(0, group.figures.surplus - group.figures.released);
        m_data.places.push_back(std::move(place));
    }
    std::ranges::stable_sort(m_data.places,
        [](const MapPlace& a, const MapPlace& b) { return compareVietnamese(a.name.toStdString(), b.name.toStdString()) < 0; });
    for (std::size_t i = 0; i < m_data.places.size(); ++i)
        m_places[m_data.places[i].units.front()] = static_cast<int>(i);
}

/// Bodies without a location of their own sit where distances take them to sit: in the provincial centre.
int MapBuilder::seatOf(const Unit& unit)
{
    const std::optional<GeoPoint> at = unit.location() ? unit.location() : model::provincialCentre(m_workspace);
    if (!at || unit.kind == model::UnitKind::Ministry)
        return -1;
    const QPointF plane = m_data.projection.toPlane(*at);
    constexpr double kSameSeat = 3;  // kilometres: the offices of a capital
    for (std::size_t i = 0; i < m_data.places.size(); ++i)
        if (MapPlace& place = m_data.places[i]; !place.isCommune && QLineF(place.plane, plane).length() < kSameSeat) {
            place.units.push_back(unit.code);
            return static_cast<int>(i);
        }
    MapPlace seat;
    seat.units = {unit.code};
    seat.isCommune = false;
    seat.plane = plane;
    m_data.places.push_back(std::move(seat));
    return static_cast<int>(m_data.places.size()) - 1;
}

int MapBuilder::placeOf(const UnitCode& code)
{
    if (const auto known = m_places.find(code); known != m_places.end())
        return known->second;
    const Unit* unit = m_workspace.find<Unit>(code);
    const int place = unit && !unit->isCommune() ? seatOf(*unit) : -1;
    m_places[code] = place;
    return place;
}

void MapBuilder::addPlan(const planning::Plan& plan)
{
    m_data.hasPlan = true;
    std::map<model::MeasureCode, int> measures;
    for (const planning::MeasureUse& use : planning::measureUses(m_workspace, plan)) {
        if (use.people == 0)
            continue;
        measures[use.measure] = static_cast<int>(m_data.measures.size());
        const model::Measure* measure = m_workspace.find<model::Measure>(use.measure);
        m_data.measures.push_back({use.measure, measure ? measure->kind : model::MeasureKind::Internal,
            m_words(measureName(m_workspace, use.measure)), use.people});
    }
    std::map<std::tuple<int, int, int>, int> people;  // several bodies may share a seat
    for (const planning::MoveFlow& flow : planning::moveFlows(plan)) {
        const int to = placeOf(flow.to);
        const int from = flow.from.empty() ? -1 : placeOf(flow.from);
        if (from >= 0 && flow.from != flow.to)
            m_data.places[static_cast<std::size_t>(from)].leaving += flow.people;
        if (to < 0)
            continue;
        MapPlace& target = m_data.places[static_cast<std::size_t>(to)];
        (flow.from == flow.to ? target.inside : target.arriving) += flow.people;
        people[{from, to, measures.at(flow.measure)}] += flow.people;
    }
    for (const auto& [way, count] : people)
        m_data.arcs.push_back({std::get<0>(way), std::get<1>(way), std::get<2>(way), count});
    std::ranges::stable_sort(m_data.arcs, std::greater{}, &MapArc::people);
    nameSeats();
}

void MapBuilder::nameSeats()
{
    for (MapPlace& place : m_data.places)
        if (!place.isCommune)
            place.name = place.units.size() == 1
                ? m_words(shortUnitName(m_workspace, place.units.front()))
                : MapWording::tr("%n provincial offices", nullptr, static_cast<int>(place.units.size()));
}

void MapBuilder::addDistricts()
{
    m_data.bounds = boundsOf(m_data.places);
    std::map<QString, std::vector<QPointF>> points;
    for (const MapPlace& place : m_data.places)
        if (place.isCommune && !place.district.isEmpty())
            points[place.district].push_back(place.plane);
    // Half the usual way from one commune to the next.
    const double reach = 0.32
        * std::sqrt(std::max(1.0, m_data.bounds.width() * m_data.bounds.height())
            / std::max<double>(1, static_cast<double>(m_data.places.size())));
    for (auto& [name, all] : points) {
        MapDistrict district;
        district.name = name;
        for (const QPointF& point : all)
            district.middle += point / static_cast<double>(all.size());
        district.hull = roundedHull(std::move(all), reach);
        m_data.districts.push_back(std::move(district));
    }
}

MapData MapBuilder::take() &&
{
    for (const MapPlace& place : m_data.places)
        m_data.largestBalance =
            std::max({m_data.largestBalance, place.largest(MapStage::Today), place.largest(MapStage::AfterPlan)});
    return std::move(m_data);
}

}  // namespace

int MapPlace::balance(MapStage stage) const
{
    return lacking(stage) > 0 ? -lacking(stage) : over(stage);
}

MapData mapData(
    const model::Workspace& workspace, const planning::Plan* plan, const planning::GapAnalysis& gaps, const Words& words)
{
    MapBuilder builder(workspace, words);
    builder.addCommunes(gaps);
    if (plan)
        builder.addPlan(*plan);
    builder.addDistricts();
    return std::move(builder).take();
}

QStringList placeFacts(const MapData& data, int index)
{
    const MapPlace& place = data.places[static_cast<std::size_t>(index)];
    const auto figure = [&](int count) { return numberText(count, data.language); };
    QStringList facts{place.district.isEmpty() ? place.name : QStringLiteral("%1 (%2)").arg(place.name, place.district)};
    if (place.isCommune) {
        facts
            << MapWording::tr("Today: %1 posts short, %2 people over").arg(figure(place.shortToday), figure(place.surplusToday));
        if (data.hasPlan)
            facts << MapWording::tr("After the plan: %1 posts short, %2 people over")
                         .arg(figure(place.shortAfter), figure(place.surplusAfter));
    }
    if (data.hasPlan && place.isCommune)
        facts << MapWording::tr("Come: %1 · leave: %2 · change posts inside: %3")
                     .arg(figure(place.arriving), figure(place.leaving), figure(place.inside));
    else if (data.hasPlan)
        facts << MapWording::tr("Leave: %1").arg(figure(place.leaving));
    return facts;
}

}  // namespace botri::ui
