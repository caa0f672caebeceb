// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/file_commands.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <chrono>

#include "core/acts/row_acts.h"
#include "core/exchange/export.h"
#include "core/exchange/template.h"
#include "ui/dialogs/new_plan_dialog.h"
#include "ui/text/failure.h"

namespace botri::ui {
namespace {

constexpr int kMostRecent = 8;

std::chrono::sys_seconds now()
{
    return std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::string nameOf(const std::filesystem::path& path)
{
    return toText(path.filename()).toStdString();
}

}  // namespace

std::filesystem::path toPath(const QString& text)
{
    return std::filesystem::path(text.toStdU16String());
}

QString toText(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

FileKind kindOf(const std::filesystem::path& path)
{
    const QString suffix = QFileInfo(toText(path)).suffix().toLower();
    if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("ods") || suffix == QLatin1String("csv"))
        return FileKind::Workbook;
    return suffix == QLatin1String("botri") ? FileKind::Plan : FileKind::Other;
}

FileCommands::FileCommands(const Desk& desk, QWidget* window) : QObject(window), m_desk(desk), m_window(window)
{
    connect(&m_desk.document, &Document::opened, this, [this] { remember(m_desk.document.path()); });
}

QString FileCommands::folder() const
{
    if (m_desk.document.isOpen())
        return QFileInfo(toText(m_desk.document.path())).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

bool FileCommands::askPlanPath(const QString& suggestion, std::filesystem::path& path)
{
    QString chosen = QFileDialog::getSaveFileName(m_window, tr("New plan file"), folder() + QLatin1Char('/') + suggestion,
        tr("Plan file (*.botri)"), nullptr,
        QFileDialog::DontConfirmOverwrite);  // a plan file is never overwritten: creating says so
    if (chosen.isEmpty())
        return false;
    if (!chosen.endsWith(QStringLiteral(".botri"), Qt::CaseInsensitive))
        chosen += QStringLiteral(".botri");
    path = toPath(chosen);
    return true;
}

bool FileCommands::askNew()
{
    NewPlanDialog dialog(m_desk.environment.today(), m_window);
    std::filesystem::path path;
    return dialog.exec() == QDialog::Accepted && askPlanPath(QStringLiteral("phuong-an.botri"), path)
        && create(path, dialog.info());
}

void FileCommands::askPlanInfo()
{
    Document& document = m_desk.document;
    if (document.refusesWhileWriting() || !document.isEditable())
        return;
    const model::PlanInfo before = document.workspace().info();
    NewPlanDialog dialog(before, m_window);
    if (dialog.exec() != QDialog::Accepted || dialog.info() == before)
        return;
    const auto& table = model::tableOf<model::PlanInfo>();
    document.apply(acts::editRow(
        document.workspace(), document.actor(), model::TableId::PlanInfo, table.record(before), table.record(dialog.info())));
}

void FileCommands::askExample()
{
    std::filesystem::path path;
    if (!m_desk.environment.exampleWorkbook || !askPlanPath(QStringLiteral("nghe-an.botri"), path))
        return;
    model::PlanInfo info;
    info.title = "Nghệ An";
    info.province = "Nghệ An";
    info.asOf = info.decisionDate = m_desk.environment.today();
    info.startDate = addMonths(info.asOf, 1);
    info.illustrative = true;
    if (create(path, info))
        preview({*m_desk.environment.exampleWorkbook});
}

void FileCommands::askOpen()
{
    const QString chosen = QFileDialog::getOpenFileName(
        m_window, tr("Open a plan"), folder(), tr("Plan file (*.botri)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!chosen.isEmpty())
        open(toPath(chosen));
}

void FileCommands::askImport()
{
    if (!m_desk.document.isOpen())
        return;
    const QStringList chosen = QFileDialog::getOpenFileNames(m_window, tr("Import a workbook"), folder(),
        tr("Workbooks (*.xlsx *.ods *.csv)") + QStringLiteral(";;") + tr("All files (*)"));
    std::vector<std::filesystem::path> paths;
    for (const QString& each : chosen)
        paths.push_back(toPath(each));
    if (!paths.empty())
        preview(paths);
}

void FileCommands::askExport()
{
    const QString chosen = QFileDialog::getSaveFileName(
        m_window, tr("Export all tables"), folder() + QStringLiteral("/du-lieu.xlsx"), tr("Excel workbook (*.xlsx)"));
    if (!chosen.isEmpty())
        exportTo(toPath(chosen));
}

void FileCommands::askTemplate()
{
    const QString chosen = QFileDialog::getSaveFileName(
        m_window, tr("Save an empty workbook"), folder() + QStringLiteral("/mau-nhap-lieu.xlsx"), tr("Excel workbook (*.xlsx)"));
    if (chosen.isEmpty())
        return;
    m_desk.jobs.start(
        {"Ghi sổ mẫu", "Writing the empty workbook"},
        [path = toPath(chosen), workspace = m_desk.document.workspace()](const Job& job) {
            exchange::writeImportTemplate(path, workspace, now(), job);
            return nameOf(path);
        },
        [this](const std::string& name) {
            emit says(MessageKind::Done, {"Đã ghi sổ mẫu " + name + ".", "The empty workbook " + name + " was written."});
        });
}

void FileCommands::askSaveCopy()
{
    const QString chosen = QFileDialog::getSaveFileName(
        m_window, tr("Save a copy"), folder() + QStringLiteral("/ban-sao.botri"), tr("Plan file (*.botri)"));
    if (!chosen.isEmpty())
        saveCopy(toPath(chosen));
}

bool FileCommands::create(const std::filesystem::path& path, const model::PlanInfo& info)
{
    if (m_desk.document.refusesWhileWriting())
        return false;
    try {
        m_desk.document.adopt(acts::PlanFile::create(
            path, acts::newPlan(m_desk.document.actor(), info, m_desk.environment.startRows(info.province))));
        return true;
    } catch (...) {
        fail();
        return false;
    }
}

void FileCommands::open(const std::filesystem::path& path)
{
    openAll({path});
}

void FileCommands::openAll(const std::vector<std::filesystem::path>& paths)
{
    std::vector<std::filesystem::path> workbooks;
    for (const std::filesystem::path& path : paths) {
        const FileKind kind = kindOf(path);
        if (kind == FileKind::Plan)
            return openPlan(path);
        if (kind == FileKind::Other) {
            emit says(MessageKind::Hint,
                {"“" + nameOf(path)
                        + "” không phải tệp phương án (.botri) hay sổ nhập (.xlsx, .ods, .csv). Không có gì thay đổi.",
                    "“" + nameOf(path)
                        + "” is neither a plan file (.botri) nor a list to import (.xlsx, .ods, .csv). Nothing has changed."});
            return;
        }
        workbooks.push_back(path);
    }
    if (m_desk.document.isOpen())
        preview(workbooks);
    else
        offerNewPlanFor(workbooks);
}

void FileCommands::offerNewPlanFor(const std::vector<std::filesystem::path>& workbooks)
{
    const auto askThenImport = [this, workbooks] {
        if (askNew())
            preview(workbooks);
    };
    emit tells({MessageKind::Hint,
        {"Cần có tệp phương án trước khi nhập danh sách. Hãy tạo tệp mới cho danh sách này, hoặc mở tệp đã có rồi thả lại.",
            "A plan file comes before lists. Make a new one for this list, or open one you have and drop the list again."},
        {}, {{{"Tạo phương án mới…", "New plan…"}, askThenImport}}});
}

void FileCommands::openPlan(const std::filesystem::path& path)
{
    std::error_code none;
    if (m_desk.document.refusesWhileWriting())
        return;
    if (m_desk.document.isOpen() && std::filesystem::equivalent(path, m_desk.document.path(), none))
        return;
    m_desk.jobs.start(
        {"Mở " + nameOf(path), "Opening " + nameOf(path)},
        [path](const Job&) { return readPlanFile(acts::PlanFile::open(path)); },
        [this](ReadPlanFile read) {
            const std::optional<LocalizedText> why = read.file.readOnlyReason();
            m_desk.document.adopt(std::move(read));
            if (why)
                emit says(MessageKind::Hint, *why);
        });
}

void FileCommands::close()
{
    if (m_desk.document.refusesWhileWriting())
        return;
    m_desk.jobs.cancel();
    m_desk.document.close();
}

void FileCommands::preview(const std::vector<std::filesystem::path>& workbooks)
{
    if (!m_desk.document.isOpen() || m_desk.document.refusesWhileWriting())
        return;
    emit importChosen(workbooks);
}

void FileCommands::exportTo(const std::filesystem::path& path)
{
    m_desk.jobs.start(
        {"Xuất " + nameOf(path), "Exporting " + nameOf(path)},
        [path, workspace = m_desk.document.workspace()](const Job& job) {
            exchange::exportXlsx(path, workspace, now(), job);
            return nameOf(path);
        },
        [this](const std::string& name) {
            emit says(MessageKind::Done, {"Đã xuất mọi bảng vào " + name + ".", "All tables were exported to " + name + "."});
        });
}

void FileCommands::saveCopy(const std::filesystem::path& path)
{
    if (m_desk.document.refusesWhileWriting())
        return;
    try {
        // The file dialog has already asked whether to replace what is there.
        m_desk.document.file().saveCopy(path, store::Existing::Replace);
        emit says(MessageKind::Done, {"Đã lưu bản sao " + nameOf(path) + ".", "The copy " + nameOf(path) + " was saved."});
    } catch (...) {
        fail();
    }
}

void FileCommands::fail()
{
    const std::exception_ptr failure = std::current_exception();
    emit tells({MessageKind::Failure, failureText(failure), failureDetails(failure).toStdString()});
}

QStringList FileCommands::recentFiles() const
{
    return QSettings().value(QStringLiteral("recentFiles")).toStringList();
}

void FileCommands::forget(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(QStringLiteral("recentFiles"), files);
    emit recentFilesChanged();
}

void FileCommands::remember(const std::filesystem::path& path)
{
    const QString text = QFileInfo(toText(path)).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(text);
    files.prepend(text);
    while (files.size() > kMostRecent)
        files.removeLast();
    QSettings().setValue(QStringLiteral("recentFiles"), files);
    emit recentFilesChanged();
}

}  // namespace botri::ui
