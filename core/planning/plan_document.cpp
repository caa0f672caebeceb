// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_document.h"

#include <stdexcept>

#include <nlohmann/json.hpp>

namespace botri::planning {
namespace {

using namespace botri::model;
using Json = nlohmann::ordered_json;

constexpr int kFormat = 3;

Json toJson(const NeedKey& need)
{
    return {{"unit", need.unit.text()}, {"specialty", need.specialty.text()}, {"pool", choiceOf(need.pool).key}};
}

NeedKey needFrom(const Json& json)
{
    return {UnitCode(json.at("unit")), SpecialtyCode(json.at("specialty")),
        enumOf<QuotaPool>(json.at("pool").get<std::string>()).value()};
}

Json toJson(const CostLevels& levels)
{
    return {{"fields_empty", levels.fieldsEmpty}, {"posts", levels.posts}, {"measures", levels.measures},
        {"preference", levels.preference}};
}

CostLevels levelsFrom(const Json& json)
{
    return {json.at("fields_empty"), json.at("posts"), json.at("measures"), json.at("preference")};
}

Json toJson(const rules::RuleResult& result)
{
    return {{"rule", result.id().text()}, {"outcome", static_cast<int>(result.verdict.outcome)}, {"datum", result.verdict.datum},
        {"limit", result.verdict.limit}, {"variant", result.verdict.variant}};
}

const rules::RuleDescription& knownRule(const Json& json)
{
    const rules::RuleDescription* rule = rules::findRule(RuleId(json));
    if (!rule)
        throw std::invalid_argument("unknown rule");
    return *rule;
}

/// One of the enumeration's `count` values: a damaged number must not become a value nobody has words for.
template <class Enum>
Enum choiceFrom(const Json& json, int count)
{
    const int number = json.get<int>();
    if (number < 0 || number >= count)
        throw std::invalid_argument("unknown choice");
    return static_cast<Enum>(number);
}

rules::RuleResult ruleFrom(const Json& json)
{
    const rules::RuleDescription& rule = knownRule(json.at("rule"));
    const rules::Verdict verdict{
        choiceFrom<rules::Outcome>(json.at("outcome"), 3), json.at("datum"), json.at("limit"), json.at("variant")};
    if (!rule.canSay(verdict))
        throw std::invalid_argument("unknown verdict");
    return {&rule, verdict};
}

template <class Element, class Writer>
Json listOf(const std::vector<Element>& elements, Writer&& write)
{
    Json list = Json::array();
    for (const Element& each : elements)
        list.push_back(write(each));
    return list;
}

template <class Reader>
auto listFrom(const Json& json, Reader&& read)
{
    std::vector<std::decay_t<decltype(read(json))>> list;
    for (const Json& each : json)
        list.push_back(read(each));
    return list;
}

const auto kNeedOut = [](const NeedKey& need) { return toJson(need); };
const auto kRuleOut = [](const rules::RuleResult& result) { return toJson(result); };

void putDistance(Json& json, const std::optional<RoadDistance>& distance)
{
    if (distance)
        json["distance"] = {{"metres", distance->length.count()}, {"basis", static_cast<int>(distance->basis)}};
}

std::optional<RoadDistance> distanceFrom(const Json& json)
{
    if (!json.contains("distance"))
        return std::nullopt;
    const Json& distance = json.at("distance");
    return RoadDistance{Metres(distance.at("metres").get<std::int64_t>()), choiceFrom<DistanceBasis>(distance.at("basis"), 3)};
}

Json toJson(const Alternative& alternative)
{
    Json json{{"difference", toJson(alternative.difference)}, {"kilometres", alternative.kilometres}};
    if (alternative.staff)
        json["staff"] = alternative.staff->text();
    json["chain"] = listOf(alternative.chain, [](const ChainStep& step) {
        Json each{{"staff", step.staff.text()}};
        if (step.leaves)
            each["leaves"] = toJson(*step.leaves);
        if (step.takes)
            each["takes"] = toJson(*step.takes);
        return each;
    });
    json["emptied"] = listOf(alternative.emptied, kNeedOut);
    return json;
}

std::optional<NeedKey> optionalNeed(const Json& json, const char* key)
{
    return json.contains(key) ? std::optional(needFrom(json.at(key))) : std::nullopt;
}

Alternative alternativeFrom(const Json& json)
{
    Alternative alternative;
    if (json.contains("staff"))
        alternative.staff = StaffCode(json.at("staff"));
    alternative.difference = levelsFrom(json.at("difference"));
    alternative.kilometres = json.at("kilometres");
    alternative.chain = listFrom(json.at("chain"), [](const Json& each) {
        return ChainStep{StaffCode(each.at("staff")), optionalNeed(each, "leaves"), optionalNeed(each, "takes")};
    });
    alternative.emptied = listFrom(json.at("emptied"), needFrom);
    return alternative;
}

Json toJson(const Move& move)
{
    Json json{{"staff", move.staff.text()}, {"count", move.count}, {"from", move.from.text()},
        {"specialty", move.specialty.text()}, {"from_pool", choiceOf(move.fromPool).key}, {"to", toJson(move.to)},
        {"measure", move.measure.text()}, {"substitution_level", move.substitutionLevel}, {"start", toIsoText(move.start)},
        {"monthly_support", move.monthlySupport.count()}, {"wish_order", move.wishOrder}, {"volunteers", move.volunteers},
        {"pinned", move.pinned}, {"levels", toJson(move.levels)}};
    putDistance(json, move.distance);
    if (move.end)
        json["end"] = toIsoText(*move.end);
    json["cost"] = listOf(move.cost, [](const CostItem& item) {
        return Json{{"reason", static_cast<int>(item.reason)}, {"points", item.points}, {"datum", item.datum}};
    });
    json["rules"] = listOf(move.rules, kRuleOut);
    json["alternatives"] = listOf(move.alternatives, [](const Alternative& each) { return toJson(each); });
    json["mark"] = keyOf(move.mark);
    json["in_every_best_plan"] = move.inEveryBestPlan;
    if (move.reserve)
        json["reserve"] = *move.reserve;
    return json;
}

Date dateFrom(const Json& json)
{
    return parseIsoDate(json.get<std::string>()).value();
}

PairMark markFrom(const Json& json)
{
    for (const PairMark mark : {PairMark::Essential, PairMark::Replaceable, PairMark::Never})
        if (json == keyOf(mark))
            return mark;
    throw std::invalid_argument("unknown mark");
}

std::optional<std::size_t> reserveFrom(const Json& json, std::size_t alternatives)
{
    if (!json.contains("reserve"))
        return std::nullopt;
    const std::size_t reserve = json.at("reserve");
    if (reserve >= alternatives)
        throw std::invalid_argument("unknown alternative");
    return reserve;
}

Move moveFrom(const Json& json)
{
    Move move;
    move.staff = StaffCode(json.at("staff"));
    move.count = json.at("count");
    move.from = UnitCode(json.at("from"));
    move.specialty = SpecialtyCode(json.at("specialty"));
    move.fromPool = enumOf<QuotaPool>(json.at("from_pool").get<std::string>()).value();
    move.to = needFrom(json.at("to"));
    move.measure = MeasureCode(json.at("measure"));
    move.substitutionLevel = json.at("substitution_level");
    move.distance = distanceFrom(json);
    move.start = dateFrom(json.at("start"));
    if (json.contains("end"))
        move.end = dateFrom(json.at("end"));
    move.monthlySupport = Vnd(json.at("monthly_support").get<std::int64_t>());
    move.wishOrder = json.at("wish_order");
    move.volunteers = json.at("volunteers");
    move.pinned = json.at("pinned");
    move.levels = levelsFrom(json.at("levels"));
    move.cost = listFrom(json.at("cost"), [](const Json& each) {
        return CostItem{choiceFrom<CostReason>(each.at("reason"), 10), each.at("points"), each.at("datum")};
    });
    move.rules = listFrom(json.at("rules"), ruleFrom);
    move.alternatives = listFrom(json.at("alternatives"), alternativeFrom);
    move.mark = markFrom(json.at("mark"));
    move.inEveryBestPlan = json.at("in_every_best_plan");
    move.reserve = reserveFrom(json, move.alternatives.size());
    return move;
}

Json toJson(const EmptyPost& post)
{
    Json json{{"need", toJson(post.need)}, {"count", post.count}, {"field_empty", post.fieldEmpty},
        {"reason", static_cast<int>(post.reason)}, {"people_of_field", post.peopleOfField}, {"eligible", post.eligible},
        {"kept", post.kept}};
    json["stopping_rules"] = listOf(post.stoppingRules, [](const StoppingRule& each) {
        return Json{{"rule", each.rule.text()}, {"people", each.people}};
    });
    json["nearest"] = listOf(post.nearest, [](const NearCandidate& each) {
        Json near{{"staff", each.staff.text()}};
        putDistance(near, each.distance);
        near["stops"] = listOf(each.stops, kRuleOut);
        return near;
    });
    json["competing_posts"] = listOf(post.competingPosts, kNeedOut);
    return json;
}

EmptyPost emptyPostFrom(const Json& json)
{
    EmptyPost post;
    post.need = needFrom(json.at("need"));
    post.count = json.at("count");
    post.fieldEmpty = json.at("field_empty");
    post.reason = choiceFrom<EmptyReason>(json.at("reason"), 10);
    post.peopleOfField = json.at("people_of_field");
    post.eligible = json.at("eligible");
    post.kept = json.value("kept", 0);  // plans made before it was told apart have none
    post.stoppingRules = listFrom(json.at("stopping_rules"), [](const Json& each) {
        return StoppingRule{RuleId(each.at("rule")), each.at("people")};
    });
    post.nearest = listFrom(json.at("nearest"), [](const Json& each) {
        return NearCandidate{StaffCode(each.at("staff")), distanceFrom(each), listFrom(each.at("stops"), ruleFrom)};
    });
    post.competingPosts = listFrom(json.at("competing_posts"), needFrom);
    return post;
}

Json toJson(const Decision& decision)
{
    return {{"scenario", decision.scenario.text()}, {"staff", decision.staff.text()}, {"need", toJson(decision.need())},
        {"kind", choiceOf(decision.kind).key}, {"note", decision.note}};
}

Decision decisionFrom(const Json& json)
{
    const NeedKey need = needFrom(json.at("need"));
    return {ScenarioCode(json.at("scenario")), StaffCode(json.at("staff")), need.unit, need.specialty, need.pool,
        enumOf<DecisionKind>(json.at("kind").get<std::string>()).value(), json.at("note")};
}

Json toJson(const rules::RuleChange& change)
{
    Json json{{"rule", change.rule->id.text()}, {"switched_off", change.switchedOff}, {"reason", change.reason}};
    if (change.limit)
        json["limit"] = *change.limit;
    return json;
}

rules::RuleChange ruleChangeFrom(const Json& json)
{
    return {&knownRule(json.at("rule")), json.at("switched_off"),
        json.contains("limit") ? std::optional<std::int64_t>(json.at("limit")) : std::nullopt, json.at("reason")};
}

/// Most arcs carry nothing: only the others are written, as [arc, people].
Json toJson(const PlanCertificate& certificate)
{
    Json flow = Json::array();
    for (std::size_t i = 0; i < certificate.flow.size(); ++i)
        if (certificate.flow[i] != 0)
            flow.push_back({i, certificate.flow[i]});
    return {{"valid", certificate.valid}, {"primal_cost", certificate.primalCost}, {"dual_cost", certificate.dualCost},
        {"network", certificate.networkFingerprint}, {"arcs", certificate.flow.size()}, {"flow", std::move(flow)},
        {"prices", certificate.prices}};
}

PlanCertificate certificateFrom(const Json& json)
{
    constexpr std::size_t kMostArcs = 20'000'000;
    PlanCertificate certificate{
        json.at("valid"), json.at("primal_cost"), json.at("dual_cost"), json.at("network"), {}, json.at("prices")};
    certificate.flow.resize(std::min(kMostArcs, json.at("arcs").get<std::size_t>()));
    for (const Json& each : json.at("flow"))
        certificate.flow.at(each.at(0).get<std::size_t>()) = each.at(1);
    return certificate;
}

Json toJson(const PlanTotals& totals)
{
    return {{"open", totals.open}, {"filled", totals.filled}, {"left", totals.left}, {"moves", totals.moves},
        {"levels", toJson(totals.levels)}, {"kilometres", totals.kilometres}, {"located", totals.located},
        {"monthly_support", totals.monthlySupport.count()}};
}

PlanTotals totalsFrom(const Json& json)
{
    return {json.at("open"), json.at("filled"), json.at("left"), json.at("moves"), levelsFrom(json.at("levels")),
        json.at("kilometres"), json.at("located"), Vnd(json.at("monthly_support").get<std::int64_t>())};
}

Plan planFrom(const Json& json)
{
    Plan plan;
    plan.scenario = ScenarioCode(json.at("scenario"));
    plan.inputs = json.at("inputs");
    plan.totals = totalsFrom(json.at("totals"));
    plan.moves = listFrom(json.at("moves"), moveFrom);
    plan.left = listFrom(json.at("left"), emptyPostFrom);
    plan.conflicts = listFrom(json.at("conflicts"), [](const Json& each) {
        return PinConflict{decisionFrom(each.at("decision")), {each.at("why").at("vi"), each.at("why").at("en")}};
    });
    plan.ruleChanges = listFrom(json.at("rule_changes"), ruleChangeFrom);
    plan.findings = listFrom(json.at("findings"), [](const Json& each) {
        return UnitFinding{
            each.contains("unit") ? std::optional(UnitCode(each.at("unit"))) : std::nullopt, ruleFrom(each.at("result"))};
    });
    plan.certificate = certificateFrom(json.at("certificate"));
    return plan;
}

}  // namespace

std::string toDocument(const Plan& plan)
{
    Json json{{"format", kFormat}, {"scenario", plan.scenario.text()}, {"inputs", plan.inputs}, {"totals", toJson(plan.totals)}};
    json["moves"] = listOf(plan.moves, [](const Move& each) { return toJson(each); });
    json["left"] = listOf(plan.left, [](const EmptyPost& each) { return toJson(each); });
    json["conflicts"] = listOf(plan.conflicts, [](const PinConflict& each) {
        return Json{{"decision", toJson(each.decision)}, {"why", {{"vi", each.why.vi}, {"en", each.why.en}}}};
    });
    json["rule_changes"] = listOf(plan.ruleChanges, [](const rules::RuleChange& each) { return toJson(each); });
    json["findings"] = listOf(plan.findings, [](const UnitFinding& each) {
        Json finding{{"result", toJson(each.result)}};
        if (each.unit)
            finding["unit"] = each.unit->text();
        return finding;
    });
    json["certificate"] = toJson(plan.certificate);
    return json.dump();
}

std::optional<Plan> fromDocument(std::string_view document)
{
    try {
        const Json json = Json::parse(document);
        if (json.at("format") != kFormat)
            return std::nullopt;
        return planFrom(json);
    } catch (const std::exception&) {
        // Not ours, or damaged: the caller plans again.
        return std::nullopt;
    }
}

}  // namespace botri::planning
