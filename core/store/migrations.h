// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace botri::store {

/// One step of the schema: brings a file of version `version - 1` to `version`.
struct Migration {
    int version;
    std::string_view sql;
};

/// The steps of data/schema in order, 1, 2, 3…; the last is the version this program writes.
/// Steps are only ever added: files of every earlier version must find their way.
[[nodiscard]] std::span<const Migration> schemaMigrations();

/// "BoTr": marks an SQLite file as a plan file.
inline constexpr int kApplicationId = 0x426F5472;

}  // namespace botri::store
