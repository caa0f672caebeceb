// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/specialty.h"
#include "core/model/table.h"

namespace botri::model {

template <>
const Table<Specialty>& tableOf<Specialty>()
{
    static const Table<Specialty> table{TableId::Specialty, "specialty", {"Lĩnh vực", "Specialties"},
        {"Mỗi dòng là một lĩnh vực chuyên môn hoặc một vị trí lãnh đạo cấp xã.",
            "Each row is a specialty or a leadership post of communes."},
        {
            column("code", &Specialty::code, {"Mã lĩnh vực", "Specialty code"}).key().also({"Mã", "Mã vị trí"}),
            column("name", &Specialty::name, {"Tên lĩnh vực", "Specialty name"})
                .required()
                .also({"Lĩnh vực", "Lĩnh vực chuyên môn"}),
            column("english_name", &Specialty::englishName, {"Tên tiếng Anh", "English name"}),
            column("agency", &Specialty::agency, {"Cơ quan chuyên môn", "Agency"}).required().also({"Phòng", "Khối"}),
            column("priority", &Specialty::priority, {"Mức ưu tiên", "Priority"}).required().also({"Ưu tiên"}),
            column("leadership", &Specialty::leadership, {"Vị trí lãnh đạo", "Leadership post"}),
            column("note", &Specialty::note, {"Ghi chú", "Note"}),
        }};
    return table;
}

template <>
const Table<Substitution>& tableOf<Substitution>()
{
    static const Table<Substitution> table{TableId::Substitution, "substitution", {"Thay thế lĩnh vực", "Substitutions"},
        {"Mỗi dòng cho phép người thuộc lĩnh vực này đảm nhận vị trí của lĩnh vực kia sau bồi dưỡng.",
            "Each row lets people of one specialty hold posts of another after training."},
        {
            column("from", &Substitution::from, {"Lĩnh vực của người", "Person's specialty"})
                .key()
                .refersTo(TableId::Specialty)
                .also({"Từ lĩnh vực"}),
            column("to", &Substitution::to, {"Lĩnh vực của vị trí", "Specialty of the post"})
                .key()
                .refersTo(TableId::Specialty)
                .also({"Đến lĩnh vực"}),
            column("level", &Substitution::level, {"Mức thay thế", "Level"})
                .required()
                .between(1, 2)
                .also({"Mức"})
                .help({"1: hướng dẫn ngắn khoảng hai tuần; 2: bồi dưỡng một đến ba tháng có người kèm.",
                    "1: about two weeks hands-on; 2: one to three months with a mentor."}),
        }};
    return table;
}

}  // namespace botri::model
