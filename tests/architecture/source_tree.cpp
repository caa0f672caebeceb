// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <regex>
#include <stdexcept>

namespace botri::architecture {
namespace {

namespace fs = std::filesystem;

std::optional<Include> includeOf(const std::string& line, int number)
{
    static const std::regex kInclude(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::smatch match;
    if (!std::regex_search(line, match, kInclude))
        return std::nullopt;
    return Include{match[2].str(), match[1].str() == "<", number};
}

/// Blanks comments and literals line by line; remembers an open block comment or raw string across lines.
class CodeFilter {
public:
    std::string codeOf(const std::string& line)
    {
        std::string code;
        std::size_t at = 0;
        while (at < line.size())
            at = m_until.empty() ? step(line, at, code) : skip(line, at);
        return code;
    }

private:
    std::size_t skip(const std::string& line, std::size_t at)
    {
        const std::size_t end = line.find(m_until, at);
        if (end == std::string::npos)
            return line.size();
        const std::size_t after = end + m_until.size();
        m_until.clear();
        return after;
    }

    std::size_t step(const std::string& line, std::size_t at, std::string& code)
    {
        const std::string_view rest = std::string_view(line).substr(at);
        if (rest.starts_with("//"))
            return line.size();
        if (rest.starts_with("/*")) {
            m_until = "*/";
            return at + 2;
        }
        if (rest.starts_with("R\"")) {
            const std::size_t open = rest.find('(');
            m_until = ")" + std::string(rest.substr(2, open - 2)) + "\"";
            return open == std::string_view::npos ? line.size() : at + open + 1;
        }
        if (rest.front() == '"')
            return afterLiteral(line, at);
        code.push_back(rest.front());
        return at + 1;
    }

    static std::size_t afterLiteral(const std::string& line, std::size_t at)
    {
        for (++at; at < line.size() && line[at] != '"'; ++at)
            at += line[at] == '\\' ? 1U : 0U;
        return at + 1;
    }

    std::string m_until;
};

SourceFile sourceFile(const fs::path& root, const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        throw std::runtime_error("cannot read " + path.string());
    SourceFile file{fs::relative(path, root).generic_string(), {}, {}, {}};
    CodeFilter filter;
    std::string line;
    while (std::getline(stream, line)) {
        if (file.lines.empty())
            file.firstLine = line;
        std::string code = file.isCMake() ? line.substr(0, line.find('#')) : filter.codeOf(line);
        // The filter has blanked the quoted name, so it is taken from the line itself when a directive is left of it.
        if (code.find("include") != std::string::npos && !file.isCMake()) {
            if (auto include = includeOf(line, static_cast<int>(file.lines.size()) + 1))
                file.includes.push_back(*include);
        }
        file.lines.push_back(std::move(code));
    }
    return file;
}

bool isSource(const fs::path& path)
{
    return path.extension() == ".h" || path.extension() == ".cpp" || path.filename() == "CMakeLists.txt";
}

}  // namespace

bool SourceFile::isUnder(std::string_view folder) const
{
    return path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/';
}

bool SourceFile::isCMake() const
{
    return path.ends_with("CMakeLists.txt");
}

std::vector<SourceFile> sourceTree(const fs::path& root)
{
    std::vector<SourceFile> files;
    for (const char* folder : {"core", "ui", "app", "data", "tests"}) {
        if (!fs::is_directory(root / folder))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            if (entry.is_regular_file() && isSource(entry.path()))
                files.push_back(sourceFile(root, entry.path()));
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

}  // namespace botri::architecture
