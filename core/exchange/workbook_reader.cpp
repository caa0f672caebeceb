// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_reader.h"

#include <algorithm>
#include <fstream>
#include <string_view>

#include "core/base/vietnamese_text.h"
#include "core/exchange/csv.h"
#include "core/exchange/legacy_text.h"
#include "core/exchange/ods_reader.h"
#include "core/exchange/read_stopped.h"
#include "core/exchange/sheet_builder.h"
#include "core/exchange/text_encoding.h"
#include "core/exchange/xlsx_reader.h"

namespace botri::exchange {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

std::string fileBytes(const fs::path& path, std::int64_t most, const Job& job)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        stopReading(ReadProblem::Unreadable);
    std::string bytes;
    std::string piece(1U << 20U, '\0');
    while (in && static_cast<std::int64_t>(bytes.size()) < most) {
        job.throwIfCancelled();
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        bytes.append(piece, 0, static_cast<std::size_t>(in.gcount()));
    }
    if (in.bad())
        stopReading(ReadProblem::Unreadable);
    return bytes;
}

std::string fileStart(const fs::path& path, const Job& job)
{
    return fileBytes(path, 1, job);  // one piece
}

void checkFile(const fs::path& path, const ReadLimits& limits)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        stopReading(ReadProblem::Missing);
    if (fs::is_directory(status))
        stopReading(ReadProblem::IsFolder);
    if (!fs::is_regular_file(status))
        stopReading(ReadProblem::Unreadable);
    const auto size = fs::file_size(path, error);
    if (error)
        stopReading(ReadProblem::Unreadable, error.message());
    if (size == 0)
        stopReading(ReadProblem::Empty);
    if (static_cast<std::int64_t>(size) > limits.fileBytes)
        stopReading(
            ReadProblem::TooLarge, std::to_string(size >> 20U) + " MiB > " + std::to_string(limits.fileBytes >> 20U) + " MiB");
}

std::string utf16(std::string_view ascii)
{
    std::string wide;
    for (const char c : ascii)
        wide += {c, '\0'};
    return wide;
}

/// A compound file of the nineties: old Excel, old Word, or a new workbook wrapped because it has a password.
[[noreturn]] void stopAtCompoundFile(const fs::path& path, const ReadLimits& limits, const Job& job)
{
    const std::string bytes = fileBytes(path, limits.fileBytes, job);
    if (bytes.find(utf16("EncryptedPackage")) != std::string::npos)
        stopReading(ReadProblem::PasswordProtected);
    if (bytes.find(utf16("WordDocument")) != std::string::npos)
        stopReading(ReadProblem::WordDocument, "Word");
    stopReading(ReadProblem::OldExcel);
}

std::vector<Sheet> readZip(const fs::path& path, const ReadLimits& limits, const Job& job)
{
    ZipArchive archive(path, limits, job);
    const std::string type = archive.smallPart("mimetype");
    if (type.starts_with("application/vnd.oasis.opendocument.spreadsheet"))
        return readOds(archive, limits);
    if (type.starts_with("application/vnd.oasis.opendocument.text"))
        stopReading(ReadProblem::WordDocument, "OpenDocument");
    if (archive.has("word/document.xml"))
        stopReading(ReadProblem::WordDocument, "Word");
    if (archive.has("[Content_Types].xml") || archive.has("xl/workbook.xml"))
        return readXlsx(archive, limits);
    if (type.empty() && archive.has("content.xml"))
        return readOds(archive, limits);
    stopReading(ReadProblem::NotAWorkbook, "zip");
}

/// Kinds of text and pictures that people take for a workbook, told by how they begin.
void stopAtOtherKinds(std::string_view start)
{
    for (const auto magic : {"\x1F\x8B"sv, "Rar!"sv, "7z\xBC\xAF"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "SQLite format 3"sv})
        if (start.starts_with(magic))
            stopReading(ReadProblem::NotAWorkbook);
    if (start.starts_with("%PDF"))
        stopReading(ReadProblem::WordDocument, "PDF");
    if (start.starts_with("{\\rtf"))
        stopReading(ReadProblem::WordDocument, "RTF");
    std::string head;
    for (const char c : start.substr(0, 4096))
        if (c != '\0')  // UTF-16 reads as ASCII without its zeros
            head += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const std::size_t tag = head.find('<');
    const std::size_t first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF\xFE\xFF");
    if (tag == std::string::npos || tag != first)
        return;
    if (head.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string::npos)
        stopReading(ReadProblem::OldExcel, ", XML Spreadsheet 2003");
    if (head.find("office:document") != std::string::npos)
        stopReading(ReadProblem::NotAWorkbook, ".fods");
    for (const auto mark : {"<html"sv, "<!doctype html"sv, "<table"sv, "<meta"sv, "<head"sv, "<body"sv, "<style"sv, "<div"sv})
        if (head.find(mark) != std::string::npos)
            stopReading(ReadProblem::HtmlInDisguise);
    if (head.compare(tag, 5, "<?xml") == 0)
        stopReading(ReadProblem::NotAWorkbook, "XML");
}

/// Does the name promise a workbook, of which text could only be the export?
bool isNamedWorkbook(const fs::path& path)
{
    const std::string extension = foldedText(path.extension().string());
    return extension == "xlsx" || extension == "xlsm" || extension == "ods";
}

std::vector<Sheet> readCsv(const fs::path& path, const ReadLimits& limits, const Job& job)
{
    const std::string text = decodedText(fileBytes(path, limits.fileBytes, job));
    std::string_view body(text);
    char separator = detectCsvSeparator(body);
    // Excel's own way to name the separator.
    if (body.starts_with("sep=") && body.size() > 5 && (body[5] == '\r' || body[5] == '\n')) {
        separator = body[4];
        body.remove_prefix(std::min(body.find('\n'), body.size() - 1) + 1);
    }
    WorkbookBuilder builder(limits);
    builder.beginSheet(normalizedText(path.stem().string()), false);
    CsvReader reader(body, separator);
    CsvRow fields;
    bool hasColumns = false;
    for (int row = 1; reader.next(fields); ++row) {
        if (row % 1000 == 0)
            job.report({"Đọc tệp CSV", "Reading the CSV file"}, row, 0);
        hasColumns = hasColumns || fields.size() > 1;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (!fields[i].empty())
                builder.add({row, static_cast<int>(i) + 1}, Cell::ofText(unguardedCsvText(std::move(fields[i]))));
    }
    if (!hasColumns && isNamedWorkbook(path))
        stopReading(ReadProblem::TextInDisguise);
    if (reader.endedInsideQuotes())
        builder.note({},
            {"Dấu ngoặc kép không được đóng: phần cuối tệp dồn vào một ô",
                "A quote is never closed: the rest of the file fell into one cell"},
            {"Hãy kiểm tra dấu \" trong tệp, hoặc xin lại tệp nếu bị mất phần cuối.",
                "Check the \" signs in the file, or ask for it again if it was cut short."});
    builder.endSheet();
    return builder.takeSheets();
}

std::vector<Sheet> readSheets(const fs::path& path, const ReadLimits& limits, const Job& job)
{
    checkFile(path, limits);
    const std::string start = fileStart(path, job);
    if (start.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv))
        stopAtCompoundFile(path, limits, job);
    if (start.starts_with("PK\x03\x04"sv) || start.starts_with("PK\x05\x06"sv))
        return readZip(path, limits, job);
    if (start.starts_with("\x09\x08"sv) || start.starts_with("\x09\x04"sv))
        stopReading(ReadProblem::OldExcel);  // BIFF without a compound file around it
    stopAtOtherKinds(start);
    return readCsv(path, limits, job);
}

}  // namespace

ReadOutcome readWorkbook(const fs::path& path, const ReadLimits& limits, const Job& job)
{
    const std::string name = normalizedText(path.filename().string());
    try {
        Workbook workbook{name, readSheets(path, limits, job)};
        for (Sheet& sheet : workbook.sheets)
            modernise(sheet);
        return workbook;
    } catch (ReadStopped& stopped) {
        stopped.failure.file = name;
        return std::move(stopped.failure);
    }
}

}  // namespace botri::exchange
