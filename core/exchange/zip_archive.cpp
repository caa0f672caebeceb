// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include <algorithm>
#include <array>

#include <zip.h>

#include "core/exchange/read_stopped.h"

namespace botri::exchange {
namespace {

constexpr std::int64_t kRatioMindedFrom = 16LL << 20;
constexpr std::size_t kSmallPartBytes = 1U << 20;

struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

void ZipArchive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(const std::filesystem::path& path, const ReadLimits& limits, const Job& job) : m_limits(limits), m_job(job)
{
    int error = 0;
    m_archive.reset(zip_open(path.c_str(), ZIP_RDONLY, &error));
    if (!m_archive)
        stopReading(error == ZIP_ER_OPEN || error == ZIP_ER_READ ? ReadProblem::Unreadable : ReadProblem::DamagedZip);
    if (zip_get_num_entries(m_archive.get(), 0) > limits.zipEntries)
        stopReading(ReadProblem::ZipBomb);
    std::error_code ignored;
    m_packedBytes = static_cast<std::int64_t>(std::filesystem::file_size(path, ignored));
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::has(const std::string& part) const
{
    return zip_name_locate(m_archive.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

void ZipArchive::countUnpacked(std::int64_t bytes)
{
    m_unpackedBytes += bytes;
    const bool ratioBroken = m_unpackedBytes > kRatioMindedFrom && m_unpackedBytes / m_limits.unpackedRatio > m_packedBytes;
    if (ratioBroken || m_unpackedBytes > m_limits.unpackedBytes)
        stopReading(ReadProblem::ZipBomb);
}

void ZipArchive::read(const std::string& part, const std::function<void(std::string_view)>& sink)
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), part.c_str(), ZIP_FL_NOCASE);
    if (index < 0)
        stopReading(ReadProblem::MissingPart, part);
    zip_stat_t facts;
    if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &facts) != 0)
        stopReading(ReadProblem::DamagedZip, part);
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        stopReading(ReadProblem::PasswordProtected);
    const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file)
        stopReading(ReadProblem::DamagedZip, part);
    std::array<char, 64 * 1024> piece;
    const auto size = (facts.valid & ZIP_STAT_SIZE) != 0 ? static_cast<std::int64_t>(facts.size) : 0;
    std::int64_t done = 0;
    while (true) {
        m_job.report(m_step, std::min(done, size), size);
        const zip_int64_t count = zip_fread(file.get(), piece.data(), piece.size());
        if (count < 0)
            stopReading(ReadProblem::DamagedZip, part);
        if (count == 0)
            return;
        countUnpacked(count);
        done += count;
        sink({piece.data(), static_cast<std::size_t>(count)});
    }
}

std::string ZipArchive::smallPart(const std::string& part)
{
    std::string whole;
    if (!has(part))
        return whole;
    read(part, [&](std::string_view piece) {
        if (whole.size() < kSmallPartBytes)
            whole += piece;
    });
    return whole;
}

}  // namespace botri::exchange
