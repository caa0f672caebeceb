// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/workspace.h"

namespace botri::exchange {

enum class Certainty {
    Found,
    Guessed,  ///< only when marks are ignored, or against the district given
    Ambiguous,
    Unknown
};

struct Resolution {
    Certainty certainty = Certainty::Unknown;
    std::string code;                     ///< for Found and Guessed
    std::vector<std::string> candidates;  ///< labels: of what was guessed, of all that fit, or of what is spelled alike
};

/// A row of the import that was read and left out.
struct LeftOutRow {
    std::string label;
    LocalizedText place;  ///< sheet and row
};

/// Finds the row that a typed code or name means: by code (also without its leading zeros, in another case, or before its name),
/// by name with or without "xã" or "phường", hòa or hoà, in NFC or NFD, within the former district when that is known.
class ReferenceIndex {
public:
    ReferenceIndex() = default;
    /// Knows all rows of `workspace` that others may refer to.
    explicit ReferenceIndex(const model::Workspace& workspace);

    /// Makes a row known under its code and name. Tables that nothing refers to are passed over.
    void add(model::TableId table, const model::Record& record);
    /// Remembers where a row stood that was read and left out, so that rows that name it can say why they fall.
    void addLeftOut(model::TableId table, const model::Record& record, const LocalizedText& place);
    /// The place of a row left out that `text` names by code or by name.
    [[nodiscard]] std::optional<LocalizedText> leftOutPlace(model::TableId table, const std::string& text) const;
    /// Rows left out whose names are spelled much like `text`.
    [[nodiscard]] std::vector<LeftOutRow> leftOutAlike(model::TableId table, const std::string& text) const;
    /// Is there any row of this table to name?
    [[nodiscard]] bool knowsAny(model::TableId table) const { return m_names.contains(table); }
    /// Was any row of this table left out?
    [[nodiscard]] bool knowsLeftOut(model::TableId table) const { return m_leftOut.contains(table); }
    [[nodiscard]] Resolution resolve(model::TableId table, const std::string& text, const std::string& district = {});
    /// How the data write this former district: "huyện Kỳ Sơn" → "Kỳ Sơn"; nothing when it is not known.
    [[nodiscard]] std::optional<std::string> knownDistrict(std::string_view text) const;

private:
    struct Entry {
        std::string code;
        std::string name;
        std::string district;
        std::string kind;
        std::string label;
    };
    struct Names {
        std::vector<Entry> entries;
        std::map<std::string, std::size_t, std::less<>> byCode;
        std::map<std::string, std::size_t, std::less<>> byFoldedCode;
        std::multimap<std::string, std::size_t, std::less<>> byName;
        std::multimap<std::string, std::size_t, std::less<>> byFoldedName;
    };

    [[nodiscard]] Resolution resolveNow(model::TableId table, const std::string& text, const std::string& district) const;
    static const Entry* byCode(const Names& names, const std::string& text);
    static std::vector<const Entry*> byName(const Names& names, const std::string& text, bool folded);
    static std::string labelOf(const Entry& entry);
    static std::vector<std::string> spelledAlike(const Names& names, const std::string& text);
    static const Entry* onlyHolder(const Names& names, const std::string& text);
    static std::vector<std::string> sharingWords(const Names& names, const std::string& text);

    std::map<model::TableId, Names> m_names;
    std::map<model::TableId, std::map<std::string, LocalizedText>> m_leftOut;  ///< by folded code and folded bare name
    std::map<model::TableId, std::vector<std::pair<std::string, LeftOutRow>>> m_leftOutNames;  ///< each with its name
    std::map<std::string, std::string, std::less<>> m_districts;                               ///< bare folded name → spelling
    std::map<model::TableId, std::map<std::pair<std::string, std::string>, Resolution>> m_known;  ///< text and district → answer
};

/// "xã Keng Đu" → {"Keng Đu", "commune"}; {text, ""} for a name without such a word. Keeps the spelling of the rest.
struct CommuneName {
    std::string name;
    std::string kind;  ///< key of UnitKind
};
[[nodiscard]] CommuneName withoutKindWord(const std::string& text);

}  // namespace botri::exchange
