// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/localized_text.h"

namespace botri::ui {

class Document;

/// A plan that was open in a program that ended without closing it: killed, crashed, or the power failed.
struct InterruptedPlan {
    std::filesystem::path path;
    std::int64_t lastSequence = 0;  ///< of the last act the program knew to be in the file
    LocalizedText lastAct;
    QString lastActAt;  ///< ISO 8601
};

/// Says in a small file which plan this program has open, for as long as it has it open. The file goes when the plan is
/// closed in order; one that is left behind tells the next start that the program ended otherwise.
/// Several programs may share the folder: each has a file of its own, and a lock that the system releases when it dies.
class RunningMark : public QObject {
    Q_OBJECT

public:
    /// \param folder made when it is not there; an empty name keeps no marks
    RunningMark(const QString& folder, const Document& document, QObject* parent = nullptr);
    ~RunningMark() override;

    /// The plans that programs left open which run no more; their marks are taken away, so that each is told once.
    [[nodiscard]] static std::vector<InterruptedPlan> takeInterrupted(const QString& folder);

private:
    void write();
    void remove();

    const Document& m_document;
    QString m_path;  ///< empty: no mark can be kept
    std::unique_ptr<QLockFile> m_lock;
};

}  // namespace botri::ui
