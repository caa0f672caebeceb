// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/heading_match.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>

#include "core/base/vietnamese_text.h"

namespace botri::exchange {
namespace {

using model::isEmpty;

constexpr int kHeadingExact = 60;
constexpr int kHeadingFolded = 50;
constexpr int kSynonymExact = 40;
constexpr int kSynonymFolded = 30;

struct ColumnNames {
    std::vector<HeadingSpelling> headings;
    std::vector<HeadingSpelling> synonyms;
};

HeadingSpelling spelling(std::string_view text, int penalty = 0)
{
    return {nameKey(text), foldedText(text), penalty};
}

std::vector<ColumnNames> namesOf(const model::TableDescription& table)
{
    std::vector<ColumnNames> all;
    for (const auto& column : table.columns) {
        ColumnNames names;
        names.headings = {spelling(column.heading.vi), spelling(column.heading.en), spelling(column.key)};
        for (const std::string& other : column.otherHeadings)
            names.synonyms.push_back(spelling(other));
        all.push_back(std::move(names));
    }
    return all;
}

/// Folding every name of every table for every sheet would cost more than reading it.
const std::vector<ColumnNames>& cachedNames(const model::TableDescription& table)
{
    static std::mutex guard;
    static std::map<model::TableId, std::vector<ColumnNames>> cache;
    const std::lock_guard lock(guard);
    const auto found = cache.find(table.id);
    return found != cache.end() ? found->second : cache.emplace(table.id, namesOf(table)).first->second;
}

int fitOf(const HeadingSpelling& text, const ColumnNames& names)
{
    if (text.folded.empty())
        return 0;
    int best = 0;
    const auto compare = [&](const std::vector<HeadingSpelling>& known, int exact, int folded) {
        for (const HeadingSpelling& each : known)
            best = std::max(best, each.exact == text.exact ? exact : each.folded == text.folded ? folded : 0);
    };
    compare(names.headings, kHeadingExact, kHeadingFolded);
    compare(names.synonyms, kSynonymExact, kSynonymFolded);
    return best;
}

template <std::size_t Count>
bool isOneOf(const std::string& text, const std::array<std::string_view, Count>& known)
{
    return std::find(known.begin(), known.end(), text) != known.end();
}

ColumnRole roleOf(const std::string& folded)
{
    constexpr std::array<std::string_view, 6> kOrdinals{"stt", "tt", "so tt", "so thu tu", "no", "s tt"};
    constexpr std::array<std::string_view, 6> kDistricts{
        "huyen cu", "huyen", "thuoc huyen cu", "dia ban huyen cu", "former district", "huyen thi cu"};
    return isOneOf(folded, kOrdinals) ? ColumnRole::Ordinal
        : isOneOf(folded, kDistricts) ? ColumnRole::District
                                      : ColumnRole::Unused;
}

struct Candidate {
    int fit;
    std::size_t heading;
    std::size_t field;
};

std::vector<Candidate> candidatesOf(const model::TableDescription& table, const std::vector<HeadingCell>& headings)
{
    const auto& names = cachedNames(table);
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        for (std::size_t field = 0; field < names.size(); ++field) {
            int best = 0;
            for (const HeadingSpelling& each : headings[i].spellings())
                best = std::max(best, fitOf(each, names[field]) - each.penalty);
            if (best > 0)
                candidates.push_back({best, i, field});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.fit > b.fit; });
    return candidates;
}

int weightOf(const model::ColumnDescription& column)
{
    return column.presence == model::Presence::Key ? 30 : column.presence == model::Presence::Required ? 20 : 10;
}

/// A commune known by name needs no code: its row is found by name.
bool replaceable(const model::TableDescription& table, std::size_t field, const std::vector<bool>& taken)
{
    if (!isEmpty(table.columns[field].whenAbsent))
        return true;
    return table.id == model::TableId::Unit && taken[table.columnIndex("name")];
}

}  // namespace

HeadingCell::HeadingCell(int column, const std::string& upper, const std::string& lower)
    : m_column(column),
      m_text(upper.empty() || lower.empty() ? upper + lower : upper + " - " + lower),
      m_role(roleOf(foldedText(lower.empty() ? upper : lower)))
{
    if (upper.empty() || lower.empty()) {
        addSpelling(m_text, 0);
    } else {
        addSpelling(upper + " " + lower, 0);
        addSpelling(lower, 2);
        addSpelling(upper, 12);  // "Biên chế giao" over "2025"
    }
}

void HeadingCell::addSpelling(const std::string& text, int penalty)
{
    m_spellings.push_back(spelling(text, penalty));
    if (const auto bracket = text.find('('); bracket != std::string::npos && bracket > 0)
        m_spellings.push_back(spelling(text.substr(0, bracket), penalty + 5));
}

HeadingFit fitHeadings(const model::TableDescription& table, const std::vector<HeadingCell>& headings)
{
    HeadingFit fit;
    for (const HeadingCell& heading : headings)
        fit.columns.push_back({heading.column(), heading.text(), heading.roleWithoutField(), {}, {}});
    std::vector<bool> taken(table.columns.size(), false);
    const auto candidates = candidatesOf(table, headings);
    for (const Candidate& candidate : candidates) {
        ColumnMatch& match = fit.columns[candidate.heading];
        if (match.field || taken[candidate.field])
            continue;
        match.role = ColumnRole::Field;
        match.field = candidate.field;
        taken[candidate.field] = true;
        fit.score += weightOf(table.columns[candidate.field]) * candidate.fit / kHeadingExact;
        ++fit.fields;
    }
    for (const Candidate& candidate : candidates) {
        ColumnMatch& match = fit.columns[candidate.heading];
        if (match.field || !table.columns[candidate.field].refersTo)
            continue;
        match.role = ColumnRole::Fallback;
        match.field = candidate.field;
    }
    fit.missingKeys = missingKeysOf(table, fit.columns);
    for (std::size_t field = 0; field < table.columns.size(); ++field) {
        if (taken[field] || table.columns[field].presence == model::Presence::Optional)
            continue;
        const bool keyMissing = std::ranges::find(fit.missingKeys, field) != fit.missingKeys.end();
        fit.score -= keyMissing ? 40 : isEmpty(table.columns[field].whenAbsent) ? 15 : 0;
    }
    return fit;
}

std::vector<std::size_t> missingKeysOf(const model::TableDescription& table, const std::vector<ColumnMatch>& columns)
{
    std::vector<bool> taken(table.columns.size(), false);
    for (const ColumnMatch& column : columns) {
        if (column.field)
            taken[*column.field] = true;
        if (!column.specialty.empty())
            taken[table.columnIndex("specialty")] = true;
    }
    std::vector<std::size_t> missing;
    for (std::size_t field = 0; field < table.columns.size(); ++field)
        if (!taken[field] && table.columns[field].presence == model::Presence::Key && !replaceable(table, field, taken))
            missing.push_back(field);
    return missing;
}

int titleFit(const model::TableDescription& table, const std::string& sheetName)
{
    const std::string folded = foldedText(sheetName);
    const std::string padded = " " + folded + " ";
    int best = 0;
    for (const std::string& title : {foldedText(table.title.vi), foldedText(table.title.en), foldedText(table.name)}) {
        // A long title is cut by the 31 characters of a sheet name.
        const bool cut = folded.size() >= 20 && title.starts_with(folded);
        best = std::max(best, folded == title || cut ? 2 : padded.find(" " + title + " ") != std::string::npos ? 1 : 0);
    }
    return best;
}

}  // namespace botri::exchange
