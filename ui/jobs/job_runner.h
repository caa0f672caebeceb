// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <list>
#include <memory>
#include <thread>
#include <utility>

#include "core/base/job.h"

namespace botri::ui {

/// Runs core work off the GUI thread, one job at a time. A new job stops the one before it, whose late result is dropped.
/// Results and signals arrive in the GUI thread. Work gets values, never references to what the window goes on using.
class JobRunner : public QObject {
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;  ///< asks for a stop and waits for the next safe point

    [[nodiscard]] bool isBusy() const { return m_current != nullptr; }
    [[nodiscard]] const LocalizedText& title() const { return m_title; }

    /// `work(const Job&)` runs in a thread of its own; `done(result)` runs in the GUI thread unless the job was
    /// cancelled or replaced. What `work` throws becomes failed().
    template <class Work, class Done>
    void start(const LocalizedText& title, Work work, Done done)
    {
        launch(title, [work = std::move(work), done = std::move(done)](const Job& job) mutable -> std::function<void()> {
            using Result = decltype(work(job));
            auto result = std::make_shared<Result>(work(job));  // shared only because std::function wants to copy
            return [result, done = std::move(done)]() mutable { done(std::move(*result)); };
        });
    }

    void cancel();

signals:
    void started();
    void progressed(const botri::JobProgress& progress);
    void finished();  ///< after done(), cancelled() or failed()
    void cancelled();
    void failed(const botri::LocalizedText& what, const QString& details);

private:
    struct Run;
    void launch(LocalizedText title, std::function<std::function<void()>(const Job&)> work);
    void conclude(const std::shared_ptr<Run>& run);

    LocalizedText m_title;
    std::shared_ptr<Run> m_current;
    std::list<std::pair<std::shared_ptr<Run>, std::jthread>> m_threads;  ///< the current job's and those of jobs it replaced
};

}  // namespace botri::ui
