// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_options.h"

#include "core/base/vietnamese_text.h"

namespace botri::report {
namespace {

IssuingBody organizationCommittee(const std::string& province, Language language)
{
    IssuingBody body;
    body.numberCode = "BTCTU";
    body.place = province;
    if (language == Language::Vietnamese) {
        body.superior = "TỈNH ỦY " + upperText(province);
        body.name = "BAN TỔ CHỨC";
        body.capacity = {"TRƯỞNG BAN"};
        body.recipients = {"Thường trực Tỉnh ủy (để báo cáo),", "Đảng ủy UBND tỉnh,", "Sở Nội vụ,", "Lưu Ban Tổ chức Tỉnh ủy."};
    } else {
        body.superior = upperText(province) + " PROVINCIAL PARTY COMMITTEE";
        body.name = "ORGANIZATION COMMITTEE";
        body.capacity = {"HEAD OF THE COMMITTEE"};
        body.recipients = {"Standing Board of the Provincial Party Committee (for report),",
            "Party Committee of the Provincial People's Committee,", "Department of Home Affairs,",
            "File of the Organization Committee."};
    }
    return body;
}

IssuingBody homeAffairsDepartment(const std::string& province, Language language)
{
    IssuingBody body;
    body.numberCode = "SNV";
    body.place = province;
    if (language == Language::Vietnamese) {
        body.superior = "UBND TỈNH " + upperText(province);
        body.name = "SỞ NỘI VỤ";
        body.capacity = {"GIÁM ĐỐC"};
        body.recipients = {"UBND tỉnh (để b/c);", "Ban Tổ chức Tỉnh ủy;", "UBND các xã, phường;", "Lưu: VT."};
    } else {
        body.superior = "PEOPLE'S COMMITTEE OF " + upperText(province) + " PROVINCE";
        body.name = "DEPARTMENT OF HOME AFFAIRS";
        body.capacity = {"DIRECTOR"};
        body.recipients = {"Provincial People's Committee (for report);", "Provincial Organization Committee;",
            "People's Committees of communes and wards;", "File: records office."};
    }
    return body;
}

}  // namespace

IssuingBody usualIssuer(HeaderFamily family, const std::string& province, Language language)
{
    return family == HeaderFamily::Party ? organizationCommittee(province, language) : homeAffairsDepartment(province, language);
}

ReportOptions usualOptions(HeaderFamily family, const std::string& province, Language language)
{
    ReportOptions options;
    options.language = language;
    options.family = family;
    options.issuer = usualIssuer(family, province, language);
    return options;
}

}  // namespace botri::report
