// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_figures.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include "core/planning/eligibility.h"
#include "core/planning/plan_overview.h"
#include "core/planning/stays.h"
#include "core/report/make_report.h"
#include "core/report/report_text.h"
#include "tests/support/catch.h"
#include "ui/chart/bar_chart.h"
#include "ui/chart/chart_panel.h"
#include "ui/data/finding_tables.h"
#include "ui/map/map_panel.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/data_page.h"
#include "ui/pages/figure_strip.h"
#include "ui/pages/figure_tile.h"
#include "ui/pages/gaps_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/paper_view.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/staff_page.h"
#include "ui/shell/status_line.h"
#include "ui/table/shown_table_view.h"
#include "ui/table/table_foot.h"
#include "ui/text/format.h"
#include "ui/text/names.h"

namespace botri::tests {
namespace {

using namespace botri::ui;
using planning::GapFigures;

/// The window's own words in the language it speaks.
QString said(const char* context, const char* english, const char* comment = nullptr, int count = -1)
{
    return QCoreApplication::translate((std::string("botri::ui::") + context).c_str(), english, comment, count);
}

/// The control that a screen reader calls so.
template <class Control>
Control* called(QWidget& page, const QString& name)
{
    for (Control* each : page.findChildren<Control*>())
        if (each->accessibleName() == name)
            return each;
    FAIL("no control is called “" << name.toStdString() << "”");
    return nullptr;
}

int columnCalled(const ShownTable& table, const QString& key)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].key == key)
            return static_cast<int>(i);
    return -1;
}

std::int64_t points(const planning::Move& move)
{
    return move.levels.measures + move.levels.preference;
}

int afterPlan(const GapFigures& figures)
{
    return std::max(0, figures.surplus - figures.released);
}

}  // namespace

PageFigures::PageFigures(MainWindow& window, UiFixture& fixture)
    : m_window(window),
      m_fixture(fixture),
      m_workspace(fixture.document.workspace()),
      m_plan(fixture.document.plan()),
      m_gaps(planning::analyseGaps(m_workspace, m_plan.get()))
{
}

int PageFigures::compareAll()
{
    const Place before = m_window.place();
    for (const auto& [place, compare] : {std::pair{Place::Overview, &PageFigures::compareTiles},
             {Place::Overview, &PageFigures::compareCharts}, {Place::Overview, &PageFigures::compareMap},
             {Place::Overview, &PageFigures::compareTasks}, {Place::Gaps, &PageFigures::compareGaps},
             {Place::Staff, &PageFigures::compareStaff}, {Place::Plan, &PageFigures::comparePlan},
             {Place::Reports, &PageFigures::compareReports}, {Place::Data, &PageFigures::compareData}}) {
        m_window.goTo(place);
        QApplication::processEvents();
        (this->*compare)();
    }
    compareStatusLine();
    m_window.goTo(before);
    return m_compared;
}

void PageFigures::same(const QString& where, const QString& shown, const QString& core)
{
    ++m_compared;
    if (shown != core)
        FAIL_CHECK(where.toStdString() << ": the page shows “" << shown.toStdString() << "”, the core has “" << core.toStdString()
                                       << "”");
}

void PageFigures::same(const QString& where, const QString& shown, std::int64_t core)
{
    same(where, shown, number(core));
}

void PageFigures::same(const QString& where, const FigureStrip& shown, const QStringList& core)
{
    QStringList values;
    for (const Figure& figure : shown.figures())
        values << figure.value;
    same(where, values.join(QStringLiteral(" | ")), core.join(QStringLiteral(" | ")));
}

void PageFigures::sameRows(const QString& where, ShownTableView& shown, int rows,
    const std::function<std::map<QString, QString>(const Subject& subject)>& core, const std::map<QString, QString>& totals)
{
    const QAbstractItemModel& seen = *shown.view()->model();
    const ShownTable& table = shown.model().table();
    same(where, number(seen.rowCount()), rows);
    for (int row = 0; row < seen.rowCount(); ++row)
        for (const auto& [key, text] : core(seen.index(row, 0).data(ShownTableModel::SubjectRole).value<Subject>())) {
            const QModelIndex cell = seen.index(row, columnCalled(table, key));
            REQUIRE(cell.isValid());
            same(where + QLatin1Char(' ') + seen.index(row, 0).data().toString() + QLatin1Char(' ') + key, cell.data().toString(),
                text);
        }
    for (const auto& [key, total] : totals)
        same(where + QStringLiteral(" total of ") + key, shown.foot().totals().at(columnCalled(table, key)), total);
}

QString PageFigures::number(std::int64_t figure) const
{
    return numberText(figure, m_fixture.words.language());
}

QString PageFigures::meanDistance(const QString& unknown) const
{
    const std::optional<double> mean = planning::meanKilometres(m_plan->totals);
    return mean ? number(std::llround(*mean)) + QStringLiteral("\u00A0km") : unknown;
}

std::map<std::pair<model::UnitCode, model::SpecialtyCode>, GapFigures> PageFigures::cells() const
{
    std::map<std::pair<model::UnitCode, model::SpecialtyCode>, GapFigures> cells;
    for (const planning::GapRow& row : m_gaps.rows)
        cells[{row.need.unit, row.need.specialty}] += row.figures;
    return cells;
}

// ── Overview ──

void PageFigures::compareTiles()
{
    QStringList core{number(m_gaps.total.open)};
    if (m_plan)
        core << number(m_plan->totals.filled) << number(m_plan->totals.left) << meanDistance(QStringLiteral("–"))
             << moneyText(m_plan->totals.monthlySupport * 12, m_fixture.words.language());
    else
        core << number(m_gaps.total.surplus);
    for (const planning::DeadlineStanding& each : planning::deadlineStandings(m_workspace, m_fixture.environment.today()))
        if (each.daysLeft >= 0) {
            core << said("OverviewTables", "%n days", nullptr, each.daysLeft);
            break;
        }
    QStringList shown;
    for (const FigureTile* tile : m_window.overviewPage().tiles())
        if (!tile->isHidden())
            shown << tile->figure().value;
    same(QStringLiteral("tiles"), shown.join(QStringLiteral(" | ")), core.join(QStringLiteral(" | ")));
    if (m_plan) {
        same(QStringLiteral("change of the first tile"), m_window.overviewPage().tiles()[0]->figure().change,
            QStringLiteral("▼\u00A0") + number(m_gaps.total.filled));
        const planning::CostLevels& levels = m_plan->totals.levels;
        same(QStringLiteral("points"), m_window.overviewPage().tiles()[4]->figure().change,
            said("OverviewTables", "%1 points").arg(number(levels.measures + levels.preference)));
    }
}

void PageFigures::compareCharts()
{
    compareChart(static_cast<int>(OverviewChartKind::BySpecialty), m_gaps.bySpecialty, true);
    compareChart(static_cast<int>(OverviewChartKind::ByRegion), m_gaps.byRegion, false);
    compareChart(static_cast<int>(OverviewChartKind::ByDistrict), m_gaps.byDistrict, true);
    if (m_plan)
        compareMeasures();
}

void PageFigures::compareChart(int chart, const std::vector<planning::GapGroup>& groups, bool onlyShort)
{
    ChartPanel& panel = m_window.overviewPage().panel(0);
    const int before = panel.chosen();
    panel.choose(chart);
    const BarChartData& shown = panel.bars().chart();
    std::map<QString, const GapFigures*> core;
    for (const planning::GapGroup& group : groups)
        if (!onlyShort || group.figures.open > 0)
            core.emplace(m_fixture.words(group.name), &group.figures);
    same(shown.title, number(static_cast<int>(shown.bars.size())), static_cast<std::int64_t>(core.size()));
    for (const Bar& bar : shown.bars) {
        const QString where = shown.title + QStringLiteral(": ") + bar.name;
        REQUIRE(core.contains(bar.name));
        const QString after = m_plan ? QStringLiteral(" → ") + number(core.at(bar.name)->left()) : QString();
        same(where, shown.figures(bar), number(core.at(bar.name)->open) + after);
    }
    panel.choose(before);
}

void PageFigures::compareMeasures()
{
    ChartPanel& panel = m_window.overviewPage().panel(0);
    const int before = panel.chosen();
    panel.choose(static_cast<int>(OverviewChartKind::ByMeasure));
    const BarChartData& shown = panel.bars().chart();
    std::map<model::MeasureCode, int> people;
    for (const planning::Move& move : m_plan->moves)
        people[move.measure] += move.count;
    std::map<QString, int> core;
    for (const auto& [measure, count] : people)
        core[m_fixture.words(measureName(m_workspace, measure))] = count;
    for (const Bar& bar : shown.bars)
        same(shown.title + QStringLiteral(": ") + bar.name, shown.figures(bar), core.contains(bar.name) ? core[bar.name] : 0);
    panel.choose(before);
}

void PageFigures::compareMap()
{
    const ShownTable& shown = m_window.overviewPage().map().table().model().table();
    std::map<std::string, GapFigures> core;
    for (const planning::GapGroup& group : m_gaps.byUnit)
        core.emplace(group.key, group.figures);
    std::map<model::UnitCode, int> over;  // summed post by post
    for (const planning::GapRow& row : m_gaps.rows)
        over[row.need.unit] += afterPlan(row.figures);
    auto traffic = m_plan ? planning::unitTraffic(*m_plan) : std::map<model::UnitCode, planning::UnitTraffic>{};
    for (const ShownRow& row : shown.rows)
        if (const auto* commune = std::get_if<UnitSubject>(&row.subject)) {
            const GapFigures& figures = core.at(commune->unit.text());
            std::vector<int> expected{figures.open, figures.surplus};
            if (const planning::UnitTraffic& each = traffic[commune->unit]; m_plan)
                expected.insert(expected.end(), {figures.left(), over[commune->unit], each.arriving, each.leaving, each.inside});
            for (std::size_t i = 0; i < expected.size(); ++i)
                same(QStringLiteral("map: ") + row.cells[0].text + QLatin1Char(' ') + shown.columns[i + 2].heading,
                    row.cells[i + 2].text, expected[i]);
        }
}

void PageFigures::compareTasks()
{
    QStringList core;
    for (const planning::Attention& each : planning::attentions(m_workspace, m_plan.get(), m_fixture.environment.today()))
        core << m_fixture.words(each.text);
    QStringList shown;
    for (const QPushButton* task : m_window.overviewPage().tasks())
        shown << task->text();
    same(QStringLiteral("what needs you"), shown.join(QLatin1Char('\n')), core.join(QLatin1Char('\n')));
}

// ── Gaps ──

void PageFigures::compareGaps()
{
    QStringList core{number(m_gaps.total.open), number(m_gaps.total.surplus), number(m_gaps.total.concurrentlyHeld)};
    if (m_plan)
        core << number(m_gaps.total.filled) << number(m_gaps.total.left());
    same(QStringLiteral("figures of the gaps"), m_window.gapsPage().figures(), core);
    const auto signedFigures = [this](int missing, int over) {
        const Language language = m_fixture.words.language();
        return missing > 0 && over > 0 ? signedText(-missing, language) + QLatin1Char(' ') + signedText(over, language)
                                       : signedText(missing > 0 ? -missing : over, language);
    };
    compareGapCells(0, [&](const GapFigures& each) { return signedFigures(each.open, each.surplus); });
    if (m_plan)
        compareGapCells(1, [&](const GapFigures& each) { return signedFigures(each.left(), afterPlan(each)); });
    compareGapCells(2, [&](const GapFigures& each) { return number(each.present); });
    compareGapCells(3, [&](const GapFigures& each) { return number(each.required); });
}

void PageFigures::compareGapCells(int figure, const std::function<QString(const GapFigures&)>& text)
{
    auto* chooser = called<QComboBox>(m_window.gapsPage(), said("GapsPage", "Figure shown"));
    chooser->setCurrentIndex(figure);
    const auto core = cells();
    const GapTableModel& shown = m_window.gapsPage().model();
    std::size_t seen = 0;
    for (int row = 0; row < shown.rowCount(); ++row)
        for (int column = GapTableModel::FirstSpecialty; column < shown.columnCount(); ++column) {
            const QModelIndex cell = shown.index(row, column);
            const Subject subject = shown.subject(cell);
            const auto* posts = std::get_if<PostsSubject>(&subject);
            if (!posts)
                continue;
            const auto found = core.find({posts->unit, posts->specialty});
            same(cell.data(Qt::AccessibleTextRole).toString(), cell.data().toString(),
                found == core.end() ? QString() : text(found->second));
            seen += found == core.end() ? 0 : 1;
        }
    CHECK(seen == core.size());
    const QModelIndex total = shown.index(0, GapTableModel::OpenColumn);
    const QString both = figure < 2 ? text({0, 0, m_gaps.total.open, 0, 0, 0, figure == 1 ? m_gaps.total.filled : 0, 0})
                                    : number(m_gaps.total.present);
    same(QStringLiteral("total of the gaps"), total.data().toString(), both);
    chooser->setCurrentIndex(0);
}

// ── Staff ──

void PageFigures::compareStaff()
{
    const auto standings = planning::allStandings(planning::Matching(m_workspace, model::baseScenario()));
    std::map<model::StaffCode, int> placed;
    if (m_plan)
        for (const planning::Move& move : m_plan->moves)
            placed[move.staff] += move.count;
    std::int64_t people = static_cast<std::int64_t>(m_workspace.rows<model::Staff>().size());
    for (const model::HeadCount& source : m_workspace.rows<model::HeadCount>())
        people += source.count;
    REQUIRE(QTest::qWaitFor([&] { return !m_window.staffPage().isJudging(); }, 60'000));
    ShownTableView& table = m_window.staffPage().table();
    sameRows(QStringLiteral("staff"), table, static_cast<int>(standings.size()),
        [&](const Subject& subject) {
            const model::StaffCode code = std::get<StaffSubject>(subject).staff;
            const auto* source = m_workspace.find<model::HeadCount>(code);
            return std::map<QString, QString>{
                {QStringLiteral("eligibility"), m_fixture.words(planning::nameOf(standings.at(code).eligibility))},
                {QStringLiteral("people"), number(source ? source->count : 1)}};
        },
        {{QStringLiteral("people"), number(people)}});
    const int destination = columnCalled(table.model().table(), QStringLiteral("destination"));
    for (const ShownRow& row : table.model().table().rows)
        same(QStringLiteral("placed of ") + row.cells[0].text,
            number(static_cast<std::int64_t>(row.cells[static_cast<std::size_t>(destination)].number)),
            placed[std::get<StaffSubject>(row.subject).staff]);
}

// ── Plan ──

void PageFigures::comparePlan()
{
    if (!m_plan)
        return same(QStringLiteral("moves without a plan"), number(m_window.planPage().moves().shownRows()), 0);
    const planning::PlanTotals& totals = m_plan->totals;
    same(QStringLiteral("figures of the plan"), m_window.planPage().figures(),
        {number(totals.open), number(totals.filled), number(totals.left), number(totals.moves), meanDistance(QStringLiteral("–")),
            moneyText(totals.monthlySupport * 12, m_fixture.words.language())});
    auto* tabs = m_window.planPage().findChild<QTabWidget*>();
    for (const auto& [part, name, count] :
        {std::tuple{PlanPart::Moves, "Moves", totals.moves}, std::tuple{PlanPart::EmptyPosts, "Posts left empty", totals.left}})
        same(QStringLiteral("tab"), tabs->tabText(static_cast<int>(part)),
            said("PlanPage", name) + QStringLiteral(" (%1)").arg(number(count)));
    const std::size_t notes = m_plan->conflicts.size() + m_plan->findings.size() + m_plan->ruleChanges.size();
    same(QStringLiteral("notes"), number(m_window.planPage().notes().shownRows()), static_cast<std::int64_t>(notes));
    compareMoves();
    compareEmptyPosts();
    tabs->setCurrentIndex(static_cast<int>(PlanPart::Stays));
    compareStays();
    tabs->setCurrentIndex(static_cast<int>(PlanPart::Moves));
}

void PageFigures::compareMoves()
{
    std::map<std::pair<model::StaffCode, model::NeedKey>, const planning::Move*> moves;
    for (const planning::Move& move : m_plan->moves)
        moves.emplace(std::pair(move.staff, move.to), &move);
    sameRows(QStringLiteral("move"), m_window.planPage().moves(), static_cast<int>(m_plan->moves.size()),
        [&](const Subject& subject) {
            const auto& at = std::get<MoveSubject>(subject);
            const planning::Move& move = *moves.at({at.staff, at.need});
            const QString kilometres = !move.distance
                ? QString()
                : (move.distance->basis == model::DistanceBasis::Estimate ? QStringLiteral("≈\u00A0") : QString())
                    + number((move.distance->length.count() + 500) / 1000);
            return std::map<QString, QString>{{QStringLiteral("people"), number(move.count)},
                {QStringLiteral("distance"), kilometres}, {QStringLiteral("points"), number(points(move))},
                {QStringLiteral("start"), QString::fromStdString(toVietnameseText(move.start))},
                {QStringLiteral("measure"), m_fixture.words(measureName(m_workspace, move.measure))}};
        },
        {{QStringLiteral("people"), number(m_plan->totals.moves)}});
}

void PageFigures::compareEmptyPosts()
{
    std::map<model::NeedKey, const planning::EmptyPost*> left;
    for (const planning::EmptyPost& post : m_plan->left)
        left.emplace(post.need, &post);
    sameRows(QStringLiteral("empty post"), m_window.planPage().emptyPosts(), static_cast<int>(left.size()),
        [&](const Subject& subject) {
            const auto& at = std::get<PostsSubject>(subject);
            const planning::EmptyPost& post = *left.at({at.unit, at.specialty, *at.pool});
            return std::map<QString, QString>{{QStringLiteral("posts"), number(post.count)},
                {QStringLiteral("people"), number(post.peopleOfField)}, {QStringLiteral("eligible"), number(post.eligible)},
                {QStringLiteral("full"), m_fixture.words(planning::explain(m_workspace, post))}};
        },
        {{QStringLiteral("posts"), number(m_plan->totals.left)}});
}

void PageFigures::compareStays()
{
    const planning::Matching matching(m_workspace, model::baseScenario());
    std::map<model::StaffCode, planning::Stay> stays;
    std::int64_t people = 0;
    for (const planning::Stay& stay : planning::staysOf(matching, *m_plan)) {
        people += stay.people;
        stays.emplace(stay.staff, stay);
    }
    int known = 0;  // surplus without names has no row of its own
    std::int64_t shown = 0;
    for (const auto& [code, stay] : stays)
        if (m_workspace.find<model::Staff>(code) || m_workspace.find<model::HeadCount>(code)) {
            ++known;
            shown += stay.people;
        }
    CHECK(people >= shown);
    sameRows(QStringLiteral("stay"), m_window.planPage().stays(), known,
        [&](const Subject& subject) {
            const planning::Stay& stay = stays.at(std::get<StaffSubject>(subject).staff);
            return std::map<QString, QString>{
                {QStringLiteral("people"), number(stay.people)}, {QStringLiteral("posts"), number(stay.posts)}};
        },
        {{QStringLiteral("people"), number(shown)}});
}

// ── Reports ──

void PageFigures::compareReports()
{
    std::map<std::string, std::int64_t> frame;
    for (const planning::FrameStanding& each : planning::frameStandings(m_workspace)) {
        frame["quota"] += each.quota;
        frame["frame"] += each.frame;
        frame["present"] += each.present;
        frame["balance"] += each.balance();
        frame["leadership_vacant"] += each.leadershipVacant;
        frame["contract_workers"] += each.contractWorkers;
    }
    frame["all_surplus"] = m_gaps.total.surplus;
    frame["all_short"] = -m_gaps.total.open;
    comparePaper(report::Form::R1, frame);
    std::map<std::string, std::int64_t> fields{{"required", m_gaps.total.required}, {"present", m_gaps.total.present},
        {"surplus", m_gaps.total.surplus}, {"short", -m_gaps.total.open}, {"concurrent", m_gaps.total.concurrentlyHeld},
        {"contract_workers", m_gaps.total.contractWorkers}};
    if (m_plan)
        fields.merge(std::map<std::string, std::int64_t>{{"filled", m_gaps.total.filled}, {"left", -m_gaps.total.left()}});
    comparePaper(report::Form::R2, fields);
    if (m_plan)
        comparePaper(report::Form::R3, {{"support", m_plan->totals.monthlySupport.count()}});
}

void PageFigures::comparePaper(report::Form form, const std::map<std::string, std::int64_t>& totals)
{
    ReportsPage& page = m_window.reportsPage();
    page.choose(form);
    REQUIRE(page.report());
    const report::ReportTable& table = page.report()->tables.front();
    REQUIRE(table.rows.back().kind == report::RowKind::Total);
    QStringList printed;
    for (const Page& each : page.paper().paper()->pages())
        for (const PlacedText& text : each.texts)
            printed << text.text;
    std::size_t seen = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto core = totals.find(table.columns[i].key);
        if (core == totals.end())
            continue;
        ++seen;
        const bool isSigned = table.columns[i].kind == report::CellKind::Balance;
        const report::ReportCell expected =
            isSigned ? report::ReportCell(report::Balance{core->second}) : report::ReportCell(core->second);
        const auto shown = QString::fromStdString(report::cellText(table.rows.back().cells[i], page.report()->language));
        same(QString::fromStdString(table.columns[i].heading), shown,
            QString::fromStdString(report::cellText(expected, page.report()->language)));
        same(QStringLiteral("on paper: ") + shown, printed.contains(shown) ? shown : QString(), shown);
    }
    CHECK(seen == totals.size());
}

// ── Data ──

void PageFigures::compareData()
{
    std::size_t findings = planning::dataFindings(m_workspace).size();
    if (m_plan && m_fixture.document.planStanding() == PlanStanding::Current)
        findings += findingsOfPlan(m_workspace, *m_plan).size();
    auto* tables = called<QListWidget>(m_window.dataPage(), said("DataPage", "Tables of the plan file"));
    const int before = tables->currentRow();
    same(QStringLiteral("to correct"), tables->item(0)->text(),
        said("DataPage", "To correct") + QStringLiteral("  (%1)").arg(number(static_cast<std::int64_t>(findings))));
    int row = 1;
    for (const model::TableId table : model::allTables()) {
        const model::TableDescription& described = model::describe(table);
        const std::vector<model::Record> records = m_workspace.records(table);
        same(QStringLiteral("table"), tables->item(row++)->text(),
            m_fixture.words(described.title) + QStringLiteral("  (%1)").arg(number(static_cast<std::int64_t>(records.size()))));
        m_window.dataPage().chooseTable(table);
        const RecordTableModel& shown = m_window.dataPage().model();
        REQUIRE(shown.rowCount() == static_cast<int>(records.size()));
        for (int at = 0; at < shown.rowCount(); ++at)
            for (std::size_t column = 0; column < described.columns.size(); ++column) {
                const model::ColumnType type = described.columns[column].type;
                if (type != model::ColumnType::Integer && type != model::ColumnType::Decimal)
                    continue;
                same(m_fixture.words(described.title) + QStringLiteral(" %1").arg(at + 1),
                    shown.index(at, static_cast<int>(column)).data().toString(),
                    QString::fromStdString(model::displayText(
                        described.columns[column], records[static_cast<std::size_t>(at)][column], m_fixture.words.language())));
            }
    }
    tables->setCurrentRow(before);
}

// ── Status line ──

void PageFigures::compareStatusLine()
{
    const QString words = m_window.statusLine().words();
    QStringList core;
    if (!m_plan) {
        core << said("StatusLine", "No plan yet");
    } else {
        core << (m_fixture.document.planStanding() == PlanStanding::Stale ? said("StatusLine", "Plan older than the data")
                                                                          : said("StatusLine", "Optimal, verified"))
             << said("StatusLine", "%1 people placed").arg(number(m_plan->totals.moves))
             << said("StatusLine", "%1 posts left").arg(number(m_plan->totals.left));
    }
    core << said("StatusLine", "figures as of %1").arg(dateText(m_workspace.info().asOf));
    for (const planning::DeadlineStanding& each : planning::deadlineStandings(m_workspace, m_fixture.environment.today()))
        if (each.daysLeft >= 0) {
            core << said("StatusLine", "%n days to %1", nullptr, each.daysLeft).arg(dateText(each.deadline.date));
            break;
        }
    for (const QString& part : core)
        same(QStringLiteral("status line"), words.contains(part) ? part : words, part);
}

}  // namespace botri::tests
