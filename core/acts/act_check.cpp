// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/act_check.h"

#include <map>
#include <utility>

#include "core/acts/integrity.h"
#include "core/acts/journal_text.h"
#include "core/acts/row_title.h"
#include "core/base/vietnamese_text.h"

namespace botri::acts {
namespace {

using namespace model;

bool isStorableText(std::string_view text)
{
    return isUtf8(text) && text.find('\0') == std::string_view::npos;
}

std::optional<LocalizedText> storageProblem(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value); text && !isStorableText(*text))
        return LocalizedText{"chữ không đúng mã UTF-8", "the text is not UTF-8"};
    if (const auto* date = std::get_if<Date>(&value);
        date && (date->year() < std::chrono::year{1} || date->year() > std::chrono::year{9999}))
        return LocalizedText{"năm ngoài khoảng 1–9999", "the year is not within 1–9999"};
    return std::nullopt;
}

/// Follows the changes of an act one by one, over a workspace that stays as it is.
class ChangeWalk {
public:
    explicit ChangeWalk(const Workspace& workspace) : m_workspace(workspace) {}

    [[nodiscard]] std::optional<ActRefusal> take(const RowChange& change, std::size_t index)
    {
        m_index = index;
        RowChange accepted{change.table, std::nullopt, std::nullopt};
        if (change.before)
            if (auto refused = leave(change.table, *change.before, accepted))
                return refused;
        if (change.after)
            if (auto refused = arrive(change.table, *change.after, accepted))
                return refused;
        if (accepted.before != accepted.after)
            m_accepted.push_back(std::move(accepted));
        return std::nullopt;
    }

    [[nodiscard]] std::vector<RowChange> accepted() && { return std::move(m_accepted); }

    [[nodiscard]] std::vector<RowOutcome> outcomes() const
    {
        std::vector<RowOutcome> all;
        for (const auto& [place, outcome] : m_outcomes)
            if (outcome.before != outcome.after)
                all.push_back(outcome);
        return all;
    }

private:
    std::optional<ActRefusal> leave(TableId table, const Record& before, RowChange& accepted)
    {
        if (badValue(table, before))
            return stale(table, before, nullptr);
        RowOutcome& row = outcomeAt(table, before);
        const Record wanted = settled(table, before);
        if (row.after != wanted)
            return stale(table, before, row.after ? &*row.after : nullptr);
        row.after.reset();
        accepted.before = wanted;
        return std::nullopt;
    }

    std::optional<ActRefusal> arrive(TableId table, const Record& after, RowChange& accepted)
    {
        if (auto refused = badValue(table, after))
            return refused;
        RowOutcome& row = outcomeAt(table, after);
        if (row.after) {
            const LocalizedText title = rowTitle(m_workspace, table, *row.after);
            const LocalizedText& where = model::describe(table).title;
            return refuse(RefusalReason::AlreadyThere,
                {where.vi + " đã có “" + title.vi + "” với cùng mã. Hãy đặt mã khác hoặc sửa dòng đang có.",
                    where.en + " already has “" + title.en + "” under this code. Use another code or edit that row."});
        }
        row.after = settled(table, after);
        accepted.after = row.after;
        return std::nullopt;
    }

    std::optional<ActRefusal> badValue(TableId table, const Record& row) const
    {
        const TableDescription& described = model::describe(table);
        if (row.size() != described.columns.size())
            return refuse(RefusalReason::BadValue,
                {"Dòng của bảng " + described.title.vi + " thiếu hoặc thừa cột.",
                    "A row of " + described.title.en + " has too few or too many columns."});
        for (std::size_t i = 0; i < row.size(); ++i) {
            auto problem = problemIn(described.columns[i], row[i]);
            if (!problem)
                problem = storageProblem(row[i]);
            if (!problem)
                continue;
            const LocalizedText title = rowTitle(m_workspace, table, row);
            const LocalizedText& column = described.columns[i].heading;
            return refuse(RefusalReason::BadValue,
                {described.title.vi + ", " + title.vi + ", cột " + column.vi + ": " + problem->vi + ".",
                    described.title.en + ", " + title.en + ", column " + column.en + ": " + problem->en + "."});
        }
        return std::nullopt;
    }

    RowOutcome& outcomeAt(TableId table, const Record& row)
    {
        const auto [at, isNew] = m_outcomes.try_emplace(
            {table, keyOf(model::describe(table), row)}, RowOutcome{table, std::nullopt, std::nullopt, m_index});
        if (isNew) {
            at->second.before = m_workspace.find(table, row);
            at->second.after = at->second.before;
        }
        at->second.changeIndex = m_index;
        return at->second;
    }

    std::optional<ActRefusal> stale(TableId table, const Record& before, const Record* now) const
    {
        const LocalizedText title = rowTitle(m_workspace, table, now ? *now : before);
        if (!now)
            return refuse(RefusalReason::Stale,
                {title.vi + " không còn trong dữ liệu. Hãy xem lại rồi làm lại.",
                    title.en + " is no longer there. Look again and repeat."});
        return refuse(RefusalReason::Stale,
            {title.vi + " đã được thay đổi sau khi bạn xem. Hãy xem lại rồi làm lại.",
                title.en + " was changed after you looked at it. Look again and repeat."});
    }

    ActRefusal refuse(RefusalReason reason, LocalizedText text) const { return {reason, std::move(text), m_index}; }

    const Workspace& m_workspace;
    std::map<std::pair<TableId, std::string>, RowOutcome> m_outcomes;
    std::vector<RowChange> m_accepted;
    std::size_t m_index = 0;
};

std::optional<ActRefusal> wordsProblem(const Act& act)
{
    bool good = isStorableText(act.by.author) && isStorableText(act.by.time) && isStorableText(act.title.vi)
        && isStorableText(act.title.en) && isStorableText(act.scenario.text());
    for (const auto& [key, value] : act.arguments)
        good = good && isStorableText(key) && isStorableText(value);
    if (good)
        return std::nullopt;
    return ActRefusal{RefusalReason::BadValue,
        {"Tên người làm hoặc tiêu đề không đúng mã UTF-8.", "The author or the title is not UTF-8."}, std::nullopt};
}

std::optional<ActRefusal> changePlan(SavedPlans& plans, const PlanChange& change)
{
    const auto now = plans.find(change.scenario);
    const std::optional<PlanDocument> current = now == plans.end() ? std::nullopt : std::optional(now->second);
    if (current != change.before)
        return ActRefusal{RefusalReason::Stale,
            {"Kết quả tính của kịch bản đã được thay đổi sau khi bạn xem. Hãy xem lại rồi làm lại.",
                "The saved plan of the scenario was changed after you looked at it. Look again and repeat."},
            std::nullopt};
    if (!change.after) {
        plans.erase(change.scenario);
        return std::nullopt;
    }
    if (!isStorableText(change.after->json) || !isStorableText(change.after->fingerprint) || !isJson(change.after->json))
        return ActRefusal{
            RefusalReason::BadValue, {"Kết quả tính không phải văn bản JSON.", "The plan is not a JSON text."}, std::nullopt};
    plans.insert_or_assign(change.scenario, *change.after);
    return std::nullopt;
}

ActRefusal nothingToDo()
{
    return {RefusalReason::NothingToDo, {"Không có gì thay đổi.", "Nothing changes."}, std::nullopt};
}

}  // namespace

std::variant<ActEffect, ActRefusal> effectOf(const Act& act, const Workspace& workspace, const SavedPlans& plans, const Job& job)
{
    constexpr std::size_t kRowsBetweenReports = 128;
    if (auto refused = wordsProblem(act))
        return *refused;
    ChangeWalk walk(workspace);
    for (std::size_t i = 0; i < act.changes.size(); ++i) {
        if (i % kRowsBetweenReports == 0)
            job.report({"kiểm tra các dòng", "checking the rows"}, static_cast<std::int64_t>(i), std::ssize(act.changes));
        if (auto refused = walk.take(act.changes[i], i))
            return *refused;
    }
    SavedPlans plansAfter = plans;
    ActEffect effect;
    for (const PlanChange& plan : act.plans) {
        if (auto refused = changePlan(plansAfter, plan))
            return *refused;
        if (plan.before != plan.after)
            effect.plans.push_back(plan);
    }
    const std::vector<RowOutcome> outcomes = walk.outcomes();
    if (outcomes.empty() && effect.plans.empty())
        return nothingToDo();
    effect.changes = std::move(walk).accepted();
    effect.workspace = workspace;
    effect.workspace.apply(effect.changes);
    job.throwIfCancelled();
    if (auto refused = frozenRefusal(workspace, effect.workspace, outcomes, effect.plans))
        return *refused;
    if (auto refused = integrityRefusal(workspace, effect.workspace, outcomes, plansAfter))
        return *refused;
    job.throwIfCancelled();
    effect.plansAfter = std::move(plansAfter);
    return effect;
}

std::optional<ActRefusal> refusalOf(const Act& act, const Workspace& workspace, const SavedPlans& plans)
{
    auto answer = effectOf(act, workspace, plans);
    if (auto* refused = std::get_if<ActRefusal>(&answer))
        return std::move(*refused);
    return std::nullopt;
}

}  // namespace botri::acts
