// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include "ui/style/icons.h"

namespace botri::ui {
namespace {

constexpr const char* kNoCommand = "noCommand";
constexpr int kTextStep = 10;

void setWords(QAction* action, const QString& text, const QKeySequence& keys = {})
{
    action->setText(text);
    if (!keys.isEmpty())
        action->setShortcut(keys);
}

/// A text of the data as part of a menu entry: its ampersands are no mnemonics.
QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void collect(const QMenu& menu, const QString& path, std::vector<Command>& commands)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || action->text().isEmpty() || action->property(kNoCommand).toBool())
            continue;
        QString name = plainText(action->text());
        if (action->menu())
            collect(*action->menu(), path + QStringLiteral(" › ") + name, commands);
        else
            commands.push_back({action, path, name.remove(QStringLiteral("…"))});
    }
}

}  // namespace

QString plainText(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return QString(text).replace(mnemonic, QStringLiteral("\\1"));
}

std::vector<Command> commandsOf(const QMenuBar& bar)
{
    std::vector<Command> commands;
    for (const QAction* menu : bar.actions())
        if (menu->menu())
            collect(*menu->menu(), plainText(menu->text()), commands);
    return commands;
}

Actions::Actions(const Desk& desk, QMenuBar& bar, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_file(bar.addMenu(QString())),
      m_edit(bar.addMenu(QString())),
      m_plan(bar.addMenu(QString())),
      m_view(bar.addMenu(QString())),
      m_help(bar.addMenu(QString()))
{
    makeFileMenu();
    undo = make(m_edit, "undo");
    redo = make(m_edit, "redo");
    history = makeSwitch(m_edit, "history");
    m_edit->addSeparator();
    search = make(m_edit, "search");
    compute = make(m_plan, "compute");
    verify = make(m_plan, "verify");
    unlock = make(m_plan);
    makeViewMenu();
    shortcuts = make(m_help, "keyboard");
    about = make(m_help, "info");
    about->setMenuRole(QAction::AboutRole);
    for (const auto signal : {&Document::opened, &Document::closed, &Document::planChanged})
        connect(&m_desk.document, signal, this, &Actions::refresh);
    connect(&m_desk.document, &Document::writingChanged, this, &Actions::refresh);
    connect(&m_desk.jobs, &JobRunner::started, this, &Actions::refresh);
    connect(&m_desk.jobs, &JobRunner::finished, this, &Actions::refresh);
    connectSettings();
    retranslate();
}

void Actions::makeFileMenu()
{
    newPlan = make(m_file, "new");
    open = make(m_file, "open");
    m_recent = m_file->addMenu(QString());
    m_recent->setToolTipsVisible(true);
    closePlan = make(m_file);
    m_file->addSeparator();
    import = make(m_file, "import");
    emptyWorkbook = make(m_file);
    exportAll = make(m_file, "export");
    saveCopy = make(m_file, "copy");
    m_file->addSeparator();
    planInfo = make(m_file, "calendar");
    settings = make(m_file, "settings");
    settings->setMenuRole(QAction::PreferencesRole);
    m_file->addSeparator();
    quit = make(m_file);
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeViewMenu()
{
    for (const Place place : allPlaces()) {
        QAction* action = make(m_view);
        action->setIcon(lineIcon(iconOf(place)));
        places << action;
        connect(action, &QAction::triggered, this, [this, place] { emit placeChosen(place); });
    }
    m_view->addSeparator();
    inspector = makeSwitch(m_view, "why");
    narrowNavigation = makeSwitch(m_view, "sidebar");
    compactRows = makeSwitch(m_view);
    messages = make(m_view, "messages");
    m_view->addSeparator();
    m_language = m_view->addMenu(QString());
    systemLanguage = makeSwitch(m_language);
    vietnamese = makeSwitch(m_language);
    english = makeSwitch(m_language);
    m_theme = m_view->addMenu(QString());
    systemTheme = makeSwitch(m_theme);
    lightTheme = makeSwitch(m_theme);
    darkTheme = makeSwitch(m_theme);
    m_text = m_view->addMenu(QString());
    largerText = make(m_text);
    smallerText = make(m_text);
    usualText = make(m_text);
    makeChoice({systemLanguage, vietnamese, english});
    makeChoice({systemTheme, lightTheme, darkTheme});
}

void Actions::connectSettings()
{
    Settings& chosen = m_desk.settings;
    const auto speak = [&](QAction* action, LanguageChoice language) {
        connect(action, &QAction::triggered, &chosen, [&chosen, language] { chosen.setLanguage(language); });
    };
    speak(systemLanguage, LanguageChoice::System);
    speak(vietnamese, LanguageChoice::Vietnamese);
    speak(english, LanguageChoice::English);
    const auto paint = [&](QAction* action, ThemeChoice theme) {
        connect(action, &QAction::triggered, &chosen, [&chosen, theme] { chosen.setTheme(theme); });
    };
    paint(systemTheme, ThemeChoice::System);
    paint(lightTheme, ThemeChoice::Light);
    paint(darkTheme, ThemeChoice::Dark);
    connect(largerText, &QAction::triggered, &chosen, [&chosen] { chosen.setTextScale(chosen.textScale() + kTextStep); });
    connect(smallerText, &QAction::triggered, &chosen, [&chosen] { chosen.setTextScale(chosen.textScale() - kTextStep); });
    connect(usualText, &QAction::triggered, &chosen, [&chosen] { chosen.setTextScale(100); });
    connect(compactRows, &QAction::triggered, &chosen,
        [&chosen](bool compact) { chosen.setDensity(compact ? RowDensity::Compact : RowDensity::Comfortable); });
    connect(narrowNavigation, &QAction::triggered, &chosen, &Settings::setNarrowNavigation);
    connect(&chosen, &Settings::changed, this, &Actions::showSettings);
    showSettings();
}

void Actions::showSettings()
{
    const Settings& chosen = m_desk.settings;
    (chosen.language() == LanguageChoice::System           ? systemLanguage
            : chosen.language() == LanguageChoice::English ? english
                                                           : vietnamese)
        ->setChecked(true);
    (chosen.theme() == ThemeChoice::System         ? systemTheme
            : chosen.theme() == ThemeChoice::Light ? lightTheme
                                                   : darkTheme)
        ->setChecked(true);
    compactRows->setChecked(chosen.density() == RowDensity::Compact);
    narrowNavigation->setChecked(chosen.hasNarrowNavigation());
    largerText->setEnabled(chosen.textScale() < Settings::kLargestText);
    smallerText->setEnabled(chosen.textScale() > Settings::kSmallestText);
}

QAction* Actions::make(QMenu* menu, const char* icon)
{
    auto* action = menu->addAction(QString());
    if (icon)
        action->setIcon(lineIcon(QString::fromLatin1(icon)));
    return action;
}

QAction* Actions::makeSwitch(QMenu* menu, const char* icon)
{
    QAction* action = make(menu, icon);
    action->setCheckable(true);
    return action;
}

void Actions::makeChoice(const QList<QAction*>& actions)
{
    auto* group = new QActionGroup(this);
    for (QAction* action : actions)
        group->addAction(action);
}

void Actions::nameMenus()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("&Recent plans"));
    m_edit->setTitle(tr("&Edit"));
    m_plan->setTitle(tr("&Plan"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Colours"));
    m_text->setTitle(tr("&Text size"));
    m_help->setTitle(tr("&Help"));
}

void Actions::nameViews()
{
    for (int i = 0; i < places.size(); ++i)
        setWords(places[i], QStringLiteral("&%1  %2").arg(i + 1).arg(nameOf(allPlaces()[static_cast<std::size_t>(i)])),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
    setWords(inspector, tr("&Why? (explanations)"), QKeySequence(Qt::Key_F4));
    setWords(narrowNavigation, tr("&Narrow page bar"), QKeySequence(Qt::CTRL | Qt::Key_B));
    setWords(compactRows, tr("Compact &rows"));
    setWords(messages, tr("&Messages…"), QKeySequence(Qt::CTRL | Qt::Key_M));
    setWords(systemLanguage, tr("As the &system"));
    setWords(vietnamese, QStringLiteral("Tiếng &Việt"));
    setWords(english, QStringLiteral("&English"));
    setWords(systemTheme, tr("As the &system"));
    setWords(lightTheme, tr("&Light"));
    setWords(darkTheme, tr("&Dark"));
    setWords(largerText, tr("&Larger"), QKeySequence(QKeySequence::ZoomIn));
    setWords(smallerText, tr("&Smaller"), QKeySequence(QKeySequence::ZoomOut));
    setWords(usualText, tr("&Usual size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    largerText->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
}

void Actions::retranslate()
{
    nameMenus();
    setWords(newPlan, tr("&New plan…"), QKeySequence::New);
    setWords(open, tr("&Open…"), QKeySequence::Open);
    setWords(closePlan, tr("C&lose the plan"), QKeySequence(Qt::CTRL | Qt::Key_W));
    setWords(import, tr("&Import a workbook…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    setWords(emptyWorkbook, tr("Save an &empty workbook to fill in…"));
    setWords(exportAll, tr("E&xport all tables…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    setWords(saveCopy, tr("Save a &copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    setWords(planInfo, tr("Plan in&formation and dates…"), QKeySequence(Qt::CTRL | Qt::Key_D));
    setWords(settings, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    setWords(quit, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    setWords(history, tr("&History of changes"), QKeySequence(Qt::CTRL | Qt::Key_H));
    setWords(search, tr("&Search…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    setWords(compute, tr("&Compute the plan"), QKeySequence(Qt::Key_F5));
    setWords(verify, tr("&Verify the plan"), QKeySequence(Qt::Key_F6));
    setWords(unlock, tr("&What would fill more posts…"), QKeySequence(Qt::Key_F7));
    nameViews();
    setWords(shortcuts, tr("&Keyboard shortcuts…"));
    shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    setWords(about, tr("&About Bố Trí"));
    refresh();
}

void Actions::refresh()
{
    const bool isOpen = m_desk.document.isOpen();
    const bool writable = m_desk.document.isEditable();
    const bool idle = !m_desk.jobs.isBusy();
    const bool writing = m_desk.document.isWriting();
    const bool canUndo = writable && m_desk.document.file().canUndo();
    const bool canRedo = writable && m_desk.document.file().canRedo();
    for (QAction* file : {newPlan, open})
        file->setEnabled(!writing);
    m_recent->setEnabled(!writing && !m_recent->isEmpty());
    closePlan->setEnabled(isOpen && !writing);
    import->setEnabled(writable && idle);
    exportAll->setEnabled(isOpen && idle);
    emptyWorkbook->setEnabled(idle);
    saveCopy->setEnabled(isOpen && !writing);
    planInfo->setEnabled(writable);
    history->setEnabled(isOpen);
    for (QAction* place : places)
        place->setEnabled(isOpen);
    compute->setEnabled(writable && idle && !m_desk.document.workspace().rows<model::Need>().empty());
    verify->setEnabled(m_desk.document.plan() != nullptr && idle);
    unlock->setEnabled(isOpen && idle && !m_desk.document.workspace().rows<model::Need>().empty());
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
    setWords(undo, canUndo ? tr("&Undo: %1").arg(escaped(m_desk.words(m_desk.document.file().undoTitle()))) : tr("&Undo"),
        QKeySequence::Undo);
    setWords(redo, canRedo ? tr("&Redo: %1").arg(escaped(m_desk.words(m_desk.document.file().redoTitle()))) : tr("&Redo"));
    undo->setIconText(tr("&Undo"));  // whatever there is to undo
    redo->setIconText(tr("&Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
}

void Actions::setRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        const bool isThere = QFileInfo::exists(path);
        const QString name = escaped(QFileInfo(path).fileName());
        const QString text = isThere ? name : tr("%1 (not found)").arg(name);
        QAction* action = m_recent->addAction(QStringLiteral("&%1  %2").arg(m_recent->actions().size() + 1).arg(text));
        action->setEnabled(isThere);
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setProperty(kNoCommand, true);
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    m_recent->setEnabled(!paths.isEmpty());
}

}  // namespace botri::ui
