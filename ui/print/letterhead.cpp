// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letterhead.h"

#include <algorithm>

#include <QStringList>

#include "ui/print/paper_text.h"

namespace botri::ui {
namespace {

using namespace report;

/// Of the width: for the issuing body; the rest is the nation's or the Party's.
constexpr double kLeftPart = 0.42;

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

/// A strip of the paper that is written from the top down.
class Strip {
public:
    Strip(Block& block, double left, double width, double top = 0) : m_block(block), m_left(left), m_width(width), m_y(top) {}

    void write(const QString& words, const TextStyle& style, Across across = Across::Centre)
    {
        const int lines = lineCount(words, style, m_width);
        const double height = lines * lineHeight(style);
        m_block.content.texts.push_back({words, style, {m_left, m_y, m_width, height}, across, 0, lines});
        skip(height);
    }
    /// A line in the middle of the strip.
    void rule(double length)
    {
        skip(points(2.5));
        const double start = m_left + (m_width - length) / 2;
        m_block.content.lines.push_back({{start, m_y, start + length, m_y}, points(0.7)});
        skip(points(2.5));
    }
    void frame(const QString& words, const TextStyle& style)
    {
        const double width = textWidth(words, style) + points(14);
        const double height = lineHeight(style) + points(4);
        const QRectF box(m_left + (m_width - width) / 2, m_y, width, height);
        for (const QLineF& side : {QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
                 QLineF(box.topLeft(), box.bottomLeft()), QLineF(box.topRight(), box.bottomRight())})
            m_block.content.lines.push_back({side, points(0.7)});
        m_block.content.texts.push_back({words, style, box, Across::Centre, 0, 1});
        skip(height);
    }
    void skip(double height) { moveTo(m_y + height); }
    void moveTo(double y)
    {
        m_y = y;
        m_block.height = std::max(m_block.height, m_y);
    }
    [[nodiscard]] double y() const { return m_y; }

private:
    Block& m_block;
    double m_left;
    double m_width;
    double m_y;
};

double ruleUnder(const QString& words, const TextStyle& style, double part, double width)
{
    return widestLine(words, style, width) * part;
}

void writeParty(const ReportHeader& header, const PaperStyle& sizes, Strip& left, Strip& right, double rightWidth)
{
    const TextStyle nation{sizes.nationSize, true};
    left.write(text(header.superior), {sizes.superiorSize});
    left.write(text(header.issuer), {sizes.issuerSize, true});
    left.write(QStringLiteral("*"), {sizes.issuerSize});
    right.write(text(header.nation), nation);
    right.rule(ruleUnder(text(header.nation), nation, 1, rightWidth));
}

void writeGovernment(
    const ReportHeader& header, const PaperStyle& sizes, Strip& left, Strip& right, double leftWidth, double rightWidth)
{
    constexpr double kShortRule = 0.4;
    const TextStyle issuer{sizes.issuerSize, true};
    const TextStyle motto{sizes.mottoSize, true};
    left.write(text(header.superior), {sizes.superiorSize});
    left.write(text(header.issuer), issuer);
    left.rule(ruleUnder(text(header.issuer), issuer, kShortRule, leftWidth));
    right.write(text(header.nation), {sizes.nationSize, true});
    right.write(text(header.motto), motto);
    right.rule(ruleUnder(text(header.motto), motto, 1, rightWidth));
}

void writeRecipients(const Report& report, const PaperStyle& sizes, Strip& strip)
{
    if (report.recipients.empty())
        return;
    const bool party = report.header.family == HeaderFamily::Party;
    const QString label = text(report.recipientsLabel);
    strip.write(label, {sizes.recipientsLabelSize, !party, !party}, Across::Left);
    for (const std::string& recipient : report.recipients)
        strip.write(QStringLiteral("- ") + text(recipient), {sizes.recipientsSize}, Across::Left);
}

}  // namespace

PaperStyle paperStyle(HeaderFamily family)
{
    PaperStyle style;
    if (family == HeaderFamily::Party)
        return style;
    style.superiorSize = 13;
    style.issuerSize = 13;
    style.nationSize = 13;
    style.numberSize = 13;
    style.typeSize = 14;
    style.recipientsLabelSize = 12;
    style.recipientsSize = 11;
    return style;
}

Block letterhead(const Report& report, double width)
{
    const PaperStyle sizes = paperStyle(report.header.family);
    const double leftWidth = width * kLeftPart;
    const double rightWidth = width - leftWidth;
    Block block;
    Strip left(block, 0, leftWidth);
    Strip right(block, leftWidth, rightWidth);
    if (report.header.family == HeaderFamily::Party)
        writeParty(report.header, sizes, left, right, rightWidth);
    else
        writeGovernment(report.header, sizes, left, right, leftWidth, rightWidth);
    // The number and the date share a line.
    const double y = std::max(left.y(), right.y());
    left.moveTo(y);
    right.moveTo(y);
    left.write(text(report.header.number), {sizes.numberSize});
    right.write(text(report.header.placeAndDate), {sizes.placeSize, false, true});
    return block;
}

Block titleBlock(const Report& report, double width)
{
    constexpr double kShortRule = 0.35;
    const PaperStyle sizes = paperStyle(report.header.family);
    const TextStyle subject{sizes.subjectSize, true};
    Block block;
    // Beside the type, under the number: a line of its own would cost the first page a row of the table.
    if (!report.draftMark.empty())
        Strip(block, 0, width * kLeftPart, points(4)).frame(text(report.draftMark), {sizes.numberSize, true});
    Strip strip(block, 0, width, points(10));
    strip.write(text(report.documentType), {sizes.typeSize, true});
    strip.write(text(report.subject), subject);
    if (report.header.family == HeaderFamily::Party)
        strip.write(QStringLiteral("-----"), {sizes.subjectSize});
    else
        strip.rule(ruleUnder(text(report.subject), subject, kShortRule, width));
    QString basis = text(report.asOfLine);
    if (!report.illustrativeMark.empty())
        basis += QStringLiteral(" – ") + text(report.illustrativeMark);
    strip.write(QStringLiteral("(%1)").arg(basis), {sizes.subjectSize - 1, false, true});
    strip.skip(points(4));
    return block;
}

Block tableTitle(const Report& report, const ReportTable& table, double width)
{
    constexpr double kTitlePart = 0.75;
    Block block;
    if (!table.title.empty())
        Strip(block, 0, width * kTitlePart).write(text(table.title), {13, true}, Across::Left);
    if (!report.unitLine.empty()) {
        const TextStyle style{12, false, true};
        const double top = std::max(0.0, block.height - lineHeight(style));
        Strip(block, width * kTitlePart, width * (1 - kTitlePart), top).write(text(report.unitLine), style, Across::Right);
    }
    if (block.height > 0)
        block.height += points(3);
    return block;
}

Block notesBlock(const Report& report, const ReportTable& table, double width)
{
    Block block;
    if (table.notes.empty())
        return block;
    Strip strip(block, 0, width, points(6));
    strip.write(report.language == Language::Vietnamese ? QStringLiteral("Ghi chú:") : QStringLiteral("Notes:"), {11, true, true},
        Across::Left);
    for (const std::string& note : table.notes)
        strip.write(QStringLiteral("- ") + text(note), {11}, Across::Left);
    return block;
}

Block closingBlock(const Report& report, double width)
{
    constexpr double kRecipientsPart = 0.45;
    const PaperStyle sizes = paperStyle(report.header.family);
    Block block;
    const double top = points(12);
    Strip left(block, 0, width * kRecipientsPart, top);
    writeRecipients(report, sizes, left);
    if (report.header.family == HeaderFamily::Party && !report.recipients.empty()) {
        const TextStyle label{sizes.recipientsLabelSize};
        const double y = top + lineHeight(label) - points(1.5);
        block.content.lines.push_back({{0, y, textWidth(text(report.recipientsLabel), label), y}, points(0.7)});
    }
    Strip right(block, width * kRecipientsPart, width * (1 - kRecipientsPart), top);
    for (const std::string& capacity : report.signature.capacity)
        right.write(text(capacity), {sizes.signatureSize, true});
    right.skip(millimetres(24));  // room for the hand and the seal
    if (!report.signature.name.empty())
        right.write(text(report.signature.name), {sizes.signatureSize, true});
    return block;
}

Block footMarks(const Report& report, double width)
{
    const TextStyle style{9, false, true};
    QStringList marks;
    for (const std::string& mark : {report.draftMark, report.illustrativeMark})
        if (!mark.empty())
            marks.push_back(text(mark));
    Block block;
    Strip(block, 0, width / 2).write(marks.join(QStringLiteral(" – ")), style, Across::Left);
    Strip(block, width / 2, width / 2)
        .write(text(report.asOfLine) + QStringLiteral(" – ") + text(report.dataVersionLine), style, Across::Right);
    return block;
}

}  // namespace botri::ui
