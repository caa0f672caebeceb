// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_text.h"

#include <array>
#include <chrono>
#include <string>
#include <string_view>

#include "core/base/check.h"
#include "core/base/vietnamese_text.h"

namespace botri::rules {
namespace {

std::string dateText(std::int64_t number)
{
    const auto y = static_cast<int>(number / 10'000);
    const auto m = static_cast<unsigned>(number / 100 % 100);
    const auto d = static_cast<unsigned>(number % 100);
    return toVietnameseText(Date{std::chrono::year{y}, std::chrono::month{m}, std::chrono::day{d}});
}

std::string numberText(std::int64_t number, DatumUnit unit, Language language)
{
    return unit == DatumUnit::Date ? dateText(number) : groupedNumber(number, language == Language::Vietnamese);
}

std::string replaced(std::string text, std::string_view placeholder, const std::string& by)
{
    for (std::size_t at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at + by.size()))
        text.replace(at, placeholder.size(), by);
    return text;
}

std::string filled(const RuleResult& result, const LocalizedText& text, Language language)
{
    const std::string withDatum =
        replaced(text.in(language), "{datum}", numberText(result.datum(), result.rule->datumUnit, language));
    return replaced(withDatum, "{limit}", numberText(result.limit(), result.rule->limitUnit, language));
}

const Wording& wordingOf(const RuleResult& result)
{
    BOTRI_CHECK(result.rule->canSay(result.verdict));
    return (result.outcome() == Outcome::Pass ? result.rule->passMessages : result.rule->messages)[result.verdict.variant];
}

LocalizedText guardedText(const RuleResult& result)
{
    const std::string& id = result.id().text();
    switch (result.outcome()) {
    case Outcome::Pass: return {"Đủ điều kiện theo quy định " + id + ".", "Eligible under rule " + id + "."};
    case Outcome::Warn: return {"Cần xem xét theo quy định " + id + ".", "To be considered under rule " + id + "."};
    case Outcome::Block: break;
    }
    return {"Không đủ điều kiện theo quy định " + id + ".", "Not eligible under rule " + id + "."};
}

template <std::size_t N, class Enum>
const LocalizedText& named(const std::array<LocalizedText, N>& names, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    BOTRI_CHECK(index < N);
    return names[index];
}

}  // namespace

LocalizedText messageOf(const RuleResult& result)
{
    const LocalizedText& text = wordingOf(result).text;
    return {filled(result, text, Language::Vietnamese), filled(result, text, Language::English)};
}

LocalizedText publicMessageOf(const RuleResult& result)
{
    return wordingOf(result).sensitive ? guardedText(result) : messageOf(result);
}

LocalizedText anonymousMessageOf(const RuleResult& result)
{
    if (!result.rule->sensitive())
        return messageOf(result);
    switch (result.outcome()) {
    case Outcome::Pass:
        return {"Không thuộc trường hợp chưa thực hiện điều động.", "Not among those who may not be sent for now."};
    case Outcome::Warn:
        return {"Cần xem xét theo hồ sơ hạn chế do cơ quan giữ.", "To be considered with the restricted file the office keeps."};
    case Outcome::Block: break;
    }
    return {"Thuộc trường hợp chưa thực hiện điều động; lý do chỉ có trong hồ sơ hạn chế do cơ quan giữ.",
        "Among those who may not be sent for now; the reason is in the restricted file the office keeps alone."};
}

LocalizedText publicTitleOf(const RuleDescription& rule)
{
    if (rule.sensitive())
        return {"Trường hợp chưa thực hiện điều động", "Those who may not be sent for now"};
    return {rule.id.text() + " " + rule.title.vi, rule.id.text() + " " + rule.title.en};
}

LocalizedText publicMendOf(const RuleDescription& rule)
{
    if (rule.sensitive())
        return {"Xem hồ sơ hạn chế do cơ quan giữ.", "See the restricted file the office keeps."};
    return rule.mend;
}

LocalizedText amountText(std::int64_t amount, DatumUnit unit)
{
    const auto in = [&](Language language) {
        const std::string& name = nameOf(unit).in(language);
        std::string number = numberText(amount, unit, language);
        if (unit == DatumUnit::None || unit == DatumUnit::Date)
            return number;
        return unit == DatumUnit::Level ? name + ' ' + number : number + ' ' + name;
    };
    return {in(Language::Vietnamese), in(Language::English)};
}

LocalizedText citationOn(const RuleDescription& rule, Date date)
{
    if (!rule.amendment || date < rule.amendment->from)
        return rule.citation;
    return {rule.citation.vi + "; " + rule.amendment->note.vi, rule.citation.en + "; " + rule.amendment->note.en};
}

Certainty certaintyOn(const RuleDescription& rule, Date date)
{
    return rule.amendment && date >= rule.amendment->from ? Certainty::ToBeVerified : rule.certainty;
}

const LocalizedText& nameOf(Certainty certainty)
{
    static const std::array<LocalizedText, 4> names{{{"văn bản luật", "text of the law"}, {"theo báo chí", "from the press"},
        {"cần xác minh", "to be verified"}, {"giả định của mô hình", "assumption of the model"}}};
    return named(names, certainty);
}

const LocalizedText& nameOf(Outcome outcome)
{
    static const std::array<LocalizedText, 3> names{{{"đạt", "passes"}, {"lưu ý", "warning"}, {"không được", "not allowed"}}};
    return named(names, outcome);
}

const LocalizedText& nameOf(Severity severity)
{
    static const std::array<LocalizedText, 4> names{
        {{"bắt buộc", "binding"}, {"lưu ý", "warning"}, {"ưu tiên", "preference"}, {"thông tin", "information"}}};
    return named(names, severity);
}

const LocalizedText& nameOf(DatumUnit unit)
{
    static const std::array<LocalizedText, 8> names{{{"", ""}, {"người", "people"}, {"vị trí", "posts"}, {"tháng", "months"},
        {"năm", "years"}, {"%", "%"}, {"mức", "level"}, {"ngày", "date"}}};
    return named(names, unit);
}

}  // namespace botri::rules
