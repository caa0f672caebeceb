// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/desk.h"

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace botri::ui {

/// The menus and their actions, with words in the current language and greyed out when they cannot be used.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(const Desk& desk, QMenuBar& bar, QAction* toggleInspector, QObject* parent);

    void retranslate();
    void refresh();
    void setRecentFiles(const QStringList& paths);

    QAction* newPlan;
    QAction* open;
    QAction* import;
    QAction* exportAll;
    QAction* emptyWorkbook;
    QAction* saveCopy;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* compute;
    QAction* verify;
    QAction* vietnamese;
    QAction* english;
    QAction* systemTheme;
    QAction* lightTheme;
    QAction* darkTheme;
    QAction* about;

signals:
    void recentChosen(const QString& path);

private:
    QAction* make(QMenu* menu, const char* icon = nullptr);

    Desk m_desk;
    QMenu* m_file;
    QMenu* m_recent;
    QMenu* m_edit;
    QMenu* m_plan;
    QMenu* m_view;
    QMenu* m_language;
    QMenu* m_theme;
    QMenu* m_help;
    QAction* m_inspector;
};

}  // namespace botri::ui
