// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/origin_reader.h"

namespace botri::ui {

OriginReader::OriginReader(const Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_known(std::make_shared<acts::Provenance>())
{
    for (const auto signal : {&Document::opened, &Document::closed})
        connect(&document, signal, this, &OriginReader::forget);
    connect(&m_jobs, &JobRunner::progressed, this, [this](const JobProgress& progress) {
        m_percent = progress.total > 0 ? static_cast<int>(progress.done * 100 / progress.total) : 0;
        emit changed();
    });
    connect(&m_jobs, &JobRunner::failed, this, [this](const LocalizedText& what, const QString& details) {
        m_state = State::Failed;
        m_failedAt = std::ssize(m_document.file().journal());
        emit failed(what, details);
    });
    connect(&m_jobs, &JobRunner::finished, this, &OriginReader::changed);
    forget();
}

void OriginReader::forget()
{
    m_jobs.cancel();
    m_known = std::make_shared<acts::Provenance>();
    m_state = State::Reading;
    m_percent = 0;
}

OriginReader::State OriginReader::look()
{
    const auto& journal = m_document.file().journal();
    if (m_known->hasRead(journal))
        return State::Read;
    if (m_state == State::Stopped || (m_state == State::Failed && m_failedAt == std::ssize(journal)))
        return m_state;
    if (!m_jobs.isBusy())
        read();
    return m_state = State::Reading;
}

void OriginReader::read()
{
    using store::Writer;
    m_percent = 0;
    m_jobs.start(
        {"Đọc nhật ký", "Reading the journal"},
        [known = m_known, path = m_document.path(), journal = m_document.file().journal(),
            writer = m_document.isReadOnly() ? Writer::AnotherProgram : Writer::ThisProgram](const Job& job) {
            auto more = std::make_shared<acts::Provenance>(*known);
            more->read(store::JournalReader(path, writer), journal, job);
            return std::shared_ptr<const acts::Provenance>(more);
        },
        [this](std::shared_ptr<const acts::Provenance> known) { m_known = std::move(known); });
}

const acts::JournalLine* OriginReader::lineOf(model::TableId table, const model::Record& row, std::size_t column) const
{
    return m_known->originOf(m_document.file().journal(), table, row, column);
}

void OriginReader::stop()
{
    m_jobs.cancel();
    m_state = State::Stopped;
    emit changed();
}

void OriginReader::resume()
{
    m_state = State::Reading;
    emit changed();
}

}  // namespace botri::ui
