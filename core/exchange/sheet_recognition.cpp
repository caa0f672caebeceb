// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_recognition.h"

#include <algorithm>

#include "core/base/vietnamese_text.h"
#include "core/exchange/heading_match.h"
#include "core/exchange/wide_sheet.h"

namespace botri::exchange {
namespace {

constexpr std::size_t kRowsLookedAt = 40;
constexpr int kColumnsLookedAt = 300;
constexpr std::size_t kMergesLookedAt = 2'000;
constexpr int kEnough = 40;

struct Guess {
    const model::TableDescription* table = nullptr;
    int firstRow = 0;
    int lastRow = 0;
    HeadingFit fit;
    int title = 0;
    int score = -1'000'000;
};

/// The top of a sheet, with merged cells answering for their whole block.
class SheetTop {
public:
    explicit SheetTop(const Sheet& sheet) : m_sheet(sheet), m_columns(std::min(sheet.lastColumn(), kColumnsLookedAt))
    {
        const int last = sheet.rows.empty() ? 0 : sheet.rows[std::min(sheet.rows.size(), kRowsLookedAt) - 1].number + 1;
        for (const MergedRange& range : sheet.merges)
            if (range.first.row <= last && m_merges.size() < kMergesLookedAt)
                m_merges.push_back(range);
    }

    [[nodiscard]] std::vector<HeadingCell> headings(int firstRow, int lastRow) const
    {
        std::vector<HeadingCell> cells;
        for (int column = 1; column <= m_columns; ++column) {
            const std::string upper = textAt({firstRow, column});
            std::string lower = lastRow > firstRow ? textAt({lastRow, column}) : std::string{};
            if (upper == lower)
                lower.clear();  // one cell over both levels
            if (!upper.empty() || !lower.empty())
                cells.emplace_back(column, upper, lower);
        }
        return cells;
    }

    [[nodiscard]] std::vector<ColumnHeads> heads(int firstRow, int lastRow) const
    {
        std::vector<ColumnHeads> all;
        for (int column = 1; column <= m_columns; ++column) {
            ColumnHeads head{column, textAt({firstRow, column}), textAt({lastRow, column})};
            if (head.upper.empty() && head.lower.empty())
                continue;
            // Where cells were never merged, the group stands over its first column alone.
            const bool goesOn = head.upper.empty() && !all.empty() && all.back().column == column - 1;
            if (goesOn && all.back().lower != all.back().upper && !all.back().lower.empty())
                head.upper = all.back().upper;
            all.push_back(std::move(head));
        }
        return all;
    }
    /// The words above a row: titles of the list.
    [[nodiscard]] std::string wordsAbove(int row) const
    {
        std::string words = m_sheet.name;
        for (const SheetRow& each : m_sheet.rows)
            if (each.number < row)
                for (const auto& [column, cell] : each.cells)
                    words += " " + cell.shown();
        return words;
    }

private:
    [[nodiscard]] std::string textAt(CellPlace place) const
    {
        for (const MergedRange& range : m_merges)
            if (place.row >= range.first.row && place.row <= range.last.row && place.column >= range.first.column
                && place.column <= range.last.column)
                return normalizedText(m_sheet.at(range.first).shown());
        return normalizedText(m_sheet.at(place).shown());
    }

    const Sheet& m_sheet;
    int m_columns;
    std::vector<MergedRange> m_merges;
};

void consider(Guess& best, const model::TableDescription& table, int firstRow, int lastRow,
    const std::vector<HeadingCell>& headings, int title)
{
    Guess guess{&table, firstRow, lastRow, fitHeadings(table, headings), title, 0};
    if (guess.fit.fields == 0)
        return;
    guess.score = guess.fit.score + (title == 2 ? 60 : title == 1 ? 20 : 0);
    if (guess.score > best.score)
        best = std::move(guess);
}

/// One row a commune, specialties as columns: nothing else looks like three specialties beside a column of communes.
std::optional<Guess> wideGuess(const SheetTop& top, const Sheet& sheet, const SpecialtyHeads& specialties)
{
    for (std::size_t i = 0; i < std::min(sheet.rows.size(), kRowsLookedAt); ++i) {
        const int row = sheet.rows[i].number;
        for (const int last : {row + 1, row}) {
            auto columns = wideColumns(top.heads(row, last), top.wordsAbove(row), specialties);
            const bool dataBelow = sheet.lastRow() > last;
            if (!columns || !dataBelow)
                continue;
            Guess guess{&model::describe(model::TableId::Need), row, last, {}, 2, 1'000};
            guess.fit.columns = std::move(*columns);
            return guess;
        }
    }
    return std::nullopt;
}

Guess bestGuess(const Sheet& sheet, const SheetChoice* choice, const SpecialtyHeads& specialties)
{
    Guess best;
    const SheetTop top(sheet);
    if (choice == nullptr || choice->table == model::TableId::Need)
        if (auto wide = wideGuess(top, sheet, specialties))
            return *wide;
    for (std::size_t i = 0; i < std::min(sheet.rows.size(), kRowsLookedAt); ++i) {
        const int row = sheet.rows[i].number;
        const auto oneLevel = top.headings(row, row);
        const auto twoLevels = top.headings(row, row + 1);
        for (const model::TableId id : model::allTables()) {
            if (choice != nullptr && choice->table != id)
                continue;
            const auto& table = model::describe(id);
            const int title = titleFit(table, sheet.name);
            consider(best, table, row, row, oneLevel, title);
            consider(best, table, row, row + 1, twoLevels, title);
        }
    }
    return best;
}

Finding aboutSheet(const SheetMatch& match, FindingKind kind, Severity severity, LocalizedText why, LocalizedText mend)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.file = match.file;
    finding.sheet = match.sheet;
    finding.why = std::move(why);
    finding.mend = std::move(mend);
    return finding;
}

void applyChoice(SheetMatch& match, const SheetChoice& choice)
{
    for (ColumnMatch& column : match.columns) {
        const auto chosen = choice.columns.find(column.column);
        if (chosen == choice.columns.end())
            continue;
        for (ColumnMatch& other : match.columns) {  // the field moves from where it was recognised
            if (!chosen->second || other.field != chosen->second || other.specialty != column.specialty)
                continue;
            other.field.reset();
            other.role = ColumnRole::Unused;
        }
        column.field = chosen->second;
        column.role = chosen->second ? ColumnRole::Field : ColumnRole::Unused;
    }
}

/// Columns chosen although nothing stands above them.
void addUnheaded(HeadingFit& fit, const SheetChoice& choice)
{
    for (const auto& [column, field] : choice.columns) {
        const bool known = std::any_of(
            fit.columns.begin(), fit.columns.end(), [&, at = column](const ColumnMatch& match) { return match.column == at; });
        if (!known && field && column >= 1)
            fit.columns.push_back({column, {}, ColumnRole::Unused, {}, {}});
    }
}

/// The headings where a person says they are.
Guess chosenGuess(const Sheet& sheet, const SheetChoice& choice, const Guess& recognised)
{
    Guess guess = recognised;
    if (choice.headingRow > 0 || recognised.table == nullptr) {
        guess.table = &model::describe(choice.table.value());
        guess.lastRow = choice.headingRow > 0 ? choice.headingRow : sheet.rows.empty() ? 1 : sheet.rows.front().number;
        guess.firstRow = guess.lastRow;
        guess.fit = fitHeadings(*guess.table, SheetTop(sheet).headings(guess.lastRow, guess.lastRow));
    }
    addUnheaded(guess.fit, choice);
    return guess;
}

std::string headingsOf(const model::TableDescription& table, const std::vector<std::size_t>& fields, Language language)
{
    std::string text;
    for (const std::size_t field : fields)
        text += (text.empty() ? "“" : ", “") + table.columns[field].heading.in(language) + "”";
    return text;
}

}  // namespace

std::string unusedHeadings(const std::vector<ColumnMatch>& columns)
{
    std::string unused;
    for (const ColumnMatch& each : columns)
        if (each.role == ColumnRole::Unused && !each.heading.empty())
            unused += (unused.empty() ? "“" : ", “") + each.heading + "”";
    return unused;
}

namespace {

/// Fields no column gives that new rows cannot do without: keys first.
std::vector<std::size_t> missingFields(const model::TableDescription& table, const std::vector<ColumnMatch>& columns)
{
    std::vector<std::size_t> missing = missingKeysOf(table, columns);
    for (std::size_t field = 0; field < table.columns.size(); ++field) {
        const auto& column = table.columns[field];
        const bool there = std::ranges::any_of(columns, [&](const ColumnMatch& each) { return each.field == field; });
        if (!there && column.presence == model::Presence::Required && model::isEmpty(column.whenAbsent))
            missing.push_back(field);
    }
    return missing;
}

/// Names every column that has to be there: mending one at a time would mean importing again and again.
Finding missingColumns(const SheetMatch& match, const model::TableDescription& table, const std::vector<ColumnMatch>& columns)
{
    const std::vector<std::size_t> missing = missingFields(table, columns);
    const std::string unused = unusedHeadings(columns);
    const bool one = missing.size() == 1;
    // A key of the rows' own can be made up; one that names a row of another table cannot.
    const bool canNumber = std::ranges::any_of(missing, [&](std::size_t field) {
        return table.columns[field].presence == model::Presence::Key && !table.columns[field].refersTo;
    });
    const LocalizedText number = canNumber
        ? LocalizedText{" Danh sách chưa có mã thì thêm một cột mã, mỗi dòng một mã không trùng (NV001, NV002, …).",
            " A list without codes gets a column of them, one of its own for each row (NV001, NV002, …)."}
        : LocalizedText{};
    return aboutSheet(match, FindingKind::MissingColumn, Severity::Error,
        {"bảng “" + table.title.vi + "” thiếu cột " + headingsOf(table, missing, Language::Vietnamese),
            "table “" + table.title.en + "” lacks the column" + (one ? " " : "s ")
                + headingsOf(table, missing, Language::English)},
        {(unused.empty() ? "Hãy thêm cột còn thiếu như trong tệp mẫu"
                         : "Hãy đổi tên cột cho khớp với tệp mẫu (cột chưa dùng đến: " + unused + ")")
                + ", hoặc ghép cột bằng tay trong cửa sổ chương trình." + number.vi,
            (unused.empty() ? "Add what is missing as in the template"
                            : "Name the column as the template does (not used: " + unused + ")")
                + ", or match the columns by hand in the window." + number.en});
}

void noteColumns(RecognisedSheet& recognised, const model::TableDescription& table)
{
    const auto& columns = recognised.match.columns;
    for (const ColumnMatch& column : columns) {
        if (column.role != ColumnRole::Unused || column.heading.empty())
            continue;
        Finding finding = aboutSheet(recognised.match, FindingKind::UnusedColumn, Severity::Note,
            {"cột này không thuộc bảng “" + table.title.vi + "” nên không đọc",
                "this column does not belong to “" + table.title.en + "” and is not read"},
            {"Nếu cần, hãy đặt tiêu đề như tệp mẫu, hoặc ghép cột bằng tay trong cửa sổ chương trình.",
                "If it is needed, name it as the template does, or match the columns by hand in the window."});
        finding.column = column.heading;
        finding.cell = cellReference({recognised.match.lastHeadingRow, column.column});
        const bool repeats = std::any_of(columns.begin(), columns.end(), [&](const ColumnMatch& other) {
            return other.role == ColumnRole::Field && foldedText(other.heading) == foldedText(column.heading);
        });
        if (repeats) {
            finding.kind = FindingKind::RepeatedHeading;
            finding.severity = Severity::Warning;
            finding.why = {"tiêu đề cột bị trùng, chỉ đọc cột đầu", "the heading occurs twice; only the first column is read"};
            finding.mend = {"Hãy đổi tên hoặc xóa cột thừa.", "Rename or delete the other column."};
        }
        recognised.findings.push_back(std::move(finding));
    }
}

/// The sheet is surely of this table, only a column that names its rows is not recognised: to be matched by hand.
bool lacksOnlyKeys(const Guess& guess)
{
    return guess.table != nullptr && (guess.title == 2 || guess.fit.fields >= 3) && !guess.fit.missingKeys.empty();
}

/// \param guess the table that fits best, though not well enough
void explainUnknown(RecognisedSheet& recognised, const Guess& guess)
{
    LocalizedText mend{"Hãy đặt tiêu đề cột như tệp mẫu, hoặc chọn bảng và ghép cột bằng tay trong cửa sổ chương trình.",
        "Name the columns as the template does, or choose the table and match columns by hand in the window."};
    if (guess.table != nullptr) {
        const model::TableDescription& table = *guess.table;
        const std::vector<std::size_t> missing = missingFields(table, guess.fit.columns);
        const bool lacks = !missing.empty();
        mend.vi += " Gần nhất là bảng “" + table.title.vi + "”"
            + (lacks ? ": còn cần cột " + headingsOf(table, missing, Language::Vietnamese) : std::string()) + ".";
        mend.en += " The nearest table is “" + table.title.en + "”"
            + (lacks ? ": it needs " + headingsOf(table, missing, Language::English) : std::string()) + ".";
    }
    recognised.findings.push_back(aboutSheet(recognised.match, FindingKind::UnknownSheet, Severity::Warning,
        {"không nhận ra trang tính này chứa bảng nào", "no table was recognised in this sheet"}, std::move(mend)));
}

}  // namespace

bool holdsNoData(const Sheet& sheet)
{
    const std::string name = foldedText(sheet.name);
    return sheet.rows.empty() || name == "huong dan" || name == "guide" || (sheet.hidden && name == "danh muc");
}

RecognisedSheet recogniseSheet(
    const std::string& file, const Sheet& sheet, const SheetChoice* choice, const SpecialtyHeads& specialties)
{
    RecognisedSheet recognised;
    recognised.match.file = file;
    recognised.match.sheet = sheet.name;
    recognised.match.hidden = sheet.hidden;
    if (choice != nullptr && !choice->table)
        return recognised;
    Guess guess = bestGuess(sheet, choice, specialties);
    if (choice != nullptr)
        guess = chosenGuess(sheet, *choice, guess);
    const bool sure = guess.table != nullptr && guess.fit.missingKeys.empty() && guess.score >= kEnough;
    if (!sure && choice == nullptr && !lacksOnlyKeys(guess)) {
        explainUnknown(recognised, guess);
        return recognised;
    }
    recognised.match.table = guess.table->id;
    recognised.match.firstHeadingRow = guess.firstRow;
    recognised.match.lastHeadingRow = guess.lastRow;
    recognised.match.columns = guess.fit.columns;
    if (choice != nullptr)
        applyChoice(recognised.match, *choice);
    recognised.match.missingKeys = missingKeysOf(*guess.table, recognised.match.columns);
    if (!recognised.match.missingKeys.empty())
        recognised.findings.push_back(missingColumns(recognised.match, *guess.table, recognised.match.columns));
    noteColumns(recognised, *guess.table);
    return recognised;
}

}  // namespace botri::exchange
