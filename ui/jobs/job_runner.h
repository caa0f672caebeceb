// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

#include "core/base/job.h"

namespace botri::ui {

/// Runs core work off the GUI thread, one job at a time. A new job stops the one before it, whose late result is dropped;
/// only a job that writes to the plan file is not pushed aside: a new one waits for its end.
/// Results and signals arrive in the GUI thread. Work gets values, never references to what the window goes on using.
class JobRunner : public QObject {
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;  ///< asks for a stop and waits for the next safe point

    [[nodiscard]] bool isBusy() const { return m_current != nullptr || m_waiting; }
    [[nodiscard]] const LocalizedText& title() const { return m_title; }

    /// `work(const Job&)` runs in a thread of its own; `done(result)` runs in the GUI thread unless the job was
    /// cancelled or replaced. What `work` throws becomes failed().
    template <class Work, class Done>
    void start(const LocalizedText& title, Work work, Done done)
    {
        launch({title, joined(std::move(work), std::move(done)), false});
    }

    /// Like start(), for work that changes the plan file. It may throw JobCancelled until it has changed something; once it
    /// returns, `done` runs even if a Cancel came meanwhile, for what is written is written.
    /// \pre no other such job runs
    template <class Work, class Done>
    void startWriting(const LocalizedText& title, Work work, Done done)
    {
        launch({title, joined(std::move(work), std::move(done)), true});
    }

    void cancel();  ///< also forgets what waits

signals:
    void started();
    void progressed(const botri::JobProgress& progress);
    void finished();  ///< after done(), cancelled() or failed()
    void cancelled();
    void failed(const botri::LocalizedText& what, const QString& details);

private:
    struct Run;
    struct Order {
        LocalizedText title;
        std::function<std::function<void()>(const Job&)> work;  ///< gives what hands its result over
        bool writes = false;
    };

    template <class Work, class Done>
    [[nodiscard]] static auto joined(Work work, Done done)
    {
        return [work = std::move(work), done = std::move(done)](const Job& job) mutable -> std::function<void()> {
            using Result = decltype(work(job));
            auto result = std::make_shared<Result>(work(job));  // shared only because std::function wants to copy
            return [result, done = std::move(done)]() mutable { done(std::move(*result)); };
        };
    }

    void launch(Order order);
    void conclude(const std::shared_ptr<Run>& run);

    LocalizedText m_title;
    std::optional<Order> m_waiting;
    std::shared_ptr<Run> m_current;
    std::list<std::pair<std::shared_ptr<Run>, std::jthread>> m_threads;  ///< the current job's and those of jobs it replaced
};

}  // namespace botri::ui
