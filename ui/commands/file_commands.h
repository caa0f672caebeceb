// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <vector>

#include "core/model/office.h"
#include "ui/desk.h"
#include "ui/shell/message_strip.h"

class QWidget;

namespace botri::ui {

/// What the File menu does. Functions with a path do it; those that ask first open a dialog.
class FileCommands : public QObject {
    Q_OBJECT

public:
    /// \param window parent of the dialogs
    FileCommands(const Desk& desk, QWidget* window);

    void askNew();
    void askOpen();
    void askExample();
    void askImport();
    void askExport();
    void askTemplate();
    void askSaveCopy();

    bool create(const std::filesystem::path& path, const model::PlanInfo& info);
    /// Opens a plan file off the GUI thread; a workbook is imported into the open plan.
    void open(const std::filesystem::path& path);
    /// Asks the Data page to show what importing them would do.
    void preview(const std::vector<std::filesystem::path>& workbooks);
    void exportTo(const std::filesystem::path& path);
    void saveCopy(const std::filesystem::path& path);

    [[nodiscard]] QStringList recentFiles() const;

signals:
    void importChosen(const std::vector<std::filesystem::path>& files);
    void recentFilesChanged();
    void says(botri::ui::MessageKind kind, const botri::LocalizedText& text);

private:
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool askPlanPath(const QString& suggestion, std::filesystem::path& path);
    void remember(const std::filesystem::path& path);

    Desk m_desk;
    QWidget* m_window;
};

[[nodiscard]] std::filesystem::path toPath(const QString& text);
[[nodiscard]] QString toText(const std::filesystem::path& path);

}  // namespace botri::ui
