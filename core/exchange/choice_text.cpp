// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/choice_text.h"

#include <algorithm>

#include "core/base/vietnamese_text.h"
#include "core/model/column.h"

namespace botri::exchange {
namespace {

using model::Choice;

bool isPartOfName(const std::string& name, const std::string& part)
{
    return name.starts_with(part + " ") || name.ends_with(" " + part);
}

bool isAlsoWritten(const Choice& choice, const std::string& folded)
{
    const std::vector<std::string> others = model::splitCodes(choice.alsoWritten);
    return std::ranges::any_of(others, [&](const std::string& other) { return foldedText(other) == folded; });
}

const Choice* findChoice(std::span<const Choice> choices, const std::string& text)
{
    const std::string folded = foldedText(text);
    for (const Choice& choice : choices)
        if (choice.key == text)
            return &choice;
    for (const Choice& choice : choices)
        if (foldedText(choice.key) == folded || foldedText(choice.name.vi) == folded || foldedText(choice.name.en) == folded
            || isAlsoWritten(choice, folded))
            return &choice;
    const Choice* only = nullptr;
    for (const Choice& choice : choices) {
        if (folded.empty()
            || (!isPartOfName(foldedText(choice.name.vi), folded) && !isPartOfName(foldedText(choice.name.en), folded)))
            continue;
        if (only != nullptr)
            return nullptr;
        only = &choice;
    }
    return only;
}

ChoiceReading readParts(std::span<const Choice> choices, const std::vector<std::string>& parts)
{
    ChoiceReading reading;
    for (const std::string& part : parts) {
        const Choice* choice = findChoice(choices, part);
        if (choice == nullptr)
            return {"", part};
        reading.keys += (reading.keys.empty() ? "" : "; ") + std::string(choice->key);
    }
    return reading;
}

}  // namespace

ChoiceReading readChoice(std::span<const Choice> choices, const std::string& text)
{
    return readParts(choices, {text});
}

ChoiceReading readChoiceList(std::span<const Choice> choices, const std::string& text)
{
    ChoiceReading whole = readParts(choices, model::splitCodes(text));
    if (whole.unknown.empty())
        return whole;
    std::string commas = text;
    for (char& c : commas)
        c = c == ',' ? ';' : c;
    const ChoiceReading split = readParts(choices, model::splitCodes(commas));
    return split.unknown.empty() ? split : whole;
}

std::string choiceNames(std::span<const Choice> choices, Language language)
{
    std::string names;
    for (const Choice& choice : choices)
        names += (names.empty() ? "" : "; ") + choice.name.in(language);
    return names;
}

}  // namespace botri::exchange
