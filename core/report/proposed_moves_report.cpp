// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/vietnamese_text.h"
#include "core/planning/plan.h"
#include "core/report/form_input.h"
#include "core/report/official_terms.h"
#include "core/report/report_text.h"

namespace botri::report {
namespace {

using namespace botri::model;
using planning::Move;

/// A move with everything the list says about it looked up.
struct Line {
    const Move* move;
    const Unit* target;
    const Unit* from;            ///< null for candidates without a unit
    const Staff* person;         ///< null for unnamed people
    const HeadCount* headCount;  ///< null unless a head-count
    const Specialty* post;
    const Measure* measure;
};

Line lineOf(const Workspace& workspace, const Move& move)
{
    return {&move, workspace.find<Unit>(move.to.unit), workspace.find<Unit>(move.from), workspace.find<Staff>(move.staff),
        workspace.find<HeadCount>(move.staff), workspace.find<Specialty>(move.to.specialty),
        workspace.find<Measure>(move.measure)};
}

/// By former district, commune, then rank with the highest first, then given name; the unnamed last.
bool before(const Line& a, const Line& b)
{
    if (a.target->formerDistrict != b.target->formerDistrict) {
        if (a.target->formerDistrict.empty() || b.target->formerDistrict.empty())
            return b.target->formerDistrict.empty();
        return compareVietnamese(a.target->formerDistrict, b.target->formerDistrict) < 0;
    }
    if (a.target != b.target) {
        const int byName = compareVietnamese(a.target->name, b.target->name);
        return byName != 0 ? byName < 0 : a.target->code < b.target->code;
    }
    if (!a.person || !b.person)
        return a.person != nullptr && b.person == nullptr;
    if (a.person->titleLevel != b.person->titleLevel)
        return a.person->titleLevel > b.person->titleLevel;
    return comparePersonNames(a.person->fullName, b.person->fullName) < 0;
}

std::vector<Line> linesOf(const FormInput& input)
{
    std::vector<Line> lines;
    for (const Move& move : input.plan->moves)
        lines.push_back(lineOf(input.workspace, move));
    std::stable_sort(lines.begin(), lines.end(), before);
    return lines;
}

std::vector<ReportColumn> columnsOf(const FormInput& input)
{
    const std::string born = input.say("Ngày, tháng, năm sinh", "Date of birth");
    const auto text = [](std::string key, std::string heading, double width, double share,
                          Alignment alignment = Alignment::Left) {
        return ReportColumn{std::move(key), "", std::move(heading), CellKind::Text, alignment, width, share};
    };
    std::vector<ReportColumn> columns{
        {"number", "", input.say("STT", "No."), CellKind::Integer, Alignment::Centre},
        text("name", input.say("Họ và tên", "Full name"), 9.5, 2),
        {"born_male", born, input.say("Nam", "Male"), CellKind::Date, Alignment::Centre},
        {"born_female", born, input.say("Nữ", "Female"), CellKind::Date, Alignment::Centre},
        text("position", input.say("Chức vụ, đơn vị công tác hiện nay", "Present position and unit"), 7, 3),
        text("education", input.say("Trình độ chuyên môn, chuyên ngành", "Education and major"), 6, 2),
        text("political_theory", input.say("Lý luận chính trị", "Political theory"), 3, 1),
        text("rank", input.say("Ngạch", "Rank"), 3, 1),
        text("measure", input.say("Hình thức", "Measure"), 5, 2),
        text("target", input.say("Xã, vị trí đến", "Commune and post"), 7, 2),
        text("specialty", input.say("Lĩnh vực", "Specialty"), 6, 2),
        {"distance", "", input.say("Cự ly (km)", "Distance (km)"), CellKind::Integer, Alignment::Centre},
        text("term", input.say("Thời hạn (từ - đến)", "Term (from - to)"), 11.4, 1),
        text("wish", input.say("Nguyện vọng (có, không)", "Wish (yes, no)"), 3, 0, Alignment::Centre),
        {"support", "", input.say("Mức hỗ trợ một tháng (đồng)", "Support a month (VND)"), CellKind::Integer, Alignment::Right},
        text("decided_by", input.say("Thẩm quyền quyết định", "Decided by"), 6, 2),
        text("note", input.say("Ghi chú", "Note"), 6, 2),
        text("former_district", input.say("Huyện cũ nơi đến", "Former district of the commune"), 8, 0),
    };
    columns.back().repeatsGroup = true;
    return columns;
}

std::string joined(const std::string& first, const std::string& second)
{
    return first.empty() || second.empty() ? first + second : first + ", " + second;
}

ReportCell orBlank(std::string text)
{
    return text.empty() ? ReportCell{} : ReportCell{std::move(text)};
}

std::string positionText(const FormInput& input, const Line& line)
{
    std::string unit;
    if (line.from)
        unit = input.language == Language::Vietnamese ? line.from->fullName().vi : unitTitle(*line.from, input.language);
    if (line.person)
        return joined(line.person->position.empty() ? input.say(nameOf(line.person->kind))
                                                    : officialTerm(line.person->position, input.language),
            unit);
    if (line.headCount)
        return joined(line.headCount->title.empty() ? input.say(nameOf(line.headCount->kind)) : line.headCount->title, unit);
    return joined(input.say("Công chức dôi dư", "Surplus civil servants"), unit);
}

/// In wards the economic division carries a longer name.
std::string agencyText(const FormInput& input, const Line& line)
{
    if (line.post->agency == Agency::Economic && line.target->kind == UnitKind::Ward)
        return input.say("Phòng Kinh tế, Hạ tầng và Đô thị", "Economic, Infrastructure and Urban Division");
    return input.say(nameOf(line.post->agency));
}

std::string wishText(const FormInput& input, const Move& move)
{
    if (move.wishOrder > 0)
        return input.say("Có (NV", "Yes (no. ") + std::to_string(move.wishOrder) + ")";
    return move.volunteers ? input.say("Có", "Yes") : input.say("Không", "No");
}

/// A post filled by somebody of another field is never to be mistaken for an exact match.
std::string substitutionText(const FormInput& input, const Move& move)
{
    const Specialty* own = input.workspace.find<Specialty>(move.specialty);
    return input.say("(*) mức ", "(*) level ") + std::to_string(move.substitutionLevel) + input.say(", từ ", ", from ")
        + (own ? input.say(own->title()) : move.specialty.text());
}

std::string noteText(const FormInput& input, const Line& line)
{
    std::string note;
    const auto append = [&](const std::string& text) { note += (note.empty() ? "" : "; ") + text; };
    if (line.move->substitutionLevel > 0)
        append(substitutionText(input, *line.move));
    if (line.person && line.person->birth && !line.person->sex)
        append(input.say("sinh ngày ", "born ") + toVietnameseText(*line.person->birth));
    if (line.move->pinned)
        append(input.say("đã chốt", "settled"));
    return note;
}

ReportCell birthCell(const Line& line, Sex sex)
{
    return line.person && line.person->birth && line.person->sex == sex ? ReportCell{*line.person->birth} : ReportCell{};
}

std::string educationText(const FormInput& input, const Staff& person)
{
    return joined(person.education ? input.say(nameOf(*person.education)) : std::string(), person.major);
}

ReportCell kilometres(const Move& move)
{
    return move.distance ? ReportCell{(move.distance->length.count() + 500) / 1000} : ReportCell{};
}

std::vector<ReportCell> cellsOf(const FormInput& input, std::int64_t number, const Line& line)
{
    const Move& move = *line.move;
    const Staff* person = line.person;
    return {number, person ? person->fullName : unnamedText(move.count, input.language), birthCell(line, Sex::Male),
        birthCell(line, Sex::Female), positionText(input, line), orBlank(person ? educationText(input, *person) : std::string()),
        orBlank(person ? officialTerm(person->politicalTheory, input.language) : std::string()),
        orBlank(person ? officialTerm(person->rank, input.language) : std::string()),
        line.measure ? input.say(line.measure->title()) : move.measure.text(),
        unitTitle(*line.target, input.language) + ", " + agencyText(input, line),
        input.say(line.post->title()) + (move.substitutionLevel > 0 ? " (*)" : ""), kilometres(move),
        termText(move.start, move.end, input.language), orBlank(person ? wishText(input, move) : std::string()),
        move.monthlySupport.count() > 0 ? ReportCell{move.monthlySupport.count()} : ReportCell{},
        orBlank(line.measure ? officialTerm(line.measure->decidedBy, input.language) : std::string()),
        orBlank(noteText(input, line)), districtTitle(line.target->formerDistrict, input.language)};
}

struct Sums {
    std::int64_t people = 0;
    Vnd support;

    void add(const Move& move)
    {
        people += move.count;
        support += move.monthlySupport * move.count;
    }
};

ReportRow sumRow(
    const FormInput& input, RowKind kind, const std::string& label, const Sums& sums, const std::vector<ReportColumn>& columns)
{
    ReportRow row{kind, std::vector<ReportCell>(columns.size())};
    row.cells[1] =
        label + ": " + cellText(sums.people, input.language) + input.say(" người", sums.people == 1 ? " person" : " people");
    const auto support =
        std::find_if(columns.begin(), columns.end(), [](const ReportColumn& column) { return column.key == "support"; });
    row.cells[static_cast<std::size_t>(support - columns.begin())] = sums.support.count();
    return row;
}

std::vector<ReportRow> rowsOf(const FormInput& input, const std::vector<Line>& lines, const std::vector<ReportColumn>& columns)
{
    std::vector<ReportRow> rows;
    Sums total;
    int group = 0;
    std::int64_t number = 0;
    for (std::size_t first = 0; first < lines.size();) {
        const std::string& district = lines[first].target->formerDistrict;
        const std::string name = districtTitle(district, input.language);
        rows.push_back({RowKind::Group, {groupHeading(++group, name)}});
        Sums sums;
        for (; first < lines.size() && lines[first].target->formerDistrict == district; ++first) {
            rows.push_back({RowKind::Data, cellsOf(input, ++number, lines[first])});
            sums.add(*lines[first].move);
            total.add(*lines[first].move);
        }
        rows.push_back(sumRow(input, RowKind::Subtotal, input.say("Cộng ", "Subtotal, ") + name, sums, columns));
    }
    rows.push_back(sumRow(input, RowKind::Total, input.say("Tổng cộng", "Total"), total, columns));
    return rows;
}

/// "điều động trong huyện cũ 41, biệt phái 30"
std::string byMeasure(const FormInput& input, const std::vector<Line>& lines)
{
    std::map<std::pair<MeasureKind, MeasureCode>, std::pair<std::string, std::int64_t>> people;
    for (const Line& line : lines) {
        auto& each = people[{line.measure ? line.measure->kind : MeasureKind::Internal, line.move->measure}];
        each.first = line.measure ? input.say(line.measure->title()) : line.move->measure.text();
        each.second += line.move->count;
    }
    std::string text;
    for (const auto& [key, each] : people)
        text += (text.empty() ? "" : "; ") + each.first + " " + cellText(each.second, input.language);
    return text;
}

std::vector<std::string> notesOf(const FormInput& input, const std::vector<Line>& lines)
{
    std::int64_t exact = 0;
    std::int64_t substituted = 0;
    bool estimated = false;
    for (const Line& line : lines) {
        (line.move->substitutionLevel > 0 ? substituted : exact) += line.move->count;
        estimated = estimated || (line.move->distance && line.move->distance->basis == DistanceBasis::Estimate);
    }
    const auto number = [&](std::int64_t count) { return cellText(count, input.language); };
    std::vector<std::string> notes;
    if (!lines.empty())
        notes.push_back(input.say("Theo hình thức: ", "By measure: ") + byMeasure(input, lines) + ".");
    notes.push_back(input.say("Đúng lĩnh vực: ", "In their own specialty: ") + number(exact)
        + input.say(
            " người; (*) thay thế từ lĩnh vực khác sau bồi dưỡng: ", "; (*) substitutes from another specialty after training: ")
        + number(substituted) + input.say(" người. Vị trí còn thiếu sau phương án: ", ". Posts left after the plan: ")
        + number(input.plan->totals.left) + ".");
    notes.push_back(input.say("Mức hỗ trợ ghi cho một người; dòng cộng tính cho tất cả số người.",
        "Support is stated per person; the sums count everybody."));
    if (estimated)
        notes.push_back(input.say("Cự ly là quãng đường bộ ước tính, trừ các cặp đơn vị đã có trong bảng cự ly.",
            "Distances are estimated by road, unless a table of distances gives them."));
    return notes;
}

struct MeasureName {
    std::vector<MeasureKind> kinds;
    LocalizedText name;
};

/// As titles name the measures, in the order of official papers.
const std::vector<MeasureName>& measureNames()
{
    using enum MeasureKind;
    static const std::vector<MeasureName> names{
        {{TransferInDistrict, TransferAcross}, {"điều động", "transfer"}},
        {{Secondment, MinistrySecondment}, {"biệt phái", "secondment"}},
        {{Reception}, {"tiếp nhận", "reception"}},
        {{Recruitment}, {"tuyển dụng", "recruitment"}},
        {{Internal}, {"bố trí lại trong xã", "reassignment inside a commune"}},
        {{Contract}, {"hợp đồng lao động", "labour contract"}},
    };
    return names;
}

/// The form is named after transfer and secondment; a plan that takes other ways says so.
std::string subjectOf(const FormInput& input, const std::vector<Line>& lines)
{
    constexpr std::size_t kOfTheForm = 2;
    std::string named;
    bool others = false;
    for (const MeasureName& each : measureNames()) {
        const bool used = std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
            return line.measure && std::find(each.kinds.begin(), each.kinds.end(), line.measure->kind) != each.kinds.end();
        });
        if (!used)
            continue;
        named += (named.empty() ? "" : ", ") + input.say(each.name);
        others = others || &each >= &measureNames()[kOfTheForm];
    }
    if (!others)
        return input.say("Điều động, biệt phái cán bộ, công chức, viên chức về công tác tại các xã, phường",
                   "Transfer and secondment of staff to communes and wards")
            + ofProvince(input);
    return input.say("Bố trí cán bộ, công chức, viên chức về công tác tại các xã, phường", "Staffing of communes and wards")
        + ofProvince(input) + " (" + named + ")";
}

}  // namespace

void fillProposedMoves(const FormInput& input, Report& report)
{
    report.documentType = input.say("PHƯƠNG ÁN", "PLAN");
    const std::vector<Line> lines = linesOf(input);
    report.subject = subjectOf(input, lines);
    ReportTable table;
    table.sheetName = input.say("R3 Điều động, biệt phái", "R3 Moves");
    table.columns = columnsOf(input);
    table.rows = rowsOf(input, lines, table.columns);
    table.notes = notesOf(input, lines);
    report.tables.push_back(std::move(table));
}

}  // namespace botri::report
