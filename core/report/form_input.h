// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/workspace.h"
#include "core/report/report.h"

namespace botri::planning {
struct Plan;
}  // namespace botri::planning

namespace botri::report {

/// What every form is filled in from.
struct FormInput {
    const model::Workspace& workspace;
    const planning::Plan* plan;  ///< may be null for forms that do not need one
    Language language;

    [[nodiscard]] std::string say(const char* vietnamese, const char* english) const
    {
        return language == Language::Vietnamese ? vietnamese : english;
    }
    [[nodiscard]] const std::string& say(const LocalizedText& text) const { return text.in(language); }
};

// Each fills in the type, subject, unit line and tables of one form.
void fillSurplusShortage(const FormInput& input, Report& report);
void fillSpecialtyGap(const FormInput& input, Report& report);
void fillProposedMoves(const FormInput& input, Report& report);

/// "Xã Keng Đu", "Phường Thành Vinh"; in English "Keng Đu", "Thành Vinh (ward)".
[[nodiscard]] std::string unitTitle(const model::Unit& unit, Language language);

/// "TP Vinh"; a name for the missing one.
[[nodiscard]] std::string districtTitle(const std::string& formerDistrict, Language language);

/// The communes of one former district.
struct DistrictCommunes {
    std::string formerDistrict;
    std::vector<const model::Unit*> communes;  ///< in Vietnamese order
};

/// All communes by former district in Vietnamese order; those without one last. Pointers go into `workspace`.
[[nodiscard]] std::vector<DistrictCommunes> communesByDistrict(const model::Workspace& workspace);

/// A narrow column of people counted, summed in groups and at the end.
[[nodiscard]] ReportColumn countColumn(
    std::string key, std::string group, std::string heading, CellKind kind = CellKind::Integer);

/// 3, "Kỳ Sơn" → "III. Kỳ Sơn"
[[nodiscard]] std::string groupHeading(int number, const std::string& name);

/// 1 → "A. …": the parts of a report, whose groups have Roman numbers. Beyond Z the number itself.
[[nodiscard]] std::string partHeading(int number, const std::string& name);

/// "Nghệ An" → " tỉnh Nghệ An", ready to end a subject; nothing while the province has no name.
[[nodiscard]] std::string ofProvince(const FormInput& input);

}  // namespace botri::report
