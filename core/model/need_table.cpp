// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/need.h"
#include "core/model/table.h"

namespace botri::model {

template <>
const Table<Need>& tableOf<Need>()
{
    static const Table<Need> table{TableId::Need, "need", {"Nhu cầu và có mặt", "Needs and present staff"},
        {"Mỗi dòng là số vị trí cần và số người có mặt của một lĩnh vực tại một đơn vị.",
            "Each row is the posts needed and the people present in one specialty of one unit."},
        {
            column("unit", &Need::unit, {"Mã đơn vị", "Unit code"})
                .key()
                .refersTo(TableId::Unit)
                .also({"Đơn vị", "Xã, phường", "Mã xã", "Tên đơn vị", "Tên xã, phường", "Xã/phường", "Xã", "Phường", "Tên xã",
                    "Địa phương", "Cơ quan, đơn vị"}),
            column("specialty", &Need::specialty, {"Mã lĩnh vực", "Specialty code"})
                .key()
                .refersTo(TableId::Specialty)
                .also({"Lĩnh vực", "Lĩnh vực chuyên môn", "Tên lĩnh vực", "Chuyên môn", "Vị trí", "Vị trí việc làm",
                    "Lĩnh vực công tác", "Lĩnh vực phụ trách"}),
            column("pool", &Need::pool, {"Khối biên chế", "Quota pool"})
                .key()
                .whenAbsent(std::string("government"))
                .also({"Khối"}),
            column("required", &Need::required, {"Số vị trí cần", "Posts required"})
                .required()
                .between(0, 1000)
                .also({"Nhu cầu", "Cần", "Định mức", "Số cần", "Số người cần", "Số lượng cần", "Cần có", "Nhu cầu vị trí"}),
            column("present", &Need::present, {"Có mặt", "Present"})
                .required()
                .between(0, 1000)
                .also({"Hiện có", "Số có mặt", "Số hiện có", "Số người hiện có", "Số người có mặt", "Hiện có mặt",
                    "Có mặt hiện nay", "Số lượng hiện có"}),
            column("quota_backed", &Need::quotaBacked, {"Vị trí trống còn biên chế", "Open posts backed by quota"})
                .between(0, 1000)
                .help({"Để trống: chương trình tính từ biên chế còn lại của đơn vị.",
                    "Empty: worked out from the unit's free quota."}),
            column("minimum_kept", &Need::minimumKept, {"Số tối thiểu giữ lại", "Minimum kept"})
                .between(0, 1000)
                .also({"Tối thiểu"}),
            column("concurrently_held", &Need::concurrentlyHeld, {"Đang kiêm nhiệm", "Concurrently held"})
                .between(0, 1000)
                .also({"Kiêm nhiệm"}),
            column("contract_workers", &Need::contractWorkers, {"HĐLĐ ngoài biên chế", "Contract workers"})
                .between(0, 1000)
                .also({"Hợp đồng", "HĐLĐ"}),
            column("note", &Need::note, {"Ghi chú", "Note"}),
            column("source", &Need::source, {"Nguồn số liệu", "Source of figures"}),
            column("as_of", &Need::asOf, {"Số liệu tính đến ngày", "Figures as of"}).also({"Ngày số liệu"}),
        }};
    return table;
}

}  // namespace botri::model
