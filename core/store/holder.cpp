// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/holder.h"

namespace botri::store {
namespace {

/// "2026-01-15T08:30:12+0700" → "08:30 15/01/2026"; the text itself when it is something else.
std::string clockAndDay(const std::string& iso)
{
    if (iso.size() < 16 || iso[4] != '-' || iso[7] != '-' || iso[10] != 'T')
        return iso;
    return iso.substr(11, 5) + " " + iso.substr(8, 2) + "/" + iso.substr(5, 2) + "/" + iso.substr(0, 4);
}

}  // namespace

LocalizedText Holder::text() const
{
    LocalizedText text{user.empty() ? "một người dùng khác" : user, user.empty() ? "another user" : user};
    if (!host.empty()) {
        text.vi += " trên máy " + host;
        text.en += " on " + host;
    }
    if (process > 0) {
        text.vi += " (tiến trình " + std::to_string(process) + ")";
        text.en += " (process " + std::to_string(process) + ")";
    }
    if (!since.empty()) {
        text.vi += ", từ " + clockAndDay(since);
        text.en += ", since " + clockAndDay(since);
    }
    return text;
}

}  // namespace botri::store
