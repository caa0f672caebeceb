// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/localized_text.h"

namespace botri::ui {

enum class MessageKind { Done, Hint, Failure };

/// Something a person can do about a message, as a button in it.
struct MessageStep {
    LocalizedText label;
    std::function<void()> act;
};

/// What happened, where, what is safe and what to do, in one or two sentences.
struct Message {
    MessageKind kind = MessageKind::Done;
    LocalizedText text;
    std::string details = {};             ///< for whoever looks after the computer; not translated; may be empty
    std::vector<MessageStep> steps = {};  ///< a message with steps stays until one is taken or it is closed
};

}  // namespace botri::ui
