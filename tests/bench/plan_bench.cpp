// SPDX-License-Identifier: GPL-3.0-or-later
// How long the core takes for a whole plan, and for one question about it. Usage: plan_bench plan.botri
#include <algorithm>
#include <chrono>
#include <iostream>
#include <string_view>
#include <vector>

#include "core/acts/plan_file.h"
#include "core/planning/plan_advisor.h"
#include "core/planning/plan_document.h"
#include "core/planning/planner.h"

using namespace botri;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

template <class Work>
Milliseconds timeOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - start;
}

void print(std::string_view what, std::vector<Milliseconds> times)
{
    if (times.empty())
        return;
    std::ranges::sort(times);
    std::cout << what << ": least " << times.front().count() << ", median " << times[times.size() / 2].count() << ", longest "
              << times.back().count() << " ms (" << times.size() << ")\n";
}

void measurePlanning(const model::Workspace& workspace, const planning::Plan& plan)
{
    constexpr int kRuns = 15;
    std::vector<Milliseconds> anew;
    std::vector<Milliseconds> again;
    std::vector<Milliseconds> checked;
    for (int run = 0; run < kRuns; ++run) {
        anew.push_back(timeOf([&] { std::ignore = planning::makePlan(workspace, plan.scenario); }));
        again.push_back(timeOf([&] { std::ignore = planning::makePlan(workspace, plan.scenario, {}, &plan); }));
        checked.push_back(timeOf([&] { std::ignore = planning::verifyPlan(workspace, plan); }));
    }
    print("a plan, with every reason", anew);
    print("a plan that keeps to the one before", again);
    print("verifying it", checked);
}

void measureQuestions(const model::Workspace& workspace, const planning::Plan& plan)
{
    planning::PlanAdvisor::Opened opened;
    print("getting ready for questions", {timeOf([&] { opened = planning::PlanAdvisor::open(workspace, plan); })});
    const auto* advisor = std::get_if<std::unique_ptr<const planning::PlanAdvisor>>(&opened);
    if (!advisor) {
        std::cout << "the plan is of other data: no questions\n";
        return;
    }
    std::vector<Milliseconds> posts;
    std::vector<Milliseconds> people;
    for (const planning::EmptyPost& post : plan.left)
        posts.push_back(timeOf([&] { std::ignore = (*advisor)->peopleFor(post.need); }));
    for (const planning::Move& move : plan.moves) {
        posts.push_back(timeOf([&] { std::ignore = (*advisor)->peopleFor(move.to); }));
        people.push_back(timeOf([&] { std::ignore = (*advisor)->postsFor(move.staff); }));
    }
    print("everybody for one post, by exact price", posts);
    print("every post for one person, by exact price", people);
}

}  // namespace

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::cerr << "plan_bench plan.botri\n";
        return 2;
    }
    const acts::PlanFile file = acts::PlanFile::openReadOnly(argv[1]);
    const auto kept = file.planDocument(model::baseScenario());
    const auto plan = kept ? planning::fromDocument(kept->json) : std::nullopt;
    if (!plan) {
        std::cerr << argv[1] << " holds no plan yet\n";
        return 1;
    }
    measurePlanning(file.workspace(), *plan);
    measureQuestions(file.workspace(), *plan);
    return 0;
}
