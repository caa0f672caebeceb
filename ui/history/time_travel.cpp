// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/time_travel.h"

namespace botri::ui {
namespace {

void moveLast(std::vector<std::int64_t>& from, std::vector<std::int64_t>& to)
{
    if (from.empty())
        return;
    to.push_back(from.back());
    from.pop_back();
}

}  // namespace

std::map<std::int64_t, int> stepsToActs(const std::vector<acts::JournalLine>& journal)
{
    std::vector<std::int64_t> done;
    std::vector<std::int64_t> takenBack;
    for (const acts::JournalLine& line : journal) {
        if (line.kind == acts::ActKind::Undo) {
            moveLast(done, takenBack);
        } else if (line.kind == acts::ActKind::Redo) {
            moveLast(takenBack, done);
        } else {
            takenBack.clear();
            done.push_back(line.sequence);
        }
    }
    std::map<std::int64_t, int> steps;
    int distance = 0;
    for (auto act = done.rbegin(); act != done.rend(); ++act)
        steps.emplace(*act, distance--);
    distance = 1;
    for (auto act = takenBack.rbegin(); act != takenBack.rend(); ++act)
        steps.emplace(*act, distance++);
    return steps;
}

}  // namespace botri::ui
