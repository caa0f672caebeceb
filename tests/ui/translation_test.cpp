// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "tests/support/catch.h"
#include "tests/support/hand_made_plan.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/import_tables.h"
#include "ui/models/plan_tables.h"
#include "ui/models/staff_table.h"

using namespace botri;

namespace {

struct CatalogueEntry {
    QString source;
    QString translation;
    bool unfinished = false;
};

std::vector<CatalogueEntry> messages()
{
    QFile file(QStringLiteral(BOTRI_TRANSLATION_SOURCE));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<CatalogueEntry> found;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source")) {
            found.push_back({xml.readElementText(), {}, false});
        } else if (xml.name() == QLatin1String("translation")) {
            found.back().unfinished = xml.attributes().value(QStringLiteral("type")) == QLatin1String("unfinished");
            found.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return found;
}

QStringList placeholders(const QString& text)
{
    QStringList all;
    auto match = QRegularExpression(QStringLiteral("%(n|[1-9])")).globalMatch(text);
    while (match.hasNext())
        all << match.next().captured();
    all.sort();
    return all;
}

}  // namespace

TEST_CASE("every word of the window has its Vietnamese, with the same placeholders", "[ui][translation]")
{
    const std::vector<CatalogueEntry> all = messages();
    REQUIRE(all.size() > 200);
    for (const CatalogueEntry& message : all) {
        CAPTURE(message.source.toStdString(), message.translation.toStdString());
        CHECK_FALSE(message.unfinished);
        CHECK_FALSE(message.translation.isEmpty());
        CHECK(placeholders(message.source) == placeholders(message.translation));
        CHECK(message.source.endsWith(QStringLiteral("…")) == message.translation.endsWith(QStringLiteral("…")));
    }
}

TEST_CASE("standard buttons speak Vietnamese", "[ui][translation]")
{
    tests::UiFixture fixture(Language::Vietnamese);
    const QDialogButtonBox buttons(QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::Yes);
    CHECK(buttons.button(QDialogButtonBox::Save)->text() == QStringLiteral("Lưu"));
    CHECK(buttons.button(QDialogButtonBox::Cancel)->text() == QStringLiteral("Hủy"));
    CHECK(buttons.button(QDialogButtonBox::Yes)->text() == QStringLiteral("&Có"));
}

TEST_CASE("English knows one from many", "[ui][translation]")
{
    tests::UiFixture fixture(Language::English);
    CHECK(QCoreApplication::translate("botri::ui::TableView", "%Ln rows", nullptr, 1) == QStringLiteral("1 row"));
    CHECK(QCoreApplication::translate("botri::ui::TableView", "%Ln rows", nullptr, 2) == QStringLiteral("2 rows"));
}

TEST_CASE("no heading of a table is left in English", "[ui][translation]")
{
    tests::UiFixture fixture(Language::Vietnamese);
    const model::Workspace workspace = tests::smallWorkspace();
    const planning::Plan plan = tests::handMadePlan(workspace);
    const ui::PlanSources from{workspace, model::baseScenario(), plan, fixture.words};
    for (const ui::ShownTable& table : {ui::staffTable({}), ui::movesTable(from), ui::emptyPostsTable(from),
             ui::planNotesTable(from), ui::importCountsTable({}, fixture.words), ui::findingsTable({}, fixture.words)})
        for (const ui::ShownColumn& column : table.columns) {
            CAPTURE(column.heading.toStdString());
            CHECK(std::ranges::any_of(column.heading, [](QChar letter) { return letter.unicode() > 127; }));
        }
}
