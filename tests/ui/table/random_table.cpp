// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/table/random_table.h"

#include <array>
#include <random>

#include "ui/table/figures.h"

namespace botri::tests {
namespace {

template <std::size_t N>
QString one(const std::array<const char*, N>& of, std::mt19937& random)
{
    return QString::fromUtf8(of[random() % N]);
}

QString invented(std::mt19937& random)
{
    static constexpr std::array kFamily{"Nguyễn", "Trần", "Lê", "Đặng", "Ân", "Ông"};
    static constexpr std::array kMiddle{"Văn", "Thị", "Đình", "Ánh"};
    static constexpr std::array kGiven{"Đức", "Dũng", "Ánh", "An", "Ân", "Hòa", "Hoà", "Quế", "Yến", "Mười 2", "Mười 10"};
    return one(kFamily, random) + QLatin1Char(' ') + one(kMiddle, random) + QLatin1Char(' ') + one(kGiven, random);
}

}  // namespace

ui::ShownTable randomTable(int rows, unsigned seed)
{
    using namespace ui;
    static constexpr std::array kUnits{"Keng Đu", "Bắc Lý", "Mường Lống", "Đô Lương", "Ân Phú", ""};
    std::mt19937 random(seed);
    ShownTable table;
    table.columns = {{QStringLiteral("Họ và tên"), Ordering::PersonName, 180, {}, QStringLiteral("name")},
        {QStringLiteral("Đơn vị"), Ordering::Vietnamese, 140, {}, QStringLiteral("unit")},
        {QStringLiteral("Số người"), Ordering::Number, 90, {}, QStringLiteral("people"), {}, Total::Sum},
        {QStringLiteral("Cự ly"), Ordering::Number, 90, {}, QStringLiteral("distance"), QStringLiteral("km"), Total::Mean, 1},
        {QStringLiteral("Bắt đầu"), Ordering::Rank, 100, {}, QStringLiteral("start")}};
    for (int i = 0; i < rows; ++i) {
        const int people = static_cast<int>(random() % 40);
        const double kilometres = static_cast<double>(random() % 2000) / 10;
        const int day = static_cast<int>(random() % 28) + 1;
        ShownRow row;
        row.subject = StaffSubject{model::StaffCode("P" + std::to_string(i))};
        row.cells = {{invented(random)}, {one(kUnits, random)}, {figureText(people), static_cast<double>(people)},
            {random() % 5 == 0 ? QString() : figureText(kilometres, 1), kilometres},
            {QStringLiteral("%1/11/2025").arg(day, 2, 10, QLatin1Char('0')), static_cast<double>(day)}};
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace botri::tests
