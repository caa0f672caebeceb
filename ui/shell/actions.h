// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "ui/desk.h"
#include "ui/shell/places.h"

class QAction;
class QMenu;
class QMenuBar;

namespace botri::ui {

/// The menus and their actions, with words in the current language and greyed out when they cannot be used.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(const Desk& desk, QMenuBar& bar, QObject* parent);

    void retranslate();
    void refresh();
    /// Files that are no longer there are shown, greyed, and say so.
    void setRecentFiles(const QStringList& paths);

    QAction* newPlan;
    QAction* open;
    QAction* closePlan;
    QAction* import;
    QAction* exportAll;
    QAction* emptyWorkbook;
    QAction* saveCopy;
    QAction* planInfo;
    QAction* settings;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* history;  ///< checkable: the list of changes
    QAction* search;
    QAction* compute;
    QAction* verify;
    QAction* unlock;         ///< what would fill more posts
    QList<QAction*> places;  ///< one for each of allPlaces()
    QAction* inspector;      ///< checkable: the explanations
    QAction* narrowNavigation;
    QAction* messages;
    QAction* systemLanguage;
    QAction* vietnamese;
    QAction* english;
    QAction* systemTheme;
    QAction* lightTheme;
    QAction* darkTheme;
    QAction* largerText;
    QAction* smallerText;
    QAction* usualText;
    QAction* compactRows;
    QAction* shortcuts;
    QAction* about;

signals:
    void recentChosen(const QString& path);
    void placeChosen(botri::ui::Place place);

private:
    QAction* make(QMenu* menu, const char* icon = nullptr);
    QAction* makeSwitch(QMenu* menu, const char* icon = nullptr);
    void makeChoice(const QList<QAction*>& actions);
    void makeFileMenu();
    void makeViewMenu();
    void connectSettings();
    void nameMenus();
    void nameViews();
    void showSettings();

    Desk m_desk;
    QMenu* m_file;
    QMenu* m_recent = nullptr;
    QMenu* m_edit;
    QMenu* m_plan;
    QMenu* m_view;
    QMenu* m_language = nullptr;
    QMenu* m_theme = nullptr;
    QMenu* m_text = nullptr;
    QMenu* m_help;
};

/// An action of a menu bar with the way to it: "Hiển thị › Màu › Tối".
struct Command {
    QAction* action;
    QString path;  ///< titles of the menus, without mnemonics
    QString name;  ///< text of the action, without mnemonic and dots
};

/// All actions of the menus that have a text, in the order of the menus. Recent files are left out.
[[nodiscard]] std::vector<Command> commandsOf(const QMenuBar& bar);

/// A text of a menu or button without its mnemonic.
[[nodiscard]] QString plainText(const QString& text);

}  // namespace botri::ui
