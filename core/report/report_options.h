// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/report/report.h"

namespace botri::report {

/// Who issues the paper and who signs it; every line as printed.
struct IssuingBody {
    std::string superior;               ///< "TỈNH ỦY NGHỆ AN"
    std::string name;                   ///< "BAN TỔ CHỨC"
    std::string numberCode;             ///< what follows the type code in the number: "BTCTU", "SNV"
    std::string place;                  ///< "Nghệ An"
    std::vector<std::string> capacity;  ///< "TRƯỞNG BAN", or "K/T TRƯỞNG BAN" and "PHÓ TRƯỞNG BAN"
    std::string signer;                 ///< empty: left to be signed
    std::vector<std::string> recipients;
};

struct ReportOptions {
    Language language = Language::Vietnamese;
    HeaderFamily family = HeaderFamily::Party;
    IssuingBody issuer;
    std::optional<Date> documentDate;  ///< empty: blanks for day and month, the year of `blankYear`
    int blankYear = 0;                 ///< 0: that of the decision, or of the figures where they are later
    bool draft = true;                 ///< the program prints drafts: a decision is made by signing
};

/// Who usually issues papers of this family in `province`: Ban Tổ chức Tỉnh ủy, or Sở Nội vụ.
[[nodiscard]] IssuingBody usualIssuer(HeaderFamily family, const std::string& province, Language language);

/// Options with the usual issuer.
[[nodiscard]] ReportOptions usualOptions(HeaderFamily family, const std::string& province, Language language);

}  // namespace botri::report
