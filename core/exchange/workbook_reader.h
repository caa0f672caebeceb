// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>

#include "core/base/job.h"
#include "core/base/localized_text.h"
#include "core/exchange/sheet.h"

namespace botri::exchange {

/// What a file from outside may cost us. The defaults hold a province's lists many times over.
struct ReadLimits {
    std::int64_t fileBytes = 200LL << 20;
    std::int64_t unpackedBytes = 1LL << 30;  ///< all parts of a zip together, counted while they unpack
    std::int64_t unpackedRatio = 200;        ///< unpacked : packed, minded above 16 MiB unpacked
    int zipEntries = 10'000;
    int sheets = 200;
    int rows = 200'000;                    ///< per sheet; rows below are left out with a note
    int columns = 1'000;                   ///< per sheet; columns further right are left out with a note
    std::int64_t cells = 6'000'000;        ///< filled cells of the whole workbook
    std::int64_t textBytes = 512LL << 20;  ///< text of all cells together
    int merges = 100'000;
};

enum class ReadProblem {
    Missing,
    IsFolder,
    Unreadable,
    Empty,
    TooLarge,  ///< more cells, text, sheets or bytes than ReadLimits
    ZipBomb,   ///< unpacks to far more than an honest file
    OldExcel,  ///< .xls of Excel 97–2003
    PasswordProtected,
    HtmlInDisguise,
    TextInDisguise,  ///< plain text without columns under the name of a workbook
    WordDocument,    ///< .docx, .odt, .pdf …
    DamagedZip,
    NotAWorkbook,  ///< none of the formats we read
    MissingPart,
    BrokenXml,
    ForbiddenXml,     ///< a document type or entity declaration
    BrokenReference,  ///< a part points at something that is not there
    WrongEncoding,    ///< text that is not Unicode
    BinaryXlsx,       ///< .xlsb
};

/// Why a file could not be read at all, and what its owner can do.
struct ReadFailure {
    ReadProblem problem = ReadProblem::NotAWorkbook;
    std::string file;
    LocalizedText why;
    LocalizedText mend;

    /// File, reason and remedy in one line.
    [[nodiscard]] LocalizedText message() const;
};

using ReadOutcome = std::variant<Workbook, ReadFailure>;

/// Reads a .xlsx, .ods or .csv file (also separated by ';' or tabs). What it is, is told by its content, not by its name.
///
/// Values are those the file holds; formulas give the result stored with them. Hidden sheets are read and marked.
/// Never throws for a bad file: every damage ends in a ReadFailure, or in a note on the sheet when the rest could be read.
/// Reads to the end or gives up within `limits`; memory is bounded by them. XML with a document type is refused.
/// \throws JobCancelled when `job` is stopped.
/// Deterministic. Touches no shared state; safe from any thread.
[[nodiscard]] ReadOutcome readWorkbook(const std::filesystem::path& path, const ReadLimits& limits = {}, const Job& job = {});

}  // namespace botri::exchange
