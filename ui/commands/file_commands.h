// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <vector>

#include "core/model/office.h"
#include "ui/desk.h"
#include "ui/shell/message.h"

class QWidget;

namespace botri::ui {

/// What the File menu does. Functions with a path do it; those that ask first open a dialog.
class FileCommands : public QObject {
    Q_OBJECT

public:
    /// \param window parent of the dialogs
    FileCommands(const Desk& desk, QWidget* window);

    bool askNew();  ///< true when a file was made
    void askOpen();
    void askExample();
    void askImport();
    void askExport();
    void askTemplate();
    void askSaveCopy();
    /// Title and dates of the open plan, changed as one act.
    void askPlanInfo();

    bool create(const std::filesystem::path& path, const model::PlanInfo& info);
    /// Opens a plan file off the GUI thread; a workbook is imported into the open plan. Other kinds are refused in words.
    void open(const std::filesystem::path& path);
    void openAll(const std::vector<std::filesystem::path>& paths);
    void close();
    /// Asks the Data page to show what importing them would do.
    void preview(const std::vector<std::filesystem::path>& workbooks);
    void exportTo(const std::filesystem::path& path);
    void saveCopy(const std::filesystem::path& path);

    /// The last files, newest first, also those that are no longer there.
    [[nodiscard]] QStringList recentFiles() const;

    /// Takes a file off the list of recent ones; the file itself is left alone.
    void forget(const QString& path);

signals:
    void importChosen(const std::vector<std::filesystem::path>& files);
    void recentFilesChanged();
    void says(botri::ui::MessageKind kind, const botri::LocalizedText& text);
    void tells(const botri::ui::Message& message);

private:
    void openPlan(const std::filesystem::path& path);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool askPlanPath(const QString& suggestion, std::filesystem::path& path);
    void offerNewPlanFor(const std::vector<std::filesystem::path>& workbooks);
    void fail();  ///< says what the exception in flight means
    void remember(const std::filesystem::path& path);

    Desk m_desk;
    QWidget* m_window;
};

enum class FileKind { Plan, Workbook, Other };
[[nodiscard]] FileKind kindOf(const std::filesystem::path& path);

[[nodiscard]] std::filesystem::path toPath(const QString& text);
[[nodiscard]] QString toText(const std::filesystem::path& path);

}  // namespace botri::ui
