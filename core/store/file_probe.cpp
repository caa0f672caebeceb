// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_probe.h"

#include <unistd.h>

#include <array>
#include <cstdint>
#include <fstream>
#include <string_view>

#include "core/store/migrations.h"
#include "core/store/store_error.h"

namespace botri::store {
namespace {

namespace fs = std::filesystem;

// The SQLite file format: https://www.sqlite.org/fileformat2.html, section 1.3.
constexpr std::size_t kHeaderSize = 100;
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
using Header = std::array<unsigned char, kHeaderSize>;

std::uint32_t bigEndian(const Header& header, std::size_t offset, std::size_t length)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < length; ++i)
        number = number << 8 | header[offset + i];
    return number;
}

std::uintmax_t sizeSaid(const Header& header)
{
    const std::uint32_t pageSize = bigEndian(header, 16, 2);
    return std::uintmax_t{pageSize == 1 ? 65536 : pageSize} * bigEndian(header, 28, 4);
}

[[noreturn]] void fail(StoreProblem problem, const fs::path& path, std::string detail = {})
{
    throw StoreError(problem, StoreOperation::Open, path, std::move(detail));
}

void requireFile(const fs::path& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        fail(StoreProblem::NotFound, path);
    if (error == std::errc::permission_denied)
        fail(StoreProblem::NoPermission, path, error.message());
    if (error)
        fail(StoreProblem::Failed, path, error.message());
    if (status.type() == fs::file_type::directory)
        fail(StoreProblem::IsFolder, path);
    if (status.type() != fs::file_type::regular)
        fail(StoreProblem::NotAPlanFile, path, "not a regular file");
}

Header readHeader(const fs::path& path, std::uintmax_t size)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        fail(StoreProblem::NoPermission, path);
    Header header{};
    std::string start(kHeaderSize, '\0');
    file.read(start.data(), static_cast<std::streamsize>(kHeaderSize));
    const auto got = static_cast<std::size_t>(file.gcount());
    if (start.substr(0, got).compare(0, kMagic.size(), kMagic.substr(0, got)) != 0)
        fail(StoreProblem::NotAPlanFile, path, "no SQLite header");
    if (got < kHeaderSize)
        fail(StoreProblem::Truncated, path, std::to_string(size) + " bytes");
    std::copy(start.begin(), start.end(), header.begin());
    return header;
}

bool hasContents(const fs::path& path, const char* suffix)
{
    std::error_code error;
    const auto size = fs::file_size(fs::path(path) += suffix, error);
    return !error && size > 0;
}

}  // namespace

FileProbe probe(const fs::path& path, int newestVersion)
{
    requireFile(path);
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    const std::uintmax_t size = fs::file_size(path, error);
    if (error)
        fail(StoreProblem::Failed, path, error.message());
    if (size == 0)
        fail(StoreProblem::Empty, path);
    const Header header = readHeader(path, size);
    if (bigEndian(header, 68, 4) != static_cast<std::uint32_t>(kApplicationId))
        fail(StoreProblem::NotAPlanFile, path, "application id " + std::to_string(bigEndian(header, 68, 4)));
    FileProbe found;
    found.version = static_cast<int>(bigEndian(header, 60, 4));
    if (found.version > newestVersion)
        fail(StoreProblem::Newer, path, "schema " + std::to_string(found.version) + ", known " + std::to_string(newestVersion));
    if (found.version < 1)
        fail(StoreProblem::Damaged, path, "schema version " + std::to_string(found.version));
    found.writeAheadLog = header[18] == 2 || header[19] == 2;
    found.hasJournal = hasContents(real, "-journal") || hasContents(real, "-wal");
    // While a save is unfinished the sizes need not agree; SQLite sorts that out first.
    if (!found.hasJournal && size < sizeSaid(header))
        fail(StoreProblem::Truncated, path, std::to_string(size) + " of " + std::to_string(sizeSaid(header)) + " bytes");
    return found;
}

void requireWritable(const fs::path& path)
{
    std::error_code error;
    const fs::perms anyWrite = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    if ((fs::status(path, error).permissions() & anyWrite) == fs::perms::none || ::access(path.c_str(), W_OK) != 0)
        fail(StoreProblem::ReadOnly, path, "file");
    const fs::path folder = fs::absolute(fs::canonical(path, error)).parent_path();
    if (::access(folder.c_str(), W_OK) != 0)
        fail(StoreProblem::ReadOnly, path, "folder");
}

}  // namespace botri::store
