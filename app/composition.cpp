// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include <cstdlib>
#include <string>

#include <sys/stat.h>
#include <unistd.h>

#include <QApplication>
#include <QScreen>
#include <QStandardPaths>

#include "app/console.h"
#include "data/catalogue.h"
#include "ui/desk.h"
#include "ui/main_window.h"
#include "ui/style/style.h"

namespace botri::app {
namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName("botri");
    QCoreApplication::setOrganizationName("botri");
    QCoreApplication::setApplicationVersion(BOTRI_VERSION);
    QGuiApplication::setApplicationDisplayName("Bố Trí");
    QGuiApplication::setDesktopFileName("botri");
}

/// The example that was installed beside the program, or made in its build folder.
std::optional<std::filesystem::path> exampleWorkbook()
{
    const auto folder = std::filesystem::path(QCoreApplication::applicationDirPath().toStdString());
    for (const char* place : {"../share/botri/examples/nghe-an.xlsx", "../data/nghe-an/nghe-an.xlsx"}) {
        std::error_code ignored;
        if (const auto path = folder / place; std::filesystem::exists(path, ignored))
            return path.lexically_normal();
    }
    return std::nullopt;
}

/// Where running programs say what they have open.
QString stateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/running");
}

/// Without a session (root, a service) nobody sets this folder, and Qt says so on every start. Makes a private one, as Qt would.
void provideRuntimeFolder()
{
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    constexpr mode_t kPrivate = 0700;
    std::error_code ignored;
    const std::string folder =
        (std::filesystem::temp_directory_path(ignored) / ("botri-runtime-" + std::to_string(getuid()))).string();
    mkdir(folder.c_str(), kPrivate);
    struct stat found {};
    // Somebody else's folder of that name is no place for ours.
    if (lstat(folder.c_str(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == getuid()
        && (found.st_mode & 0777U) == kPrivate)
        qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(folder));
}

/// On a small screen the window takes all of it: at its usual size its lower edge would lie out of sight.
void showWithin(QWidget& window)
{
    constexpr int kFrame = 48;  // pixels that a title bar may add
    const QSize room = window.screen()->availableSize();
    if (room.width() <= window.width() || room.height() <= window.height() + kFrame)
        window.showMaximized();
    else
        window.show();
}

}  // namespace

int runDesktop(int& argc, char* argv[], const std::optional<std::filesystem::path>& file, std::optional<Language> language)
{
    provideRuntimeFolder();
    QApplication application(argc, argv);
    nameProgram();
    ui::dress(application);
    ui::Settings settings;
    ui::Words words(language.value_or(ui::languageOf(settings.language())));
    ui::JobRunner jobs;
    const ui::Environment environment{
        currentActor, today, data::defaultCatalogue, exampleWorkbook(), BOTRI_VERSION, stateFolder()};
    ui::Document document(environment.actor);
    ui::MainWindow window(ui::Desk{document, words, jobs, environment, settings});
    showWithin(window);
    window.begin(file);
    return QApplication::exec();
}

int withPaper(int& argc, char* argv[], const std::function<int()>& work)
{
    provideRuntimeFolder();
    // Paper needs fonts and no display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Equal reports give equal files: Qt orders parts of a PDF by hash.
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    nameProgram();
    return work();
}

}  // namespace botri::app
