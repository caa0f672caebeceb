// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/files_step.h"

#include <QAbstractProxyModel>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/vietnamese_text.h"
#include "ui/commands/file_commands.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

namespace botri::ui {

FilesStep::FilesStep(const Words& words, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_hint(new QLabel),
      m_add(new QPushButton),
      m_remove(new QPushButton),
      m_files(new ShownTableView(QStringLiteral("import.files")))
{
    m_hint->setWordWrap(true);
    m_files->filter()->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_hint);
    layout->addLayout(row);
    layout->addWidget(m_files, 1);
    connect(m_add, &QPushButton::clicked, this, &FilesStep::askMore);
    connect(m_remove, &QPushButton::clicked, this, &FilesStep::removeChosen);
    retranslate();
}

void FilesStep::retranslate()
{
    m_hint->setText(tr("Excel (.xlsx), OpenDocument (.ods) and CSV files. Nothing is written to them."));
    m_add->setText(tr("&Add files…"));
    m_remove->setText(tr("&Remove from the list"));
    if (m_draft != nullptr)
        refresh();
}

void FilesStep::show(const ImportDraft& draft)
{
    m_draft = &draft;
    refresh();
}

void FilesStep::refresh()
{
    ShownTable table;
    table.columns = {{tr("File"), Ordering::Vietnamese, 220, {}, QStringLiteral("file")},
        {tr("Folder"), Ordering::Vietnamese, 200, {}, QStringLiteral("folder")},
        {tr("Sheets"), Ordering::Number, 80, {}, QStringLiteral("sheets")},
        {tr("State"), Ordering::Vietnamese, 320, {}, QStringLiteral("state")}};
    for (const std::filesystem::path& path : m_draft->files) {
        const QFileInfo info(toText(path));
        const std::string name = normalizedText(path.filename().string());
        ShownCell sheets{QString(), 0, Tone::Muted};
        ShownCell state{tr("read"), 0, Tone::Good, {}, QStringLiteral("check")};
        for (const exchange::Workbook& workbook : *m_draft->workbooks)
            if (workbook.fileName == name)
                sheets = {numberText(static_cast<int>(workbook.sheets.size()), m_words.language()),
                    static_cast<double>(workbook.sheets.size())};
        for (const exchange::ReadFailure& failure : m_draft->failures)
            if (failure.file == name) {
                const QString why = m_words(failure.why) + QStringLiteral(". ") + m_words(failure.mend);
                state = {why, 1, Tone::Bad, why, QStringLiteral("error")};
            }
        table.rows.push_back({{{info.fileName(), 0, Tone::Plain, info.absoluteFilePath()},
                                  {info.absolutePath(), 0, Tone::Muted, info.absolutePath()}, sheets, state},
            Subject{}});
    }
    m_files->show(std::move(table));
    m_remove->setEnabled(m_draft->files.size() > 1);
}

void FilesStep::askMore()
{
    const QString folder = m_draft->files.empty() ? QString() : QFileInfo(toText(m_draft->files.front())).absolutePath();
    const QStringList chosen = QFileDialog::getOpenFileNames(window(), tr("Import a workbook"), folder,
        tr("Workbooks (*.xlsx *.ods *.csv)") + QStringLiteral(";;") + tr("All files (*)"));
    std::vector<std::filesystem::path> files = m_draft->files;
    for (const QString& each : chosen)
        if (std::ranges::find(files, toPath(each)) == files.end())
            files.push_back(toPath(each));
    if (files.size() != m_draft->files.size())
        emit filesChanged(files);
}

void FilesStep::removeChosen()
{
    const QModelIndex shown = m_files->view()->currentIndex();
    const auto* order = qobject_cast<const QAbstractProxyModel*>(m_files->view()->model());
    const QModelIndex index = order ? order->mapToSource(shown) : shown;
    if (!index.isValid() || m_draft->files.size() < 2)
        return;
    std::vector<std::filesystem::path> files = m_draft->files;
    files.erase(files.begin() + index.row());
    emit filesChanged(files);
}

void FilesStep::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
