// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>
#include <string>

#include "core/acts/provenance.h"
#include "ui/document.h"
#include "ui/jobs/job_runner.h"

namespace botri::ui {

/// Where figures come from, read from the journal in a thread of its own and a connection of its own: the window and the
/// work of other jobs go on.
class OriginReader : public QObject {
    Q_OBJECT

public:
    /// \param document outlives this
    OriginReader(const Document& document, QObject* parent = nullptr);

    enum class State { Read, Reading, Stopped, Failed };
    /// What the journal says now. Begins to read what is new in it, unless that was stopped or has failed. \pre a file is open
    [[nodiscard]] State look();
    /// The line that set the cell, nothing when the journal has none. \pre look() == State::Read
    [[nodiscard]] const acts::JournalLine* lineOf(model::TableId table, const model::Record& row, std::size_t column) const;
    /// The file an import came from; empty for other acts.
    [[nodiscard]] std::string sourceOf(std::int64_t sequence) const { return m_known->sourceOf(sequence); }
    [[nodiscard]] int percent() const { return m_percent; }

    void stop();
    void resume();

signals:
    void changed();  ///< look() and percent()
    void failed(const botri::LocalizedText& what, const QString& details);

private:
    void forget();
    void read();

    const Document& m_document;
    std::shared_ptr<const acts::Provenance> m_known;
    State m_state = State::Stopped;
    std::int64_t m_failedAt = 0;  ///< length of the journal when reading it failed
    int m_percent = 0;
    JobRunner m_jobs;
};

}  // namespace botri::ui
