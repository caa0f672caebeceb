// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "app/command_line.h"
#include "app/commands/commands.h"
#include "core/acts/plan_file.h"
#include "core/acts/row_acts.h"
#include "core/base/counted.h"
#include "core/exchange/import.h"

namespace botri::app {
namespace {

using exchange::Finding;
using exchange::ImportPreview;
using exchange::Severity;

constexpr int kMostFindings = 40;

const char* keyOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Note: break;
    }
    return "note";
}

/// Tables with rows, one line each. Returns whether there are any.
bool sayCounts(const ImportPreview& preview, const Console& console)
{
    bool any = false;
    for (const exchange::TableCounts& each : preview.counts) {
        if (each.added + each.changed + each.unchanged + each.leftOut == 0)
            continue;
        any = true;
        const LocalizedText& title = model::describe(each.table).title;
        const auto n = [&](int count) { return console.number(count); };
        console.say({"  " + title.vi + ": thêm " + n(each.added) + ", đổi " + n(each.changed) + ", giữ nguyên "
                + n(each.unchanged) + (each.leftOut > 0 ? ", chưa nhập " + n(each.leftOut) : ""),
            "  " + title.en + ": " + n(each.added) + " added, " + n(each.changed) + " changed, " + n(each.unchanged)
                + " unchanged" + (each.leftOut > 0 ? ", " + n(each.leftOut) + " left out" : "")});
    }
    return any;
}

/// A column that is not read, or a default taken for one that is not there: it changes every row of the sheet.
bool tellsOfColumn(const Finding& finding)
{
    return finding.kind == exchange::FindingKind::UnusedColumn || finding.kind == exchange::FindingKind::MissingColumn;
}

struct Mark {
    std::string sign;
    LocalizedText meaning;
};

const Mark& markOf(Severity severity)
{
    static const Mark error{"✗", {"chưa nhập", "left out"}};
    static const Mark warning{"!", {"cần xem lại", "to be checked"}};
    static const Mark note{"·", {"để biết", "for information"}};
    return severity == Severity::Error ? error : severity == Severity::Warning ? warning : note;
}

/// An unknown sheet may be meant for people alone, but what is in it was not taken.
Severity fateOf(const Finding& finding)
{
    return finding.kind == exchange::FindingKind::UnknownSheet ? Severity::Error : finding.severity;
}

/// What the marks in front of the findings mean.
void sayMarks(const std::set<Severity>& said, const Console& console)
{
    LocalizedText legend;
    for (const Severity each : said) {
        const Mark& mark = markOf(each);
        legend.vi += (legend.vi.empty() ? "  (" : "; ") + mark.sign + " " + mark.meaning.vi;
        legend.en += (legend.en.empty() ? "  (" : "; ") + mark.sign + " " + mark.meaning.en;
    }
    if (!said.empty())
        console.say({legend.vi + ")", legend.en + ")"});
}

void sayFindings(const ImportPreview& preview, const Console& console)
{
    std::set<Severity> marks;
    int said = 0;
    int untold = 0;
    for (const Finding& finding : preview.findings) {
        if (finding.severity == Severity::Note && !tellsOfColumn(finding))
            continue;
        if (said < kMostFindings) {
            const LocalizedText text = finding.text();
            const std::string mark = "  " + markOf(fateOf(finding)).sign + " ";
            console.say({mark + text.vi, mark + text.en});
            marks.insert(fateOf(finding));
            ++said;
        } else {
            ++untold;
        }
    }
    if (untold > 0)
        console.say({"  … và " + console.number(untold) + " lỗi và lưu ý khác; xem đủ với --json.",
            "  … and " + console.number(untold) + " more; see all with --json."});
    sayMarks(marks, console);
}

nlohmann::ordered_json toJson(const ImportPreview& preview, bool applied)
{
    nlohmann::ordered_json json{{"applied", applied}, {"changes", preview.changes.size()}};
    for (const exchange::TableCounts& each : preview.counts)
        json["tables"].push_back({{"table", model::describe(each.table).name}, {"added", each.added}, {"changed", each.changed},
            {"unchanged", each.unchanged}, {"left_out", each.leftOut}});
    json["findings"] = nlohmann::ordered_json::array();
    for (const Finding& each : preview.findings)
        json["findings"].push_back({{"severity", keyOf(each.severity)}, {"file", each.file}, {"sheet", each.sheet},
            {"row", each.row}, {"column", each.column}, {"cell", each.cell}, {"value", each.value},
            {"why", {{"vi", each.why.vi}, {"en", each.why.en}}}, {"mend", {{"vi", each.mend.vi}, {"en", each.mend.en}}}});
    return json;
}

bool isUnreadable(const Finding& finding)
{
    return finding.kind == exchange::FindingKind::UnreadableFile;
}

/// What came of an import that wrote nothing, and what to do.
LocalizedText nothingWritten(const ImportPreview& preview, bool hasRows, bool previewOnly)
{
    if (hasRows)
        return {previewOnly ? "Chỉ xem trước, chưa ghi gì." : "Không có gì thay đổi.",
            previewOnly ? "Preview only; nothing was written." : "Nothing changed."};
    if (std::ranges::any_of(preview.findings, isUnreadable))
        return {"Không đọc được tệp nêu trên nên không có gì thay đổi.", "The file above could not be read; nothing changed."};
    const bool isExplained = preview.count(Severity::Error) + preview.count(Severity::Warning) > 0;
    return {std::string("Không có dòng số liệu nào để nhập: ")
            + (isExplained ? "hãy sửa tệp như nêu trên rồi nhập lại." : "hãy điền vào tệp, lưu lại rồi nhập."),
        std::string("There is no row of data to import: ")
            + (isExplained ? "mend the file as said above and import again." : "fill in the file, save it, then import.")};
}

int exitCodeOf(const ImportPreview& preview, bool hasRows)
{
    if (!hasRows)
        return std::ranges::any_of(preview.findings, isUnreadable) ? kFileProblem : kNotValid;
    return preview.count(Severity::Error) > 0 ? kRowsLeftOut : kDone;
}

std::string sourceNames(const std::vector<std::filesystem::path>& sources)
{
    std::string names;
    for (const auto& each : sources)
        names += (names.empty() ? "" : ", ") + each.filename().string();
    return names;
}

}  // namespace

int importFiles(const ImportOptions& options, const Console& console)
{
    acts::PlanFile file = options.previewOnly ? acts::PlanFile::openReadOnly(options.file) : acts::PlanFile::open(options.file);
    if (const auto reason = file.readOnlyReason(); reason && !options.previewOnly) {
        console.complain(*reason);
        return kRefused;
    }
    const ImportPreview preview = exchange::previewImportFiles(file.workspace(), options.sources);
    const std::string names = sourceNames(options.sources);
    console.say({"Nhập " + names + ":", "Importing " + names + ":"});
    const bool hasRows = sayCounts(preview, console);
    sayFindings(preview, console);
    bool applied = false;
    if (!options.previewOnly && !preview.changes.empty()) {
        if (const auto refusal = file.apply(acts::importRows(currentActor(), preview.changes, names))) {
            console.complain(refusal->text);
            return kRefused;
        }
        applied = true;
    }
    if (applied)
        console.say({"Đã ghi " + console.number(static_cast<long long>(preview.changes.size())) + " thay đổi.",
            "Wrote " + counted(static_cast<long long>(preview.changes.size()), "change", "changes") + "."});
    else
        console.say(nothingWritten(preview, hasRows, options.previewOnly));
    console.print(toJson(preview, applied));
    return exitCodeOf(preview, hasRows);
}

}  // namespace botri::app
