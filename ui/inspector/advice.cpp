// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/advice.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include "ui/document.h"

namespace botri::ui {

/// An advisor with what it keeps pointers into.
struct Advice::Opened {
    model::Workspace workspace;
    std::shared_ptr<const planning::Plan> plan;
    std::unique_ptr<const planning::PlanAdvisor> advisor;  ///< null: cancelled, or refused
};

Advice::Advice(const Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::planChanged, this, &Advice::forget);
    connect(&document, &Document::changed, this, &Advice::forget);
    connect(&document, &Document::opened, this, &Advice::forget);
    connect(&document, &Document::closed, this, &Advice::forget);
}

Advice::~Advice()
{
    m_begun.request_stop();
}

const planning::PlanAdvisor* Advice::advisor()
{
    if (m_document.planStanding() != PlanStanding::Current)
        return nullptr;
    if (!m_opened && !m_begun.stop_possible())
        begin();
    return m_opened ? m_opened->advisor.get() : nullptr;
}

void Advice::forget()
{
    m_begun.request_stop();
    m_begun = std::stop_source(std::nostopstate);
    m_opened.reset();
}

void Advice::begin()
{
    m_begun = std::stop_source();
    auto opened = std::make_shared<Opened>();
    opened->workspace = m_document.workspace();
    opened->plan = m_document.plan();
    auto promise = std::make_shared<QPromise<void>>();
    // A watcher of ours, and not then(): that takes it ill when we go before the thread is done.
    auto* watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, opened, asked = m_begun] {
        watcher->deleteLater();
        if (asked.stop_requested())
            return;
        m_opened = opened;
        if (opened->advisor)
            emit ready();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, opened, stop = m_begun.get_token()] {
        promise->start();
        try {
            auto outcome = planning::PlanAdvisor::open(opened->workspace, *opened->plan, {stop, {}});
            if (auto* advisor = std::get_if<std::unique_ptr<const planning::PlanAdvisor>>(&outcome))
                opened->advisor = std::move(*advisor);
        } catch (const JobCancelled&) {
            // Nobody asks about this plan any more.
        }
        promise->finish();
    });
}

}  // namespace botri::ui
