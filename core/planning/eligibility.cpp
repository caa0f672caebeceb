// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/eligibility.h"

#include <algorithm>
#include <array>

#include "core/rules/rule_text.h"

namespace botri::planning {
namespace {

using namespace botri::model;

std::vector<rules::RuleResult> ofOutcome(const std::vector<rules::RuleResult>& results, rules::Outcome outcome)
{
    std::vector<rules::RuleResult> found;
    std::copy_if(results.begin(), results.end(), std::back_inserter(found),
        [&](const rules::RuleResult& result) { return result.outcome() == outcome; });
    return found;
}

bool takes(const Measure& measure, SourceKind source)
{
    return std::find(measure.sources.begin(), measure.sources.end(), source) != measure.sources.end();
}

/// A unit that may let nobody go can still give somebody another post of its own.
bool mayChangeInside(const Matching& matching, const Supply& supply)
{
    const auto measures = matching.measuresInForce();
    return supply.from && supply.from->isCommune() && std::any_of(measures.begin(), measures.end(), [&](const Measure* measure) {
        return measure->kind == MeasureKind::Internal && takes(*measure, supply.source);
    });
}

bool unitKeeps(const Matching& matching, const Supply& supply)
{
    if (const auto most = matching.releasable(supply); most && *most == 0)
        return true;
    if (!countsAgainstUnitCap(supply) || !supply.from || mayChangeInside(matching, supply))
        return false;
    const auto cap = matching.unitReleaseCap(*supply.from);
    return cap && *cap == 0;
}

Standing standingOf(const Matching& matching, const Supply& supply)
{
    Standing standing;
    if (supply.person && supply.person->withdrawn) {
        standing.eligibility = Eligibility::TakenOut;
        return standing;
    }
    for (const Measure* measure : matching.measuresInForce()) {
        if (!takes(*measure, supply.source))
            continue;
        const std::vector<rules::RuleResult> results = matching.rules().assessMover(matching.facts(supply, *measure));
        std::vector<rules::RuleResult> stops = ofOutcome(results, rules::Outcome::Block);
        std::vector<rules::RuleResult> warns = ofOutcome(results, rules::Outcome::Warn);
        if (standing.measure && std::pair(stops.size(), warns.size()) >= std::pair(standing.stops.size(), standing.warns.size()))
            continue;
        standing.measure = measure;
        standing.stops = std::move(stops);
        standing.warns = std::move(warns);
    }
    standing.eligibility = !standing.measure ? Eligibility::NoMeasure
        : !standing.stops.empty()            ? Eligibility::Stopped
        : unitKeeps(matching, supply)        ? Eligibility::UnitKeeps
        : !standing.warns.empty()            ? Eligibility::Warned
                                             : Eligibility::CanMove;
    return standing;
}

/// Somebody the workspace could not move at all.
Standing withoutSupply(const Staff* person)
{
    Standing standing;
    standing.eligibility = person && person->withdrawn ? Eligibility::TakenOut : Eligibility::NotOffered;
    return standing;
}

void append(LocalizedText& text, const LocalizedText& more)
{
    const char* separator = text.vi.empty() ? "" : " ";
    text.vi += separator + more.vi;
    text.en += separator + more.en;
}

}  // namespace

Standing standingOf(const Matching& matching, const StaffCode& staff)
{
    const std::optional<std::size_t> at = matching.findSupply(staff);
    return at ? standingOf(matching, matching.supplies()[*at]) : withoutSupply(matching.workspace().find<Staff>(staff));
}

std::map<StaffCode, Standing> allStandings(const Matching& matching, const Job& job)
{
    std::map<StaffCode, Standing> all;
    std::int64_t done = 0;
    for (const Supply& supply : matching.supplies()) {
        job.report({"xét điều kiện từng người", "judging everybody's eligibility"}, done++, std::ssize(matching.supplies()));
        if (supply.form != SupplyForm::AnonymousSurplus)
            all.emplace(supply.code, standingOf(matching, supply));
    }
    for (const Staff& person : matching.workspace().rows<Staff>())
        all.try_emplace(person.code, withoutSupply(&person));
    for (const HeadCount& source : matching.workspace().rows<HeadCount>())
        all.try_emplace(source.code, withoutSupply(nullptr));
    return all;
}

const LocalizedText& nameOf(Eligibility eligibility)
{
    static const std::array<LocalizedText, 7> names{
        {{"bản thân không vướng", "no rule on the person"}, {"bản thân không vướng, cần lưu ý", "warnings on the person"},
            {"vướng quy định", "stopped by rules"}, {"đơn vị cần giữ", "kept by the unit"}, {"không có hình thức", "no measure"},
            {"không được đề cử", "not offered"}, {"đã rút khỏi phương án", "taken out"}}};
    return names.at(static_cast<std::size_t>(eligibility));
}

LocalizedText explain(const Standing& standing)
{
    switch (standing.eligibility) {
    case Eligibility::TakenOut:
        return {"Cơ quan đã rút người này khỏi mọi phương án.", "The office has taken this person out of every plan."};
    case Eligibility::NotOffered:
        return {"Đơn vị chưa đề cử và bản thân chưa tình nguyện.", "Neither nominated by the unit nor volunteering."};
    case Eligibility::NoMeasure:
        return {"Không hình thức nào đang áp dụng dành cho nguồn này.", "No measure in force takes people of this source."};
    case Eligibility::UnitKeeps:
        return {"Đơn vị không còn người dư để điều đi: phải giữ đủ người trong lĩnh vực này hoặc đủ biên chế tối thiểu.",
            "The unit has nobody to spare: it must keep its people in this specialty, or its smallest staff."};
    case Eligibility::CanMove: return {};
    case Eligibility::Stopped:
    case Eligibility::Warned: break;
    }
    LocalizedText text;
    for (const rules::RuleResult& result : standing.eligibility == Eligibility::Stopped ? standing.stops : standing.warns)
        append(text, rules::anonymousMessageOf(result));
    return text;
}

LocalizedText remedy(const Standing& standing)
{
    switch (standing.eligibility) {
    case Eligibility::TakenOut: return {"Đưa trở lại phương án.", "Take the person back into the plan."};
    case Eligibility::NotOffered:
        return {"Đơn vị đề cử, hoặc ghi nhận tình nguyện.", "The unit nominates, or the person volunteers."};
    case Eligibility::NoMeasure: return {"Bật một hình thức dành cho nguồn này.", "Switch on a measure for this source."};
    case Eligibility::UnitKeeps:
        return {"Bổ sung người cho lĩnh vực này của đơn vị, hoặc giảm số phải giữ.",
            "Add people to this specialty of the unit, or lower what it must keep."};
    case Eligibility::CanMove: return {};
    case Eligibility::Stopped:
    case Eligibility::Warned: break;
    }
    LocalizedText text;
    bool restricted = false;
    for (const rules::RuleResult& result : standing.eligibility == Eligibility::Stopped ? standing.stops : standing.warns) {
        const bool sensitive = result.rule->sensitive();
        if (!sensitive || !restricted)
            append(text, rules::publicMendOf(*result.rule));
        restricted = restricted || sensitive;
    }
    return text;
}

}  // namespace botri::planning
