// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

#include "ui/commands/file_commands.h"
#include "ui/document.h"
#include "ui/shell/drop_hint.h"

namespace botri::ui {
namespace {

/// Where the files are; of one that is not on this computer its address, so that it can be named.
std::vector<std::filesystem::path> filesOf(const QMimeData& data)
{
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : data.urls())
        files.push_back(toPath(url.isLocalFile() ? url.toLocalFile() : url.toString()));
    return files;
}

bool areLocal(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return std::ranges::all_of(urls, [](const QUrl& url) { return url.isLocalFile(); });
}

}  // namespace

FileDrop::FileDrop(const Document& document, QWidget* window)
    : QObject(window), m_document(document), m_hint(new DropHint(window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void FileDrop::showHint(const std::vector<std::filesystem::path>& files, bool local)
{
    const bool useful = local && std::ranges::none_of(files, [](const auto& file) { return kindOf(file) == FileKind::Other; });
    const bool plan = useful && kindOf(files.front()) == FileKind::Plan;
    m_hint->show(!useful          ? tr("Only plan files (.botri) and lists (.xlsx, .ods, .csv) can be dropped here")
            : plan                ? tr("Drop to open this plan")
            : m_document.isOpen() ? tr("Drop to look at the list before importing it")
                                  : tr("Drop to make a plan from this list"),
        useful);
}

bool FileDrop::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* enter = static_cast<QDragEnterEvent*>(event);
        if (!enter->mimeData()->hasUrls())
            return false;
        showHint(filesOf(*enter->mimeData()), areLocal(*enter->mimeData()));
        enter->acceptProposedAction();
        return true;
    }
    case QEvent::DragLeave: m_hint->hide(); return true;
    case QEvent::Drop:
        m_hint->hide();
        emit dropped(filesOf(*static_cast<QDropEvent*>(event)->mimeData()));
        return true;
    default: return false;
    }
}

}  // namespace botri::ui
