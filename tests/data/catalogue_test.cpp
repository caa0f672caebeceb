// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/catalogue.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/vietnamese_text.h"
#include "data/provinces.h"
#include "tests/support/catch.h"

using namespace botri;
using namespace botri::model;
using namespace std::chrono_literals;

namespace {

Workspace newFile()
{
    Workspace workspace;
    for (const RowChange& change : data::defaultCatalogue("Nghệ An"))
        workspace.apply(change);
    return workspace;
}

template <class Row>
void checkBothLanguages(const Workspace& workspace, std::string Row::*vietnamese, std::string Row::*english)
{
    std::set<std::string> vietnameseNames;
    std::set<std::string> englishNames;
    for (const Row& row : workspace.rows<Row>()) {
        INFO(row.*vietnamese);
        CHECK_FALSE((row.*vietnamese).empty());
        CHECK_FALSE((row.*english).empty());
        CHECK(normalizedText(row.*vietnamese) == row.*vietnamese);
        CHECK(vietnameseNames.insert(row.*vietnamese).second);
        CHECK(englishNames.insert(row.*english).second);
    }
}

}  // namespace

TEST_CASE("every value of the catalogue may stand in its column", "[data]")
{
    for (const RowChange& change : data::defaultCatalogue("Nghệ An")) {
        REQUIRE(change.after);
        REQUIRE_FALSE(change.before);
        const TableDescription& table = describe(change.table);
        for (std::size_t i = 0; i < change.after->size(); ++i) {
            INFO(table.name << ", " << change.key() << ", " << table.columns[i].key);
            CHECK_FALSE(problemIn(table.columns[i], (*change.after)[i]));
        }
    }
}

TEST_CASE("catalogue rows come after what they refer to, and each once", "[data]")
{
    Workspace workspace;
    for (const RowChange& change : data::defaultCatalogue("Nghệ An")) {
        INFO(describe(change.table).name << ", " << change.key());
        CHECK(missingReferences(workspace, change.table, *change.after).empty());
        CHECK_FALSE(workspace.find(change.table, *change.after));
        workspace.apply(change);
    }
}

TEST_CASE("the catalogue speaks both languages", "[data]")
{
    const Workspace workspace = newFile();
    checkBothLanguages<Specialty>(workspace, &Specialty::name, &Specialty::englishName);
    checkBothLanguages<Measure>(workspace, &Measure::name, &Measure::englishName);
    checkBothLanguages<Deadline>(workspace, &Deadline::item, &Deadline::englishItem);
}

TEST_CASE("the catalogue has all posts of a commune", "[data]")
{
    const Workspace workspace = newFile();
    std::map<std::string, int> posts;
    for (const Specialty& each : workspace.rows<Specialty>())
        ++posts[each.code.text().substr(0, 2)];
    CHECK(posts
        == std::map<std::string, int>{{"VP", 9}, {"KT", 10}, {"VX", 8}, {"HC", 1}, {"QS", 1}, {"DU", 4}, {"CT", 1}, {"LD", 8}});

    for (const Specialty& each : workspace.rows<Specialty>()) {
        INFO(each.code.text());
        CHECK(each.leadership == each.code.text().starts_with("LD"));
        CHECK(choiceOf(each.agency).key == each.code.text().substr(0, 2));
    }
}

TEST_CASE("the shortage and priority fields have high priority", "[data]")
{
    const Workspace workspace = newFile();
    std::set<std::string> high;
    for (const Specialty& each : workspace.rows<Specialty>())
        if (each.priority == Priority::High)
            high.insert(each.code.text());
    CHECK(high == std::set<std::string>{"KT01", "KT02", "KT03", "KT04", "KT08", "VP02", "VX04", "VX08"});
}

TEST_CASE("a substitution joins two different professional specialties", "[data]")
{
    const Workspace workspace = newFile();
    CHECK(workspace.rows<Substitution>().size() == 88);
    for (const Substitution& each : workspace.rows<Substitution>()) {
        INFO(each.from.text() << " to " << each.to.text());
        CHECK(each.from != each.to);
        CHECK_FALSE(workspace.find<Specialty>(each.from)->leadership);
        CHECK_FALSE(workspace.find<Specialty>(each.to)->leadership);
    }
    const auto level = [&](const char* from, const char* to) {
        const Substitution* found = workspace.find<Substitution>({SpecialtyCode(from), SpecialtyCode(to)});
        return found ? found->level : -1;
    };
    CHECK(level("KT08", "KT04") == 1);
    CHECK(level("KT04", "KT09") == 2);
    CHECK(level("VP04", "VP03") == 1);
    CHECK(level("VX08", "VP02") == -1);
    CHECK(level("VX02", "VX08") == 2);
    CHECK(level("VX08", "VX04") == -1);
}

TEST_CASE("there is one measure of each kind and every source of staff has one", "[data]")
{
    const Workspace workspace = newFile();
    std::set<MeasureKind> kinds;
    std::set<SourceKind> sources;
    for (const Measure& each : workspace.rows<Measure>()) {
        INFO(each.code.text());
        CHECK(kinds.insert(each.kind).second);
        sources.insert(each.sources.begin(), each.sources.end());
        CHECK_FALSE(each.decidedBy.empty());
    }
    CHECK(kinds.size() == choicesOf<MeasureKind>().size());
    CHECK(sources.size() == choicesOf<SourceKind>().size());
}

TEST_CASE("measures keep to the quota and to the longest terms", "[data]")
{
    const Workspace workspace = newFile();
    std::map<MeasureKind, const Measure*> of;
    for (const Measure& each : workspace.rows<Measure>())
        of[each.kind] = &each;

    std::set<MeasureKind> usingQuota;
    int cheapest = -1;
    for (const auto& [kind, measure] : of) {
        if (measure->usesTargetQuota)
            usingQuota.insert(kind);
        CHECK(measure->baseCost > cheapest);  // the kinds stand in the order of preference
        cheapest = measure->baseCost;
        if (measure->termMonths)
            CHECK(measure->termMonths <= measure->longestTermMonths);
    }
    using enum MeasureKind;
    CHECK(usingQuota == std::set{TransferInDistrict, TransferAcross, Reception, MeasureKind::Recruitment});
    CHECK(of[Secondment]->longestTermMonths == 36);
    CHECK(of[MinistrySecondment]->longestTermMonths == 36);
    CHECK(of[MeasureKind::Contract]->longestTermMonths == 24);
}

TEST_CASE("the plan is due before the middle of November 2025", "[data]")
{
    const Workspace workspace = newFile();
    const auto& deadlines = workspace.rows<Deadline>();
    CHECK(std::any_of(deadlines.begin(), deadlines.end(),
        [](const Deadline& each) { return each.date == Date{2025y / 11 / 15} && each.source == "Thông báo 35-TB/TU"; }));
    for (const Deadline& each : deadlines)
        CHECK_FALSE(each.source.empty());
}

TEST_CASE("a province gets the national deadlines and its own", "[data]")
{
    const auto deadlines = [](const std::string& province) {
        std::set<std::string> codes;
        for (const RowChange& change : data::defaultCatalogue(province))
            if (change.table == TableId::Deadline)
                codes.insert(change.key());
        return codes;
    };
    const auto national = deadlines("Hà Tĩnh");
    const auto ngheAn = deadlines("Nghệ An");
    CHECK(national == std::set<std::string>{"TH04", "TH06"});
    CHECK(ngheAn.size() == 6);
    CHECK(std::includes(ngheAn.begin(), ngheAn.end(), national.begin(), national.end()));
}

TEST_CASE("provinces are known whatever the case, the marks and the word before them", "[data]")
{
    CHECK(data::provinces().size() == 34);
    for (const char* typed : {"Nghệ An", "nghe an", "tỉnh Nghệ An", "NGHỆ AN"})
        CHECK(data::provinceNamed(typed) == "Nghệ An");
    CHECK(data::provinceNamed("TP Hồ Chí Minh") == "Hồ Chí Minh");
    CHECK_FALSE(data::provinceNamed("Nghệ Tĩnh"));
}
