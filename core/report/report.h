// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/base/date.h"
#include "core/base/localized_text.h"

namespace botri::report {

/// The printed forms, by the numbers offices call them.
enum class Form { R1, R2, R3 };

/// Party papers follow Hướng dẫn 36-HD/VPTW, government papers Nghị định 30/2020/NĐ-CP. Their headers never mix.
enum class HeaderFamily { Party, Government };

/// Shown with its sign: +5, -5, 0.
struct Balance {
    std::int64_t value = 0;

    bool operator==(const Balance&) const = default;
};

/// Empty where unknown or not asked for; zero is a number.
using ReportCell = std::variant<std::monostate, std::string, std::int64_t, Balance, double, Date>;

enum class CellKind { Text, Integer, Balance, Decimal, Date };
enum class Alignment { Left, Centre, Right };

struct ReportColumn {
    std::string key;    ///< for machines; snake_case, unique in its table
    std::string group;  ///< upper heading; neighbours with the same one share it; empty: the heading spans both levels
    std::string heading;
    CellKind kind = CellKind::Text;
    Alignment alignment = Alignment::Left;
    double minimumWidth = 3;    ///< in digits; a hint, paper also looks at the words
    double share = 0;           ///< of the room left over; 0: stays as narrow as its content allows
    bool summed = false;        ///< subtotals and the total are the sums of its rows
    bool repeatsGroup = false;  ///< says what the group headings say: wanted in a sheet for filtering, left out on paper
};

/// Group: a heading over the rows that follow; its one cell spans the table.
/// In a Subtotal or Total the first text is a label, free to spread over empty neighbours.
enum class RowKind { Group, Data, Subtotal, Total };

struct ReportRow {
    RowKind kind = RowKind::Data;
    std::vector<ReportCell> cells;  ///< one per column; one alone for a Group
};

struct ReportTable {
    std::string title;  ///< of this part ("I. …"); empty when the report has one table
    std::string sheetName;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    std::vector<std::string> notes;  ///< below the table
};

struct ReportHeader {
    HeaderFamily family = HeaderFamily::Party;
    std::string superior;  ///< "TỈNH ỦY NGHỆ AN"
    std::string issuer;    ///< "BAN TỔ CHỨC"
    std::string number;    ///< "Số        -PA/BTCTU"
    std::string nation;    ///< "ĐẢNG CỘNG SẢN VIỆT NAM" or "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    std::string motto;     ///< "Độc lập - Tự do - Hạnh phúc"; empty in Party papers
    std::string placeAndDate;
};

struct SignatureBlock {
    std::vector<std::string> capacity;  ///< "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN": one line each
    std::string name;                   ///< empty: signed by hand
};

/// A form filled in: every word in one language, every figure typed; how it looks is not said here.
struct Report {
    Form form = Form::R1;
    Language language = Language::Vietnamese;
    ReportHeader header;
    std::string documentType;  ///< "BIỂU TỔNG HỢP", "PHƯƠNG ÁN"
    std::string subject;
    std::string unitLine;             ///< "Đơn vị tính: người"
    Date asOf{};                      ///< day of the figures
    std::string asOfLine;             ///< "Số liệu tính đến ngày 31/10/2025"
    std::string dataVersionLine;      ///< "Phiên bản số liệu: 3f9a12bc04"
    std::string draftMark;            ///< "DỰ THẢO"; empty on a paper ready to sign
    std::string illustrativeMark;     ///< "dữ liệu minh họa"; empty for real data; stands on every page
    std::vector<ReportTable> tables;  ///< at least one
    std::string recipientsLabel;      ///< "Nơi nhận:"
    std::vector<std::string> recipients;
    SignatureBlock signature;

    /// "BIỂU TỔNG HỢP thừa, thiếu …", for window titles and file properties.
    [[nodiscard]] std::string title() const { return documentType + " " + subject; }
};

}  // namespace botri::report
