// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include <utility>

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QSaveFile>

#include "core/base/date.h"
#include "ui/print/paginated_report.h"

namespace botri::ui {
namespace {

/// Qt always writes the present moment: the fourteen digits after the mark are replaced by others of the same length.
void setCreationDate(QByteArray& pdf, Date date)
{
    const QByteArray mark("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(mark);
    if (at < 0)
        return;
    const QByteArray digits = QByteArray::fromStdString(toIsoText(date)).replace('-', "") + "000000";
    pdf.replace(at + mark.size(), digits.size(), digits);
}

QByteArray pdfOf(const report::Report& report, const std::filesystem::path& path)
{
    const PaginatedReport paper = paginate(report);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(kUnitsPerInch));
    writer.setTitle(paper.title());
    writer.setCreator(QStringLiteral("Bố Trí"));
    if (!paintPages(paper, writer, 0, paper.pageCount() - 1))
        throw PdfError(path, "cannot paint the pages");
    QByteArray pdf = buffer.data();
    if (report.asOf.ok())
        setCreationDate(pdf, report.asOf);
    return pdf;
}

}  // namespace

PdfError::PdfError(std::filesystem::path path, std::string reason)
    : std::runtime_error(path.string() + ": " + reason), m_path(std::move(path)), m_reason(std::move(reason))
{
}

LocalizedText PdfError::message() const
{
    return {"Không ghi được tệp PDF “" + m_path.string() + "”: " + m_reason + ". Hãy kiểm tra thư mục và dung lượng đĩa.",
        "The PDF “" + m_path.string() + "” could not be written: " + m_reason + ". Check the folder and the free space."};
}

void writePdf(const report::Report& report, const std::filesystem::path& path)
{
    const QByteArray pdf = pdfOf(report, path);
    QSaveFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        throw PdfError(path, file.errorString().toStdString());
}

}  // namespace botri::ui
