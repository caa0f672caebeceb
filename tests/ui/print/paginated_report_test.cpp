// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paginated_report.h"

#include <algorithm>

#include <QImage>
#include <QPainter>

#include "tests/support/catch.h"
#include "tests/ui/print/printed_report.h"
#include "ui/print/letterhead.h"
#include "ui/print/paper_text.h"
#include "ui/print/table_pages.h"

using namespace botri;
using namespace botri::report;
using namespace botri::tests;
using namespace botri::ui;

namespace {

const PlacedText* find(const Page& page, const QString& text)
{
    const auto found =
        std::find_if(page.texts.begin(), page.texts.end(), [&](const PlacedText& each) { return each.text == text; });
    return found == page.texts.end() ? nullptr : &*found;
}

const PlacedText* findStart(const Page& page, const QString& start)
{
    const auto found =
        std::find_if(page.texts.begin(), page.texts.end(), [&](const PlacedText& each) { return each.text.startsWith(start); });
    return found == page.texts.end() ? nullptr : &*found;
}

/// The texts of the table's rows on a page, from the top down, first cells only.
std::vector<QString> firstCells(const Page& page)
{
    std::vector<const PlacedText*> texts;
    const double left = paperStyle(HeaderFamily::Party).marginLeft;
    const PlacedText* numbers = find(page, QStringLiteral("(1)"));
    for (const PlacedText& text : page.texts)
        if (numbers && text.box.left() < left + millimetres(5) && text.box.top() > numbers->box.top()
            && text.box.bottom() < millimetres(190.5))
            texts.push_back(&text);
    std::sort(texts.begin(), texts.end(), [](const PlacedText* a, const PlacedText* b) { return a->box.top() < b->box.top(); });
    std::vector<QString> words;
    for (const PlacedText* text : texts)
        words.push_back(text->text);
    return words;
}

Report withNote(const std::string& note)
{
    Report made = largeReport(Form::R1);
    ReportTable& table = made.tables.front();
    table.rows[2].cells.back() = note;
    return made;
}

}  // namespace

TEST_CASE("no word of any form is clipped or leaves the paper", "[print]")
{
    const auto form = GENERATE(Form::R1, Form::R2, Form::R3);
    const auto family = GENERATE(HeaderFamily::Party, HeaderFamily::Government);
    const auto language = GENERATE(Language::Vietnamese, Language::English);
    const PaginatedReport paper = paginate(largeReport(form, family, language));
    const QRectF sheet(0, 0, millimetres(297), millimetres(210));
    std::size_t badlyPlaced = 0;
    for (const Page& page : paper.pages())
        for (const PlacedText& text : page.texts) {
            const bool whole = lineCount(text.text, text.style, text.box.width()) <= text.lines;
            const bool high = text.lines * lineHeight(text.style) <= text.box.height() + 1;
            const bool wide = widestLine(text.text, text.style, text.box.width()) <= text.box.width() + 1;
            if (!whole || !high || !wide || !sheet.contains(text.box)) {
                ++badlyPlaced;
                INFO(text.text.toStdString());
                CHECK(whole);
                CHECK(high);
                CHECK(wide);
            }
        }
    CHECK(badlyPlaced == 0);
}

TEST_CASE("130 communes take several pages, each with the headings and its number", "[print]")
{
    const PaginatedReport paper = paginate(largeReport(Form::R1));
    REQUIRE(paper.pageCount() > 1);
    for (int i = 0; i < paper.pageCount(); ++i) {
        const Page& page = paper.pages()[static_cast<std::size_t>(i)];
        CHECK(find(page, QStringLiteral("Xã, phường")));
        CHECK(find(page, QStringLiteral("(22)")));
        const bool numbered = std::any_of(page.texts.begin(), page.texts.end(),
            [&](const PlacedText& text) { return text.text == QString::number(i + 1) && text.box.top() < millimetres(15); });
        CHECK(numbered == (i > 0));
    }
}

TEST_CASE("every commune stands on paper exactly once", "[print]")
{
    const Report report = largeReport(Form::R1);
    const PaginatedReport paper = paginate(report);
    for (const ReportRow& row : report.tables.front().rows) {
        if (row.kind != RowKind::Data)
            continue;
        int times = 0;
        for (const Page& page : paper.pages())
            times += find(page, QString::fromStdString(std::get<std::string>(row.cells[1]))) ? 1 : 0;
        CHECK(times == 1);
    }
}

TEST_CASE("a group heading is never last on a page and a sum never first", "[print]")
{
    const auto form = GENERATE(Form::R1, Form::R3);
    const PaginatedReport paper = paginate(largeReport(form));
    for (const Page& page : paper.pages()) {
        const std::vector<QString> rows = firstCells(page);
        if (rows.empty())
            continue;
        CHECK_FALSE(rows.front().startsWith(QStringLiteral("Cộng")));
        CHECK_FALSE(rows.front().startsWith(QStringLiteral("Tổng cộng")));
        CHECK_FALSE(rows.back().contains(QStringLiteral(". ")));
    }
}

TEST_CASE("invented data and drafts are marked on every page", "[print]")
{
    const PaginatedReport paper = paginate(largeReport(Form::R2));
    for (const Page& page : paper.pages()) {
        CHECK(find(page, QStringLiteral("DỰ THẢO – dữ liệu minh họa")));
        CHECK(findStart(page, QStringLiteral("Số liệu tính đến ngày 31/10/2025 – Phiên bản số liệu: ")));
    }
    CHECK(find(paper.pages().front(), QStringLiteral("DỰ THẢO")));
}

TEST_CASE("the signature and the recipients stand together under rows of the table", "[print]")
{
    const auto form = GENERATE(Form::R1, Form::R2, Form::R3);
    const auto family = GENERATE(HeaderFamily::Party, HeaderFamily::Government);
    const PaginatedReport paper = paginate(largeReport(form, family));
    const Page& last = paper.pages().back();
    CHECK(find(last, family == HeaderFamily::Party ? QStringLiteral("TRƯỞNG BAN") : QStringLiteral("GIÁM ĐỐC")));
    CHECK(find(last, QStringLiteral("Nơi nhận:")));
    CHECK(findStart(last, QStringLiteral("Tổng cộng")));
}

TEST_CASE("the two families of headers never mix", "[print]")
{
    const Page party = paginate(largeReport(Form::R3, HeaderFamily::Party)).pages().front();
    CHECK(find(party, QStringLiteral("ĐẢNG CỘNG SẢN VIỆT NAM")));
    CHECK(find(party, QStringLiteral("*")));
    CHECK_FALSE(find(party, QStringLiteral("Độc lập - Tự do - Hạnh phúc")));
    const Page government = paginate(largeReport(Form::R3, HeaderFamily::Government)).pages().front();
    CHECK(find(government, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    CHECK(find(government, QStringLiteral("Độc lập - Tự do - Hạnh phúc")));
    CHECK_FALSE(find(government, QStringLiteral("*")));
}

TEST_CASE("a row higher than a page goes on over several pages without losing a line", "[print]")
{
    std::string note;
    for (int i = 0; i < 900; ++i)
        note += "chữ" + std::to_string(i) + " ";
    const PaginatedReport paper = paginate(withNote(note));
    int next = 0;
    int parts = 0;
    for (const Page& page : paper.pages())
        if (const PlacedText* part = findStart(page, QStringLiteral("chữ0 "))) {
            CHECK(part->firstLine == next);
            CHECK(part->box.bottom() <= millimetres(190.5));
            next += part->lines;
            ++parts;
        }
    CHECK(parts > 1);
    const PlacedText* any = nullptr;
    for (const Page& page : paper.pages())
        any = any ? any : findStart(page, QStringLiteral("chữ0 "));
    REQUIRE(any);
    CHECK(next == lineCount(any->text, any->style, any->box.width()));
}

TEST_CASE("a page can be painted on anything", "[print]")
{
    const PaginatedReport paper = paginate(largeReport(Form::R1));
    QImage image(842, 595, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paper.paintPage(painter, 1);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    CHECK(dark > 5000);
}

TEST_CASE("a report without rows still makes a page with its total and signature", "[print]")
{
    const model::Workspace empty = WorkspaceBuilder().workspace();
    const planning::Plan plan = handMadePlan(empty);
    const auto form = GENERATE(Form::R1, Form::R2, Form::R3);
    const PaginatedReport paper =
        paginate(makeReport(form, empty, &plan, usualOptions(HeaderFamily::Party, "Nghệ An", Language::Vietnamese)));
    CHECK(paper.pageCount() == 1);
    CHECK(find(paper.pages().front(), QStringLiteral("TRƯỞNG BAN")));
}
