// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/house_rules.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>

#include "tests/support/catch.h"

namespace botri::architecture {
namespace {

namespace fs = std::filesystem;

const std::string kLicence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

/// A small tree of its own, gone when the test is over.
class PlantedTree {
public:
    PlantedTree()
    {
        std::string pattern = (fs::temp_directory_path() / "botri-architecture-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        m_root = pattern;
    }
    ~PlantedTree()
    {
        std::error_code ignored;
        fs::remove_all(m_root, ignored);
    }
    PlantedTree(const PlantedTree&) = delete;
    PlantedTree& operator=(const PlantedTree&) = delete;

    void plant(std::string_view path, std::string_view text) const
    {
        fs::create_directories((m_root / path).parent_path());
        std::ofstream(m_root / path) << text;
    }

    [[nodiscard]] std::vector<std::string> violations() const
    {
        std::vector<std::string> texts;
        for (const Violation& violation : allViolations(sourceTree(m_root)))
            texts.push_back(violation.text());
        return texts;
    }

private:
    fs::path m_root;
};

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the tree keeps the rules of the house", "[architecture]")
{
    const std::vector<SourceFile> files = sourceTree(BOTRI_SOURCE_DIR);
    CHECK(files.size() > 30);
    for (const Violation& violation : allViolations(files))
        FAIL_CHECK(violation.text());
}

TEST_CASE("an include along the arrows is accepted", "[architecture]")
{
    const PlantedTree tree;
    tree.plant("core/flow/network.h",
        kLicence + "#include \"core/base/quantity.h\"\n#include \"core/flow/arc.h\"\n#include <boost/graph/x.hpp>\n");
    tree.plant("ui/pages/gaps_page.cpp",
        kLicence + "#include \"core/planning/plan.h\"\n#include <QWidget>\n#include \"gaps_page.moc\"\n");
    tree.plant(
        "tests/core/store/database_test.cpp", kLicence + "#include \"core/store/database.h\"\n#include <SQLiteCpp/Database.h>\n");
    CHECK(tree.violations() == Texts{});
}

TEST_CASE("an include against the arrows is found with its place", "[architecture]")
{
    const PlantedTree tree;
    SECTION("flow must not know the model")
    {
        tree.plant("core/flow/network.cpp", kLicence + "\n#include \"core/model/need.h\"\n");
        CHECK(tree.violations() == Texts{"core/flow/network.cpp:3: core/flow must not include core/model"});
    }
    SECTION("core must not know the window")
    {
        tree.plant("core/report/table.h", kLicence + "#include \"ui/print/page.h\"\n");
        CHECK(tree.violations() == Texts{"core/report/table.h:2: core/report must not include ui"});
    }
    SECTION("the window must not know who composes it")
    {
        tree.plant("ui/main_window.cpp", kLicence + "#include \"app/composition.h\"\n");
        CHECK(tree.violations() == Texts{"ui/main_window.cpp:2: ui must not include app"});
    }
    SECTION("a room that is not in the table")
    {
        tree.plant("core/attic/box.cpp", kLicence + "#include \"core/base/check.h\"\n");
        CHECK(tree.violations() == Texts{"core/attic/box.cpp:2: core/attic is not in the table of rooms"});
    }
    SECTION("an include that is not written from the root")
    {
        tree.plant("core/flow/network.cpp", kLicence + "#include \"network.h\"\n#  include \"../base/check.h\"\n");
        CHECK(tree.violations().size() == 2);
    }
}

TEST_CASE("Qt in core is found in whatever form it comes", "[architecture]")
{
    const PlantedTree tree;
    SECTION("as a header")
    {
        tree.plant("core/model/unit.h", kLicence + "#include <QString>\n");
        CHECK(tree.violations() == Texts{"core/model/unit.h:2: <QString>: Qt is not for core/model"});
    }
    SECTION("as a header of a module")
    {
        tree.plant("core/base/date.h", kLicence + "#include <QtCore/qdatetime.h>\n");
        CHECK(tree.violations().size() == 1);
    }
    SECTION("as a header in quotes")
    {
        tree.plant("core/base/date.h", kLicence + "#include \"QDate\"\n");
        CHECK_FALSE(tree.violations().empty());
    }
    SECTION("as a macro")
    {
        tree.plant("core/base/date.h", kLicence + "class Date {\n    Q_GADGET\n};\n");
        CHECK(tree.violations() == Texts{"core/base/date.h:3: core is built without Qt"});
    }
    SECTION("as a link target")
    {
        tree.plant(
            "core/base/CMakeLists.txt", "# SPDX-License-Identifier: GPL-3.0-or-later\nbotri_room(base PUBLIC Qt6::Core)\n");
        CHECK(tree.violations() == Texts{"core/base/CMakeLists.txt:2: core is built without Qt"});
    }
    SECTION("in the tests of core, which need no display")
    {
        tree.plant("tests/core/base/date_test.cpp", kLicence + "#include <QDate>\n");
        CHECK(tree.violations().size() == 1);
    }
}

TEST_CASE("an outside library stays in the room that wraps it", "[architecture]")
{
    const auto [header, home] =
        GENERATE(table<std::string, std::string>({{"boost/graph/adjacency_list.hpp", "core/flow"}, {"sqlite3.h", "core/store"},
            {"SQLiteCpp/SQLiteCpp.h", "core/store"}, {"xlsxwriter.h", "core/exchange"}, {"zip.h", "core/exchange"},
            {"expat.h", "core/exchange"}, {"unicode/coll.h", "core/base"}, {"sodium.h", "core/base"}, {"CLI/CLI.hpp", "app"}}));
    CAPTURE(header);
    const PlantedTree tree;
    tree.plant(home + "/inside.cpp", kLicence + "#include <" + header + ">\n");
    CHECK(tree.violations() == Texts{});
    tree.plant("core/planning/outside.cpp", kLicence + "#include <" + header + ">\n");
    CHECK(tree.violations().size() == 1);
}

TEST_CASE("a file without its licence line is found", "[architecture]")
{
    const PlantedTree tree;
    tree.plant("core/base/date.h", "#pragma once\n");
    tree.plant("core/base/CMakeLists.txt", "botri_room(base)\n");
    tree.plant("core/base/empty.cpp", "");
    CHECK(tree.violations().size() == 3);
}

TEST_CASE("includes and macros in comments and literals are no violations", "[architecture]")
{
    const PlantedTree tree;
    tree.plant("core/flow/network.cpp",
        kLicence
            + "// #include \"core/model/need.h\"\n/* a note:\n#include <QWidget>\n*/\nconst char* name = \"Q_OBJECT \\\" "
              "Q_OBJECT\";\n"
            + "const char* text = R\"x(\n#include <QWidget>\n)\" Q_OBJECT )x\";\n");
    CHECK(tree.violations() == Texts{});
}

}  // namespace botri::architecture
