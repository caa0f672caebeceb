// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document.h"
#include "ui/environment.h"
#include "ui/jobs/job_runner.h"
#include "ui/settings/settings.h"
#include "ui/text/words.h"

namespace botri::ui {

/// What every page and command works with. All of it outlives the window's widgets.
struct Desk {
    Document& document;
    Words& words;
    JobRunner& jobs;
    const Environment& environment;
    Settings& settings;
};

}  // namespace botri::ui
