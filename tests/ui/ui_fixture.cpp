// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_fixture.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSettings>
#include <QTest>

#include "core/acts/act_check.h"
#include "core/acts/row_acts.h"
#include "data/catalogue.h"
#include "tests/support/catch.h"
#include "ui/commands/file_commands.h"

namespace botri::tests {

ui::Environment fixedEnvironment()
{
    using namespace std::chrono;
    return {[] {
                return acts::Actor{"Nguyễn Thị Hoa", "2025-11-03T08:30:00+07:00"};
            },
        [] { return Date(2025y / November / 3); }, [](const std::string&) { return std::vector<model::RowChange>{}; },
        std::nullopt, QStringLiteral("test")};
}

model::Workspace plannable(model::Workspace workspace)
{
    const std::vector<model::Record> invented = workspace.records(model::TableId::Measure);
    for (const model::Record& measure : invented)
        workspace.apply({model::TableId::Measure, measure, std::nullopt});
    for (const model::RowChange& change : data::defaultCatalogue("Nghệ An"))
        if (change.table == model::TableId::Measure)
            workspace.apply(change);
    // Fewer communes than people were invented for: the rest has nowhere to work.
    for (const model::TableId table :
        {model::TableId::Staff, model::TableId::HeadCount, model::TableId::Wish, model::TableId::Need})
        for (const model::Record& record : workspace.records(table))
            if (!model::missingReferences(workspace, table, record).empty())
                workspace.apply({table, record, std::nullopt});
    return workspace;
}

std::vector<model::RowChange> startRowsOf(const model::Workspace& workspace)
{
    std::vector<model::RowChange> changes;
    for (const model::TableId table : model::allTables()) {
        if (table == model::TableId::PlanInfo || table == model::TableId::Scenario)
            continue;
        for (model::Record& record : workspace.records(table))
            changes.push_back({table, std::nullopt, std::move(record)});
    }
    return changes;
}

UiFixture::UiFixture(Language language) : words(language) {}

std::filesystem::path UiFixture::path(const char* name) const
{
    return ui::toPath(folder.filePath(QString::fromUtf8(name)));
}

void UiFixture::open(const model::Workspace& workspace)
{
    const model::Workspace whole = plannable(workspace);
    const acts::Act first = acts::newPlan(environment.actor(), whole.info(), startRowsOf(whole));
    if (const auto refusal = acts::refusalOf(first, {}))
        FAIL(refusal->text.en);
    document.adopt(acts::PlanFile::create(path("thử.botri"), first));
}

CleanSettings::CleanSettings()
{
    QSettings().clear();
}

CleanSettings::~CleanSettings()
{
    QSettings().clear();
}

void waitFor(ui::JobRunner& jobs)
{
    const bool finished = QTest::qWaitFor([&] { return !jobs.isBusy(); }, 120'000);
    REQUIRE(finished);
    QApplication::processEvents();
}

void activate(QWidget& window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

void type(QWidget& widget, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&widget, &event);
}

}  // namespace botri::tests
