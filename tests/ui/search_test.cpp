// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_box.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/inspector/inspector.h"
#include "ui/pages/gaps_page.h"
#include "ui/pages/reports_page.h"

using namespace botri;
using namespace botri::ui;

namespace {

SearchEntry named(const char* title, const char* detail = "")
{
    return {QString::fromUtf8(title), QString::fromUtf8(detail), QStringLiteral("next"), Place::Gaps, {}};
}

QStringList titles(const SearchIndex& index, const QString& words)
{
    QStringList found;
    for (const std::size_t each : index.find(words, 10))
        found << index.entry(each).title;
    return found;
}

}  // namespace

TEST_CASE("names are found without diacritics, beginnings first", "[ui][search]")
{
    SearchIndex index;
    for (const char* name : {"xã Yên Hòa", "xã Hòa Sơn", "Hòa Bình", "Nguyễn Văn Thỏa"})
        index.add(named(name, "Nghệ An"));
    CHECK(titles(index, QStringLiteral("hoa"))
        == QStringList{QStringLiteral("Hòa Bình"), QStringLiteral("xã Yên Hòa"), QStringLiteral("xã Hòa Sơn"),
            QStringLiteral("Nguyễn Văn Thỏa")});
    CHECK(titles(index, QStringLiteral("Sơn hoà")) == QStringList{QStringLiteral("xã Hòa Sơn")});
    CHECK(titles(index, QStringLiteral("nghe an yen")).front() == QStringLiteral("xã Yên Hòa"));
    CHECK(titles(index, QStringLiteral("zz")).isEmpty());
    CHECK(titles(index, QString()).size() == 4);
    CHECK(index.find(QStringLiteral("hoa"), 2).size() == 2);
    CHECK(SearchIndex().find(QStringLiteral("hoa"), 2).empty());
}

TEST_CASE("names of the data go before commands that only begin with what was typed", "[ui][search]")
{
    SearchIndex index;
    index.add(named("Hoàn tác", "Sửa"));
    const auto data = [](const QString& title) {
        return SearchEntry{title, {}, QStringLiteral("staff"), Subject(StaffSubject{model::StaffCode(title.toStdString())}), {}};
    };
    index.add(data(QStringLiteral("Nguyễn Thị Hoa")));
    index.add(data(QStringLiteral("xã Hoa Quân")));
    index.add(data(QStringLiteral("Hoàng Văn Bảo")));
    CHECK(titles(index, QStringLiteral("hoa"))
        == QStringList{QStringLiteral("Nguyễn Thị Hoa"), QStringLiteral("xã Hoa Quân"), QStringLiteral("Hoàng Văn Bảo"),
            QStringLiteral("Hoàn tác")});
    const auto inDistrict = [](const QString& title, const QString& district) {
        return SearchEntry{title, district, QStringLiteral("gaps"), Subject(UnitSubject{model::UnitCode("1")}), {}};
    };
    index.add(inDistrict(QStringLiteral("xã Tam Lống"), QStringLiteral("TX Hoàng Mai")));
    index.add(inDistrict(QStringLiteral("xã Yên Lống"), QStringLiteral("TX Thái Hòa")));
    CHECK(titles(index, QStringLiteral("hoa")).mid(2)
        == QStringList{QStringLiteral("Hoàng Văn Bảo"), QStringLiteral("xã Yên Lống"),  // a whole syllable
            QStringLiteral("xã Tam Lống"), QStringLiteral("Hoàn tác")});
    CHECK(titles(index, QStringLiteral("hoàn")).front() == QStringLiteral("Hoàn tác"));  // a whole word
    for (int i = 0; i < 100; ++i)
        index.add(data(QStringLiteral("Hoàng Thị %1").arg(i)));
    CHECK(titles(index, QStringLiteral("hoa")).size() == 10);
    CHECK(titles(index, QStringLiteral("hoa")).contains(QStringLiteral("Hoàn tác")));  // still to be seen
}

TEST_CASE("Ctrl+K finds a commune, a page and a command and goes there", "[ui][search]")
{
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    fixture.open(tests::smallWorkspace());
    tests::activate(window);
    window.goTo(Place::Data);
    const auto search = [&](const char* words) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(window.searchBox().isVisible());
        tests::type(*window.searchBox().field(), QString::fromUtf8(words));
        QTest::keyClick(window.searchBox().field(), Qt::Key_Return);
        CHECK_FALSE(window.searchBox().isVisible());
    };
    SECTION("a commune")
    {
        search("keng du");
        CHECK(window.gapsPage().isVisible());
        REQUIRE(window.inspector().sheet());
        CHECK(window.inspector().sheet()->title.contains(QStringLiteral("Keng Đu")));
    }
    SECTION("a page")
    {
        search("bao cao");
        CHECK(window.reportsPage().isVisible());
    }
    SECTION("a command")
    {
        search("tieng viet");
        CHECK(fixture.words.language() == Language::Vietnamese);
        search("english");
        CHECK(fixture.words.language() == Language::English);
        fixture.settings.setLanguage(LanguageChoice::Vietnamese);
    }
}

TEST_CASE("the search is put away by Escape and says when nothing is found", "[ui][search]")
{
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    tests::activate(window);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QLineEdit* field = window.searchBox().field();
    CHECK(window.searchBox().found()->count() > 0);  // the commands that work without a file
    QTest::keyClicks(field, "qqqq");
    CHECK(window.searchBox().found()->count() == 0);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(window.searchBox().isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(window.searchBox().isVisible());
}
