// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include "core/planning/gap_analysis.h"
#include "core/report/form_input.h"
#include "core/report/grouped_rows.h"

namespace botri::report {
namespace {

using namespace botri::model;
using planning::GapAnalysis;
using planning::GapFigures;

constexpr std::size_t kNameColumn = 1;
/// As many specialties as one landscape page carries legibly, with three figures each.
constexpr std::size_t kMostSpecialtiesAcross = 8;

using CellFigures = std::map<std::pair<UnitCode, SpecialtyCode>, GapFigures>;

/// The analysis, seen by agency and by commune × specialty (pools added together).
struct Gaps {
    GapAnalysis analysis;
    CellFigures cells;
    std::map<SpecialtyCode, std::set<UnitCode>> shortCommunes;
    std::map<Agency, std::vector<const Specialty*>> specialties;
};

Gaps gapsOf(const FormInput& input)
{
    Gaps gaps{planning::analyseGaps(input.workspace, input.plan), {}, {}, {}};
    for (const planning::GapRow& row : gaps.analysis.rows) {
        gaps.cells[{row.need.unit, row.need.specialty}] += row.figures;
        if (row.figures.open > 0)
            gaps.shortCommunes[row.need.specialty].insert(row.need.unit);
    }
    for (const planning::GapGroup& group : gaps.analysis.bySpecialty) {
        const Specialty* specialty = input.workspace.find<Specialty>(SpecialtyCode(group.key));
        gaps.specialties[specialty->agency].push_back(specialty);
    }
    return gaps;
}

ReportColumn numberColumn(const FormInput& input)
{
    return {"number", "", input.say("STT", "No."), CellKind::Integer, Alignment::Centre};
}

// ── Part I: the province by specialty ──

std::vector<ReportColumn> summaryColumns(const FormInput& input)
{
    std::vector<ReportColumn> columns{
        numberColumn(input),
        {"specialty", "", input.say("Lĩnh vực chuyên môn", "Specialty"), CellKind::Text, Alignment::Left, 12, 3},
        {"code", "", input.say("Mã", "Code"), CellKind::Text, Alignment::Centre},
        {"priority", "", input.say("Ưu tiên", "Priority"), CellKind::Text, Alignment::Centre},
        countColumn("required", "", input.say("Vị trí cần", "Posts")),
        countColumn("present", "", input.say("Có mặt", "Present")),
        countColumn("surplus", "", input.say("Thừa (+)", "Surplus (+)"), CellKind::Balance),
        countColumn("short", "", input.say("Thiếu (-)", "Short (-)"), CellKind::Balance),
        countColumn("communes_short", "", input.say("Số xã, phường thiếu", "Communes short")),
        countColumn("concurrent", "", input.say("Đang kiêm nhiệm", "Held concurrently")),
        countColumn("contract_workers", "", input.say("HĐLĐ ngoài biên chế", "Contracts outside the quota")),
    };
    columns[8].summed = false;  // a commune short in two fields is one commune
    if (input.plan) {
        const std::string group = input.say("Theo phương án", "By the plan");
        columns.push_back(countColumn("filled", group, input.say("Bố trí đến", "Filled")));
        columns.push_back(countColumn("left", group, input.say("Còn thiếu", "Left"), CellKind::Balance));
    }
    return columns;
}

std::vector<ReportCell> summaryCells(
    const FormInput& input, const Gaps& gaps, std::int64_t number, const Specialty& specialty, const GapFigures& figures)
{
    const auto communes = gaps.shortCommunes.find(specialty.code);
    std::vector<ReportCell> cells{number, input.say(specialty.title()), specialty.code.text(),
        input.say(nameOf(specialty.priority)), std::int64_t{figures.required}, std::int64_t{figures.present},
        Balance{figures.surplus}, Balance{-figures.open},
        static_cast<std::int64_t>(communes == gaps.shortCommunes.end() ? 0 : communes->second.size()),
        std::int64_t{figures.concurrentlyHeld}, std::int64_t{figures.contractWorkers}};
    if (input.plan) {
        cells.emplace_back(std::int64_t{figures.filled});
        cells.emplace_back(Balance{-figures.left()});
    }
    return cells;
}

ReportTable summaryTable(const FormInput& input, const Gaps& gaps)
{
    ReportTable table;
    table.title = partHeading(1, input.say("Tổng hợp toàn tỉnh theo lĩnh vực chuyên môn", "The province by specialty"));
    table.sheetName = input.say("Tổng hợp", "Summary");
    table.columns = summaryColumns(input);
    std::map<std::string, GapFigures> figures;
    for (const planning::GapGroup& group : gaps.analysis.bySpecialty)
        figures.emplace(group.key, group.figures);
    GroupedRows rows(table.columns, kNameColumn);
    std::int64_t number = 0;
    int group = 0;
    for (const auto& [agency, specialties] : gaps.specialties) {
        rows.beginGroup(groupHeading(++group, input.say(nameOf(agency))));
        for (const Specialty* specialty : specialties)
            rows.add(summaryCells(input, gaps, ++number, *specialty, figures.at(specialty->code.text())));
        rows.endGroup(input.say("Cộng", "Subtotal"));
    }
    table.rows = std::move(rows).finish(input.say("Tổng cộng", "Total"));
    const auto leaders = std::to_string(gaps.analysis.leadership.open);
    table.notes = {
        input.say("Thừa, thiếu cộng từ từng vị trí ở từng xã, không bù trừ lẫn nhau; vị trí đang kiêm nhiệm vẫn tính là thiếu.",
            "Surplus and shortage are summed post by post and commune by commune, never set off; posts held concurrently still "
            "count as short."),
        input.say("Ngoài các vị trí chuyên môn nêu trên, vị trí lãnh đạo, quản lý còn khuyết: ",
            "Besides these posts, vacant leadership posts: ")
            + leaders + ".",
    };
    return table;
}

// ── Part II: commune by commune, a few specialties at a time ──

/// The specialties side by side in one table, agency after agency.
using Slice = std::vector<const Specialty*>;

/// As few slices as possible, of nearly the same width: each slice lists every commune again.
std::vector<Slice> slicesOf(const Gaps& gaps)
{
    Slice all;
    for (const auto& [agency, specialties] : gaps.specialties)
        all.insert(all.end(), specialties.begin(), specialties.end());
    const std::size_t parts = (all.size() + kMostSpecialtiesAcross - 1) / kMostSpecialtiesAcross;
    std::vector<Slice> slices;
    for (std::size_t part = 0; part < parts; ++part)
        slices.emplace_back(all.begin() + static_cast<std::ptrdiff_t>(all.size() * part / parts),
            all.begin() + static_cast<std::ptrdiff_t>(all.size() * (part + 1) / parts));
    return slices;
}

std::vector<ReportColumn> sliceColumns(const FormInput& input, const Slice& slice)
{
    std::vector<ReportColumn> columns{
        numberColumn(input),
        {"unit", "", input.say("Xã, phường", "Commune, ward"), CellKind::Text, Alignment::Left, 12, 2},
        {"former_district", "", input.say("Huyện cũ", "Former district"), CellKind::Text, Alignment::Left, 8},
    };
    columns[2].repeatsGroup = true;
    for (const Specialty* specialty : slice) {
        const std::string group = input.say(specialty->title());
        const std::string key = specialty->code.text();
        columns.push_back(countColumn(key + "_required", group, input.say("Cần", "Need")));
        columns.push_back(countColumn(key + "_present", group, input.say("Có", "Have")));
        columns.push_back(countColumn(key + "_balance", group, "+/-", CellKind::Balance));
    }
    const std::string all = input.say("Cộng phần này", "This part");
    columns.push_back(countColumn("surplus", all, input.say("Thừa", "Surplus"), CellKind::Balance));
    columns.push_back(countColumn("short", all, input.say("Thiếu", "Short"), CellKind::Balance));
    columns.push_back(countColumn("concurrent", "", input.say("Đang kiêm nhiệm", "Held concurrently")));
    return columns;
}

std::vector<ReportCell> sliceCells(
    const FormInput& input, const Gaps& gaps, const Slice& slice, std::int64_t number, const Unit& unit)
{
    std::vector<ReportCell> cells{number, unitTitle(unit, input.language), districtTitle(unit.formerDistrict, input.language)};
    GapFigures all;
    for (const Specialty* specialty : slice) {
        const auto found = gaps.cells.find({unit.code, specialty->code});
        if (found == gaps.cells.end()) {
            cells.resize(cells.size() + 3);
            continue;
        }
        const GapFigures& figures = found->second;
        cells.emplace_back(std::int64_t{figures.required});
        cells.emplace_back(std::int64_t{figures.present});
        cells.emplace_back(Balance{figures.surplus - figures.open});
        all += figures;
    }
    cells.emplace_back(Balance{all.surplus});
    cells.emplace_back(Balance{-all.open});
    cells.emplace_back(std::int64_t{all.concurrentlyHeld});
    return cells;
}

std::string agenciesOf(const FormInput& input, const Slice& slice)
{
    std::string names;
    for (std::size_t i = 0; i < slice.size(); ++i)
        if (i == 0 || slice[i]->agency != slice[i - 1]->agency)
            names += (i == 0 ? "" : "; ") + input.say(nameOf(slice[i]->agency));
    return names;
}

ReportTable sliceTable(const FormInput& input, const Gaps& gaps, const Slice& slice, int number)
{
    ReportTable table;
    table.title = partHeading(number, input.say("Chi tiết theo xã, phường: ", "By commune: ") + agenciesOf(input, slice));
    table.sheetName = slice.front()->code.text() + " - " + slice.back()->code.text();
    table.columns = sliceColumns(input, slice);
    GroupedRows rows(table.columns, kNameColumn);
    std::int64_t row = 0;
    int group = 0;
    for (const DistrictCommunes& district : communesByDistrict(input.workspace)) {
        const std::string name = districtTitle(district.formerDistrict, input.language);
        rows.beginGroup(groupHeading(++group, name));
        for (const Unit* unit : district.communes)
            rows.add(sliceCells(input, gaps, slice, ++row, *unit));
        rows.endGroup(input.say("Cộng ", "Subtotal, ") + name);
    }
    table.rows = std::move(rows).finish(input.say("Tổng cộng toàn tỉnh", "Total, province"));
    return table;
}

}  // namespace

void fillSpecialtyGap(const FormInput& input, Report& report)
{
    report.documentType = input.say("BIỂU TỔNG HỢP", "SUMMARY TABLE");
    report.subject =
        input.say("Thừa, thiếu công chức cấp xã theo lĩnh vực chuyên môn", "Surplus and shortage of commune staff by specialty")
        + ofProvince(input);
    report.unitLine = input.say("Đơn vị tính: người", "Unit: persons");
    const Gaps gaps = gapsOf(input);
    report.tables.push_back(summaryTable(input, gaps));
    int number = 1;
    for (const Slice& slice : slicesOf(gaps))
        report.tables.push_back(sliceTable(input, gaps, slice, ++number));
    report.tables.back().notes.push_back(
        input.say("Ô trống: xã không có vị trí này. Cột +/- : thừa (+), thiếu (-) của riêng vị trí đó.",
            "Blank: the commune has no such post. Column +/-: surplus (+) or shortage (-) of that post alone."));
}

}  // namespace botri::report
