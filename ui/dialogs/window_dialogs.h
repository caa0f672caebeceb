// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/desk.h"

class QMainWindow;

namespace botri::ui {

class MessageStrip;
class TableView;

/// The dialogs of the window that stay open beside it. Each is there once: asked for again, it comes to the front.
class WindowDialogs : public QObject {
    Q_OBJECT

public:
    WindowDialogs(const Desk& desk, const MessageStrip& messages, QMainWindow* window);

    void showSettings();
    void showShortcuts();
    void showMessages();
    /// \pre a plan file is open
    void showUnlocking();
    void showAbout();

signals:
    /// A dialog has a table of its own, whose words belong among the window's messages.
    void tableShown(botri::ui::TableView* table);

private:
    Desk m_desk;
    const MessageStrip& m_messages;
    QMainWindow* m_window;
};

}  // namespace botri::ui
