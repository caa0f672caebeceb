// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>

#include <algorithm>
#include <array>
#include <vector>

#include "core/model/choices.h"
#include "core/planning/gap_analysis.h"
#include "core/planning/plan.h"
#include "ui/map/map_camera.h"
#include "ui/text/words.h"

namespace botri::ui {

inline constexpr std::size_t kOutlineDetails = 3;  ///< the finest first

enum class MapStage { Today, AfterPlan };

/// A commune, or the seat of the bodies above it.
struct MapPlace {
    std::vector<model::UnitCode> units;  ///< one for a commune; all that sit here for a seat
    bool isCommune = true;
    QString name;
    QString district;
    QPointF plane;                                       ///< kilometres
    std::array<QPainterPath, kOutlineDetails> outlines;  ///< of a commune whose boundary is known; kilometres
    QRectF outlineBounds;
    int shortToday = 0;
    int shortAfter = 0;
    int surplusToday = 0;
    int surplusAfter = 0;
    int arriving = 0;  ///< people the plan brings, takes away, reassigns
    int leaving = 0;
    int inside = 0;

    [[nodiscard]] int lacking(MapStage stage) const { return stage == MapStage::Today ? shortToday : shortAfter; }
    [[nodiscard]] int over(MapStage stage) const { return stage == MapStage::Today ? surplusToday : surplusAfter; }
    /// Posts are short in one field and people over in another.
    [[nodiscard]] bool isBoth(MapStage stage) const { return lacking(stage) > 0 && over(stage) > 0; }
    [[nodiscard]] int largest(MapStage stage) const { return std::max(lacking(stage), over(stage)); }
    /// Negative: posts short; positive: people over where nothing is short.
    [[nodiscard]] int balance(MapStage stage) const;
};

/// People who go one way by one measure. Equal ends: they stay in their commune.
struct MapArc {
    int from = -1;  ///< index of a place; −1: from outside the map
    int to = 0;
    int measure = 0;
    int people = 0;
};

struct MapMeasure {
    model::MeasureCode code;
    model::MeasureKind kind = model::MeasureKind::Internal;
    QString name;
    int people = 0;
};

struct MapDistrict {
    QString name;
    QPainterPath hull;  ///< kilometres
    QPointF middle;
};

/// Everything a map shows, in plane kilometres and in the words of one language.
struct MapData {
    std::vector<MapPlace> places;  ///< communes in Vietnamese order of names, then seats
    std::vector<MapArc> arcs;      ///< the widest first
    std::vector<MapMeasure> measures;
    std::vector<MapDistrict> districts;
    std::vector<model::UnitCode> unplaced;  ///< communes without coordinates
    MapProjection projection;
    QRectF bounds;           ///< of places and outlines
    int largestBalance = 1;  ///< shortage or surplus of all communes, today and after
    bool hasPlan = false;
    bool hasOutlines = false;
    Language language = Language::Vietnamese;
};

/// \param plan null: no arcs. `gaps` is the analysis of the same workspace and plan.
[[nodiscard]] MapData mapData(
    const model::Workspace& workspace, const planning::Plan* plan, const planning::GapAnalysis& gaps, const Words& words);

/// "Keng Đu (Kỳ Sơn)", what is short before and after, who comes and goes; one fact a line.
[[nodiscard]] QStringList placeFacts(const MapData& data, int place);

}  // namespace botri::ui
