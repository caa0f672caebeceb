// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/window_dialogs.h"

#include <QMainWindow>

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/message_log_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/unlock_dialog.h"
#include "ui/table/shown_table_view.h"

namespace botri::ui {
namespace {

/// The dialog of this kind that the window has open, in front; else a new one.
template <class Dialog, class Make>
void showOnly(QMainWindow& window, Make make)
{
    if (auto* open = window.findChild<Dialog*>(QString(), Qt::FindDirectChildrenOnly)) {
        open->raise();
        open->activateWindow();
        return;
    }
    Dialog* dialog = make();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

}  // namespace

WindowDialogs::WindowDialogs(const Desk& desk, const MessageStrip& messages, QMainWindow* window)
    : QObject(window), m_desk(desk), m_messages(messages), m_window(window)
{
}

void WindowDialogs::showSettings()
{
    showOnly<SettingsDialog>(*m_window, [this] { return new SettingsDialog(m_desk.settings, m_window); });
}

void WindowDialogs::showShortcuts()
{
    showOnly<ShortcutsDialog>(*m_window, [this] { return new ShortcutsDialog(shortcutsOf(*m_window), m_window); });
}

void WindowDialogs::showMessages()
{
    showOnly<MessageLogDialog>(*m_window, [this] { return new MessageLogDialog(m_messages, m_desk.words, m_window); });
}

void WindowDialogs::showUnlocking()
{
    showOnly<UnlockDialog>(*m_window, [this] {
        auto* dialog = new UnlockDialog(m_desk, m_window);
        emit tableShown(&dialog->table());
        return dialog;
    });
}

void WindowDialogs::showAbout()
{
    showOnly<AboutDialog>(*m_window, [this] { return new AboutDialog(m_desk.environment.version, m_window); });
}

}  // namespace botri::ui
