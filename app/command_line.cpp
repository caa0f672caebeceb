// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iostream>
#include <string_view>

#include <CLI/CLI.hpp>

#include "app/commands/commands.h"
#include "app/composition.h"
#include "app/usage.h"
#include "core/base/vietnamese_text.h"
#include "core/exchange/exchange_error.h"
#include "core/exchange/number_text.h"
#include "core/report/make_report.h"
#include "core/store/store_error.h"
#include "ui/print/pdf_file.h"

namespace botri::app {
namespace {

/// Help comes before parsing is done, so the language is looked for first.
std::optional<Language> spokenLanguage(int argc, char* argv[])
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const std::string_view value = word == "--lang" && i + 1 < argc ? std::string_view(argv[i + 1])
            : word.substr(0, 7) == "--lang="                            ? word.substr(7)
                                                                        : "";
        if (value == "en")
            return Language::English;
        if (value == "vi")
            return Language::Vietnamese;
    }
    return std::nullopt;
}

Date toDate(const std::string& option, const std::string& text)
{
    if (const auto date = parseVietnameseDate(text))
        return *date;
    if (const auto date = parseIsoDate(text))
        return *date;
    throw notADate(option, text);
}

/// A plan file alone opens the window, as a double click does; only the language may be chosen beside it.
std::optional<std::filesystem::path> loneFile(int argc, char* argv[])
{
    std::optional<std::filesystem::path> file;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--lang")
            ++i;
        else if (!word.starts_with("--lang=")) {
            if (file || word.starts_with('-'))
                return std::nullopt;
            file = word;
        }
    }
    return file && file->has_extension() ? file : std::nullopt;
}

/// Declares the program's words and remembers which job they asked for.
class Parser {
public:
    Parser(Language language, std::optional<Language> chosen) : m_language(language), m_chosen(chosen), m_cli("", "botri")
    {
        m_cli.description(
            say("Bố Trí: lập phương án bố trí cán bộ, công chức cấp xã.\nKhông có lệnh nào: mở cửa sổ chương trình.",
                "Bố Trí: plans the staff of Vietnam's communes.\nWithout a command: opens the window."));
        m_cli.footer(say("Mã kết thúc: 0 xong · 1 không hợp lệ, hoặc tệp nhập không có dòng nào · 2 sai cú pháp · 3 lỗi tệp · 4 "
                         "có dòng chưa nhập · 5 không có "
                         "phương án · 6 bị từ chối",
            "Exit codes: 0 done · 1 not valid, or no row to import · 2 usage · 3 file problem · 4 rows left out · 5 no plan · 6 "
            "refused"));
        localize(m_cli);
        m_cli.set_version_flag("--version", BOTRI_VERSION, say("Phiên bản", "Version"));
        m_cli.add_flag("--json", m_json, say("In kết quả dạng JSON", "Print the result as JSON"));
        addChoice(m_cli, "--lang", m_wanted, {{"vi", Language::Vietnamese}, {"en", Language::English}},
            say("Ngôn ngữ: vi hoặc en", "Language: vi or en"));
        m_cli.require_subcommand(0, 1);
        m_cli.fallthrough();
        declareNew();
        declareImport();
        declareGaps();
        declareOnFile(
            "plan", say("Lập phương án tối ưu và lưu vào tệp", "Compute the best plan and keep it in the file"), computePlan);
        declareExplain();
        declareSweep();
        declareReplan();
        declareFront();
        declareReport();
        declareExport();
        declareOnFile("verify",
            say("Kiểm tra nhật ký, chứng nhận tối ưu và phương án với dữ liệu",
                "Check journal, certificate, and the plan against the data"),
            verifyFile);
    }

    int run(int argc, char* argv[])
    {
        const Console trouble(m_language, false);
        try {
            if (const auto file = loneFile(argc, argv); file && (m_chosen || argc == 2))
                return runDesktop(argc, argv, file, m_chosen);
            m_cli.parse(argc, argv);
        } catch (const CLI::Success& help) {
            return m_cli.exit(help);
        } catch (const CLI::ParseError& error) {
            trouble.complain(usageText(m_cli, error));
            return kUsage;
        } catch (const UsageError& error) {
            trouble.complain(error.text());
            return kUsage;
        }
        if (!m_job)
            return runDesktop(argc, argv, std::nullopt, m_chosen);
        const Console console(m_language, m_json);
        return guarded(
            console, [&] { return m_needsPaper ? withPaper(argc, argv, [&] { return m_job(console); }) : m_job(console); });
    }

private:
    [[nodiscard]] std::string say(const char* vietnamese, const char* english) const
    {
        return m_language == Language::Vietnamese ? vietnamese : english;
    }

    void localize(CLI::App& app) const
    {
        const std::string options = say("Tùy chọn", "Options");
        app.option_defaults()->group(options);
        app.set_help_flag("-h,--help", say("In hướng dẫn này", "Print this help"))->group(options);
        if (m_language == Language::English)
            return;
        const auto formatter = app.get_formatter();
        for (const auto& [word, translated] : {std::pair{"Usage", "Cách dùng"}, {"OPTIONS", "TÙY CHỌN"}, {"SUBCOMMAND", "LỆNH"},
                 {"SUBCOMMANDS", "CÁC LỆNH"}, {"Positionals", "Đối số"}, {"Options", "Tùy chọn"}, {"Subcommands", "Các lệnh"},
                 {"REQUIRED", "bắt buộc"}, {"TEXT", "CHỮ"}, {"Excludes", "không cùng với"}, {"Needs", "cần có"}})
            formatter->label(word, translated);
    }

    CLI::App& declare(const char* name, const std::string& description)
    {
        CLI::App& command = *m_cli.add_subcommand(name, description);
        localize(command);
        command.group(say("Các lệnh", "Subcommands"));
        return command;
    }

    void addFile(CLI::App& command, std::filesystem::path& file)
    {
        command.add_option("FILE", file, say("Tệp phương án (.botri)", "Plan file (.botri)"))->required();
    }

    void addDate(CLI::App& command, const char* name, std::optional<Date>& date, const std::string& description)
    {
        command.add_option_function<std::string>(
            name, [&date, name](const std::string& text) { date = toDate(name, text); }, description);
    }

    /// One of a few words, whatever the case.
    template <class Value>
    CLI::Option* addChoice(CLI::App& command, const char* name, Value& value, std::vector<std::pair<std::string, Value>> choices,
        const std::string& description)
    {
        return command.add_option_function<std::string>(
            name,
            [&value, name, choices = std::move(choices)](const std::string& text) {
                std::vector<std::string> words;
                for (const auto& [word, meaning] : choices) {
                    if (foldedText(word) == foldedText(text)) {
                        value = meaning;
                        return;
                    }
                    words.push_back(word);
                }
                throw notAChoice(name, text, words);
            },
            description);
    }

    /// A whole number as people write it: 50000000 or 50.000.000.
    template <class Number>
    void addWholeNumber(CLI::App& command, const std::string& name, Number& target, const std::string& description,
        std::int64_t least, std::int64_t most)
    {
        const auto number = [this](std::int64_t value) { return groupedNumber(value, m_language == Language::Vietnamese); };
        const auto read = [this, number, least, most](std::string& text) -> std::string {
            // "50.000" and "50,000" have no decimals: of two readings the larger is meant.
            const auto typed = exchange::parseTypedNumber(text);
            const double value = typed ? std::max(typed->value, typed->otherReading.value_or(typed->value)) : -1;
            if (value != std::floor(value) || value < static_cast<double>(least) || value > static_cast<double>(most))
                return "“" + text + say("” phải là số nguyên từ ", "” must be a whole number from ") + number(least)
                    + say(" đến ", " to ") + number(most);
            text = std::to_string(static_cast<std::int64_t>(value));
            return {};
        };
        command.add_option(name, target, description)->transform(CLI::Validator(read, "", "whole"))->type_name(say("SỐ", "INT"));
    }

    void addTop(CLI::App& command, int& most, const std::string& description)
    {
        addWholeNumber(command, "--top", most, description, 1, 100'000);
    }

    void declareOnFile(const char* name, const std::string& description, int (*job)(const std::filesystem::path&, const Console&))
    {
        CLI::App& command = declare(name, description);
        addFile(command, m_file);
        command.callback([this, job] { m_job = [this, job](const Console& console) { return job(m_file, console); }; });
    }

    void declareNew()
    {
        CLI::App& command =
            declare("new", say("Tạo tệp phương án mới với danh mục mặc định", "Create a plan file with the default catalogues"));
        addFile(command, m_new.file);
        command.add_option("--province", m_new.province, say("Tỉnh", "Province"));
        command.add_option("--title", m_new.title, say("Tên phương án", "Title"));
        addDate(command, "--as-of", m_new.asOf, say("Số liệu tính đến ngày dd/mm/yyyy", "Figures as of dd/mm/yyyy"));
        addDate(command, "--decision-date", m_new.decisionDate, say("Ngày quyết định", "Decision date"));
        addDate(command, "--start-date", m_new.startDate, say("Ngày bắt đầu", "Start date"));
        command.callback([this] { m_job = [this](const Console& console) { return newPlanFile(m_new, console); }; });
    }

    void declareImport()
    {
        CLI::App& command = declare("import", say("Nhập danh sách .xlsx, .ods, .csv", "Import lists: .xlsx, .ods, .csv"));
        addFile(command, m_import.file);
        command.add_option("LISTS", m_import.sources, say("Các tệp danh sách", "The lists"))->required();
        command.add_flag("--preview", m_import.previewOnly, say("Chỉ xem trước, không ghi", "Preview only, write nothing"));
        command.callback([this] { m_job = [this](const Console& console) { return importFiles(m_import, console); }; });
    }

    void declareGaps()
    {
        CLI::App& command = declare("gaps", say("Xem chỗ thừa, thiếu", "Show surplus and shortage"));
        addFile(command, m_file);
        addChoice(command, "--by", m_grouping,
            {{"specialty", GapGrouping::Specialty}, {"district", GapGrouping::District}, {"region", GapGrouping::Region},
                {"pool", GapGrouping::Pool}, {"unit", GapGrouping::Unit}},
            say("Gộp theo: specialty (lĩnh vực), district (huyện cũ), region (vùng), pool (khối biên chế), unit (đơn vị)",
                "Group by: specialty, district, region, pool, unit"));
        command.callback([this] { m_job = [this](const Console& console) { return showGaps(m_file, m_grouping, console); }; });
    }

    void declareExplain()
    {
        CLI::App& command = declare("explain",
            say("Vì sao phương án như vậy: mọi lựa chọn khác và giá chính xác của từng lựa chọn",
                "Why the plan is as it is: every other choice and its exact price"));
        addFile(command, m_explain.file);
        auto* post = command.add_option("--post", m_explain.post,
            say("Vị trí: đơn vị/lĩnh vực hoặc đơn vị/lĩnh vực/khối, mã hoặc tên",
                "Post: unit/specialty or unit/specialty/pool, codes or names"));
        auto* person = command.add_option("--person", m_explain.person, say("Người: mã hoặc họ tên", "Person: code or name"));
        auto* unlock = command.add_flag("--unlock", m_explain.unlock,
            say("Bỏ ràng buộc nào thì bố trí thêm được bao nhiêu vị trí (lập lại phương án cho từng ràng buộc)",
                "Which restriction, lifted, lets how many posts more be filled (plans anew without each)"));
        auto* oneMore = command.add_flag("--one-more", m_explain.oneMore,
            say("Thêm một người, một biên chế, một lượt điều đi… thì được gì (lập lại phương án cho từng thứ)",
                "What one more person, quota slot or release is worth (plans anew with each)"));
        unlock->excludes(post, person, oneMore);
        oneMore->excludes(post, person);
        person->excludes(post);
        addTop(command, m_explain.most, say("Số dòng mỗi loại", "Lines of each kind"));
        command.callback([this] {
            m_job = [this](const Console& console) {
                return m_explain.unlock || m_explain.oneMore ? explainUnlocking(m_explain, console)
                                                             : explainPlan(m_explain, console);
            };
        });
    }

    void declareSweep()
    {
        CLI::App& command = declare("sweep",
            say("Đổi một con số thì phương án đổi ở mức nào, và ai đổi",
                "At which values of a number the plan changes, and who does"));
        addFile(command, m_sweep.file);
        const std::string value = say("SỐ", "INT");
        command.add_option("LEVER", m_sweep.lever,
            say("Mã tham số: điểm, ngưỡng quy định, mức trần; để trống thì liệt kê",
                "Key of the lever: points, limit of a rule, cap; without it they are listed"));
        command.add_option("--from", m_sweep.from, say("Từ mức", "From this value"))->type_name(value);
        command.add_option("--to", m_sweep.to, say("Đến mức", "To this value"))->type_name(value);
        addTop(command, m_sweep.most, say("Số người kể ra ở mỗi lần đổi", "People told at each change"));
        command.callback([this] { m_job = [this](const Console& console) { return sweepPlan(m_sweep, console); }; });
    }

    void declareReplan()
    {
        CLI::App& command = declare("replan",
            say("Dữ liệu đã đổi: giữ phương án đã lập được đến đâu, đổi thêm bao nhiêu người thì tốt hơn bao nhiêu",
                "The data changed: how far the plan can be kept, and how much better it gets for how many people changed"));
        addFile(command, m_replan.file);
        addWholeNumber(command, "--changes", m_replan.changes,
            say("Kể phương án thay đổi nhiều nhất chừng này người", "Tell the plan that changes at most so many people"), 0,
            1'000'000);
        addTop(command, m_replan.most, say("Số người kể ra", "People told"));
        command.callback([this] { m_job = [this](const Console& console) { return replan(m_replan, console); }; });
    }

    void declareFront()
    {
        CLI::App& command = declare("front",
            say("Chi phí ít nhất cho từng số vị trí được bố trí, và một mức kinh phí làm được gì",
                "The least cost for each number of posts filled, and what a budget can do"));
        addFile(command, m_front.file);
        addChoice<std::optional<planning::FrontCost>>(command, "--by", m_front.by,
            {{"points", planning::FrontCost::Points}, {"km", planning::FrontCost::Metres}, {"money", planning::FrontCost::Money}},
            say("Tính theo: points (điểm), km (cự ly), money (tiền hỗ trợ)", "Cost: points, km, money (support)"));
        addWholeNumber(command, "--budget", m_front.budget, say("Kinh phí hỗ trợ, đồng một tháng", "Support budget, VND a month"),
            0, 1'000'000'000'000'000);
        addTop(command, m_front.most, say("Số dòng", "Lines"));
        command.callback([this] { m_job = [this](const Console& console) { return showFront(m_front, console); }; });
    }

    void declareReport()
    {
        std::vector<std::pair<std::string, report::Form>> forms;
        for (const report::FormDescription& each : report::allForms())
            forms.emplace_back(each.key, each.form);
        CLI::App& command =
            declare("report", say("Làm biểu R1, R2, R3 ra PDF và Excel", "Make forms R1, R2, R3 as PDF and Excel"));
        addFile(command, m_report.file);
        addChoice(command, "--form", m_report.form, std::move(forms), say("Biểu: R1, R2, R3", "Form: R1, R2, R3"))->required();
        addChoice(command, "--family", m_report.family,
            {{"party", report::HeaderFamily::Party}, {"government", report::HeaderFamily::Government}},
            say("Thể thức: party (Đảng) hoặc government (chính quyền)", "Header: party or government"));
        addDate(command, "--date", m_report.documentDate, say("Ngày văn bản", "Date of the paper"));
        command.add_option("--pdf", m_report.pdf, say("Tệp PDF", "PDF file"));
        command.add_option("--xlsx", m_report.xlsx, say("Tệp Excel", "Excel file"));
        command.callback([this, &command] {
            if (!m_report.pdf && !m_report.xlsx)
                throw needsOneOf(command.get_name(), {"--pdf", "--xlsx"});
            m_needsPaper = m_report.pdf.has_value();
            m_job = [this](const Console& console) { return makeReports(m_report, console); };
        });
    }

    void declareExport()
    {
        CLI::App& command = declare("export",
            say("Xuất mọi bảng ra Excel, CSV, mẫu nhập, hoặc chứng nhận của phương án",
                "Export all tables to Excel or CSV, the import template, or the plan's certificate"));
        addFile(command, m_export.file);
        command.add_option("--xlsx", m_export.xlsx, say("Tệp Excel chứa mọi bảng", "Excel file with all tables"));
        command.add_option(
            "--csv", m_export.csvFolder, say("Thư mục chứa mỗi bảng một tệp CSV", "Folder for one CSV file a table"));
        command.add_option("--template", m_export.importTemplate, say("Tệp mẫu nhập số liệu", "Import template"));
        command.add_option("--certificate", m_export.certificate,
            say("Tệp Excel chứng minh phương án là tốt nhất, tự tính lại được",
                "Excel file that proves the plan is the best, and computes itself"));
        command.callback([this, &command] {
            if (!m_export.xlsx && !m_export.csvFolder && !m_export.importTemplate && !m_export.certificate)
                throw needsOneOf(command.get_name(), {"--xlsx", "--csv", "--template", "--certificate"});
            m_job = [this](const Console& console) { return exportTables(m_export, console); };
        });
    }

    /// The one place where failures of the world become words.
    static int guarded(const Console& console, const std::function<int()>& work)
    {
        try {
            return work();
        } catch (const store::StoreError& error) {
            console.complain(error.message());
        } catch (const exchange::ExchangeError& error) {
            console.complain(error.message());
        } catch (const ui::PdfError& error) {
            console.complain(error.message());
        } catch (const std::exception& error) {
            console.complain(
                {std::string("Lỗi không lường trước: ") + error.what(), std::string("Unexpected failure: ") + error.what()});
        }
        return kFileProblem;
    }

    Language m_language;
    std::optional<Language> m_chosen;
    CLI::App m_cli;
    bool m_json = false;
    bool m_needsPaper = false;
    Language m_wanted = Language::Vietnamese;
    std::filesystem::path m_file;
    GapGrouping m_grouping = GapGrouping::Specialty;
    NewOptions m_new;
    ImportOptions m_import;
    ExplainOptions m_explain;
    SweepOptions m_sweep;
    ReplanOptions m_replan;
    FrontOptions m_front;
    ReportCommandOptions m_report;
    ExportOptions m_export;
    std::function<int(const Console&)> m_job;
};

}  // namespace

int run(int argc, char* argv[])
{
    const auto chosen = spokenLanguage(argc, argv);
    return Parser(chosen.value_or(Language::Vietnamese), chosen).run(argc, argv);
}

}  // namespace botri::app
