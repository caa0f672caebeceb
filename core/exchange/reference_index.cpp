// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference_index.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <set>
#include <sstream>

#include "core/base/similar_text.h"
#include "core/base/vietnamese_text.h"

namespace botri::exchange {
namespace {

using model::TableId;

struct NameColumns {
    TableId table;
    std::string_view name;
    std::string_view district;
    std::string_view kind;
};

// The tables that others refer to by code, and where their names stand.
constexpr std::array kNamed{
    NameColumns{TableId::Unit, "name", "former_district", "kind"},
    NameColumns{TableId::Specialty, "name", "", ""},
    NameColumns{TableId::Staff, "full_name", "", ""},
    NameColumns{TableId::Scenario, "name", "", ""},
};

struct KindWord {
    std::string_view word;
    std::string_view kind;
};

// Longest first. As typed with and without marks; what begins so but is a name ("Xa Dung") is tried whole first.
constexpr std::array kKindWords{
    KindWord{"ủy ban nhân dân xã", "commune"},
    KindWord{"ủy ban nhân dân phường", "ward"},
    KindWord{"ubnd xã", "commune"},
    KindWord{"ubnd phường", "ward"},
    KindWord{"đặc khu", "special_zone"},
    KindWord{"phường", "ward"},
    KindWord{"phuong", "ward"},
    KindWord{"xã", "commune"},
    KindWord{"xa", "commune"},
    KindWord{"x.", "commune"},
    KindWord{"p.", "ward"},
};

std::string textOf(const model::Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string{};
}

/// A folded district name without "huyện", "thị xã", "TP"…
std::string bareDistrict(std::string_view text)
{
    std::string folded = foldedText(text);
    for (const std::string_view word : {"huyen ", "thanh pho ", "thi xa ", "tp ", "tx ", "quan ", "h "})
        if (folded.starts_with(word))
            return folded.substr(word.size());
    return folded;
}

std::vector<std::string> wordsInOrder(const std::string& text)
{
    std::string letters = foldedText(text);
    std::ranges::replace_if(
        letters, [](unsigned char each) { return std::ispunct(each) != 0; }, ' ');
    std::istringstream stream(letters);
    return {std::istream_iterator<std::string>(stream), {}};
}

std::set<std::string> wordsOf(const std::string& text)
{
    const std::vector<std::string> words = wordsInOrder(text);
    return {words.begin(), words.end()};
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

constexpr std::size_t kMostCompared = 2'000;

/// \param folded, wanted both without marks and case
bool isSpelledAlike(const std::string& folded, const std::string& wanted)
{
    const bool nearLength = folded.size() + 2 >= wanted.size() && wanted.size() + 2 >= folded.size();
    return wanted.size() >= 4 && wanted.size() <= 60 && nearLength && editDistance(folded, wanted) <= 2;
}

/// What stands before the first of `separators`, if any does.
std::optional<std::pair<std::string, std::string>> splitAt(
    const std::string& text, std::initializer_list<std::string_view> separators)
{
    std::size_t best = std::string::npos;
    std::size_t length = 0;
    for (const std::string_view separator : separators)
        if (const auto at = text.find(separator); at < best) {
            best = at;
            length = separator.size();
        }
    if (best == std::string::npos || best == 0)
        return std::nullopt;
    return std::pair(normalizedText(text.substr(0, best)), normalizedText(text.substr(best + length)));
}

}  // namespace

CommuneName withoutKindWord(const std::string& text)
{
    const std::string key = nameKey(text);
    const std::string normal = normalizedText(text);
    for (const auto& [word, kind] : kKindWords) {
        const bool dotted = word.back() == '.';
        if (!key.starts_with(word) || key.size() <= word.size() || (!dotted && key[word.size()] != ' '))
            continue;
        // Lower case and tone placing change no letter count up to the first blank or dot, so cut the text as typed there.
        std::size_t words = static_cast<std::size_t>(std::count(word.begin(), word.end(), ' ')) + 1;
        std::size_t at = 0;
        for (; words > 0 && at != std::string::npos; --words)
            at = normal.find(dotted ? '.' : ' ', at == 0 ? 0 : at + 1);
        if (at != std::string::npos)
            return {normalizedText(normal.substr(at + 1)), std::string(kind)};
    }
    return {normal, ""};
}

ReferenceIndex::ReferenceIndex(const model::Workspace& workspace)
{
    for (const NameColumns& named : kNamed)
        for (const model::Record& record : workspace.records(named.table))
            add(named.table, record);
}

void ReferenceIndex::add(TableId table, const model::Record& record)
{
    const auto named = std::find_if(kNamed.begin(), kNamed.end(), [&](const NameColumns& each) { return each.table == table; });
    if (named == kNamed.end())
        return;
    const auto& description = model::describe(table);
    const auto field = [&](std::string_view key) {
        return key.empty() ? std::string{} : textOf(record[description.columnIndex(key)]);
    };
    Entry entry{textOf(record[0]), normalizedText(field(named->name)), field(named->district), field(named->kind), ""};
    entry.label = labelOf(entry);
    if (!entry.district.empty())
        m_districts.try_emplace(bareDistrict(entry.district), entry.district);
    Names& names = m_names[table];
    const std::size_t index = names.entries.size();
    names.byCode.insert_or_assign(entry.code, index);
    names.byFoldedCode.insert_or_assign(foldedText(entry.code), index);
    names.byName.emplace(nameKey(entry.name), index);
    names.byFoldedName.emplace(foldedText(entry.name), index);
    names.entries.push_back(std::move(entry));
    m_known[table].clear();
}

std::string ReferenceIndex::labelOf(const Entry& entry)
{
    return entry.name + (entry.district.empty() ? "" : " (" + entry.district + ")")
        + (entry.code.empty() ? "" : " – " + entry.code);
}

const ReferenceIndex::Entry* ReferenceIndex::byCode(const Names& names, const std::string& text)
{
    if (const auto found = names.byCode.find(text); found != names.byCode.end())
        return &names.entries[found->second];
    if (isNumber(text) && text.size() < 5)
        if (const auto found = names.byCode.find(std::string(5 - text.size(), '0') + text); found != names.byCode.end())
            return &names.entries[found->second];
    const std::string folded = foldedText(text);
    const auto found = names.byFoldedCode.find(folded);
    return folded.empty() || found == names.byFoldedCode.end() ? nullptr : &names.entries[found->second];
}

std::vector<const ReferenceIndex::Entry*> ReferenceIndex::byName(const Names& names, const std::string& text, bool folded)
{
    const auto& index = folded ? names.byFoldedName : names.byName;
    const std::string key = folded ? foldedText(text) : nameKey(text);
    std::vector<const Entry*> found;
    if (key.empty())
        return found;
    for (auto [at, end] = index.equal_range(key); at != end; ++at) {
        // A row given anew stands beside its older self: only the newest counts.
        const Entry& entry = names.entries[at->second];
        if (names.byCode.find(entry.code)->second == at->second)
            found.push_back(&entry);
    }
    return found;
}

std::vector<std::string> ReferenceIndex::spelledAlike(const Names& names, const std::string& text)
{
    const std::string wanted = foldedText(withoutKindWord(text).name);
    std::vector<std::string> labels;
    if (names.entries.size() > kMostCompared)
        return labels;
    for (std::size_t i = 0; i < names.entries.size(); ++i) {
        const Entry& entry = names.entries[i];
        if (names.byCode.find(entry.code)->second != i)
            continue;  // a row given anew stands beside its older self
        const bool told = std::find(labels.begin(), labels.end(), entry.label) != labels.end();
        if (!told && labels.size() < 3 && isSpelledAlike(foldedText(entry.name), wanted))
            labels.push_back(entry.label);
    }
    return labels;
}

/// Rows whose names hold at least half of the words, the nearest first: "Kế toán" for "Kế toán, kế toán trưởng".
std::vector<std::string> ReferenceIndex::sharingWords(const Names& names, const std::string& text)
{
    constexpr std::size_t kMostNamed = 3;
    const std::set<std::string> wanted = wordsOf(text);
    std::vector<std::pair<std::size_t, const Entry*>> found;  // words that are not in both
    for (std::size_t i = 0; i < names.entries.size(); ++i) {
        const Entry& entry = names.entries[i];
        if (names.byCode.find(entry.code)->second != i)
            continue;  // a row given anew stands beside its older self
        const std::set<std::string> words = wordsOf(entry.name);
        const auto shared = static_cast<std::size_t>(
            std::ranges::count_if(wanted, [&](const std::string& word) { return words.contains(word); }));
        if (shared > 0 && 2 * shared >= wanted.size())
            found.emplace_back(wanted.size() + words.size() - 2 * shared, &entry);
    }
    std::ranges::stable_sort(found, {}, [](const auto& each) { return each.first; });
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < std::min(found.size(), kMostNamed); ++i)
        labels.push_back(found[i].second->label);
    return labels;
}

/// The only row whose name holds these words side by side: "Kế toán" in "Kế toán, kế toán trưởng". One word says too little.
const ReferenceIndex::Entry* ReferenceIndex::onlyHolder(const Names& names, const std::string& text)
{
    const std::vector<std::string> wanted = wordsInOrder(text);
    const Entry* only = nullptr;
    for (std::size_t i = 0; i < names.entries.size() && wanted.size() > 1; ++i) {
        const Entry& entry = names.entries[i];
        const std::vector<std::string> words = wordsInOrder(entry.name);
        if (names.byCode.find(entry.code)->second != i || std::ranges::search(words, wanted).empty())
            continue;
        if (only != nullptr)
            return nullptr;
        only = &entry;
    }
    return only;
}

void ReferenceIndex::addLeftOut(TableId table, const model::Record& record, const LocalizedText& place)
{
    const auto named = std::find_if(kNamed.begin(), kNamed.end(), [&](const NameColumns& each) { return each.table == table; });
    if (named == kNamed.end())
        return;
    const auto& description = model::describe(table);
    const std::string name = withoutKindWord(textOf(record[description.columnIndex(named->name)])).name;
    for (const std::string& text : {textOf(record[0]), name})
        if (std::string key = foldedText(text); !key.empty())
            m_leftOut[table].try_emplace(std::move(key), place);
    if (name.empty() || m_leftOutNames[table].size() >= kMostCompared)
        return;
    const std::string district = named->district.empty() ? "" : textOf(record[description.columnIndex(named->district)]);
    m_leftOutNames[table].emplace_back(foldedText(name), LeftOutRow{labelOf({textOf(record[0]), name, district, "", ""}), place});
}

std::vector<LeftOutRow> ReferenceIndex::leftOutAlike(TableId table, const std::string& text) const
{
    constexpr std::size_t kMostNamed = 3;
    std::vector<LeftOutRow> alike;
    const auto rows = m_leftOutNames.find(table);
    const std::string wanted = foldedText(withoutKindWord(text).name);
    if (rows != m_leftOutNames.end())
        for (const auto& [folded, row] : rows->second)
            if (alike.size() < kMostNamed && isSpelledAlike(folded, wanted))
                alike.push_back(row);
    return alike;
}

std::optional<LocalizedText> ReferenceIndex::leftOutPlace(TableId table, const std::string& text) const
{
    const auto rows = m_leftOut.find(table);
    if (rows == m_leftOut.end())
        return std::nullopt;
    for (const std::string& each : {text, withoutKindWord(text).name})
        if (const auto found = rows->second.find(foldedText(each)); found != rows->second.end())
            return found->second;
    return std::nullopt;
}

Resolution ReferenceIndex::resolve(TableId table, const std::string& text, const std::string& district)
{
    auto& known = m_known[table];
    auto key = std::pair(text, district);
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    return known.emplace(std::move(key), resolveNow(table, text, district)).first->second;
}

Resolution ReferenceIndex::resolveNow(TableId table, const std::string& text, const std::string& district) const
{
    const auto found = m_names.find(table);
    if (found == m_names.end())
        return {};
    const Names& names = found->second;
    if (const Entry* entry = byCode(names, text))
        return {Certainty::Found, entry->code, {}};
    if (const auto parts = splitAt(text, {" - ", " – ", ": "}))
        if (const Entry* entry = byCode(names, parts->first))
            return {Certainty::Found, entry->code, {}};

    constexpr std::string_view kBeforeCode = " – ";  // a label: "Keng Đu (Kỳ Sơn) – 16822"
    if (const auto at = text.rfind(kBeforeCode); at != std::string::npos)
        if (const Entry* entry = byCode(names, text.substr(at + kBeforeCode.size())))
            return {Certainty::Found, entry->code, {}};

    std::string name = text;
    std::string hint = bareDistrict(district);
    if (const auto parts =
            table == TableId::Unit && byName(names, text, false).empty() ? splitAt(text, {"(", ","}) : std::nullopt) {
        name = parts->first;
        hint = bareDistrict(parts->second);
    }
    const CommuneName bare = table == TableId::Unit ? withoutKindWord(name) : CommuneName{name, ""};
    for (const bool folded : {false, true}) {
        std::vector<const Entry*> fits = byName(names, name, folded);
        if (fits.empty())
            fits = byName(names, bare.name, folded);
        const auto keepOnly = [&](const auto& wanted) {
            std::vector<const Entry*> kept;
            std::copy_if(fits.begin(), fits.end(), std::back_inserter(kept), wanted);
            if (!kept.empty())
                fits = kept;
        };
        if (fits.size() > 1 && !hint.empty())
            keepOnly([&](const Entry* entry) { return bareDistrict(entry->district) == hint; });
        if (fits.size() > 1 && !bare.kind.empty())
            keepOnly([&](const Entry* entry) { return entry->kind == bare.kind; });
        if (fits.empty())
            continue;
        Resolution resolution;
        for (const Entry* entry : fits)
            resolution.candidates.push_back(entry->label);
        if (fits.size() > 1) {
            resolution.certainty = Certainty::Ambiguous;
            return resolution;
        }
        const bool typedWithMarks = foldedText(bare.name) != nameKey(bare.name);
        const bool elsewhere = !hint.empty() && !fits[0]->district.empty() && bareDistrict(fits[0]->district) != hint;
        resolution.certainty = (folded && typedWithMarks) || elsewhere ? Certainty::Guessed : Certainty::Found;
        resolution.code = fits[0]->code;
        return resolution;
    }
    if (table == TableId::Specialty)
        if (const Entry* entry = onlyHolder(names, name))
            return {Certainty::Guessed, entry->code, {entry->label}};
    std::vector<std::string> near = spelledAlike(names, name);
    if (near.empty() && table == TableId::Specialty)
        near = sharingWords(names, name);
    return {Certainty::Unknown, "", std::move(near)};
}

std::optional<std::string> ReferenceIndex::knownDistrict(std::string_view text) const
{
    const auto found = m_districts.find(bareDistrict(text));
    return found == m_districts.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace botri::exchange
