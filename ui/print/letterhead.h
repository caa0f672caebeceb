// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/page.h"

namespace botri::ui {

/// Measures of an official paper, in one place: sources differ and may be replaced.
/// Party: Hướng dẫn 36-HD/VPTW. Government: Nghị định 30/2020/NĐ-CP.
struct PaperStyle {
    double marginTop = millimetres(20);
    double marginBottom = millimetres(20);
    double marginLeft = millimetres(30);
    double marginRight = millimetres(15);
    double numberFromTop = millimetres(10);  ///< of the page number, to its top
    double superiorSize = 14;
    double issuerSize = 14;
    double nationSize = 15;
    double mottoSize = 14;
    double numberSize = 14;
    double placeSize = 14;
    double typeSize = 16;
    double subjectSize = 14;
    double signatureSize = 14;
    double recipientsLabelSize = 14;
    double recipientsSize = 12;
};

[[nodiscard]] PaperStyle paperStyle(report::HeaderFamily family);

// The parts of a paper beside its tables, each as wide as the text area.
[[nodiscard]] Block letterhead(const report::Report& report, double width);
[[nodiscard]] Block titleBlock(const report::Report& report, double width);
/// The title of one of several tables, and the unit line.
[[nodiscard]] Block tableTitle(const report::Report& report, const report::ReportTable& table, double width);
[[nodiscard]] Block notesBlock(const report::Report& report, const report::ReportTable& table, double width);
/// Nơi nhận on the left, the signature on the right.
[[nodiscard]] Block closingBlock(const report::Report& report, double width);
/// One line for the foot of every page: draft and invented data on the left, day and version of the data on the right.
[[nodiscard]] Block footMarks(const report::Report& report, double width);

}  // namespace botri::ui
