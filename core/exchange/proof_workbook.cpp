// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/proof_workbook.h"

#include <algorithm>

#include "core/base/check.h"

namespace botri::exchange {
namespace {

using report::Proof;
using report::ProofPlace;
using report::ProofWay;

__extension__ typedef __int128 Wide;

Wide sizeOf(Wide number)
{
    return number < 0 ? -number : number;
}

/// Columns, counted from 1.
struct PlaceColumn {
    enum : int { Number = 1, Name, Starting, Price, Priced, Leaving, Arriving, Fault };
};
struct WayColumn {
    enum : int {
        FromNumber = 1,
        From,
        ToNumber,
        To,
        Points,
        Most,
        People,
        PriceFrom,
        PriceTo,
        Difference,
        Cost,
        Assured,
        Fault,
    };
};

/// Puts cells into a row, plain ones and computed ones.
class RowMaker {
public:
    RowMaker& text(const std::string& text)
    {
        m_row.cells.push_back(Cell::ofText(text));
        return *this;
    }
    RowMaker& number(std::int64_t number)
    {
        m_row.cells.push_back(Cell::ofNumber(static_cast<double>(number)));
        return *this;
    }
    RowMaker& formula(const std::string& formula, std::int64_t comesTo)
    {
        m_row.formulas.push_back({m_row.cells.size(), formula});
        return number(comesTo);
    }
    [[nodiscard]] WrittenRow take() { return std::move(m_row); }

private:
    WrittenRow m_row;
};

class ProofWriter {
public:
    ProofWriter(const Proof& proof, Language language)
        : m_proof(proof), m_isVietnamese(language == Language::Vietnamese), m_leaving(proof.places.size()), m_arriving(m_leaving)
    {
        for (const ProofWay& way : proof.ways) {
            m_leaving[way.from] += way.people;
            m_arriving[way.to] += way.people;
            m_cost += way.points * way.people;
            m_assured += way.most * std::min<std::int64_t>(proof.difference(way), 0);
        }
        for (const ProofPlace& place : proof.places)
            m_priced += place.people * place.price;
        m_places = placesHead();
        m_ways = waysHead();
    }

    [[nodiscard]] WrittenWorkbook workbook()
    {
        addPlaces();
        addWays();
        WrittenWorkbook made;
        made.title = say("Chứng nhận phương án tốt nhất", "Certificate of the best plan");
        made.sheets = {claim(), m_places, m_ways};
        return made;
    }

private:
    [[nodiscard]] std::string say(const char* vietnamese, const char* english) const
    {
        return m_isVietnamese ? vietnamese : english;
    }
    [[nodiscard]] WrittenTable placesHead() const;
    [[nodiscard]] WrittenTable waysHead() const;
    [[nodiscard]] WrittenTable claim() const;
    void addPlaces();
    void addWays();

    /// "'Ways'!$G$5"
    [[nodiscard]] static std::string cell(const WrittenTable& table, int column, std::size_t position)
    {
        return "'" + table.name + "'!$" + columnLetters(column) + "$" + std::to_string(rowOf(table, position));
    }
    /// "'Ways'!$G$5:$G$900"
    [[nodiscard]] static std::string range(const WrittenTable& table, int column, std::size_t rows)
    {
        return cell(table, column, 0) + ":$" + columnLetters(column) + "$"
            + std::to_string(rowOf(table, std::max<std::size_t>(rows, 1) - 1));
    }
    /// "G7": of the row itself.
    [[nodiscard]] static std::string here(const WrittenTable& table, int column, std::size_t position)
    {
        return cellReference({rowOf(table, position), column});
    }
    [[nodiscard]] static int rowOf(const WrittenTable& table, std::size_t position)
    {
        return firstRowOf(table) + static_cast<int>(position);
    }

    const Proof& m_proof;
    bool m_isVietnamese;
    std::vector<std::int64_t> m_leaving, m_arriving;
    std::int64_t m_cost = 0, m_assured = 0, m_priced = 0;
    WrittenTable m_places, m_ways;
};

WrittenColumn numbers(std::string heading, double width)
{
    return {std::move(heading), {}, ColumnType::Integer, width};
}

WrittenTable ProofWriter::placesHead() const
{
    WrittenTable table;
    table.name = say("Giá từng nơi", "Prices");
    table.columns = {numbers(say("Số", "No."), 7), {say("Nơi", "Place"), {}, ColumnType::Text, 60},
        numbers(say("Người bắt đầu ở đây (+) hoặc cần có (−)", "People who start here (+) or are wanted (−)"), 16),
        numbers(say("Giá (điểm)", "Price (points)"), 20), numbers(say("Số người × giá", "People × price"), 22),
        numbers(say("Người đi", "People who leave"), 10), numbers(say("Người đến", "People who arrive"), 10),
        numbers(say("Sai? (1: đi − đến khác số người)", "Wrong? (1: leave − arrive is not the people)"), 16)};
    table.frozenColumns = 2;
    return table;
}

WrittenTable ProofWriter::waysHead() const
{
    WrittenTable table;
    table.name = say("Từng đường", "Ways");
    table.columns = {numbers(say("Số nơi đi", "From no."), 8), {say("Từ", "From"), {}, ColumnType::Text, 42},
        numbers(say("Số nơi đến", "To no."), 8), {say("Đến", "To"), {}, ColumnType::Text, 42},
        numbers(say("Điểm mỗi người", "Points each"), 18), numbers(say("Nhiều nhất", "At most"), 10),
        numbers(say("Số người", "People"), 10), numbers(say("Giá nơi đi", "Price from"), 20),
        numbers(say("Giá nơi đến", "Price to"), 20),
        numbers(say("Chênh lệch = điểm + giá nơi đi − giá nơi đến", "Difference = points + price from − price to"), 20),
        numbers(say("Điểm của phương án = điểm × số người", "Plan's points = points × people"), 20),
        numbers(say("Phần bảo đảm = nhiều nhất × chênh lệch dưới 0", "Assured = at most × difference below 0"), 20),
        numbers(say("Sai? (1: trái quy tắc)", "Wrong? (1: breaks the rule)"), 12)};
    table.frozenColumns = 4;
    return table;
}

void ProofWriter::addPlaces()
{
    // Adding up the ways of every place takes a spreadsheet places × ways steps: beyond this the sums are written as numbers.
    constexpr std::size_t kMostSteps = 100'000'000;
    const bool isLive = m_proof.places.size() <= kMostSteps / std::max<std::size_t>(m_proof.ways.size(), 1);
    const std::size_t ways = m_proof.ways.size();
    for (std::size_t i = 0; i < m_proof.places.size(); ++i) {
        const ProofPlace& place = m_proof.places[i];
        const auto at = [&](int column) { return here(m_places, column, i); };
        const auto sum = [&](int column) {
            return "=SUMIF(" + range(m_ways, column, ways) + "," + at(PlaceColumn::Number) + ","
                + range(m_ways, WayColumn::People, ways) + ")";
        };
        RowMaker row;
        row.number(static_cast<std::int64_t>(i) + 1).text(m_isVietnamese ? place.name.vi : place.name.en);
        row.number(place.people).number(place.price);
        row.formula("=" + at(PlaceColumn::Starting) + "*" + at(PlaceColumn::Price), place.people * place.price);
        if (isLive)
            row.formula(sum(WayColumn::FromNumber), m_leaving[i]).formula(sum(WayColumn::ToNumber), m_arriving[i]);
        else
            row.number(m_leaving[i]).number(m_arriving[i]);
        row.formula(
            "=IF(" + at(PlaceColumn::Leaving) + "-" + at(PlaceColumn::Arriving) + "=" + at(PlaceColumn::Starting) + ",0,1)",
            m_leaving[i] - m_arriving[i] == place.people ? 0 : 1);
        m_places.rows.push_back(row.take());
    }
}

void ProofWriter::addWays()
{
    for (std::size_t i = 0; i < m_proof.ways.size(); ++i) {
        const ProofWay& way = m_proof.ways[i];
        const auto at = [&](int column) { return here(m_ways, column, i); };
        const auto name = [&](std::size_t place) {
            const LocalizedText& text = m_proof.places[place].name;
            return m_isVietnamese ? text.vi : text.en;
        };
        const std::int64_t difference = m_proof.difference(way);
        RowMaker row;
        row.number(static_cast<std::int64_t>(way.from) + 1).text(name(way.from));
        row.number(static_cast<std::int64_t>(way.to) + 1).text(name(way.to));
        row.number(way.points).number(way.most).number(way.people);
        row.formula("=" + cell(m_places, PlaceColumn::Price, way.from), m_proof.places[way.from].price);
        row.formula("=" + cell(m_places, PlaceColumn::Price, way.to), m_proof.places[way.to].price);
        row.formula("=" + at(WayColumn::Points) + "+" + at(WayColumn::PriceFrom) + "-" + at(WayColumn::PriceTo), difference);
        row.formula("=" + at(WayColumn::Points) + "*" + at(WayColumn::People), way.points * way.people);
        row.formula("=" + at(WayColumn::Most) + "*MIN(" + at(WayColumn::Difference) + ",0)",
            way.most * std::min<std::int64_t>(difference, 0));
        const bool isWrong = way.people < 0 || way.people > way.most || (difference > 0 && way.people > 0)
            || (difference < 0 && way.people < way.most);
        row.formula("=IF(OR(" + at(WayColumn::People) + "<0," + at(WayColumn::People) + ">" + at(WayColumn::Most) + ",AND("
                + at(WayColumn::Difference) + ">0," + at(WayColumn::People) + ">0),AND(" + at(WayColumn::Difference) + "<0,"
                + at(WayColumn::People) + "<" + at(WayColumn::Most) + ")),1,0)",
            isWrong ? 1 : 0);
        m_ways.rows.push_back(row.take());
    }
}

WrittenTable ProofWriter::claim() const
{
    WrittenTable table;
    table.name = say("Kết luận", "Conclusion");
    table.columns = {{say("Nội dung", "What"), {}, ColumnType::Text, 78}, numbers(say("Giá trị", "Value"), 26)};
    table.autofilter = false;
    const auto line = [&](const char* vietnamese, const char* english) {
        table.letterhead.push_back({{say(vietnamese, english), TitlePart::Over::All, TitlePart::Face::Plain}});
    };
    table.letterhead.push_back(
        {{say("Chứng nhận phương án tốt nhất", "Certificate of the best plan"), TitlePart::Over::All, TitlePart::Face::Bold}});
    line("Mỗi nơi được gắn một số điểm gọi là giá, sao cho đi từ nơi này sang nơi kia không rẻ hơn chênh lệch giá của hai nơi, "
         "trừ những "
         "đường phương án đã dùng hết mức.",
        "A price is a number of points set on every place, so that going from one place to another is never cheaper than the "
        "difference of their prices, but on ways the plan already uses to the full.");
    line("Vì vậy không phương án nào tốn ít điểm hơn số mà các giá bảo đảm. Phương án này tốn đúng bằng số đó, nên không có "
         "phương "
         "án nào tốt hơn. Mọi số không phải dữ liệu đều là công thức: cứ sửa một số rồi xem kết luận còn đúng không.",
        "So no plan costs fewer points than the prices assure. This plan costs just that, so none is better. All figures but the "
        "data are formulas: change one and see whether the conclusion still holds.");
    line("Điểm ở đây lớn hơn nhiều điểm ghi ở từng điều động, vì gồm cả điểm của vị trí bỏ trống và đã nhân hệ số theo thứ tự ưu "
         "tiên: lĩnh vực ưu tiên, rồi vị trí, rồi hình thức, rồi cự ly và các yếu tố khác.",
        "Points are far larger here than those of a move: they hold the points of empty posts too, and are multiplied so that "
        "priority specialties come before posts, posts before measures, measures before distance and the rest.");
    const auto add = [&](const std::string& what, const std::string& formula, std::int64_t comesTo, RowStyle style) {
        WrittenRow row = RowMaker().text(what).formula(formula, comesTo).take();
        row.style = style;
        table.rows.push_back(std::move(row));
    };
    const std::size_t ways = m_proof.ways.size();
    const std::size_t places = m_proof.places.size();
    add(say("Phương án tốn (điểm)", "The plan costs (points)"), "=SUM(" + range(m_ways, WayColumn::Cost, ways) + ")", m_cost,
        RowStyle::Plain);
    add(say("Các giá bảo đảm không phương án nào tốn ít hơn (điểm)", "The prices assure that no plan costs less than (points)"),
        "=SUM(" + range(m_ways, WayColumn::Assured, ways) + ")-SUM(" + range(m_places, PlaceColumn::Priced, places) + ")",
        m_assured - m_priced, RowStyle::Plain);
    const std::string first = here(table, 2, 0);
    add(say("Chênh lệch: phải là 0", "Difference: must be 0"), "=" + first + "-" + here(table, 2, 1),
        m_cost - (m_assured - m_priced), RowStyle::Total);
    add(say("Số đường trái quy tắc: phải là 0", "Ways that break the rule: must be 0"),
        "=SUM(" + range(m_ways, WayColumn::Fault, ways) + ")", 0, RowStyle::Total);
    add(say("Số nơi có người đi, người đến không khớp: phải là 0", "Places whose people do not add up: must be 0"),
        "=SUM(" + range(m_places, PlaceColumn::Fault, places) + ")", 0, RowStyle::Total);
    const auto plain = [&](const std::string& what, std::int64_t number) {
        table.rows.push_back(RowMaker().text(what).number(number).take());
    };
    plain(say("Số đường ghi ở đây: mọi đường đang dùng, và đường chưa dùng tốt nhất đi từ và đi đến mỗi nơi",
              "Ways told here: all that are used, and the best unused one from and to every place"),
        static_cast<std::int64_t>(ways));
    plain(say("Số đường được xét (“botri verify” kiểm tra tất cả)", "Ways looked at (“botri verify” checks them all)"),
        static_cast<std::int64_t>(m_proof.allWays));
    table.rows.push_back(RowMaker().text(say("Mã bài toán: ", "Problem: ") + m_proof.problem.substr(0, 16)).take());
    return table;
}

}  // namespace

bool addsUpExactly(const Proof& proof)
{
    constexpr Wide kMost = Wide(1) << 53;
    Wide cost = 0;
    Wide assured = 0;
    Wide priced = 0;
    for (const ProofWay& way : proof.ways) {
        cost += sizeOf(Wide(way.points) * way.people);
        assured += sizeOf(Wide(way.most) * std::min<std::int64_t>(proof.difference(way), 0));
    }
    for (const ProofPlace& place : proof.places) {
        priced += sizeOf(Wide(place.people) * place.price);
        if (sizeOf(place.price) > kMost / 4)
            return false;
    }
    return cost < kMost && assured + priced < kMost;
}

WrittenWorkbook workbookOf(const Proof& proof, Language language)
{
    BOTRI_CHECK(addsUpExactly(proof));
    return ProofWriter(proof, language).workbook();
}

void writeProof(
    const std::filesystem::path& path, const Proof& proof, Language language, std::chrono::sys_seconds created, const Job& job)
{
    WrittenWorkbook workbook = workbookOf(proof, language);
    workbook.created = created;
    writeWorkbook(path, workbook, job);
}

}  // namespace botri::exchange
