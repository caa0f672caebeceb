// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <memory>

#include "ui/desk.h"
#include "ui/main_window.h"

namespace botri::tests {

/// What the window is told of the world in tests: always the same person on the same day.
[[nodiscard]] ui::Environment fixedEnvironment();

/// The workspace with the measures a new plan file starts with and without rows that name nothing, so that it can be
/// kept in a file and planned.
[[nodiscard]] model::Workspace plannable(model::Workspace workspace);

/// All rows of `workspace` but its information and scenarios, as a new plan file wants them.
[[nodiscard]] std::vector<model::RowChange> startRowsOf(const model::Workspace& workspace);

/// A document in a folder of its own, with everything a page needs.
class UiFixture {
public:
    explicit UiFixture(Language language = Language::Vietnamese);

    /// Makes a plan file that holds the workspace, made plannable, and opens it.
    void open(const model::Workspace& workspace);
    [[nodiscard]] ui::Desk desk() { return {document, words, jobs, environment, settings}; }
    [[nodiscard]] std::filesystem::path path(const char* name) const;

    QTemporaryDir folder;
    ui::Environment environment = fixedEnvironment();
    ui::Settings settings;
    ui::Words words;
    ui::JobRunner jobs;
    ui::Document document{environment.actor};
};

/// No settings before a test, and none left behind by it.
struct CleanSettings {
    CleanSettings();
    ~CleanSettings();
};

/// Lets the event loop run until `jobs` has nothing to do.
void waitFor(ui::JobRunner& jobs);

/// Shows the window and gives it the keys, as a window manager does.
void activate(QWidget& window);

/// Presses the keys that make this text, as an input method does.
void type(QWidget& widget, const QString& text);

}  // namespace botri::tests
