// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/choices.h"

namespace botri::model {

template <>
std::span<const Choice> choicesOf<UnitKind>()
{
    static const std::array choices{
        Choice{"commune", {"Xã", "Commune"}},
        Choice{"ward", {"Phường", "Ward"}},
        Choice{"special_zone", {"Đặc khu", "Special zone"}},
        Choice{"department", {"Sở, ban, ngành", "Provincial department"}},
        Choice{"public_service_unit", {"Đơn vị sự nghiệp", "Public service unit"}},
        Choice{"ministry", {"Bộ, ngành Trung ương", "Central ministry"}},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<RegionClass>()
{
    static const std::array choices{
        Choice{"lowland", {"Đồng bằng", "Lowland"}},
        Choice{"midland", {"Trung du", "Midland"}},
        Choice{"mountain", {"Miền núi", "Mountain"}},
        Choice{"high_mountain", {"Miền núi cao", "High mountain"}},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<QuotaPool>()
{
    static const std::array choices{
        Choice{"government", {"Khối chính quyền", "Government block"}},
        Choice{"military", {"Quân sự cấp xã", "Commune military"}},
        Choice{"party_mass", {"Khối Đảng, đoàn thể", "Party and mass organisations"}},
        Choice{"political_centre", {"Trung tâm chính trị", "Political centre"}},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<Agency>()
{
    static const std::array choices{
        Choice{"VP", {"Văn phòng HĐND và UBND", "Office of the People's Council and Committee"}},
        Choice{"KT", {"Phòng Kinh tế", "Economic Division"}},
        Choice{"VX", {"Phòng Văn hóa - Xã hội", "Culture and Social Affairs Division"}},
        Choice{"HC", {"Trung tâm Phục vụ hành chính công", "Public Administrative Service Centre"}},
        Choice{"QS", {"Ban Chỉ huy quân sự", "Military Command"}},
        Choice{"DU", {"Khối Đảng, Mặt trận và đoàn thể", "Party, Front and mass organisations"}},
        Choice{"CT", {"Trung tâm chính trị", "Political Centre"}},
        Choice{"SN", {"Đơn vị sự nghiệp công lập", "Public service unit"}},
        Choice{"LD", {"Lãnh đạo, quản lý", "Leadership"}},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<Priority>()
{
    static const std::array choices{
        Choice{"low", {"Thấp", "Low"}},
        Choice{"medium", {"Trung bình", "Medium"}},
        Choice{"high", {"Cao", "High"}},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<StaffKind>()
{
    static const std::array choices{
        Choice{"cadre", {"Cán bộ", "Cadre"}, "CB"},
        Choice{"civil_servant", {"Công chức", "Civil servant"}, "CC"},
        Choice{"public_employee", {"Viên chức", "Public employee"}, "VC"},
        Choice{"part_timer", {"Người hoạt động không chuyên trách", "Part-time commune worker"},
            "Không chuyên trách; Cán bộ không chuyên trách"},
        Choice{"candidate", {"Người dự tuyển", "Recruitment candidate"}},
        Choice{"contract_candidate", {"Người nhận hợp đồng", "Contract candidate"}},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<Sex>()
{
    static const std::array choices{Choice{"female", {"Nữ", "Female"}}, Choice{"male", {"Nam", "Male"}}};
    return choices;
}

template <>
std::span<const Choice> choicesOf<Education>()
{
    static const std::array choices{
        Choice{"intermediate", {"Trung cấp", "Intermediate"}, "TC; Trung học chuyên nghiệp"},
        Choice{"college", {"Cao đẳng", "College"}, "CĐ"},
        Choice{"university", {"Đại học", "University"}, "ĐH; Cử nhân; Kỹ sư; Bác sĩ; Dược sĩ; Bachelor"},
        Choice{"master", {"Thạc sĩ", "Master"}, "ThS; Th.S; Thạc sỹ; Cao học"},
        Choice{"doctor", {"Tiến sĩ", "Doctor"}, "TS; T.S; Tiến sỹ"},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<TitleLevel>()
{
    static const std::array choices{
        Choice{"specialist", {"Chuyên viên", "Specialist"}},
        Choice{"deputy_head", {"Cấp phó phòng", "Deputy head of division"}},
        Choice{"head", {"Cấp trưởng phòng", "Head of division"}},
        Choice{"commune_leader", {"Lãnh đạo cấp xã", "Commune leader"}},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<Rating>()
{
    static const std::array choices{
        Choice{"excellent", {"Hoàn thành xuất sắc nhiệm vụ", "Completed excellently"}, "HTXSNV; Xuất sắc"},
        Choice{"good", {"Hoàn thành tốt nhiệm vụ", "Completed well"}, "HTTNV; Tốt"},
        Choice{"completed", {"Hoàn thành nhiệm vụ", "Completed"}, "HTNV"},
        Choice{"not_completed", {"Không hoàn thành nhiệm vụ", "Not completed"}, "KHTNV"},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<SourceKind>()
{
    static const std::array choices{
        Choice{"commune_surplus", {"Dôi dư ở xã", "Commune surplus"}},
        Choice{"department_nominee", {"Sở, ngành giới thiệu", "Department nominee"}},
        Choice{"ministry_secondee", {"Bộ, ngành Trung ương biệt phái", "Ministry secondee"}},
        Choice{"public_employee", {"Viên chức", "Public employee"}},
        Choice{"part_timer", {"Người hoạt động không chuyên trách", "Part-time commune worker"}},
        Choice{"recruitment", {"Nguồn tuyển dụng", "Recruitment pool"}},
        Choice{"contract", {"Nguồn hợp đồng lao động", "Contract pool"}},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<MeasureKind>()
{
    static const std::array choices{
        Choice{"internal", {"Bố trí lại trong xã", "Reassignment in the commune"}},
        Choice{"transfer_in_district", {"Điều động trong huyện cũ", "Transfer inside the former district"}},
        Choice{"transfer_across", {"Điều động khác huyện cũ", "Transfer across former districts"}},
        Choice{"secondment", {"Biệt phái từ tỉnh", "Secondment from the province"}},
        Choice{"ministry_secondment", {"Biệt phái từ Trung ương", "Secondment from a ministry"}},
        Choice{"reception", {"Tiếp nhận vào công chức", "Reception into the civil service"}},
        Choice{"recruitment", {"Tuyển dụng mới", "Recruitment"}},
        Choice{"contract", {"Hợp đồng lao động", "Labour contract"}},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<DecisionKind>()
{
    static const std::array choices{Choice{"pin", {"Ghim", "Pin"}}, Choice{"forbid", {"Cấm", "Forbid"}}};
    return choices;
}

}  // namespace botri::model
