// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include <QCoreApplication>

namespace botri::ui {
namespace {

struct PlaceDescription {
    Place place;
    const char* key;  ///< also the name of its icon
    const char* name;
};

constexpr PlaceDescription kPlaces[]{
    {Place::Overview, "overview", QT_TRANSLATE_NOOP("botri::ui::Place", "Overview")},
    {Place::Gaps, "gaps", QT_TRANSLATE_NOOP("botri::ui::Place", "Gaps")},
    {Place::Staff, "staff", QT_TRANSLATE_NOOP("botri::ui::Place", "Staff")},
    {Place::Plan, "plan", QT_TRANSLATE_NOOP("botri::ui::Place", "Plan")},
    {Place::Reports, "reports", QT_TRANSLATE_NOOP("botri::ui::Place", "Reports")},
    {Place::Data, "data", QT_TRANSLATE_NOOP("botri::ui::Place", "Data")},
};

const PlaceDescription& describe(Place place)
{
    return kPlaces[static_cast<std::size_t>(place)];
}

}  // namespace

const std::vector<Place>& allPlaces()
{
    static const std::vector<Place> places = [] {
        std::vector<Place> all;
        for (const PlaceDescription& each : kPlaces)
            all.push_back(each.place);
        return all;
    }();
    return places;
}

QString nameOf(Place place)
{
    return QCoreApplication::translate("botri::ui::Place", describe(place).name);
}

QString iconOf(Place place)
{
    return QString::fromLatin1(describe(place).key);
}

QString keyOf(Place place)
{
    return QString::fromLatin1(describe(place).key);
}

}  // namespace botri::ui
