// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QTranslator>
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

/// Is asked only for what no catalogue installed after it has; notes words of printing. Sizes of paper have one name everywhere.
class Untranslated : public QTranslator {
public:
    Untranslated() { QCoreApplication::installTranslator(this); }
    ~Untranslated() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString where = QString::fromLatin1(context);
        if (where.startsWith(QStringLiteral("QPrint")) || where.startsWith(QStringLiteral("QCups"))
            || where.startsWith(QStringLiteral("QPageSetup")))
            m_asked.insert(where + QStringLiteral(": ") + QString::fromUtf8(source));
        return {};
    }
    [[nodiscard]] std::string asked() const { return QStringList(m_asked.values()).join(QLatin1Char('\n')).toStdString(); }

private:
    mutable QSet<QString> m_asked;
};

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

TEST_CASE("districts, which are no more, are called former ones wherever they are named", "[ui][translation]")
{
    int named = 0;
    for (const CatalogueEntry& message : messages()) {
        QString rest = message.source.toLower();
        named += static_cast<int>(rest.count(QStringLiteral("former district")));
        rest.remove(QStringLiteral("former district"));
        CAPTURE(message.source.toStdString());
        CHECK_FALSE(rest.contains(QStringLiteral("district")));
    }
    CHECK(named > 5);
}

TEST_CASE("standard buttons speak Vietnamese", "[ui][translation]")
{
    tests::UiFixture fixture(Language::Vietnamese);
    const QDialogButtonBox buttons(QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::Yes);
    CHECK(buttons.button(QDialogButtonBox::Save)->text() == QStringLiteral("Lưu"));
    CHECK(buttons.button(QDialogButtonBox::Cancel)->text() == QStringLiteral("Hủy"));
    CHECK(buttons.button(QDialogButtonBox::Yes)->text() == QStringLiteral("&Có"));
}

TEST_CASE("the print dialog speaks Vietnamese, with its options and the printer's properties", "[ui][translation]")
{
    const Untranslated none;
    tests::UiFixture fixture(Language::Vietnamese);
    QPrinter printer;
    QPrintDialog dialog(&printer);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.show();
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->objectName() != QStringLiteral("properties"))
            continue;
        QTimer::singleShot(100, button, [] { QApplication::activeModalWidget()->close(); });
        button->click();
    }
    CHECK(none.asked() == std::string());
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
