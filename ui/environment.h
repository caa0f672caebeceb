// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "core/acts/act.h"
#include "core/base/date.h"
#include "core/model/workspace.h"

namespace botri::ui {

/// What the window is told about the world around it. The composition fills it in; tests give fixed answers.
struct Environment {
    std::function<acts::Actor()> actor;  ///< who acts, now
    std::function<Date()> today;         ///< only for the days left to a deadline and the dates a new plan starts with
    std::function<std::vector<model::RowChange>(const std::string& province)> startRows;  ///< what a new plan file starts with
    std::optional<std::filesystem::path> exampleWorkbook;                                 ///< offered on the start page
    QString version;
    QString stateFolder = {};  ///< where programs mark what they have open, for recovery; empty: nowhere
};

}  // namespace botri::ui
