// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/running_mark.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include "ui/commands/file_commands.h"
#include "ui/document.h"

namespace botri::ui {
namespace {

QString lockOf(const QString& mark)
{
    return mark + QStringLiteral(".lock");
}

std::optional<InterruptedPlan> readMark(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject mark = QJsonDocument::fromJson(file.readAll()).object();
    const QString plan = mark[QStringLiteral("plan")].toString();
    if (plan.isEmpty())
        return std::nullopt;
    const auto text = [&](const char* key) { return mark[QLatin1String(key)].toString().toStdString(); };
    return InterruptedPlan{toPath(plan), static_cast<std::int64_t>(mark[QStringLiteral("sequence")].toDouble()),
        {text("lastActVi"), text("lastActEn")}, mark[QStringLiteral("at")].toString()};
}

}  // namespace

RunningMark::RunningMark(const QString& folder, const Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    m_path = QStringLiteral("%1/%2.json").arg(folder, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_lock = std::make_unique<QLockFile>(lockOf(m_path));
    m_lock->setStaleLockTime(0);  // only the death of its program frees it
    m_lock->tryLock();
    connect(&document, &Document::opened, this, &RunningMark::write);
    connect(&document, &Document::changed, this, &RunningMark::write);
    connect(&document, &Document::closed, this, &RunningMark::remove);
}

RunningMark::~RunningMark()
{
    remove();
}

void RunningMark::write()
{
    if (m_document.isReadOnly())  // nothing of it can be lost
        return remove();
    const acts::JournalLine& last = m_document.file().journal().back();
    const QJsonObject mark{{QStringLiteral("plan"), toText(m_document.path())},
        {QStringLiteral("sequence"), static_cast<double>(last.sequence)},
        {QStringLiteral("lastActVi"), QString::fromStdString(last.title.vi)},
        {QStringLiteral("lastActEn"), QString::fromStdString(last.title.en)},
        {QStringLiteral("at"), QString::fromStdString(last.by.time)}};
    // Written beside and renamed, so that a program killed now leaves the mark before or the new one, whole.
    const QString beside = m_path + QStringLiteral(".new");
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(QJsonDocument(mark).toJson()) < 0)
        return;
    file.close();
    std::error_code ignored;  // without a mark the plan itself is as safe as before
    std::filesystem::rename(toPath(beside), toPath(m_path), ignored);
}

void RunningMark::remove()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

std::vector<InterruptedPlan> RunningMark::takeInterrupted(const QString& folder)
{
    std::vector<InterruptedPlan> found;
    if (folder.isEmpty())
        return found;
    const QDir marks(folder);
    for (const QString& name : marks.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
        const QString path = marks.filePath(name);
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())  // its program still runs
            continue;
        if (const auto plan = readMark(path))
            found.push_back(*plan);
        QFile::remove(path);
    }
    return found;
}

}  // namespace botri::ui
