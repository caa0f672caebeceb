// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fact_wording.h"
#include "ui/text/names.h"

namespace botri::ui {

FactSection decisionsSection(
    const FactSources& from, DecisionsOf about, const std::function<bool(const model::Decision&)>& concerns)
{
    FactSection section{FactWording::tr("Decisions of the office"), {}};
    for (const model::Decision& decision : model::decisionsOf(from.workspace, from.scenario)) {
        if (!concerns(decision))
            continue;
        const bool pins = decision.kind == model::DecisionKind::Pin;
        const QString other = from.words(
            about == DecisionsOf::Person ? needName(from.workspace, decision.need()) : moverName(from.workspace, decision.staff));
        FactLine line{(about == DecisionsOf::Person ? QStringLiteral("%1 → %2") : QStringLiteral("%1: %2"))
                          .arg(from.words(model::nameOf(decision.kind)), other),
            {}, QString::fromStdString(decision.note), Tone::Plain, pins ? QStringLiteral("pin") : QStringLiteral("forbid")};
        line.leadsTo = about == DecisionsOf::Person ? Subject(PostsSubject{decision.unit, decision.specialty, decision.pool})
                                                    : Subject(StaffSubject{decision.staff});
        if (decision.scenario == from.scenario)  // an inherited one is taken back where it was made
            line.release = acts::Placement{decision.staff, decision.need()};
        section.lines.push_back(std::move(line));
    }
    return section;
}

FactSection decisionsSection(const FactSources& from, const model::StaffCode& staff)
{
    FactSection section =
        decisionsSection(from, DecisionsOf::Person, [&](const model::Decision& decision) { return decision.staff == staff; });
    if (const model::Staff* person = from.workspace.find<model::Staff>(staff); person && person->withdrawn) {
        FactLine line{FactWording::tr("Taken out of every plan"), {}, {}, Tone::Warning, QStringLiteral("take-out")};
        line.takeBack = staff;
        section.lines.insert(section.lines.begin(), std::move(line));
    }
    return section;
}

}  // namespace botri::ui
