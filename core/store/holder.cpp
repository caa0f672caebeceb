// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/holder.h"

#include "core/base/moment.h"

namespace botri::store {

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
        text.vi += ", từ " + momentText(since);
        text.en += ", since " + momentText(since);
    }
    return text;
}

}  // namespace botri::store
