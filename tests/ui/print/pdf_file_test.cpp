// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include <filesystem>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "core/base/vietnamese_text.h"
#include "tests/support/catch.h"
#include "tests/ui/print/printed_report.h"

using namespace botri;
using namespace botri::report;
using namespace botri::tests;
using namespace botri::ui;

namespace {

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

class WrittenPdf {
public:
    explicit WrittenPdf(const Report& report) : m_path(m_folder.filePath(QStringLiteral("báo cáo.pdf")))
    {
        writePdf(report, m_path.toStdString());
    }

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString words() const
    {
        return output(QStringLiteral(PDFTOTEXT), {QStringLiteral("-raw"), m_path, QStringLiteral("-")});
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

bool toolsMissing()
{
    return QStringLiteral(PDFTOTEXT).contains(QStringLiteral("NOTFOUND"))
        || QStringLiteral(PDFFONTS).contains(QStringLiteral("NOTFOUND"));
}

}  // namespace

TEST_CASE("Vietnamese names come back from the PDF exactly", "[print]")
{
    if (toolsMissing()) {
        WARN("poppler-utils is not installed: not checked");
        return;
    }
    const Report report = largeReport(Form::R3);
    const WrittenPdf pdf(report);
    const std::string words = pdf.words().simplified().toStdString();
    CHECK(words == normalizedText(words));
    for (const ReportRow& row : report.tables.front().rows)
        if (row.kind == RowKind::Data) {
            const std::string name = std::get<std::string>(row.cells[1]);
            INFO(name);
            CHECK(words.find(name) != std::string::npos);
        }
    for (const char* phrase :
        {"ĐẢNG CỘNG SẢN VIỆT NAM", "TỈNH ỦY NGHỆ AN", "Nghệ An, ngày 05 tháng 11 năm 2025", "dữ liệu minh họa"})
        CHECK(words.find(phrase) != std::string::npos);
}

TEST_CASE("every font of the PDF is inside it and is Tinos", "[print]")
{
    if (toolsMissing()) {
        WARN("poppler-utils is not installed: not checked");
        return;
    }
    const auto family = GENERATE(HeaderFamily::Party, HeaderFamily::Government);
    const WrittenPdf pdf(largeReport(Form::R1, family));
    const QStringList lines = output(QStringLiteral(PDFFONTS), {pdf.path()}).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 2);
    for (const QString& line : lines.mid(2)) {
        INFO(line.toStdString());
        CHECK(line.contains(QStringLiteral("Tinos")));
        // embedded, subset or not, with a map back to Unicode
        CHECK(line.contains(QRegularExpression(QStringLiteral("Identity-H +yes +(yes|no) +yes"))));
    }
}

TEST_CASE("equal reports give PDFs of equal size, dated with the day of their figures", "[print]")
{
    const Report report = largeReport(Form::R1);
    const QByteArray first = WrittenPdf(report).bytes();
    CHECK(first == WrittenPdf(report).bytes());
    CHECK(first.contains("/CreationDate (D:20251031000000"));
}

TEST_CASE("a PDF that cannot be written leaves what was there", "[print]")
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("không có/báo cáo.pdf")).toStdString();
    CHECK_THROWS_AS(writePdf(largeReport(Form::R1), path), PdfError);
    CHECK_FALSE(std::filesystem::exists(path));
    try {
        writePdf(largeReport(Form::R1), path);
    } catch (const PdfError& error) {
        CHECK(error.message().vi.find("báo cáo.pdf") != std::string::npos);
    }
}
