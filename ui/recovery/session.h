// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <optional>

#include "ui/recovery/running_mark.h"

namespace botri::ui {

class MainWindow;
struct Desk;

/// What carries over from one run to the next: size and layout of the window, the plan that was open, the page and the row a
/// person was at; and what was open when a program died.
/// A plan that was closed on purpose is not opened again.
class Session : public QObject {
    Q_OBJECT

public:
    Session(const Desk& desk, MainWindow& window);

    /// Brings the window back and opens a plan: `file` when given; else, after a crash, offers what was open; else the plan
    /// that was open last, when the settings say so.
    void begin(const std::optional<std::filesystem::path>& file);
    /// Keeps where everything is. To be called when the window closes.
    void keep() const;

private:
    void offer(const InterruptedPlan& plan);
    void reopen(const InterruptedPlan& plan);
    void tellWhatWasKept(const InterruptedPlan& plan);
    void bringBack();

    const Desk& m_desk;
    MainWindow& m_window;
    RunningMark m_mark;
    std::optional<InterruptedPlan> m_reopening;
    bool m_bringsBack = false;
};

}  // namespace botri::ui
