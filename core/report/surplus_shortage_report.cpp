// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "core/planning/gap_analysis.h"
#include "core/report/form_input.h"
#include "core/report/grouped_rows.h"

namespace botri::report {
namespace {

using namespace botri::model;
using planning::FrameStanding;
using planning::GapFigures;

constexpr std::size_t kNameColumn = 1;

/// Figures of communes by the agency their posts belong to.
using AgencyFigures = std::map<std::pair<UnitCode, Agency>, GapFigures>;

AgencyFigures figuresByAgency(const FormInput& input)
{
    AgencyFigures figures;
    for (const planning::GapRow& row : planning::analyseGaps(input.workspace).rows)
        figures[{row.need.unit, input.workspace.find<Specialty>(row.need.specialty)->agency}] += row.figures;
    return figures;
}

/// The four agencies every commune has, then those of the rest that have posts.
std::vector<Agency> agenciesShown(const AgencyFigures& figures)
{
    std::vector<Agency> agencies{Agency::Office, Agency::Economic, Agency::CultureSocial, Agency::ServiceCentre};
    for (std::size_t i = 0; i < choicesOf<Agency>().size(); ++i) {
        const auto agency = static_cast<Agency>(i);
        const bool known = std::find(agencies.begin(), agencies.end(), agency) != agencies.end();
        const bool used =
            std::any_of(figures.begin(), figures.end(), [&](const auto& each) { return each.first.second == agency; });
        if (used && !known)
            agencies.push_back(agency);
    }
    return agencies;
}

void addPair(std::vector<ReportColumn>& columns, const FormInput& input, const std::string& key, const std::string& group)
{
    columns.push_back(countColumn(key + "_surplus", group, input.say("Thừa", "Surplus"), CellKind::Balance));
    columns.push_back(countColumn(key + "_short", group, input.say("Thiếu", "Short"), CellKind::Balance));
}

std::vector<ReportColumn> columnsOf(const FormInput& input, const std::vector<Agency>& agencies)
{
    std::vector<ReportColumn> columns{
        {"number", "", input.say("STT", "No."), CellKind::Integer, Alignment::Centre},
        {"unit", "", input.say("Xã, phường", "Commune, ward"), CellKind::Text, Alignment::Left, 12, 2},
        {"former_district", "", input.say("Huyện cũ", "Former district"), CellKind::Text, Alignment::Left, 8},
        {"region", "", input.say("Vùng", "Region"), CellKind::Text, Alignment::Left, 4},
        countColumn("quota", "", input.say("Biên chế giao", "Quota assigned")),
        countColumn("frame", "", input.say("Khung theo 09-CV", "Frame of 09-CV")),
        countColumn("present", "", input.say("Có mặt", "Present")),
        countColumn("balance", "", input.say("Thừa (+), thiếu (-) so với khung", "Surplus (+), shortage (-) against the frame"),
            CellKind::Balance),
    };
    columns[2].repeatsGroup = true;
    for (const Agency agency : agencies)
        addPair(columns, input, std::string(choiceOf(agency).key), input.say(nameOf(agency)));
    addPair(columns, input, "all", input.say("Cộng các vị trí", "All posts"));
    columns.push_back(countColumn("leadership_vacant", "", input.say("Lãnh đạo còn thiếu", "Leaders lacking")));
    columns.push_back(countColumn("contract_workers", "", input.say("HĐLĐ ngoài biên chế", "Contracts outside the quota")));
    columns.push_back({"note", "", input.say("Ghi chú", "Note"), CellKind::Text, Alignment::Left, 8, 3});
    return columns;
}

void addPair(std::vector<ReportCell>& cells, const GapFigures& figures)
{
    cells.emplace_back(Balance{figures.surplus});
    cells.emplace_back(Balance{-figures.open});
}

std::string noteOf(const FormInput& input, const Unit& unit)
{
    std::string note;
    const auto append = [&](const std::string& text) { note += (note.empty() || text.empty() ? "" : "; ") + text; };
    if (unit.border)
        append(input.say("Biên giới", "Border"));
    if (unit.speciallyDisadvantaged)
        append(input.say("ĐBKK", "Disadvantaged"));
    append(unit.note);
    return note;
}

/// Quota, frame, present and balance. No commune is given no quota at all: 0 says that nobody filled it in; where nobody gave a
/// frame either, the average would look like a figure of the commune.
void addStanding(std::vector<ReportCell>& cells, const Unit& unit, const FrameStanding& standing)
{
    const bool hasQuota = standing.quota != 0;
    const bool hasFrame = hasQuota || unit.frame.has_value();
    cells.push_back(hasQuota ? ReportCell{std::int64_t{standing.quota}} : ReportCell{});
    cells.push_back(hasFrame ? ReportCell{std::int64_t{standing.frame}} : ReportCell{});
    cells.emplace_back(std::int64_t{standing.present});
    cells.push_back(hasFrame ? ReportCell{Balance{standing.balance()}} : ReportCell{});
}

std::vector<ReportCell> cellsOf(const FormInput& input, std::int64_t number, const Unit& unit, const FrameStanding& standing,
    const AgencyFigures& figures, const std::vector<Agency>& agencies)
{
    std::vector<ReportCell> cells{number, unitTitle(unit, input.language), districtTitle(unit.formerDistrict, input.language),
        input.say(nameOf(unit.region))};
    addStanding(cells, unit, standing);
    GapFigures all;
    for (const Agency agency : agencies) {
        const auto found = figures.find({unit.code, agency});
        const GapFigures each = found == figures.end() ? GapFigures{} : found->second;
        addPair(cells, each);
        all += each;
    }
    addPair(cells, all);
    cells.emplace_back(std::int64_t{standing.leadershipVacant});
    cells.emplace_back(std::int64_t{standing.contractWorkers});
    const std::string note = noteOf(input, unit);
    cells.push_back(note.empty() ? ReportCell{} : ReportCell{note});
    return cells;
}

std::vector<ReportRow> rowsOf(const FormInput& input, const std::vector<ReportColumn>& columns, const AgencyFigures& figures,
    const std::vector<Agency>& agencies)
{
    std::map<UnitCode, FrameStanding> standings;
    for (const FrameStanding& standing : planning::frameStandings(input.workspace))
        standings.emplace(standing.unit, standing);
    GroupedRows rows(columns, kNameColumn);
    std::int64_t number = 0;
    int group = 0;
    for (const DistrictCommunes& district : communesByDistrict(input.workspace)) {
        const std::string name = districtTitle(district.formerDistrict, input.language);
        rows.beginGroup(groupHeading(++group, name));
        for (const Unit* unit : district.communes)
            rows.add(cellsOf(input, ++number, *unit, standings.at(unit->code), figures, agencies));
        rows.endGroup(input.say("Cộng ", "Subtotal, ") + name);
    }
    return std::move(rows).finish(input.say("Tổng cộng toàn tỉnh", "Total, province"));
}

std::vector<std::string> notesOf(const FormInput& input)
{
    return {
        input.say("Biên chế giao, khung theo 09-CV, có mặt và hợp đồng lao động tính cho khối chính quyền, không gồm quân sự; ô "
                  "để trống là chưa có số liệu; xã đã giao biên chế mà chưa có khung riêng lấy mức bình quân; dòng cộng về khung "
                  "chỉ tính các xã có khung.",
            "Quota, frame, present staff and contracts are those of the government block without military; an empty cell "
            "means not known; a commune with a quota but no frame of its own takes the average; sums against the frame count "
            "communes that have one."),
        input.say("Thừa, thiếu theo cơ quan cộng từ từng vị trí chuyên môn, không bù trừ giữa các vị trí; vị trí đang kiêm nhiệm "
                  "vẫn tính là thiếu.",
            "Surplus and shortage by agency are summed post by post, never set off; posts held concurrently still count as "
            "short."),
        input.say("Lãnh đạo còn thiếu: số vị trí lãnh đạo, quản lý còn khuyết ở mọi khối, kể cả quân sự; theo dõi riêng, không "
                  "tính trong các cột theo cơ quan. ĐBKK: xã đặc biệt khó khăn.",
            "Leaders lacking: vacant leadership posts of all blocks, the military included; counted apart and not part of the "
            "columns by agency."),
    };
}

}  // namespace

void fillSurplusShortage(const FormInput& input, Report& report)
{
    report.documentType = input.say("BIỂU TỔNG HỢP", "SUMMARY TABLE");
    report.subject = input.say("Thừa, thiếu công chức cấp xã", "Surplus and shortage of commune staff") + ofProvince(input);
    report.unitLine = input.say("Đơn vị tính: người", "Unit: persons");
    const AgencyFigures figures = figuresByAgency(input);
    const std::vector<Agency> agencies = agenciesShown(figures);
    ReportTable table;
    table.sheetName = input.say("R1 Thừa, thiếu", "R1 Surplus and shortage");
    table.columns = columnsOf(input, agencies);
    table.rows = rowsOf(input, table.columns, figures, agencies);
    table.notes = notesOf(input);
    report.tables.push_back(std::move(table));
}

}  // namespace botri::report
