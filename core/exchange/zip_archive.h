// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/job.h"
#include "core/exchange/workbook_reader.h"

struct zip;

namespace botri::exchange {

/// A zip from outside, unpacked part by part within ReadLimits. All functions throw ReadStopped for what is wrong with the file.
class ZipArchive {
public:
    ZipArchive(const std::filesystem::path& path, const ReadLimits& limits, const Job& job);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Part names are compared without case, as Office does.
    [[nodiscard]] bool has(const std::string& part) const;
    /// Unpacks `part` in pieces. The size is minded while it unpacks: what the header says is not believed.
    void read(const std::string& part, const std::function<void(std::string_view)>& sink);
    /// What read() reports to the job from now on, with the bytes unpacked of those the part says to have.
    void setStep(LocalizedText step) { m_step = std::move(step); }
    /// A small part as a whole; "" when it is missing. Stops at 1 MiB.
    [[nodiscard]] std::string smallPart(const std::string& part);

private:
    void countUnpacked(std::int64_t bytes);

    struct Close {
        void operator()(zip* archive) const;
    };
    std::unique_ptr<zip, Close> m_archive;
    const ReadLimits& m_limits;
    const Job& m_job;
    LocalizedText m_step{"Mở tệp", "Opening the file"};
    std::int64_t m_packedBytes = 0;
    std::int64_t m_unpackedBytes = 0;
};

}  // namespace botri::exchange
