// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/usage.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "core/base/similar_text.h"

namespace botri::app {
namespace {

std::string listed(const std::vector<std::string>& texts, const char* lastWord)
{
    std::string list;
    for (std::size_t i = 0; i < texts.size(); ++i)
        list += (i == 0 ? "" : i + 1 == texts.size() ? std::string(" ") + lastWord + " " : ", ") + texts[i];
    return list;
}

LocalizedText anyOf(const std::vector<std::string>& texts)
{
    return {listed(texts, "hoặc"), listed(texts, "or")};
}

/// " Có phải: plan?"
LocalizedText perhaps(const std::string& typed, const std::vector<std::string>& known)
{
    const std::vector<std::string> similar = similarTexts(typed, known);
    if (similar.empty())
        return {};
    const LocalizedText meant = anyOf(similar);
    return {" Có phải ý bạn là " + meant.vi + "?", " Did you mean " + meant.en + "?"};
}

/// The command that was asked for, or the program itself.
const CLI::App& commandOf(const CLI::App& program)
{
    const auto commands = program.get_subcommands();
    return commands.empty() ? program : *commands.front();
}

std::string calledAs(const CLI::App& program)
{
    const CLI::App& command = commandOf(program);
    return &command == &program ? "botri" : "botri " + command.get_name();
}

LocalizedText seeHelp(const CLI::App& program)
{
    const std::string help = "“" + calledAs(program) + " --help”";
    return {" Xem " + help + ".", " See " + help + "."};
}

LocalizedText joined(const LocalizedText& a, const LocalizedText& b)
{
    return {a.vi + b.vi, a.en + b.en};
}

std::vector<std::string> commandNames(const CLI::App& program)
{
    std::vector<std::string> names;
    for (const CLI::App* command : program.get_subcommands(nullptr))
        names.push_back(command->get_name());
    return names;
}

std::vector<std::string> optionNames(const CLI::App& program)
{
    std::vector<std::string> names;
    for (const CLI::App* app : {&commandOf(program), &program})
        for (const CLI::Option* option : app->get_options())
            if (const std::string name = option->get_name(); name.starts_with("--"))
                names.push_back(name);
    return names;
}

LocalizedText unexpectedText(const CLI::App& program, const std::string& word)
{
    if (word.starts_with("-")) {
        const std::string name = word.substr(0, word.find('='));
        return joined({"Không có tùy chọn “" + name + "” trong lệnh “" + calledAs(program) + "”.",
                          "There is no option “" + name + "” in “" + calledAs(program) + "”."},
            perhaps(name, optionNames(program)));
    }
    if (&commandOf(program) == &program)
        return joined(
            {"Không có lệnh “" + word + "”.", "There is no command “" + word + "”."}, perhaps(word, commandNames(program)));
    return {"Lệnh “" + calledAs(program) + "” không dùng đến “" + word + "”; hãy bỏ đi.",
        "“" + calledAs(program) + "” has no use for “" + word + "”; leave it out."};
}

/// What is required and was not given; empty when the parser means something else.
std::vector<std::string> missingNames(const CLI::App& program)
{
    std::vector<std::string> missing;
    for (const CLI::Option* option : commandOf(program).get_options())
        if (option->get_required() && option->count() == 0)
            missing.push_back(option->get_name());
    return missing;
}

LocalizedText missingText(const CLI::App& program, const std::vector<std::string>& missing)
{
    return {"Lệnh “" + calledAs(program) + "” còn thiếu " + listed(missing, "và") + ".",
        "“" + calledAs(program) + "” lacks " + listed(missing, "and") + "."};
}

}  // namespace

UsageError notAChoice(const std::string& option, const std::string& value, const std::vector<std::string>& choices)
{
    const LocalizedText all = anyOf(choices);
    const LocalizedText meant = perhaps(value, choices);
    return UsageError({option + ": không có “" + value + "”." + meant.vi + " Hãy chọn " + all.vi + ".",
        option + ": there is no “" + value + "”." + meant.en + " Choose " + all.en + "."});
}

UsageError notADate(const std::string& option, const std::string& value)
{
    return UsageError({option + ": “" + value + "” không phải ngày hợp lệ. Hãy ghi dd/mm/yyyy, ví dụ 15/11/2025.",
        option + ": “" + value + "” is not a valid date. Write dd/mm/yyyy, such as 15/11/2025."});
}

UsageError needsOneOf(const std::string& command, const std::vector<std::string>& options)
{
    const LocalizedText all = anyOf(options);
    return UsageError({"Lệnh “botri " + command + "” chưa biết ghi ra đâu: hãy thêm " + all.vi + " kèm tên tệp.",
        "“botri " + command + "” does not know where to write: add " + all.en + " with a file name."});
}

LocalizedText usageText(const CLI::App& program, const CLI::ParseError& error)
{
    // A word that was not understood is often why something else is missing: it comes first.
    if (const std::vector<std::string> left = program.remaining(true); !left.empty())
        return joined(unexpectedText(program, left.front()), seeHelp(program));
    if (const std::vector<std::string> missing = missingNames(program); !missing.empty())
        return joined(missingText(program, missing), seeHelp(program));
    const std::string message = error.what();
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) {
        const std::string option = message.substr(0, message.find(':'));
        return joined({option + ": cần một giá trị đi kèm.", option + ": needs a value after it."}, seeHelp(program));
    }
    return joined(
        {"Câu lệnh chưa đúng (" + message + ").", "The command was not understood (" + message + ")."}, seeHelp(program));
}

}  // namespace botri::app
