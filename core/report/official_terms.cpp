// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/official_terms.h"

#include <map>

#include "core/base/vietnamese_text.h"

namespace botri::report {
namespace {

/// The usual English of Vietnamese ministries.
const std::map<std::string, const char*>& englishTerms()
{
    static const std::map<std::string, const char*> terms = [] {
        std::map<std::string, const char*> byKey;
        for (const auto& [vietnamese, english] : {
                 std::pair{"Chuyên viên", "Specialist"},
                 {"Chuyên viên chính", "Senior specialist"},
                 {"Chuyên viên cao cấp", "Principal specialist"},
                 {"Cán sự", "Junior specialist"},
                 {"Nhân viên", "Clerk"},
                 {"Viên chức hạng I", "Public employee, grade I"},
                 {"Viên chức hạng II", "Public employee, grade II"},
                 {"Viên chức hạng III", "Public employee, grade III"},
                 {"Viên chức hạng IV", "Public employee, grade IV"},
                 {"Viên chức", "Public employee"},
                 {"Công chức", "Civil servant"},
                 {"Người hoạt động không chuyên trách", "Part-time commune worker"},
                 {"Trưởng phòng", "Head of division"},
                 {"Phó Trưởng phòng", "Deputy head of division"},
                 {"Chánh Văn phòng", "Chief of office"},
                 {"Phó Chánh Văn phòng", "Deputy chief of office"},
                 {"Giám đốc", "Director"},
                 {"Phó Giám đốc", "Deputy director"},
                 {"Chủ tịch UBND", "Chair of the People's Committee"},
                 {"Phó Chủ tịch UBND", "Vice chair of the People's Committee"},
                 {"Bí thư", "Party secretary"},
                 {"Phó Bí thư", "Deputy Party secretary"},
                 {"Sơ cấp", "Elementary"},
                 {"Trung cấp", "Intermediate"},
                 {"Cao cấp", "Advanced"},
                 {"Cử nhân", "Bachelor"},
                 {"Chủ tịch UBND cấp xã", "Chair of the commune People's Committee"},
                 {"Chủ tịch UBND tỉnh", "Chair of the provincial People's Committee"},
                 {"Cơ quan có thẩm quyền quản lý công chức", "Authority in charge of civil servants"},
                 {"Người đứng đầu cơ quan quản lý công chức", "Head of the body in charge of civil servants"},
                 {"Bộ, ngành cử; Sở Nội vụ đề xuất phân công địa bàn",
                     "The sending ministry; the Department of Home Affairs proposes the area"},
                 {"Ban Thường vụ Tỉnh ủy thông qua phương án; cơ quan có thẩm quyền tuyển dụng quyết định",
                     "Plan approved by the Provincial Party Standing Committee; decided by the recruiting authority"},
                 {"Cơ quan có thẩm quyền tuyển dụng", "Recruiting authority"},
                 {"Người đứng đầu cơ quan sử dụng, sau khi cơ quan quản lý đồng ý chủ trương",
                     "Head of the using body, after the managing body agrees in principle"},
             })
            byKey.emplace(nameKey(vietnamese), english);
        return byKey;
    }();
    return terms;
}

}  // namespace

std::string officialTerm(const std::string& typed, Language language)
{
    if (language == Language::Vietnamese)
        return typed;
    const auto known = englishTerms().find(nameKey(typed));
    return known == englishTerms().end() ? typed : known->second;
}

}  // namespace botri::report
