// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window takes to be usable on a plan file, and to change pages. Usage: window_bench plan.botri
#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <iostream>

#include "ui/commands/file_commands.h"
#include "ui/desk.h"
#include "ui/main_window.h"
#include "ui/style/style.h"

using namespace botri;
using namespace botri::ui;

namespace {

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Until everything that was asked for is on the screen.
void settle(const JobRunner& jobs)
{
    do
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    while (jobs.isBusy());
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

}  // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc != 2) {
        std::cerr << "window_bench plan.botri\n";
        return 2;
    }
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QApplication application(argc, argv);
    dress(application);
    Settings settings;
    Words words(Language::Vietnamese);
    JobRunner jobs;
    const Environment environment{[] {
                                      return acts::Actor{"bench", "2025-11-03T08:30:00+07:00"};
                                  },
        [] { return Date(std::chrono::year(2025) / 11 / 3); }, [](const std::string&) { return std::vector<model::RowChange>(); },
        std::nullopt, QStringLiteral("bench"), {}};
    Document document(environment.actor);
    MainWindow window(Desk{document, words, jobs, environment, settings});
    window.show();
    settle(jobs);
    std::cout << "start to window      " << milliseconds(sinceStart) << " ms\n";
    window.begin(toPath(QString::fromLocal8Bit(argv[1])));
    settle(jobs);
    if (!document.isOpen()) {
        std::cerr << argv[1] << " is no plan file\n";
        return 1;
    }
    std::cout << "start to usable plan " << milliseconds(sinceStart) << " ms\n";
    for (const char* visit : {"first", "again"})
        for (const Place place : allPlaces()) {
            QElapsedTimer timer;
            timer.start();
            window.goTo(place);
            settle(jobs);
            std::cout << "page " << keyOf(place).toStdString() << ", " << visit << ": " << milliseconds(timer) << " ms\n";
        }
    return 0;
}
