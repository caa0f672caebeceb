// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_runner.h"

#include <chrono>
#include <exception>

#include "core/base/check.h"
#include "ui/text/failure.h"

namespace botri::ui {

/// One job from its launch until its result has been taken or dropped.
struct JobRunner::Run {
    std::stop_source stop;
    std::function<void()> deliver;
    std::exception_ptr failure;
    bool stopped = false;
    bool writes = false;
};

JobRunner::JobRunner(QObject* parent) : QObject(parent) {}

JobRunner::~JobRunner()
{
    for (const auto& [run, thread] : m_threads)
        run->stop.request_stop();
    m_threads.clear();
}

void JobRunner::cancel()
{
    m_waiting.reset();
    if (m_current)
        m_current->stop.request_stop();
}

void JobRunner::launch(Order order)
{
    if (m_current && m_current->writes) {
        BOTRI_CHECK(!order.writes);
        m_waiting = std::move(order);
        return;
    }
    cancel();
    auto run = std::make_shared<Run>();
    run->writes = order.writes;
    m_current = run;
    m_title = std::move(order.title);
    emit started();
    m_threads.emplace_back(run, [this, run, work = std::move(order.work)]() mutable {
        auto lastReport = std::chrono::steady_clock::time_point();
        Job job{run->stop.get_token(), [this, run, &lastReport](const JobProgress& progress) {
                    // A screen shows no more than this, and the event queue stays short.
                    const auto now = std::chrono::steady_clock::now();
                    if (now - lastReport < std::chrono::milliseconds(40))
                        return;
                    lastReport = now;
                    QMetaObject::invokeMethod(
                        this,
                        [this, run, progress] {
                            if (run == m_current)
                                emit progressed(progress);
                        },
                        Qt::QueuedConnection);
                }};
        try {
            run->deliver = work(job);
        } catch (const JobCancelled&) {
            run->stopped = true;
        } catch (...) {
            run->failure = std::current_exception();
        }
        work = nullptr;
        QMetaObject::invokeMethod(
            this, [this, run] { conclude(run); }, Qt::QueuedConnection);
    });
}

void JobRunner::conclude(const std::shared_ptr<Run>& run)
{
    m_threads.remove_if([&](const auto& each) { return each.first == run; });  // joins: this was the thread's last word
    if (run != m_current)
        return;
    m_current.reset();
    if (run->stopped || (run->stop.stop_requested() && !run->writes))
        emit cancelled();
    else if (run->failure)
        emit failed(failureText(run->failure), failureDetails(run->failure));
    else
        run->deliver();
    emit finished();
    if (m_waiting)
        launch(*std::exchange(m_waiting, std::nullopt));
}

}  // namespace botri::ui
