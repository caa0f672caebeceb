// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/decisions.h"

#include <algorithm>

#include "core/acts/row_acts.h"
#include "core/base/counted.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

bool isIn(const model::Workspace& workspace, const model::StaffCode& staff)
{
    return workspace.find<model::Staff>(staff) || workspace.find<model::HeadCount>(staff);
}

acts::Act pinAct(const model::Workspace& workspace, const acts::Actor& by, const model::ScenarioCode& scenario,
    const acts::Placement& placement)
{
    return acts::pin(workspace, by, scenario, placement);
}

acts::Act forbidAct(const model::Workspace& workspace, const acts::Actor& by, const model::ScenarioCode& scenario,
    const acts::Placement& placement)
{
    return acts::forbid(workspace, by, scenario, placement);
}

}  // namespace

Decisions::Decisions(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

bool Decisions::isDecidable(const model::StaffCode& staff) const
{
    return isIn(m_desk.document.workspace(), staff);
}

std::vector<acts::Placement> Decisions::decidedOn(const Subject& subject) const
{
    const auto concerns = [&](const model::Decision& decision) {
        if (const auto* move = std::get_if<MoveSubject>(&subject))
            return decision.staff == move->staff && decision.need() == move->need;
        if (const auto* person = std::get_if<StaffSubject>(&subject))
            return decision.staff == person->staff;
        const auto* posts = std::get_if<PostsSubject>(&subject);
        return posts && decision.unit == posts->unit && decision.specialty == posts->specialty
            && (!posts->pool || decision.pool == *posts->pool);
    };
    std::vector<acts::Placement> placements;
    for (const model::Decision& decision : m_desk.document.workspace().rows<model::Decision>())
        if (decision.scenario == m_desk.document.scenario() && concerns(decision))
            placements.push_back({decision.staff, decision.need()});
    return placements;
}

void Decisions::pin(const std::vector<acts::Placement>& placements)
{
    decide(placements, pinAct, {"Ghim ", "Pin "});
}

void Decisions::forbid(const std::vector<acts::Placement>& placements)
{
    decide(placements, forbidAct, {"Cấm ", "Forbid "});
}

void Decisions::release(const std::vector<acts::Placement>& placements)
{
    decide(placements, acts::withdrawDecision, {"Bỏ quyết định đối với ", "Release "});
}

void Decisions::decide(const std::vector<acts::Placement>& placements, MakeAct make, const LocalizedText& verb)
{
    const model::Workspace& workspace = m_desk.document.workspace();
    const acts::Actor by = m_desk.document.actor();
    std::vector<acts::Act> made;
    for (const acts::Placement& placement : placements)
        if (isDecidable(placement.staff))
            if (acts::Act act = make(workspace, by, m_desk.document.scenario(), placement); !act.changes.empty())
                made.push_back(std::move(act));
    if (made.empty())
        return;
    acts::Act all = made.front();
    for (std::size_t i = 1; i < made.size(); ++i)
        all.changes.insert(all.changes.end(), made[i].changes.begin(), made[i].changes.end());
    const auto count = static_cast<long long>(made.size());
    if (count > 1)
        all.title = {verb.vi + groupedNumber(count, true) + " điều chuyển", verb.en + counted(count, "move", "moves")};
    apply(all);
}

void Decisions::choose(const acts::Placement& placement, const model::StaffCode& insteadOf)
{
    const model::Workspace& workspace = m_desk.document.workspace();
    const acts::Actor by = m_desk.document.actor();
    acts::Act act = acts::pin(workspace, by, m_desk.document.scenario(), placement);
    if (isIn(workspace, insteadOf)) {
        const acts::Act away = acts::forbid(workspace, by, m_desk.document.scenario(), {insteadOf, placement.need});
        act.changes.insert(act.changes.end(), away.changes.begin(), away.changes.end());
        const LocalizedText chosen = moverName(workspace, placement.staff);
        const LocalizedText other = moverName(workspace, insteadOf);
        const LocalizedText post = needName(workspace, placement.need);
        act.title = {"Chọn " + chosen.vi + " thay " + other.vi + " cho " + post.vi,
            "Choose " + chosen.en + " instead of " + other.en + " for " + post.en};
    }
    apply(act);
}

void Decisions::setWithdrawn(const std::vector<model::StaffCode>& staff, bool withdrawn)
{
    if (withdrawn)
        setFlag(staff, &model::Staff::withdrawn, true, {"Rút khỏi phương án: ", "Take out of the plan: "},
            {"Rút khỏi phương án ", "Take out of the plan: "});
    else
        setFlag(staff, &model::Staff::withdrawn, false, {"Đưa trở lại phương án: ", "Take back into the plan: "},
            {"Đưa trở lại phương án ", "Take back into the plan: "});
}

void Decisions::setVolunteers(const std::vector<model::StaffCode>& staff, bool volunteers)
{
    if (volunteers)
        setFlag(staff, &model::Staff::volunteers, true, {"Ghi nhận tình nguyện: ", "Record as volunteering: "},
            {"Ghi nhận tình nguyện của ", "Record as volunteering: "});
    else
        setFlag(staff, &model::Staff::volunteers, false, {"Bỏ ghi nhận tình nguyện: ", "No longer volunteering: "},
            {"Bỏ ghi nhận tình nguyện của ", "No longer volunteering: "});
}

void Decisions::setFlag(const std::vector<model::StaffCode>& staff, bool model::Staff::*flag, bool value,
    const LocalizedText& one, const LocalizedText& many)
{
    const model::Workspace& workspace = m_desk.document.workspace();
    const auto& table = model::tableOf<model::Staff>();
    acts::Act act;
    act.kind = acts::ActKind::EditRows;
    act.by = m_desk.document.actor();
    std::string name;
    for (const model::StaffCode& code : staff) {
        const model::Staff* person = workspace.find<model::Staff>(code);
        if (!person || person->*flag == value)
            continue;
        model::Staff after = *person;
        after.*flag = value;
        act.changes.push_back({model::TableId::Staff, table.record(*person), table.record(after)});
        name = person->fullName;
    }
    if (act.changes.empty())
        return;
    const auto count = static_cast<long long>(act.changes.size());
    act.title = count == 1
        ? LocalizedText{one.vi + name, one.en + name}
        : LocalizedText{many.vi + groupedNumber(count, true) + " người", many.en + counted(count, "person", "people")};
    apply(act);
}

void Decisions::addWish(const model::StaffCode& staff, const model::NeedKey& post)
{
    const model::Workspace& workspace = m_desk.document.workspace();
    const model::Staff* person = workspace.find<model::Staff>(staff);
    if (!person)
        return;
    model::Wish wish;
    wish.staff = staff;
    wish.unit = post.unit;
    wish.specialty = post.specialty;
    for (const model::Wish& each : workspace.rows<model::Wish>())
        if (each.staff == staff)
            wish.order = std::max(wish.order, each.order + 1);
    acts::Act act =
        acts::addRow(workspace, m_desk.document.actor(), model::TableId::Wish, model::tableOf<model::Wish>().record(wish));
    const std::string order = std::to_string(wish.order);
    const LocalizedText place = needName(workspace, post);
    act.title = {"Ghi nguyện vọng " + order + " của " + person->fullName + ": " + place.vi,
        "Record wish " + order + " of " + person->fullName + ": " + place.en};
    apply(act);
}

void Decisions::apply(const acts::Act& act)
{
    if (m_desk.document.apply(act))
        emit tells(MessageKind::Done,
            {act.title.vi + ". Lập lại phương án để thấy thay đổi.", act.title.en + ". Compute again to see what changes."});
}

}  // namespace botri::ui
