// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_table.h"

#include <QCoreApplication>

#include "ui/text/format.h"

namespace botri::ui {
namespace {

struct TableWording {
    Q_DECLARE_TR_FUNCTIONS(botri::ui::MapTable)
};

ShownRow rowOf(const MapData& data, const MapPlace& place)
{
    const auto number = [&](int figure) { return ShownCell{numberText(figure, data.language), static_cast<double>(figure)}; };
    ShownRow row;
    row.subject = place.isCommune ? Subject(UnitSubject{place.units.front()}) : Subject();
    row.cells = {{place.name}, {place.district}, number(place.shortToday), number(place.surplusToday)};
    if (data.hasPlan)
        for (const int figure : {place.shortAfter, place.surplusAfter, place.arriving, place.leaving, place.inside})
            row.cells.push_back(number(figure));
    return row;
}

}  // namespace

ShownTable mapTable(const MapData& data)
{
    ShownTable table;
    table.columns = {{TableWording::tr("Commune"), Ordering::Vietnamese, 130, {}, QStringLiteral("commune")},
        {TableWording::tr("Former district"), Ordering::Vietnamese, 110, {}, QStringLiteral("district")},
        {TableWording::tr("Short today"), Ordering::Number, 86, {}, QStringLiteral("shortToday")},
        {TableWording::tr("Over today"), Ordering::Number, 86, {}, QStringLiteral("overToday")}};
    if (data.hasPlan)
        for (const auto& [key, heading] : {std::pair{"shortAfter", TableWording::tr("Short after")},
                 std::pair{"overAfter", TableWording::tr("Over after")}, std::pair{"come", TableWording::tr("Come")},
                 std::pair{"leave", TableWording::tr("Leave")}, std::pair{"inside", TableWording::tr("Inside")}})
            table.columns.push_back({heading, Ordering::Number, 80, {}, QString::fromLatin1(key)});
    for (const MapPlace& place : data.places)
        table.rows.push_back(rowOf(data, place));
    return table;
}

}  // namespace botri::ui
