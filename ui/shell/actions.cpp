// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include "ui/style/icons.h"

namespace botri::ui {
namespace {

void setWords(QAction* action, const QString& text, const QKeySequence& keys = {})
{
    action->setText(text);
    if (!keys.isEmpty())
        action->setShortcut(keys);
}

}  // namespace

Actions::Actions(const Desk& desk, QMenuBar& bar, QAction* toggleInspector, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_file(bar.addMenu(QString())),
      m_edit(bar.addMenu(QString())),
      m_plan(bar.addMenu(QString())),
      m_view(bar.addMenu(QString())),
      m_help(bar.addMenu(QString())),
      m_inspector(toggleInspector)
{
    newPlan = make(m_file, "new");
    open = make(m_file, "open");
    m_recent = m_file->addMenu(QString());
    m_file->addSeparator();
    import = make(m_file, "import");
    emptyWorkbook = make(m_file);
    exportAll = make(m_file, "export");
    saveCopy = make(m_file, "copy");
    m_file->addSeparator();
    quit = make(m_file);
    undo = make(m_edit, "undo");
    redo = make(m_edit, "redo");
    compute = make(m_plan, "compute");
    verify = make(m_plan, "verify");
    m_language = m_view->addMenu(QString());
    m_theme = m_view->addMenu(QString());
    m_view->addSeparator();
    m_view->addAction(m_inspector);
    vietnamese = make(m_language);
    english = make(m_language);
    systemTheme = make(m_theme);
    lightTheme = make(m_theme);
    darkTheme = make(m_theme);
    about = make(m_help, "info");
    for (const auto& actions : {QList<QAction*>{vietnamese, english}, QList<QAction*>{systemTheme, lightTheme, darkTheme}}) {
        auto* group = new QActionGroup(this);
        for (QAction* action : actions) {
            action->setCheckable(true);
            group->addAction(action);
        }
    }
    systemTheme->setChecked(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    for (const auto signal : {&Document::opened, &Document::closed, &Document::planChanged})
        connect(&m_desk.document, signal, this, &Actions::refresh);
    connect(&m_desk.jobs, &JobRunner::started, this, &Actions::refresh);
    connect(&m_desk.jobs, &JobRunner::finished, this, &Actions::refresh);
    retranslate();
}

QAction* Actions::make(QMenu* menu, const char* icon)
{
    auto* action = new QAction(this);
    if (icon)
        action->setIcon(lineIcon(QString::fromLatin1(icon)));
    menu->addAction(action);
    return action;
}

void Actions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("&Recent plans"));
    m_edit->setTitle(tr("&Edit"));
    m_plan->setTitle(tr("&Plan"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Colours"));
    m_help->setTitle(tr("&Help"));
    setWords(newPlan, tr("&New plan…"), QKeySequence::New);
    setWords(open, tr("&Open…"), QKeySequence::Open);
    setWords(import, tr("&Import a workbook…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    setWords(emptyWorkbook, tr("Save an &empty workbook to fill in…"));
    setWords(exportAll, tr("E&xport all tables…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    setWords(saveCopy, tr("Save a &copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    setWords(quit, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    setWords(compute, tr("&Compute the plan"), QKeySequence(Qt::Key_F5));
    setWords(verify, tr("&Verify the plan"), QKeySequence(Qt::Key_F6));
    setWords(vietnamese, QStringLiteral("Tiếng Việt"));
    setWords(english, QStringLiteral("English"));
    setWords(systemTheme, tr("As the &system"));
    setWords(lightTheme, tr("&Light"));
    setWords(darkTheme, tr("&Dark"));
    setWords(about, tr("&About Bố Trí"));
    setWords(m_inspector, tr("&Why? (explanations)"), QKeySequence(Qt::Key_F4));
    (m_desk.words.language() == Language::Vietnamese ? vietnamese : english)->setChecked(true);
    refresh();
}

void Actions::refresh()
{
    const bool isOpen = m_desk.document.isOpen();
    const bool writable = isOpen && !m_desk.document.isReadOnly();
    const bool idle = !m_desk.jobs.isBusy();
    const bool canUndo = writable && m_desk.document.file().canUndo();
    const bool canRedo = writable && m_desk.document.file().canRedo();
    import->setEnabled(writable && idle);
    exportAll->setEnabled(isOpen && idle);
    emptyWorkbook->setEnabled(idle);
    saveCopy->setEnabled(isOpen);
    compute->setEnabled(writable && idle && !m_desk.document.workspace().rows<model::Need>().empty());
    verify->setEnabled(m_desk.document.plan() != nullptr && idle);
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
    setWords(
        undo, canUndo ? tr("&Undo: %1").arg(m_desk.words(m_desk.document.file().undoTitle())) : tr("&Undo"), QKeySequence::Undo);
    setWords(
        redo, canRedo ? tr("&Redo: %1").arg(m_desk.words(m_desk.document.file().redoTitle())) : tr("&Redo"), QKeySequence::Redo);
}

void Actions::setRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths)
        connect(m_recent->addAction(QFileInfo(path).fileName()), &QAction::triggered, this,
            [this, path] { emit recentChosen(path); });
    m_recent->setEnabled(!paths.isEmpty());
}

}  // namespace botri::ui
