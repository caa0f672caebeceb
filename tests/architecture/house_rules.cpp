// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/house_rules.h"

#include <algorithm>
#include <regex>
#include <string_view>
#include <tuple>

namespace botri::architecture {
namespace {

struct Room {
    std::string_view folder;
    std::vector<std::string_view> mayInclude;
};

/// The arrows. A room may also include itself; nothing else is allowed. Tests may include any room.
const std::vector<Room>& rooms()
{
    static const std::vector<Room> kRooms{
        {"core/base", {}},
        {"core/model", {"core/base"}},
        {"core/rules", {"core/base", "core/model"}},
        {"core/flow", {"core/base"}},
        {"core/planning", {"core/base", "core/model", "core/rules", "core/flow"}},
        {"core/report", {"core/base", "core/model", "core/rules", "core/planning"}},
        {"core/store", {"core/base", "core/model"}},
        {"core/acts", {"core/base", "core/model", "core/store"}},
        {"core/review", {"core/base", "core/model", "core/planning", "core/acts"}},
        {"core/exchange", {"core/base", "core/model", "core/report"}},
        {"ui", {"core"}},
        {"app", {"core", "ui", "data"}},
        {"data", {"core"}},
        {"tests", {"core", "ui", "app", "data"}},
    };
    return kRooms;
}

/// A library that only one room may see: the others speak to it through that room.
struct WrappedLibrary {
    std::string_view name;
    std::regex header;
    std::vector<std::string_view> homes;
};

const std::vector<WrappedLibrary>& wrappedLibraries()
{
    static const std::vector<WrappedLibrary> kLibraries{
        {"Boost", std::regex("^boost/"), {"core/flow", "tests/core/flow", "tests/bench"}},
        {"SQLite", std::regex("^(sqlite3\\.h|SQLiteCpp/)"), {"core/store", "tests"}},
        {"libxlsxwriter", std::regex("^xlsxwriter"), {"core/exchange", "tests/core/exchange"}},
        {"libzip", std::regex("^zip(conf)?\\.h"), {"core/exchange", "tests/core/exchange"}},
        {"Expat", std::regex("^expat"), {"core/exchange", "tests/core/exchange"}},
        {"ICU", std::regex("^unicode/"), {"core/base", "tests/core/base"}},
        {"libsodium", std::regex("^sodium"), {"core/base", "tests/core/base"}},
        {"CLI11", std::regex("^CLI/"), {"app", "tests/app", "tests/bench"}},
        {"Qt", std::regex("^(Q[A-Z]|Qt[A-Z])"), {"ui", "app", "tests/ui", "tests/app", "tests/support", "tests/bench"}},
    };
    return kLibraries;
}

bool isIn(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/';
}

bool isInAny(std::string_view path, std::span<const std::string_view> folders)
{
    return std::ranges::any_of(folders, [&](std::string_view folder) { return isIn(path, folder); });
}

/// "core/flow" for core/flow/network.h and "ui" for ui/pages/gaps_page.h.
std::string_view roomFolder(std::string_view path)
{
    const std::size_t top = path.find('/');
    if (top == std::string_view::npos || path.substr(0, top) != "core")
        return path.substr(0, top);
    return path.substr(0, path.find('/', top + 1));
}

const Room* roomOf(std::string_view path)
{
    const auto room = std::ranges::find(rooms(), roomFolder(path), &Room::folder);
    return room == rooms().end() ? nullptr : &*room;
}

std::string arrowFault(const SourceFile& file, const Include& include)
{
    const std::string_view target = include.target;
    if (target.ends_with(".moc"))
        return {};
    const Room* room = roomOf(file.path);
    if (room == nullptr)
        return std::string(roomFolder(file.path)) + " is not in the table of rooms";
    if (roomOf(target) == nullptr)
        return "\"" + include.target + "\" is not written from the root of the tree or names no room";
    if (isIn(target, room->folder) || isInAny(target, room->mayInclude))
        return {};
    return std::string(room->folder) + " must not include " + std::string(roomFolder(target));
}

std::string libraryFault(const SourceFile& file, std::string_view header)
{
    for (const WrappedLibrary& library : wrappedLibraries()) {
        if (std::regex_search(header.begin(), header.end(), library.header) && !isInAny(file.path, library.homes))
            return "<" + std::string(header) + ">: " + std::string(library.name) + " is not for "
                + std::string(roomFolder(file.path));
    }
    return {};
}

/// Qt can also come without an include: by the target a room links, or by its macros.
void addQtInCore(const SourceFile& file, std::vector<Violation>& found)
{
    static const std::regex kTarget("\\bQt[0-9]*::|find_package\\(Qt");
    static const std::regex kMacro(
        "\\b(Q_(OBJECT|GADGET|NAMESPACE|INVOKABLE|PROPERTY|ENUM|DECLARE_METATYPE|EMIT|SIGNALS|SLOTS)|QT_TR_NOOP)\\b");
    if (!file.isUnder("core") && !file.isUnder("tests/core"))
        return;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        if (std::regex_search(file.lines[i], file.isCMake() ? kTarget : kMacro))
            found.push_back({file.path, static_cast<int>(i) + 1, "core is built without Qt"});
    }
}

}  // namespace

std::string Violation::text() const
{
    return path + ":" + std::to_string(line) + ": " + message;
}

std::vector<Violation> wrongArrows(std::span<const SourceFile> files)
{
    std::vector<Violation> found;
    for (const SourceFile& file : files) {
        for (const Include& include : file.includes) {
            if (include.angled)
                continue;
            if (std::string fault = arrowFault(file, include); !fault.empty())
                found.push_back({file.path, include.line, std::move(fault)});
        }
    }
    return found;
}

std::vector<Violation> strayLibraries(std::span<const SourceFile> files)
{
    std::vector<Violation> found;
    for (const SourceFile& file : files) {
        for (const Include& include : file.includes) {
            if (std::string fault = libraryFault(file, include.target); !fault.empty())
                found.push_back({file.path, include.line, std::move(fault)});
        }
        addQtInCore(file, found);
    }
    return found;
}

std::vector<Violation> missingLicences(std::span<const SourceFile> files)
{
    std::vector<Violation> found;
    for (const SourceFile& file : files) {
        const std::string expected = std::string(file.isCMake() ? "#" : "//") + " SPDX-License-Identifier: GPL-3.0-or-later";
        if (file.firstLine != expected)
            found.push_back({file.path, 1, "the first line must be: " + expected});
    }
    return found;
}

std::vector<Violation> allViolations(std::span<const SourceFile> files)
{
    std::vector<Violation> found;
    for (auto* check : {wrongArrows, strayLibraries, missingLicences})
        std::ranges::move(check(files), std::back_inserter(found));
    std::ranges::sort(found, {}, [](const Violation& v) { return std::tie(v.path, v.line, v.message); });
    return found;
}

}  // namespace botri::architecture
