// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <sys/wait.h>

#include "tests/support/catch.h"

namespace botri::tests {
namespace {

std::string quoted(const std::string& word)
{
    std::string text = "'";
    for (const char letter : word)
        text += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return text + "'";
}

}  // namespace

ProgramResult runProgram(const std::vector<std::string>& words)
{
    const TemporaryFolder folder;
    std::string command = "env -u DISPLAY -u WAYLAND_DISPLAY LC_ALL=C.UTF-8 " + quoted(BOTRI_PROGRAM);
    for (const std::string& word : words)
        command += " " + quoted(word);
    command += " >" + quoted(folder.file("out")) + " 2>" + quoted(folder.file("err"));
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentsOf(folder.file("out")), contentsOf(folder.file("err"))};
}

TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "botri-app-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw std::runtime_error("no temporary folder: " + pattern);
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

nlohmann::json jsonOf(const ProgramResult& result)
{
    INFO(result.trouble);
    return nlohmann::json::parse(result.output);
}

void makeExample(const std::string& plan)
{
    REQUIRE(runProgram({"new", plan}).exitCode == 0);
    const ProgramResult imported = runProgram({"import", plan, BOTRI_EXAMPLE});
    INFO(imported.output + imported.trouble);
    REQUIRE(imported.exitCode == 0);
}

}  // namespace botri::tests
